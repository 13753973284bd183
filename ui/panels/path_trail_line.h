// SPDX-License-Identifier: GPL-3.0-or-later
// The row above a flow chart that leads back out: "Slow path > try_to_free_pages > shrink_node".
#pragma once

#include "models/path_trail.h"

#include <QLabel>

namespace rs {

class PathTrailLine : public QLabel {
    Q_OBJECT

public:
    explicit PathTrailLine(QWidget* parent = nullptr);

    /// Is hidden while the outermost chart is shown.
    void show_trail(const PathTrail& trail);

signals:
    /// The person wants that many charts of the trail.
    void chosen(std::size_t length);
};

} // namespace rs
