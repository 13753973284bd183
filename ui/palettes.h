// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the themes, one function a theme.
#pragma once

#include "theme.h"

namespace rs {

Palette light_palette();
Palette dark_palette();

} // namespace rs
