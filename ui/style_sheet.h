// SPDX-License-Identifier: GPL-3.0-or-later
// The one style sheet of the window: flat surfaces with thin borders over the Fusion style.
#pragma once

#include "theme.h"

#include <QString>

namespace rs {

/// Names of the objects that the sheet gives a look of their own.
namespace look {
    inline constexpr char panel_body[] = "panel_body"; ///< the frame around a panel
    inline constexpr char panel_head[] = "panel_head"; ///< its title bar
    inline constexpr char primary[] = "primary_button"; ///< the one thing to do next
    inline constexpr char chip[] = "chip"; ///< a short fact on a toolbar
    inline constexpr char headline[] = "headline";
    inline constexpr char dim[] = "dim";
    inline constexpr char notice[] = "notice";
    inline constexpr char field_fault[] = "field_fault"; ///< the same, over what lies below the field
    inline constexpr char fault[] = "fault"; ///< what is wrong with an input, beside the input
} // namespace look

QString style_sheet(const Palette& palette);

} // namespace rs
