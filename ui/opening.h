// SPDX-License-Identifier: GPL-3.0-or-later
// From a path, or the name of a bundled scenario, to a machine that is ready to run.
#pragma once

#include "scenario/request.h"
#include "world/world.h"

#include <QString>

#include <vector>

namespace rs {

struct OpenedMachine {
    World start; ///< after the scenario's prelude
    std::vector<Request> requests;
    QString title;
    QString description;
    QString size; ///< "256 MiB · 2 CPUs"
    QString path;
};

struct BundledScenario {
    QString path; ///< ":/scenarios/first-light.toml"
    QString title;
};

/// Those that the program carries, the default one first.
std::vector<BundledScenario> bundled_scenarios();

/// Opens a scenario, a .state[.gz], a recording's folder, or a bundled scenario (":/..."; empty: the default one).
/// Throws InputError.
OpenedMachine open_machine(const QString& path);

} // namespace rs
