// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/open.h"
#include "io/proc/proc_files.h"
#include "io/state_writer.h"
#include "sim/output.h"
#include "sim/verbs.h"

namespace rs::sim {

void add_state(CLI::App& app, int& /*status*/)
{
    struct Options {
        std::string file, proc, output;
        std::string text() const
        {
            const World w = open_any(file).start;
            for (const ProcFile& wanted : proc_files())
                if (wanted.name == proc)
                    return wanted.text(w);
            return write_state(w);
        }
    };
    std::vector<std::string> names;
    for (const ProcFile& known : proc_files())
        names.emplace_back(known.name);
    auto options = std::make_shared<Options>();
    CLI::App* verb = app.add_subcommand("state", "Load a machine and print it again");
    verb->add_option("FILE", options->file, "A .state[.gz], a scenario or a recording's folder")->required();
    verb->add_option("--proc", options->proc, "Print this file of /proc instead of the recordings' format")
        ->check(CLI::IsMember(names));
    verb->add_option("-o,--output", options->output, "Write to this file (gzip'ed if it ends in .gz)");
    verb->callback([options] { write_output(options->output, options->text()); });
}

} // namespace rs::sim
