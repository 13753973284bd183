// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history.h"

#include "world/replay.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::size_t most_samples = std::size_t{1} << 18; ///< 4 MiB a question

    /// Forgets what no screen can show: keeps the extremes of each of many columns.
    void bound(std::vector<Sample>& samples)
    {
        if (samples.size() < most_samples)
            return;
        const auto points = decimate(samples, samples.front().x, samples.back().x, static_cast<int>(most_samples / 8));
        samples.clear();
        for (const QPointF& point : points)
            samples.push_back({point.x(), point.y()});
    }

    bool sets_field(const Record& record)
    {
        return record.kind == RecordKind::Set || record.kind == RecordKind::SetHigh;
    }

} // namespace

void History::follow(const Controller& controller)
{
    if (reader_.is_stale(controller))
        start_over(controller);
    reader_.read(controller.engine().journal(), [this](Journal::Position position, const Record& record) {
        read(record);
        clock_.add(position, record);
    });
    ask_changed();
}

void History::start_over(const Controller& controller)
{
    *this = History(std::move(questions_));
    reader_.start_over(controller);
    world_ = controller.engine().start();
    start_ns_ = world_.clock_ns[0];
    clock_ = ClockIndex(start_ns_);
    samples_.resize(questions_.size());
    for (std::uint16_t i = 0; i < questions_.size(); ++i) {
        watch(i);
        ask(i);
    }
}

void History::watch(std::uint16_t question)
{
    for (const FieldCell& cell : questions_[question].depends) {
        auto& by_index = watched_[raw(cell.field)];
        if (cell.index >= by_index.size())
            by_index.resize(cell.index + 1);
        by_index[cell.index].push_back(question);
    }
}

void History::read(const Record& record)
{
    const bool field = sets_field(record);
    if (field && Field(record.what) == Field::ClockNs)
        ask_changed();
    apply(world_, record);
    if (field)
        note_change(record);
}

void History::note_change(const Record& record)
{
    const auto& by_index = watched_[record.what];
    if (record.index < by_index.size())
        for (const std::uint16_t question : by_index[record.index])
            if (std::find(changed_.begin(), changed_.end(), question) == changed_.end())
                changed_.push_back(question);
}

void History::ask_changed()
{
    for (const std::uint16_t question : changed_)
        ask(question);
    changed_.clear();
}

/// What is true for no time is not kept: half of a 64-bit change, a difference that is counted twice while it is moved
/// from a CPU to the global counter.
void History::ask(std::uint16_t question)
{
    auto& samples = samples_[question];
    const Sample sample{static_cast<double>(length_ns()), questions_[question].answer(world_)};
    if (!samples.empty() && samples.back().x == sample.x)
        samples.pop_back();
    if (samples.empty() || samples.back().y != sample.y)
        samples.push_back(sample);
    bound(samples);
}

} // namespace rs
