// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"

#include "models/zones.h"
#include "opening.h"
#include "request_draft.h"
#include "sched/task.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr int tick_ms = 16;
    constexpr qint64 tick_budget_ms = 8;
    constexpr double longest_tick_s = 0.25; ///< a window that was stopped does not catch up
    constexpr int operations_before_first_step = 64;

} // namespace

Controller::Controller(QObject* parent)
    : QObject(parent)
{
    play_timer_.setInterval(tick_ms);
    play_timer_.setTimerType(Qt::PreciseTimer);
    connect(&play_timer_, &QTimer::timeout, this, &Controller::play_tick);
}

Controller::~Controller() = default;

void Controller::open(const QString& path)
{
    OpenedMachine machine = open_machine(path); // throws before anything changes
    play(false);
    start_on(std::move(machine));
    for (int i = 0; i < operations_before_first_step && run_next_request(); ++i)
        if (timeline_->forward(Motion::Into) && timeline_->current_step())
            break;
    emit opened();
}

QString Controller::title() const { return in_language(title_); }

QString Controller::description() const { return in_language(description_); }

QString Controller::machine_size() const { return rs::machine_size(engine_->start()); }

void Controller::start_on(OpenedMachine machine)
{
    start_handles_end_ = used_handles_end(machine.start);
    timeline_.reset(); // looks at the engine
    engine_ = std::make_unique<Engine>(std::move(machine.start), Recording::Full, std::move(machine.inputs));
    timeline_ = std::make_unique<Timeline>(*engine_);
    pending_ = std::move(machine.requests);
    title_ = machine.title;
    description_ = machine.description;
    path_ = machine.path;
    frame_ = 0;
    hovered_ = selected_ = no_pfn;
    zone_ = largest_zone(timeline_->world());
    shown_records_.reset();
    ++past_;
}

bool Controller::forward(Motion motion)
{
    const auto from = timeline_->cursor();
    const bool moves = step_forward(motion);
    if (moves)
        announce(from);
    return moves;
}

bool Controller::back(Motion motion)
{
    const auto from = timeline_->cursor();
    const bool moves = timeline_->back(motion);
    if (moves)
        announce(from);
    return moves;
}

void Controller::seek(Timeline::Position position)
{
    const auto from = timeline_->cursor();
    timeline_->seek(position);
    announce(from);
}

bool Controller::go_to(const Mark& mark)
{
    auto position = timeline_->find(mark);
    while (!position && run_next_request())
        position = timeline_->find(mark);
    if (position)
        seek(*position);
    return position.has_value();
}

/// A motion that finds no place to stop ends at the frontier; one that starts there enters the next request.
bool Controller::step_forward(Motion motion)
{
    if (timeline_->forward(motion))
        return true;
    if (!timeline_->at_frontier())
        return timeline_->forward(Motion::End);
    if (!run_next_request())
        return false;
    if (motion == Motion::Operation)
        return timeline_->forward(Motion::End); // the operation's end, not the boundary at its beginning
    return timeline_->forward(motion) || timeline_->forward(Motion::Into) || timeline_->forward(Motion::End);
}

/// One operation more: of the request that is being carried out, or of the scenario's next one.
bool Controller::run_next_request()
{
    if (engine_->idle()) {
        if (pending_.empty())
            return false;
        engine_->submit(pending_.front());
        pending_.erase(pending_.begin());
    }
    engine_->run(1);
    return true;
}

void Controller::submit(const std::vector<Request>& requests)
{
    play(false);
    const auto from = timeline_->cursor();
    keep_requests_before_cursor();
    for (const Request& request : requests)
        engine_->submit(request);
    engine_->run();
    timeline_->forward(Motion::Into) || timeline_->forward(Motion::End);
    announce(from);
}

/// Leaves the cursor at a frontier at which no request is being carried out.
void Controller::keep_requests_before_cursor()
{
    const auto& operations = engine_->operations();
    const auto later = std::ranges::partition_point(
        operations, [&](const Engine::OperationStart& operation) { return operation.position < timeline_->cursor(); });
    const std::size_t kept = later == operations.begin() ? 0 : std::prev(later)->request + 1;
    const bool in_the_past = kept < engine_->requests().size();
    const std::size_t forgotten = in_the_past ? engine_->requests().size() - kept + pending_.size() : 0;
    if (in_the_past) {
        pending_.clear();
        engine_->cut(kept);
        timeline_->rewind_all();
        shown_records_.reset();
        ++past_;
    }
    engine_->run();
    timeline_->seek(timeline_->end());
    if (forgotten > 0)
        emit notice(
            tr("%n later request(s) forgotten: the past was changed here.", nullptr, static_cast<int>(forgotten)));
}

std::optional<Request> Controller::next_request() const
{
    if (pending_.empty())
        return std::nullopt;
    return pending_.front();
}

std::uint32_t Controller::handle_bound() const
{
    return rs::handle_bound(rs::handle_bound(start_handles_end_, engine_->requests()), pending_);
}

TaskId Controller::shown_task() const
{
    const auto step = timeline_->current_step();
    return step ? step->task : requester;
}

std::size_t Controller::selected_frame() const
{
    const std::size_t depth = world().stacks[at(shown_task())].frames.size();
    return frame_ == 0 ? depth : std::min(frame_, depth);
}

void Controller::select_frame(std::size_t depth)
{
    frame_ = depth;
    emit frame_selected(selected_frame());
}

void Controller::play(bool on)
{
    if (on == playing() || !is_open())
        return;
    owed_steps_ = 1; // the first step comes at once
    since_tick_.start();
    on ? play_timer_.start() : play_timer_.stop();
    emit playing_changed(on);
}

void Controller::set_speed(double steps_per_second)
{
    speed_ = std::clamp(steps_per_second, 1.0, 100000.0);
    emit speed_changed(speed_);
}

void Controller::play_tick()
{
    const double passed_s = static_cast<double>(since_tick_.restart()) / 1000.0;
    owed_steps_ += speed_ * std::min(passed_s, longest_tick_s);
    const auto from = timeline_->cursor();
    bool moves = true;
    while (moves && owed_steps_ >= 1 && since_tick_.elapsed() < tick_budget_ms) {
        moves = step_forward(Motion::Into);
        owed_steps_ -= 1;
    }
    owed_steps_ = std::min(owed_steps_, speed_ * longest_tick_s);
    if (timeline_->cursor() != from)
        announce(from);
    if (!moves)
        play(false);
}

void Controller::hover_page(Pfn pfn)
{
    if (pfn == hovered_)
        return;
    hovered_ = pfn;
    emit page_hovered(pfn);
}

void Controller::select_page(Pfn pfn)
{
    if (pfn == selected_)
        return;
    selected_ = pfn;
    emit page_selected(pfn);
}

void Controller::select_zone(ZoneId zone)
{
    if (zone == zone_)
        return;
    zone_ = zone;
    emit zone_selected(zone);
}

void Controller::show_records(const std::optional<Span>& records)
{
    if (records == shown_records_)
        return;
    shown_records_ = records;
    emit records_shown();
}

void Controller::announce(Timeline::Position from)
{
    frame_ = 0;
    emit moved({from, timeline_->cursor()});
}

} // namespace rs
