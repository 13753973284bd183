// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zone_history.h"

namespace rs {

namespace {

    constexpr std::size_t most_samples = std::size_t{1} << 19; ///< 8 MiB a curve

    /// Forgets what no screen can show: keeps the extremes of each of many columns.
    void bound(std::vector<Sample>& samples)
    {
        if (samples.size() < most_samples)
            return;
        const auto points = decimate(samples, samples.front().x, samples.back().x, static_cast<int>(most_samples / 8));
        if (points.empty())
            return;
        samples.clear();
        for (const QPointF& point : points)
            samples.push_back({point.x(), point.y()});
    }

} // namespace

void ZoneHistory::Cell::take(const Record& record)
{
    const std::uint64_t half = record.to;
    bits = record.kind == RecordKind::Set ? (bits & ~std::uint64_t{0xffffffff}) | half
                                          : (bits & 0xffffffff) | (half << 32);
}

void ZoneHistory::start_over(const Controller& controller, ZoneId zone)
{
    *this = {};
    reader_.start_over(controller);
    const World& start = controller.engine().start();
    zone_ = zone;
    start_ns_ = start.clock_ns[0];
    clock_ = {start_ns_, 0};
    const std::uint32_t free_index = start.layout.zone_stat(zone, NR_FREE_PAGES);
    free_.cell = {static_cast<std::uint64_t>(start.zone_stat[free_index]), free_index};
    free_.samples.push_back({0, static_cast<double>(start.zone_stat[free_index])});
    boost_ = {start.watermark_boost[at(zone)], raw(zone)};
    for (std::uint8_t mark = 0; mark < WMARK_PROMO; ++mark) {
        const std::uint32_t index = start.layout.watermark(zone, Watermark(mark));
        mark_cells_[mark] = {start.watermark[index], index};
    }
    add_watermarks();
}

void ZoneHistory::follow(const Controller& controller, ZoneId zone)
{
    if (reader_.is_stale(controller) || zone != zone_)
        start_over(controller, zone);
    reader_.read(controller.engine().journal(), [this](Journal::Position, const Record& record) {
        if (record.kind == RecordKind::Set || record.kind == RecordKind::SetHigh)
            read(record);
    });
}

void ZoneHistory::read(const Record& record)
{
    const Field field{record.what};
    if (field == Field::ClockNs)
        clock_.take(record);
    else if (field == Field::ZoneStatGlobal && record.index == free_.cell.index)
        add_free(record);
    else if (field == Field::WatermarkBoost && record.index == boost_.index) {
        boost_.take(record);
        add_watermarks();
    } else if (field == Field::WatermarkOf)
        for (Cell& cell : mark_cells_)
            if (record.index == cell.index) {
                cell.take(record);
                add_watermarks();
            }
}

void ZoneHistory::add_free(const Record& record)
{
    free_.cell.take(record);
    const Sample sample{length_ns(), static_cast<double>(static_cast<std::int64_t>(free_.cell.bits))};
    if (record.kind == RecordKind::SetHigh && !free_.samples.empty())
        free_.samples.back() = sample; // the second half of the same change
    else
        free_.samples.push_back(sample);
    bound(free_.samples);
}

void ZoneHistory::add_watermarks()
{
    for (std::size_t mark = 0; mark < marks_.size(); ++mark) {
        const double pages = static_cast<double>(mark_cells_[mark].bits + boost_.bits);
        if (marks_[mark].empty() || marks_[mark].back().y != pages)
            marks_[mark].push_back({length_ns(), pages});
        bound(marks_[mark]);
    }
}

} // namespace rs
