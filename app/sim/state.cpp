// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/output.h"
#include "sim/verbs.h"

#include "io/open.h"
#include "io/state_writer.h"

namespace rs::sim {

void add_state(CLI::App& app, int& /*status*/)
{
    struct Options {
        std::string file, output;
    };
    auto options = std::make_shared<Options>();
    CLI::App* verb = app.add_subcommand("state", "Load a machine and print it again in the recordings' format");
    verb->add_option("FILE", options->file, "A .state[.gz], a scenario or a recording's folder")->required();
    verb->add_option("-o,--output", options->output, "Write to this file (gzip'ed if it ends in .gz)");
    verb->callback([options] { write_output(options->output, write_state(open_any(options->file).start)); });
}

} // namespace rs::sim
