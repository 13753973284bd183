// SPDX-License-Identifier: GPL-3.0-or-later
// The theme's colours as the memory map uses them.
#pragma once

#include "models/memory_map_image.h"
#include "theme.h"

namespace rs {

QColor colour_of(PageKind kind, const Palette& palette);
/// Of a free page in a pageblock of this type.
QColor pale_colour(Migratetype type, const Palette& palette);
MapColours map_colours(const Palette& palette);

} // namespace rs
