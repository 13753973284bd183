// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person asks to open, as a machine and what is to be done on it.
#pragma once

#include "engine/recorded_inputs.h"
#include "scenario/scenario.h"

namespace rs {

enum class OpenedKind : std::uint8_t {
    State,        ///< a machine alone
    Scenario,     ///< a story in TOML
    RecordedCase, ///< the folder of a recording
};

struct Opened {
    OpenedKind kind = OpenedKind::State;
    std::string path; ///< of the state, the scenario, the folder
    LocalText title, description;
    World start;
    std::vector<Request> prelude; ///< done before the story starts
    std::vector<Request> requests;
    RecordedInputs inputs; ///< what a recording tells besides
    std::uint64_t seed = 0;
};

/// Opens a scenario (.toml), a state dump, a recording's folder or any file in it (its before.state and ops).
/// Throws InputError.
Opened open_any(const std::string& path);

} // namespace rs
