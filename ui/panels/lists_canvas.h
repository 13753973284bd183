// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the layout of the lists and tells which page the mouse is on.
#pragma once

#include "controller.h"
#include "geometry/lists_layout.h"

#include <QStaticText>
#include <QWidget>

#include <map>

namespace rs {

class ListsCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ListsCanvas(Controller& controller, QWidget* parent = nullptr);

    /// Lays the lists of the machine at the cursor out anew. `touched`: sorted pages that the last motion moved.
    void show_lists(std::vector<Pfn> touched);
    void restyle();

    const ListsLayout& layout_now() const { return layout_; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    using Mark = std::array<char, 3>;

    void lay_out();
    QColor colour_of(const PageBox& box) const;
    void draw_bars(QPainter& painter) const;
    void draw_texts(QPainter& painter) const;
    void draw_boxes(QPainter& painter);
    void draw_outlines(QPainter& painter) const;
    const QStaticText& text_of(const Mark& mark);

    Controller& controller_;
    ListsLayout layout_;
    std::vector<Pfn> touched_;
    std::map<Mark, QStaticText> marks_; ///< laid out once
};

} // namespace rs
