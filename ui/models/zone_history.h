// SPDX-License-Identifier: GPL-3.0-or-later
// A zone's free pages and watermarks over simulated time, read from the journal.
#pragma once

#include "geometry/decimate.h"
#include "models/journal_reader.h"

#include <array>

namespace rs {

class ZoneHistory {
public:
    /// Reads what was recorded since the last call, or all of it when the zone is another one.
    void follow(const Controller& controller, ZoneId zone);

    /// NR_FREE_PAGES as the watermark checks read it: without the differences that the CPUs have not folded in yet.
    /// x: simulated ns since the start, y: pages.
    const std::vector<Sample>& free_pages() const { return free_.samples; }
    /// With the zone's boost. `mark`: WMARK_MIN, WMARK_LOW or WMARK_HIGH.
    const std::vector<Sample>& watermark(Watermark mark) const { return marks_[mark]; }
    /// Simulated ns from the start to the journal's end.
    double length_ns() const { return static_cast<double>(clock_.bits - start_ns_); }
    std::uint64_t start_ns() const { return start_ns_; }

private:
    /// A 64-bit value whose halves are recorded one by one.
    struct Cell {
        std::uint64_t bits = 0;
        std::uint32_t index = 0; ///< of the field
        void take(const Record& record);
    };
    struct Curve {
        Cell cell;
        std::vector<Sample> samples;
    };

    void start_over(const Controller& controller, ZoneId zone);
    void read(const Record& record);
    void add_free(const Record& record);
    void add_watermarks();

    JournalReader reader_;
    ZoneId zone_{};
    std::uint64_t start_ns_ = 0;
    Cell clock_;
    Curve free_;
    std::array<Cell, WMARK_PROMO> mark_cells_;
    Cell boost_;
    std::array<std::vector<Sample>, WMARK_PROMO> marks_;
};

} // namespace rs
