// SPDX-License-Identifier: GPL-3.0-or-later
// Draws pages on their way over the lists, or the arrows of a travel that stands still.
//
// While something flies the lists beneath do not change, so they are one picture; each frame is that picture and the
// sprites. A clock runs only meanwhile.
#pragma once

#include "geometry/travel_trails.h"
#include "panels/box_painter.h"

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace rs {

class TravelOverlay : public QWidget {
    Q_OBJECT

public:
    explicit TravelOverlay(QWidget* lists);

    /// Flights over `lists`, a picture of the lists without the pages that fly. Ends by itself after `ms`.
    void fly(std::vector<Flight> flights, const QPixmap& lists, int ms);
    /// Arrows, and where the pages were, until the next motion; or for `ms`.
    void show_trail(std::vector<TrailArrow> arrows, std::vector<TravelGroup> groups, int ms = 0);
    /// Whatever is under way has arrived.
    void finish();

    bool flying() const { return !flights_.empty(); }
    bool has_trail() const { return !arrows_.empty(); }
    /// The part of the way that is done, 0 to 1.
    double progress() const { return progress_; }
    void set_progress(double part);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Sprite {
        Flight flight;
        QPixmap picture;
    };

    void start(int ms);
    QPixmap picture_of(const PageBox& box);
    void draw_flights(QPainter& painter) const;
    void draw_trail(QPainter& painter) const;
    void draw_ghosts(QPainter& painter, const TravelGroup& group) const;

    BoxPainter boxes_;
    QVariantAnimation clock_;
    QPixmap lists_;
    std::vector<Sprite> flights_;
    std::vector<TrailArrow> arrows_;
    std::vector<TravelGroup> groups_;
    double progress_ = 0;
};

} // namespace rs
