// SPDX-License-Identifier: GPL-3.0-or-later
// Where the journal's tracepoints stand, all of them or those of some names.
#pragma once

#include "models/journal_reader.h"

#include <bitset>
#include <vector>

namespace rs {

class EventIndex {
public:
    using Position = Journal::Position;
    using Filter = std::bitset<static_cast<std::size_t>(Event::count)>;

    /// Whether rows are shown that are gone; then start over.
    bool is_stale(const Controller& controller) const { return reader_.is_stale(controller); }
    void start_over(const Controller& controller);
    /// The positions to be added for what was recorded since the last call.
    std::vector<Position> read_on(const Controller& controller);
    /// Which events pass from now on. All rows are to be shown anew.
    void set_filter(const Filter& filter);

    /// Positions of the events that pass, in order.
    const std::vector<Position>& shown() const { return shown_; }
    void append(const std::vector<Position>& positions);
    std::size_t total() const { return all_.size(); }

private:
    struct Entry {
        Position position;
        Event event;
    };

    JournalReader reader_;
    Filter filter_ = Filter().set();
    std::vector<Entry> all_;
    std::vector<Position> shown_;
};

/// The events whose names contain one of the words of a text; all of them when it has no word.
EventIndex::Filter events_named(std::string_view text);

} // namespace rs
