// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a page's box: colour, letters, hatch.
#pragma once

#include "geometry/lists_layout.h"

#include <QColor>
#include <QStaticText>

#include <map>

class QPainter;

namespace rs {

class BoxPainter {
public:
    /// Of the theme as it is now.
    static QColor colour_of(const PageBox& box);
    static constexpr double corner = 2; ///< radius

    void draw(QPainter& painter, const PageBox& box);
    /// Colours or fonts changed.
    void forget() { marks_.clear(); }

private:
    using Mark = std::array<char, 3>;

    const QStaticText& text_of(const Mark& mark);

    std::map<Mark, QStaticText> marks_; ///< laid out once
};

} // namespace rs
