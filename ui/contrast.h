// SPDX-License-Identifier: GPL-3.0-or-later
// Colours made of others: letters that can be read on a coloured box, what lies ahead of the cursor.
#pragma once

#include <QColor>

namespace rs {

/// Near-black or white, whichever stands out more.
inline QColor text_on(const QColor& background)
{
    const int luminance = (background.red() * 299 + background.green() * 587 + background.blue() * 114) / 1000;
    return luminance > 118 ? QColor(0x0c, 0x12, 0x18) : QColor(Qt::white);
}

/// The colour with so much of it left: 0 none, 1 all.
inline QColor faded(QColor colour, float share)
{
    colour.setAlphaF(share);
    return colour;
}

/// Of what the cursor has not reached yet.
inline QColor not_yet(const QColor& colour) { return faded(colour, 0.4F * colour.alphaF()); }

} // namespace rs
