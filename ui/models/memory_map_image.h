// SPDX-License-Identifier: GPL-3.0-or-later
// The memory map's picture, a pixel a cell: follows the cursor along the journal and writes only the cells of pages
// that changed on the way. What it shows depends on the machine at the cursor alone.
#pragma once

#include "controller.h"
#include "geometry/memory_map_layout.h"
#include "models/page_kinds.h"

#include <QImage>

namespace rs {

/// What the colour of a page tells.
enum class MapColouring : std::uint8_t {
    List, ///< the list that the page is on, or its use
    Migratetype, ///< of its pageblock, pale where it is free
};

/// Colours as pixels of the image.
struct MapColours {
    std::array<QRgb, nr_page_kinds> kind{};
    std::array<QRgb, MIGRATE_TYPES> used{}, free{}; ///< by the pageblock's migratetype
    QRgb background = 0; ///< between tiles
    friend bool operator==(const MapColours&, const MapColours&) = default;
};

class MemoryMapImage {
public:
    /// Takes another machine in. It has no picture before set_look().
    void open(const Controller& controller);
    /// Brings the picture from the moment that it shows to the cursor.
    void follow(const Controller& controller);
    /// Draws what is known in another way. The layout is of the machine that was opened.
    void set_look(const World& world, const MemoryMapLayout& layout, MapColouring colouring, const MapColours& colours);

    const QImage& image() const { return image_; }
    PageKind kind(Pfn pfn) const { return PageKind(kinds_[at(pfn)]); }
    /// Pages of each kind in the zones that the map shows.
    const std::array<std::uint32_t, nr_page_kinds>& counts() const { return counts_; }

private:
    struct Span {
        std::uint32_t first = 0, pages = 0;
        friend auto operator<=>(const Span&, const Span&) = default;
    };

    std::vector<Span> changed_spans(const Controller& controller) const;
    void look_at_everything(const World& world);
    void look_at(const World& world, const PageKinds& kinds, Span span);
    void redraw(const World& world);
    void draw(const World& world, Span span);
    QRgb colour_of_cell(const World& world, Pfn first) const;
    QRgb colour_of(const World& world, Pfn pfn) const;

    std::vector<MapBand> bands_;
    std::vector<std::uint8_t> kinds_; ///< PageKind, by pfn
    std::array<std::uint32_t, nr_page_kinds> counts_{};
    MemoryMapLayout layout_;
    MapColouring colouring_{};
    MapColours colours_;
    QImage image_;
    std::uint64_t past_ = 0; ///< Controller::past() of what is shown
    Timeline::Position position_ = 0; ///< the moment that is shown
};

} // namespace rs
