// SPDX-License-Identifier: GPL-3.0-or-later
// A flow chart as it is to be drawn at one moment: places from the layout, states and words from the journal.
#pragma once

#include "geometry/path_layout.h"
#include "models/path_state.h"

#include <QString>

#include <vector>

namespace rs {

enum class PathLook : std::uint8_t { Untaken, Passed, Live };

struct PathBoxPicture {
    BoxNo box = 0;
    PathLook look{};
    QRectF rect;
    QRectF opener; ///< the part of it that opens another chart; null: it opens none
    QString name;
    QString tag; ///< on the right, dim
    QString tip;
};

struct PathLinePicture {
    PathLook look{};
    QPolygonF points;
};

struct PathLabelPicture {
    PathLook look{}; ///< Untaken: a "why not"
    QRectF rect;
    QString text;
    QString shorter; ///< where the text does not fit
};

struct PathPicture {
    std::vector<PathBoxPicture> boxes; ///< by box
    std::vector<PathLinePicture> lines; ///< in the order to draw them: untaken, passed, live
    std::vector<PathLabelPicture> labels;
    QRectF free_area;
    QSizeF size;
};

/// `layout`: of the state's chart.
PathPicture path_picture(const PathLayout& layout, const PathState& state, const Timeline& timeline);

} // namespace rs
