// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/memory_map_layout.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr int gap = 1; ///< cells between tiles
    constexpr int band_gap = 3; ///< further cells between bands
    constexpr unsigned most_fold = 8;
    constexpr int largest_cell = 24; ///< device pixels, of a machine shown whole

    /// Every second bit of a place on the Z-order curve, beginning with the lowest: its x. Of place >> 1: its y.
    int every_second_bit(unsigned place)
    {
        place &= 0x5555;
        place = (place | place >> 1) & 0x3333;
        place = (place | place >> 2) & 0x0f0f;
        return static_cast<int>((place | place >> 4) & 0xff);
    }

    /// The eight bits with a zero between each two: the inverse.
    unsigned spread_bits(int value)
    {
        auto bits = static_cast<unsigned>(value);
        bits = (bits | bits << 4) & 0x0f0f;
        bits = (bits | bits << 2) & 0x3333;
        return (bits | bits << 1) & 0x5555;
    }

    int rows_of(std::uint32_t blocks, int columns)
    {
        return static_cast<int>((blocks + static_cast<unsigned>(columns) - 1) / static_cast<unsigned>(columns));
    }

    /// Scales at which a whole machine may be shown, largest cells first.
    std::vector<MapScale> fit_scales()
    {
        std::vector<MapScale> scales;
        for (int side = largest_cell; side > 1; --side)
            for (const QSize cell : {QSize(side, side), QSize(side, side - 1), QSize(side - 1, side)})
                scales.push_back({0, cell});
        scales.push_back({0, {1, 1}});
        for (unsigned fold = 2; fold <= most_fold; fold += 2)
            for (const QSize cell : {QSize(2, 1), QSize(1, 2), QSize(1, 1)})
                scales.push_back({fold, cell});
        return scales;
    }

} // namespace

std::vector<MapBand> map_bands(const World& world)
{
    std::vector<MapBand> bands;
    for (std::uint16_t zone = 0; zone < world.layout.nr_zones(); ++zone) {
        if (!world.populated(ZoneId{zone}))
            continue;
        const ZoneInfo& info = world.zone(ZoneId{zone});
        const std::uint32_t first = raw(info.start_pfn), last = first + info.spanned - 1;
        for (std::uint32_t block = first / pageblock_nr_pages; block <= last / pageblock_nr_pages; ++block) {
            if (world.pageblock_zone[block] != zone)
                continue;
            if (bands.empty() || bands.back().zone != ZoneId{zone} ||
                bands.back().first_block + bands.back().blocks != block)
                bands.push_back({ZoneId{zone}, block, 0});
            ++bands.back().blocks;
        }
    }
    std::ranges::sort(bands, {}, &MapBand::first_block);
    return bands;
}

MemoryMapLayout::MemoryMapLayout(std::vector<MapBand> bands, MapShape shape, unsigned fold)
    : bands_(std::move(bands))
    , shape_(shape)
    , fold_(fold)
{
    int top = 0;
    std::uint32_t widest = 0;
    for (std::size_t band = 0; band < bands_.size(); ++band) {
        tops_.push_back(top);
        top += rows(band) * pitch().height() + band_gap;
        widest = std::max(widest, bands_[band].blocks);
    }
    const int used_columns = std::min(shape_.columns, static_cast<int>(widest));
    size_ = {used_columns * pitch().width() - gap, top - band_gap - gap};
}

/// Of 2^order cells: as wide as high, or twice as long as high.
QSize MemoryMapLayout::block_size(unsigned order) const
{
    const QSize lying(1 << ((order + 1) / 2), 1 << (order / 2));
    return shape_.tall ? lying.transposed() : lying;
}

QSize MemoryMapLayout::tile_size() const { return block_size(raw(pageblock_order) - fold_); }
QSize MemoryMapLayout::pitch() const { return tile_size() + QSize(gap, gap); }
int MemoryMapLayout::rows(std::size_t band) const { return rows_of(bands_[band].blocks, shape_.columns); }

std::size_t MemoryMapLayout::band_of(std::uint32_t block) const
{
    const auto found = std::ranges::find_if(bands_, [&](const MapBand& band) {
        return block >= band.first_block && block - band.first_block < band.blocks;
    });
    return static_cast<std::size_t>(found - bands_.begin());
}

QPoint MemoryMapLayout::tile_origin(std::uint32_t block) const
{
    const std::size_t band = band_of(block);
    const int tile = static_cast<int>(block - bands_[band].first_block);
    return {tile % shape_.columns * pitch().width(), tops_[band] + tile / shape_.columns * pitch().height()};
}

QPoint MemoryMapLayout::cell_in_tile(Pfn pfn) const
{
    const unsigned place = raw(pfn) % pageblock_nr_pages >> fold_;
    const QPoint lying(every_second_bit(place), every_second_bit(place >> 1));
    return shape_.tall ? lying.transposed() : lying;
}

std::optional<Pfn> MemoryMapLayout::page_at(QPoint cell) const
{
    const int column = cell.x() / pitch().width(), x = cell.x() % pitch().width();
    if (cell.x() < 0 || cell.y() < 0 || column >= shape_.columns || x >= tile_size().width())
        return std::nullopt;
    const auto after = std::ranges::upper_bound(tops_, cell.y());
    const auto band = static_cast<std::size_t>(after - tops_.begin()) - 1;
    const int row = (cell.y() - tops_[band]) / pitch().height(), y = (cell.y() - tops_[band]) % pitch().height();
    const auto tile_no = static_cast<std::uint32_t>(row * shape_.columns + column);
    if (y >= tile_size().height() || tile_no >= bands_[band].blocks)
        return std::nullopt;
    const QPoint lying = shape_.tall ? QPoint(y, x) : QPoint(x, y);
    const unsigned place = spread_bits(lying.x()) | spread_bits(lying.y()) << 1;
    return Pfn{(bands_[band].first_block + tile_no) * pageblock_nr_pages + (place << fold_)};
}

Pfn MemoryMapLayout::nearest_page(QPoint cell) const
{
    const int y = std::clamp(cell.y(), 0, size_.height() - 1);
    const auto band = static_cast<std::size_t>(std::ranges::upper_bound(tops_, y) - tops_.begin()) - 1;
    const int row = std::min((y - tops_[band]) / pitch().height(), rows(band) - 1);
    const int column = std::clamp(cell.x() / pitch().width(), 0, shape_.columns - 1);
    const auto tile_no = std::min(static_cast<std::uint32_t>(row * shape_.columns + column), bands_[band].blocks - 1);
    const QRect there = tile_rect(bands_[band].first_block + tile_no);
    const QPoint inside(std::clamp(cell.x(), there.left(), there.right()), std::clamp(y, there.top(), there.bottom()));
    return *page_at(inside);
}

QRect MemoryMapLayout::block_rect(Pfn first, Order order) const
{
    const unsigned in_pageblock = std::min(raw(order), raw(pageblock_order));
    return {cell_of(first), block_size(in_pageblock > fold_ ? in_pageblock - fold_ : 0)};
}

QRect MemoryMapLayout::band_rect(std::size_t band) const
{
    return {0, tops_[band], size_.width(), rows(band) * pitch().height() - gap};
}

MapFit fit_memory_map(const std::vector<MapBand>& bands, QSize area)
{
    MapFit fit;
    for (const MapScale& scale : fit_scales())
        for (const bool tall : {false, true}) {
            const int tile = MemoryMapLayout({}, {1, tall}, scale.fold).tile_size().width();
            fit = {scale, {std::max((area.width() / scale.cell.width() + gap) / (tile + gap), 1), tall}};
            const QSize cells = MemoryMapLayout(bands, fit.shape, scale.fold).size();
            if (cells.width() * scale.cell.width() <= area.width() &&
                cells.height() * scale.cell.height() <= area.height())
                return fit;
        }
    return fit; // more memory than pixels: the rest is reached by dragging
}

} // namespace rs
