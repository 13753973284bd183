// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated time and places in the journal, each from the other. Notes the clock every thousand records or so and
// reads the few between.
#pragma once

#include "world/journal.h"

#include <vector>

namespace rs {

class ClockIndex {
public:
    using Position = Journal::Position;

    ClockIndex() = default;
    explicit ClockIndex(std::uint64_t start_ns)
        : now_ns_(start_ns)
    {
    }

    /// To be called for every record in order.
    void add(Position position, const Record& record);

    /// The clock after the last record, ns.
    std::uint64_t now_ns() const { return now_ns_; }
    /// The clock after all records before `position`, ns.
    std::uint64_t ns_at(const Journal& journal, Position position) const;
    /// The last place at which the clock does not stand later than `ns`: everything of that moment has happened.
    Position position_at(const Journal& journal, std::uint64_t ns) const;

private:
    static constexpr Position stride = 1024;

    struct Place {
        Position position;
        std::uint64_t ns;
    };
    Place place(const Journal& journal, std::size_t note) const;

    std::uint64_t now_ns_ = 0;
    std::vector<std::uint64_t> at_stride_; ///< the clock before each stride's first record
};

} // namespace rs
