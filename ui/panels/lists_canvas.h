// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the layout of the lists and tells which page the mouse is on.
#pragma once

#include "controller.h"
#include "geometry/travel_paths.h"
#include "panels/box_painter.h"

#include <QWidget>

namespace rs {

class TravelOverlay;

class ListsCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ListsCanvas(Controller& controller, QWidget* parent = nullptr);

    /// Lays the lists of the machine at the cursor out anew. `touched`: sorted pages that the last motion moved.
    void show_lists(std::vector<Pfn> touched);
    /// Lays them out anew, and carries the pages that moved from where they were shown to where they are now, as the
    /// pace of travel says. What still travelled has arrived.
    void show_moves(std::vector<Pfn> touched, const std::vector<PageMove>& moves);
    /// Lays the lists of another moment out: `world` stands at that position of the journal.
    void show_moment(const World& world, Journal::Position position);
    /// What travels has arrived; arrows stay.
    void land();
    void restyle();

    const ListsLayout& layout_now() const { return layout_; }
    const TravelOverlay& travel() const { return *travel_; }

signals:
    /// Everything stands elsewhere now.
    void resized();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void lay_out();
    ListsLayout layout_of(const World& world, Journal::Position position) const;
    void show_travel();
    void show_trail(int ms);
    QPixmap picture_without(const std::vector<Flight>& flights);
    void draw(QPainter& painter, const std::vector<PageBox>& boxes);
    void draw_bars(QPainter& painter) const;
    void draw_texts(QPainter& painter) const;
    void draw_outlines(QPainter& painter, const std::vector<PageBox>& boxes) const;

    Controller& controller_;
    ListsLayout layout_;
    std::vector<Pfn> touched_;
    Travel last_travel_;
    BoxPainter box_painter_;
    TravelOverlay* travel_;
};

} // namespace rs
