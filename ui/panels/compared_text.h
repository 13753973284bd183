// SPDX-License-Identifier: GPL-3.0-or-later
// A text in a fixed pitch, to be read, selected and copied, which tells what in it changed: the changed words stand
// out, a bar in the margin marks their lines, and where there is room a dim column tells what they were.
//
//     | nr_free_pages 616          was 615 (+1)
//       nr_zone_inactive_anon 76
#pragma once

#include "geometry/text_changes.h"

#include <QColor>
#include <QPlainTextEdit>

namespace rs {

class ComparedText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ComparedText(QWidget* parent = nullptr);

    /// Shows these lines. Leaves the view where it is, and what is selected where it is still there.
    void show_lines(std::vector<ComparedLine> lines);
    /// Of what changed.
    void set_colour(const QColor& colour);
    void restyle();

    QString word_at(QPoint in_viewport) const;

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void mark_words();
    void paint_line(QPainter& painter, const ComparedLine& line, const QRectF& place) const;
    QString facts_at(QPoint in_viewport) const;

    std::vector<ComparedLine> lines_;
    QColor colour_;
    int widest_ = 0; ///< characters of the longest line
};

} // namespace rs
