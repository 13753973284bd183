// SPDX-License-Identifier: GPL-3.0-or-later
// The [machine] table of a scenario (scenario/scenario.h says what may stand there). For core/scenario only.
#pragma once

#include "scenario/machine_description.h"
#include "scenario/toml_reader.h"

namespace rs {

/// What the table says, complete if it has no faults; these go to the reader.
MachineDescription read_machine(const toml::table& table, TomlReader& in);

} // namespace rs
