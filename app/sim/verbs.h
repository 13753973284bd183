// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of reclaimsim. Each adds itself to the command line and sets the exit status: 0, or 1 for "no".
#pragma once

#include <CLI/CLI.hpp>

namespace rs::sim {

void add_run(CLI::App& app, int& status);
void add_replay(CLI::App& app, int& status);
void add_state(CLI::App& app, int& status);
void add_decode(CLI::App& app, int& status);
void add_table(CLI::App& app, int& status);

inline void add_verbs(CLI::App& app, int& status)
{
    add_run(app, status);
    add_replay(app, status);
    add_state(app, status);
    add_decode(app, status);
    add_table(app, status);
}

} // namespace rs::sim
