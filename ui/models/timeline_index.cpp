// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_index.h"

namespace rs {

bool tells_of_pressure(Event event)
{
    const bool drains =
        event == Event::drain_all_pages || event == Event::drain_pages_zone || event == Event::unreserve_highatomic;
    return drains || event >= Event::try_to_free_pages;
}

void TimelineIndex::follow(const Controller& controller)
{
    if (reader_.is_stale(controller)) {
        *this = {};
        reader_.start_over(controller);
        busy_.resize(controller.world().layout.nr_tasks);
        depth_.resize(busy_.size());
    }
    const Journal& journal = controller.engine().journal();
    reader_.read(journal, [this](Position position, const Record& record) { note(position, record); });
    whole_ = {journal.begin(), journal.end()};
    for (std::size_t task = 0; task < busy_.size(); ++task)
        if (depth_[task] > 0)
            busy_[task].back().last = journal.end();
    note_operations(controller.engine());
}

void TimelineIndex::note(Position position, const Record& record)
{
    steps_.add(position, record);
    if (record.kind == RecordKind::Event)
        note_event(position, Event(record.what));
    else if (record.kind == RecordKind::Enter && depth_[record.task]++ == 0)
        busy_[record.task].push_back({position, position + 1});
    else if (record.kind == RecordKind::Leave && depth_[record.task] > 0 && --depth_[record.task] == 0)
        busy_[record.task].back().last = position + 1;
}

void TimelineIndex::note_event(Position position, Event event)
{
    events_.push_back(position);
    if (tells_of_pressure(event))
        hot_events_.push_back(position);
}

void TimelineIndex::note_operations(const Engine& engine)
{
    const auto& all = engine.operations();
    for (std::size_t i = operations_.size(); i < all.size(); ++i) {
        if (i > 0)
            operations_.back().last = all[i].position;
        operations_.push_back({all[i].position, whole_.last});
        operation_numbers_.push_back(all[i].no);
    }
    if (!operations_.empty())
        operations_.back().last = whole_.last;
}

std::optional<std::size_t> TimelineIndex::operation_before(Position position) const
{
    const auto later = std::partition_point(operations_.begin(), operations_.end(),
                                            [&](const Span& span) { return span.first < position; });
    if (later == operations_.begin())
        return std::nullopt;
    return static_cast<std::size_t>(later - operations_.begin()) - 1;
}

std::uint64_t TimelineIndex::steps_since(const Journal& journal, std::size_t operation, Position position) const
{
    return steps_.before(journal, position) - steps_.before(journal, operations_[operation].first);
}

} // namespace rs
