// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/verbs.h"

#include "base/input_error.h"
#include "io/case_check.h"

#include <fmt/format.h>

namespace rs::sim {

void add_replay(CLI::App& app, int& status)
{
    struct Options {
        std::string folder, output;
        bool check = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* verb = app.add_subcommand("replay", "Do a recording's operations on its machine");
    verb->add_option("CASE_DIR", options->folder, "Folder with before.state[.gz] and ops")->required();
    verb->add_option("-o,--output", options->output, "Write results, trace.txt and the dumps to this folder");
    verb->add_flag("--check", options->check, "Compare with what was recorded; 1 when something differs");
    verb->callback([options, &status] {
        if (options->output.empty() && !options->check)
            throw InputError("replay: say where the results go (-o DIR), or --check");
        const ReplayedCase result = replay_case(options->folder);
        if (!options->output.empty())
            write_case(result, options->output);
        if (!options->check)
            return;
        const CheckReport report = check_replay(result, options->folder);
        fmt::print("{}", report.text);
        status = report.equal ? 0 : 1;
    });
}

} // namespace rs::sim
