// SPDX-License-Identifier: GPL-3.0-or-later
// From a path, or the name of a bundled scenario, to a machine that is ready to run.
#pragma once

#include "engine/recorded_inputs.h"
#include "scenario/scenario.h"

#include <QString>

#include <vector>

namespace rs {

struct OpenedMachine {
    World start; ///< after the scenario's prelude
    std::vector<Request> requests;
    RecordedInputs inputs; ///< what a recording tells besides
    LocalText title;
    LocalText description;
    QString path;
};

/// A scenario's text in the language of the window; English where there is no other.
QString in_language(const LocalText& text);
/// "256 MiB · 2 CPUs"
QString machine_size(const World& world);

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
