// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/process_description.h"
#include "scenario/toml_reader.h"

namespace rs {

/// The tables [[process]] of a scenario. What is wrong with one is told with its key and its line.
std::vector<ProcessDescription> read_processes(const toml::array& list, TomlReader& in);

} // namespace rs
