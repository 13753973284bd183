// SPDX-License-Identifier: GPL-3.0-or-later
// The one door between the window and the engine: owns the engine and its timeline, moves the cursor, tells who looks.
#pragma once

#include "engine/timeline.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace rs {

/// What a motion crossed: records from `from` up to `to`. Backwards: from > to.
struct Crossed {
    Timeline::Position from = 0;
    Timeline::Position to = 0;
    bool forward() const { return to >= from; }
};

class Controller : public QObject {
    Q_OBJECT

public:
    explicit Controller(QObject* parent = nullptr);
    ~Controller() override;

    /// Opens a scenario, a .state[.gz] or a recording's folder; an empty path or one that begins with ":/" opens a
    /// bundled scenario. Throws InputError and keeps what runs when it cannot be opened.
    void open(const QString& path);
    bool is_open() const { return timeline_ != nullptr; }
    QString title() const { return title_; }
    const QString& path() const { return path_; }

    /// Only while is_open().
    const Timeline& timeline() const { return *timeline_; }
    const World& world() const { return timeline_->world(); }
    const Engine& engine() const { return *engine_; }

    /// Moves the cursor. At the frontier a forward motion first lets the engine carry out the next request of the
    /// scenario. Returns whether the cursor moved.
    bool forward(Motion motion);
    bool back(Motion motion);
    void seek(Timeline::Position position);
    /// Goes to a saved place, running the engine as far as needed. False: there is no such place.
    bool go_to(const Mark& mark);

    /// Carries a request out at the cursor: later requests are forgotten (the past is kept), the new one runs, and the
    /// cursor stands at its first step.
    void submit(const Request& request);
    /// Requests of the scenario that have not run yet.
    std::size_t requests_left() const;

    // Playing: motions in time with a clock of the wall. Playing speed never changes what happens.
    bool playing() const { return play_timer_.isActive(); }
    void play(bool on);
    /// Steps a second, 1 to 100000.
    double speed() const { return speed_; }
    void set_speed(double steps_per_second);

    // One page is one object in every view.
    Pfn hovered_page() const { return hovered_; }
    Pfn selected_page() const { return selected_; }
    void hover_page(Pfn pfn);
    void select_page(Pfn pfn);

signals:
    /// Another machine was opened; everything is new.
    void opened();
    /// The cursor moved, or the journal grew (then from == to is possible).
    void moved(const rs::Crossed& crossed);
    void playing_changed(bool playing);
    void speed_changed(double steps_per_second);
    void page_hovered(rs::Pfn pfn);
    void page_selected(rs::Pfn pfn);
    /// Something that the person should read: one line for the status bar.
    void notice(const QString& text);

private:
    void play_tick();
    void announce(Timeline::Position from);

    std::unique_ptr<Engine> engine_;
    std::unique_ptr<Timeline> timeline_;
    std::vector<Request> pending_; ///< of the scenario, not yet submitted
    QString title_;
    QString path_;
    QTimer play_timer_;
    double speed_ = 8;
    double owed_steps_ = 0;
    Pfn hovered_ = no_pfn;
    Pfn selected_ = no_pfn;
};

} // namespace rs
