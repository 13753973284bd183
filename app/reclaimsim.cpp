// SPDX-License-Identifier: GPL-3.0-or-later
// reclaimsim: the engine without a window, for scripts and tests.
#include "sim/verbs.h"

#include "base/input_error.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>

int main(int argc, char** argv)
{
    CLI::App app{"Simulate Linux page reclaim without a display."};
    app.set_version_flag("--version", RECLAIMSCOPE_VERSION);
    app.require_subcommand(1);
    int status = 0;
    rs::sim::add_verbs(app, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? 0 : 2;
    } catch (const rs::InputError& error) {
        fmt::print(stderr, "reclaimsim: {}\n", error.what());
        return 2;
    }
    return status;
}
