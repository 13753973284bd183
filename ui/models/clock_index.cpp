// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clock_index.h"

#include "world/fields.h"

#include <algorithm>

namespace rs {

namespace {

    bool is_of_clock(const Record& record, RecordKind kind)
    {
        return record.kind == kind && Field(record.what) == Field::ClockNs;
    }

    std::uint64_t after(const Record& record, std::uint64_t ns)
    {
        if (is_of_clock(record, RecordKind::Set))
            return (ns & ~std::uint64_t{0xffffffff}) | record.to;
        if (is_of_clock(record, RecordKind::SetHigh))
            return low_half(ns) | std::uint64_t{record.to} << 32;
        return ns;
    }

    /// The second half of a change that the record before it began.
    bool goes_on(const Journal& journal, Journal::Position position)
    {
        return position < journal.end() && is_of_clock(journal[position], RecordKind::SetHigh) &&
               position > journal.begin() && is_of_clock(journal[position - 1], RecordKind::Set);
    }

} // namespace

void ClockIndex::add(Position position, const Record& record)
{
    if (position / stride >= at_stride_.size())
        at_stride_.resize(static_cast<std::size_t>(position / stride + 1), now_ns_);
    now_ns_ = after(record, now_ns_);
    if (position % stride == 0 && is_of_clock(record, RecordKind::SetHigh))
        at_stride_.back() = now_ns_; // never half a change
}

ClockIndex::Place ClockIndex::place(const Journal& journal, std::size_t note) const
{
    return {std::max<Position>(note * stride, journal.begin()), at_stride_[note]};
}

std::uint64_t ClockIndex::ns_at(const Journal& journal, Position position) const
{
    if (at_stride_.empty())
        return now_ns_;
    position = std::min(position, journal.end()); // the journal may have been cut
    auto [p, ns] = place(journal, std::min<std::size_t>(position / stride, at_stride_.size() - 1));
    for (; p < position || goes_on(journal, p); ++p)
        ns = after(journal[p], ns);
    return ns;
}

ClockIndex::Position ClockIndex::position_at(const Journal& journal, std::uint64_t ns) const
{
    const auto later =
        std::partition_point(at_stride_.begin(), at_stride_.end(), [&](std::uint64_t at) { return at <= ns; });
    if (later == at_stride_.begin())
        return journal.begin();
    auto [p, now] = place(journal, static_cast<std::size_t>(later - at_stride_.begin()) - 1);
    while (p < journal.end()) {
        Position next = p + 1;
        std::uint64_t then = after(journal[p], now);
        if (goes_on(journal, next))
            then = after(journal[next++], then);
        if (then > ns)
            break;
        p = next;
        now = then;
    }
    return p;
}

} // namespace rs
