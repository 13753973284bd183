// SPDX-License-Identifier: GPL-3.0-or-later
// Where every node, zone, pageblock and page of the machine stands in the memory map.
//
// A zone is a band of tiles, one tile a pageblock, and a pageblock's pages stand in it along a Z-order curve: then a
// buddy block of any order is a rectangle, its buddy is its neighbour, and splitting it is cutting it in half.
//
//      0  1  4  5 16        an order-3 block is 4 x 2 cells: its pages   0  1  4  5
//      2  3  6  7 18 ..                                                  2  3  6  7
//      8  9 12 13
//     10 11 14 15
//
// Cells are whole device pixels, so that no pattern arises that is not in the memory. Where not even a pixel a page
// fits, 4, 16, 64 or 256 pages share a cell (they are a rectangle, too). Between tiles one row and column of cells
// is left empty, for the frame that tells the pageblock's migratetype.
//
// The picture's unit is the cell; MemoryMapView (geometry/memory_map_view.h) puts it on the screen.
#pragma once

#include "world/world.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

namespace rs {

/// Consecutive pageblocks of one zone.
struct MapBand {
    ZoneId zone{};
    std::uint32_t first_block = 0; ///< pfn / pageblock_nr_pages
    std::uint32_t blocks = 0;
    friend bool operator==(const MapBand&, const MapBand&) = default;
};

/// The pageblocks of all zones that have pages, by address.
std::vector<MapBand> map_bands(const World& world);

/// How large pages are drawn.
struct MapScale {
    unsigned fold = 0; ///< 2^fold pages share a cell: 0, 2, 4, 6 or 8
    QSize cell{1, 1}; ///< device pixels
    friend bool operator==(const MapScale&, const MapScale&) = default;
};

/// How the tiles of all bands stand.
struct MapShape {
    int columns = 1;
    bool tall = false; ///< tiles stand on end: 16 x 32 pages rather than 32 x 16
    friend bool operator==(const MapShape&, const MapShape&) = default;
};

class MemoryMapLayout {
public:
    MemoryMapLayout() = default;
    MemoryMapLayout(std::vector<MapBand> bands, MapShape shape, unsigned fold);

    const std::vector<MapBand>& bands() const { return bands_; }
    const MapShape& shape() const { return shape_; }
    unsigned fold() const { return fold_; }
    std::uint32_t pages_in_cell() const { return 1U << fold_; }

    /// Cells of the whole picture, and of a pageblock.
    QSize size() const { return size_; }
    QSize tile_size() const;
    /// Of a page that stands in a band.
    QPoint cell_of(Pfn pfn) const { return tile_origin(raw(pfn) / pageblock_nr_pages) + cell_in_tile(pfn); }
    QPoint tile_origin(std::uint32_t block) const;
    QPoint cell_in_tile(Pfn pfn) const;
    /// The first page of a cell, nullopt between tiles and outside of the picture.
    std::optional<Pfn> page_at(QPoint cell) const;
    /// The page nearest to a point anywhere.
    Pfn nearest_page(QPoint cell) const;
    /// The cells of a block, as far as they are in the pageblock of its first page.
    QRect block_rect(Pfn first, Order order) const;
    QRect tile_rect(std::uint32_t block) const { return block_rect(Pfn{block * pageblock_nr_pages}, pageblock_order); }
    QRect band_rect(std::size_t band) const;
    bool has(Pfn pfn) const { return band_of(raw(pfn) / pageblock_nr_pages) < bands_.size(); }
    /// Visits each pageblock whose tile is at least in part in a rectangle of cells.
    template <class Visit>
    void for_each_block_in(QRect cells, Visit visit) const
    {
        for (const MapBand& band : bands_)
            for (std::uint32_t block = band.first_block; block < band.first_block + band.blocks; ++block)
                if (tile_rect(block).intersects(cells))
                    visit(block);
    }

    friend bool operator==(const MemoryMapLayout&, const MemoryMapLayout&) = default;

private:
    std::size_t band_of(std::uint32_t block) const;
    QSize block_size(unsigned order) const;
    QSize pitch() const;
    int rows(std::size_t band) const;

    std::vector<MapBand> bands_;
    std::vector<int> tops_; ///< of the bands
    MapShape shape_;
    unsigned fold_ = 0;
    QSize size_;
};

/// The largest scale at which all pageblocks fit, and how they then stand.
struct MapFit {
    MapScale scale;
    MapShape shape;
};
MapFit fit_memory_map(const std::vector<MapBand>& bands, QSize device_pixels);

} // namespace rs
