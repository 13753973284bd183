// SPDX-License-Identifier: GPL-3.0-or-later
// The one door between the window and the engine: owns the engine and its timeline, moves the cursor, tells who looks.
#pragma once

#include "engine/timeline.h"
#include "geometry/span_bins.h"
#include "scenario/scenario.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace rs {

struct OpenedMachine;

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
    /// In the language of the window, as are the next two.
    QString title() const;
    QString description() const;
    /// "256 MiB · 2 CPUs"
    QString machine_size() const;
    const QString& path() const { return path_; }

    /// Only while is_open().
    const Timeline& timeline() const { return *timeline_; }
    const World& world() const { return timeline_->world(); }
    const Engine& engine() const { return *engine_; }
    /// Another number than before: something recorded was forgotten, as another machine was opened or the past changed.
    std::uint64_t past() const { return past_; }

    /// Moves the cursor. At the frontier a forward motion first lets the engine carry out the next request of the
    /// scenario. Returns whether the cursor moved.
    bool forward(Motion motion);
    bool back(Motion motion);
    void seek(Timeline::Position position);
    /// Goes to a saved place, running the engine as far as needed. False: there is no such place.
    bool go_to(const Mark& mark);

    /// Carries requests out at the cursor, and stands at their first step then. Where the cursor is in the past, what
    /// was requested later is forgotten; at the last request the scenario's next ones stay to come.
    void submit(const Request& request) { submit(std::vector{request}); }
    void submit(const std::vector<Request>& requests);
    /// Requests of the scenario that have not run yet.
    std::size_t requests_left() const { return pending_.size(); }
    /// The first of them.
    std::optional<Request> next_request() const;
    /// One past the highest handle that may be in use at any moment.
    std::uint32_t handle_bound() const;

    // The place that is looked at: a frame of the task that took the last step.
    TaskId shown_task() const;
    /// Depth of the frame, 1 = outermost; 0 when nothing runs. Every motion selects the innermost one.
    std::size_t selected_frame() const;
    void select_frame(std::size_t depth);

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

    // The zone that the views show, where they show one zone.
    ZoneId selected_zone() const { return zone_; }
    void select_zone(ZoneId zone);

    // The part of the journal that the views over time show: all of it, and more as it grows, or a span.
    std::optional<Span> shown_records() const { return shown_records_; }
    void show_records(const std::optional<Span>& records);

signals:
    /// Another machine was opened; everything is new.
    void opened();
    /// The cursor moved, or the journal grew (then from == to is possible).
    void moved(const rs::Crossed& crossed);
    void frame_selected(std::size_t depth);
    void playing_changed(bool playing);
    void speed_changed(double steps_per_second);
    void page_hovered(rs::Pfn pfn);
    void page_selected(rs::Pfn pfn);
    void zone_selected(rs::ZoneId zone);
    void records_shown();
    /// Something that the person should read: one line for the status bar.
    void notice(const QString& text);

private:
    void start_on(OpenedMachine machine);
    bool run_next_request();
    bool step_forward(Motion motion);
    void keep_requests_before_cursor();
    void play_tick();
    void announce(Timeline::Position from);

    std::unique_ptr<Engine> engine_;
    std::unique_ptr<Timeline> timeline_;
    std::vector<Request> pending_; ///< of the scenario, not yet submitted
    LocalText title_;
    LocalText description_;
    QString path_;
    std::uint32_t start_handles_end_ = 0; ///< one past the highest handle in use at the start
    std::size_t frame_ = 0; ///< 0: the innermost one
    QTimer play_timer_;
    QElapsedTimer since_tick_;
    double speed_ = 8;
    double owed_steps_ = 0;
    Pfn hovered_ = no_pfn;
    Pfn selected_ = no_pfn;
    ZoneId zone_{};
    std::optional<Span> shown_records_;
    std::uint64_t past_ = 0;
};

} // namespace rs
