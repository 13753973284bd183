// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/tables/table.h"

#include "sim/output.h"
#include "sim/verbs.h"

namespace rs::sim {

void add_table(CLI::App& app, int& /*status*/)
{
    struct Options {
        std::string name;
        std::string file;
        std::string output;
    };
    auto options = std::make_shared<Options>();
    CLI::App* verb = app.add_subcommand("table", "Print a table of a kernel function with its results computed anew");
    verb->add_option("NAME", options->name, "Which table: gfp, fmeter, psi_states ...")->required();
    verb->add_option("FILE", options->file, "CSV with the table's input columns, gzip'ed or not")->required();
    verb->add_option("-o,--output", options->output, "Write here instead of standard output");
    verb->callback([options] {
        const Table& table = find_table(options->name);
        write_output(options->output, recompute_table(table, read_text_file(options->file), options->file));
    });
}

} // namespace rs::sim
