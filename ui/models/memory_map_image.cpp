// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memory_map_image.h"

#include <algorithm>

namespace rs {

namespace {

    /// A longer way than this is not read: looking at every page costs less.
    constexpr Timeline::Position longest_way = 400'000; ///< records

} // namespace

void MemoryMapImage::open(const Controller& controller)
{
    const World& world = controller.world();
    layout_ = {};
    image_ = {};
    bands_ = map_bands(world);
    kinds_.assign(std::size_t{world.layout.nr_pageblocks()} * pageblock_nr_pages, raw(PageKind::Hole));
    counts_ = {};
    for (const MapBand& band : bands_)
        counts_[raw(PageKind::Hole)] += band.blocks * pageblock_nr_pages;
    past_ = controller.past();
    position_ = controller.timeline().cursor();
    look_at_everything(world);
}

void MemoryMapImage::set_look(const World& world, const MemoryMapLayout& layout, MapColouring colouring,
                              const MapColours& colours)
{
    if (layout == layout_ && colouring == colouring_ && colours == colours_)
        return;
    layout_ = layout;
    colouring_ = colouring;
    colours_ = colours;
    if (image_.size() != layout_.size())
        image_ = QImage(layout_.size(), QImage::Format_RGB32);
    image_.fill(colours_.background);
    redraw(world);
}

void MemoryMapImage::follow(const Controller& controller)
{
    const World& world = controller.world();
    const auto cursor = controller.timeline().cursor();
    const auto [first, last] = std::minmax({position_, cursor});
    if (past_ != controller.past() || last - first > longest_way || first < controller.timeline().begin()) {
        look_at_everything(world);
        redraw(world);
    } else {
        const PageKinds kinds(world);
        for (const Span& span : changed_spans(controller)) {
            look_at(world, kinds, span);
            draw(world, span);
        }
    }
    past_ = controller.past();
    position_ = cursor;
}

/// What the records between the moment shown and the cursor may have changed, each span once. A page's kind hangs on
/// its own fields or on those of the first page of its block; where the block's order changed, too, a record says so.
std::vector<MemoryMapImage::Span> MemoryMapImage::changed_spans(const Controller& controller) const
{
    const World& world = controller.world();
    const Journal& journal = controller.engine().journal();
    std::vector<Span> spans;
    const auto add_block = [&](std::uint32_t pfn, std::uint32_t order) {
        if (pfn < world.layout.nr_pfns)
            spans.push_back({pfn, pages_in(Order(order))});
    };
    const auto [first, last] = std::minmax({position_, controller.timeline().cursor()});
    for (auto position = first; position < last; ++position) {
        const Record& record = journal[position];
        if (record.kind == RecordKind::Link || record.kind == RecordKind::Unlink) {
            if (record.index < world.layout.nr_pfns)
                add_block(record.index, raw(world.order(Pfn{record.index})));
        } else if (record.kind == RecordKind::Set) {
            const auto field = Field(record.what);
            if (field == Field::PageUseOf || field == Field::PageFlags)
                add_block(record.index, raw(world.order(Pfn{record.index})));
            else if (field == Field::PageOrder)
                add_block(record.index, std::max(record.from, record.to));
            else if (field == Field::PageblockType)
                spans.push_back({record.index * pageblock_nr_pages, pageblock_nr_pages});
        }
    }
    std::ranges::sort(spans);
    const auto repeated = std::ranges::unique(spans);
    spans.erase(repeated.begin(), repeated.end());
    return spans;
}

void MemoryMapImage::look_at_everything(const World& world)
{
    const PageKinds kinds(world);
    for (const MapBand& band : bands_)
        look_at(world, kinds, {band.first_block * pageblock_nr_pages, band.blocks * pageblock_nr_pages});
}

void MemoryMapImage::look_at(const World& world, const PageKinds& kinds, Span span)
{
    const std::uint32_t end = std::min(span.first + span.pages, world.layout.nr_pfns);
    for (std::uint32_t pfn = span.first; pfn < end;) {
        const PageBlock block = kinds.block_of(Pfn{pfn});
        const std::uint32_t block_end = std::min(raw(block.first) + pages_in(block.order), end);
        for (; pfn < block_end; ++pfn) {
            --counts_[kinds_[pfn]];
            ++counts_[raw(block.kind)];
            kinds_[pfn] = raw(block.kind);
        }
    }
}

void MemoryMapImage::redraw(const World& world)
{
    for (const MapBand& band : layout_.bands())
        draw(world, {band.first_block * pageblock_nr_pages, band.blocks * pageblock_nr_pages});
}

void MemoryMapImage::draw(const World& world, Span span)
{
    const std::uint32_t step = layout_.pages_in_cell(), end = span.first + span.pages;
    for (std::uint32_t pfn = span.first - span.first % step; pfn < end;) {
        const std::uint32_t block = pfn / pageblock_nr_pages;
        if (!layout_.has(Pfn{pfn}))
            return;
        const QPoint origin = layout_.tile_origin(block);
        for (const std::uint32_t block_end = std::min((block + 1) * pageblock_nr_pages, end); pfn < block_end;
             pfn += step) {
            const QPoint cell = origin + layout_.cell_in_tile(Pfn{pfn});
            reinterpret_cast<QRgb*>(image_.scanLine(cell.y()))[cell.x()] = colour_of_cell(world, Pfn{pfn});
        }
    }
}

/// The colour of most of a cell's pages; of as many, that of the earliest.
QRgb MemoryMapImage::colour_of_cell(const World& world, Pfn first) const
{
    const std::uint32_t pages = layout_.pages_in_cell();
    if (pages == 1)
        return colour_of(world, first);
    std::array<std::uint32_t, nr_page_kinds> votes{};
    Pfn winner = first;
    for (std::uint32_t i = 0; i < pages; ++i)
        ++votes[kinds_[at(first + i)]];
    for (std::uint32_t i = 1; i < pages; ++i)
        if (votes[kinds_[at(first + i)]] > votes[kinds_[at(winner)]])
            winner = first + i;
    return colour_of(world, winner);
}

QRgb MemoryMapImage::colour_of(const World& world, Pfn pfn) const
{
    const PageKind is = kind(pfn);
    if (colouring_ == MapColouring::List || is == PageKind::Hole)
        return colours_.kind[raw(is)];
    const Migratetype type = world.pageblock_migratetype(pfn);
    return is_free(is) ? colours_.free[type] : colours_.used[type];
}

} // namespace rs
