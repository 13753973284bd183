// SPDX-License-Identifier: GPL-3.0-or-later
// One letter for each migratetype, wherever its colour is shown.
#pragma once

#include "mm/mmzone.h"

namespace rs {

inline constexpr std::array<char, MIGRATE_TYPES> migratetype_letters{'U', 'M', 'R', 'H', 'I'};

} // namespace rs
