// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario's [machine] table says of block devices (scenario/scenario.h). For core/scenario only.
#pragma once

#include "scenario/machine_description.h"
#include "scenario/toml_reader.h"

namespace rs {

/// What the table says of them, complete if it has no faults; these go to the reader.
StorageDescription read_storage(const toml::table& machine, TomlReader& in);

} // namespace rs
