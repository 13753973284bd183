// SPDX-License-Identifier: GPL-3.0-or-later
// Where every page of the lists panel stands: the free lists of a zone, its per-cpu lists, the LRU lists of its node
// and the lists that running functions hold.
//
//     Buddy free lists                     | Per-CPU lists
//     0  U U U M M M M +18 R           29  | CPU 0 [#####     ] 38/70
//     1  U  M  M                        3  |       U U M M M R +18
//     ...                                  | CPU 1 ...
//     LRU lists: head left, tail right
//     inactive file  39,109  f f f f f ... 39,045 ... f f f r f
//     Isolated, and held
//     held              279  f u u u u u u ...
//     folio_list         32  f f f
//
// Only what is shown is walked: a list of a million pages costs as much as the boxes that fit into its row.
#pragma once

#include "world/world.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace rs {

/// A page, or the first page of a block, as a box.
struct PageBox {
    enum class Group : std::uint8_t { Buddy, Pcp, Lru, Isolated, Held };

    Group group{};
    std::uint8_t type = 0; ///< Migratetype; in the LRU group LruList
    bool touched = false; ///< by the last motion
    bool more_flags = false; ///< than the mark tells
    std::array<char, 3> mark{}; ///< letters in the box, ending with 0
    Pfn pfn = no_pfn;
    QRectF rect{};
};

/// Where on the panel the pages of a list are that have no box of their own, and where the next one would stand.
struct ListRest {
    ListNode list{}; ///< 0: no list, the row of what is held
    QRectF rect{};
};

/// How full a per-cpu list is.
struct FillBar {
    QRectF rect;
    double filled = 0; ///< 0 to 1
};

struct ListsText {
    enum class Role : std::uint8_t { Heading, Note, Name, Number, More, Hot };

    QRectF rect;
    Qt::Alignment alignment;
    Role role{};
    QString text;
};

/// Sizes of the font that the panel is drawn in, logical pixels.
struct ListsMetrics {
    double line = 15; ///< height of a line of text
    double digit = 7; ///< width of a digit

    /// Width of a heading; tests have no font.
    std::function<double(const QString&)> heading_width = [](const QString& text) {
        return 8.0 * static_cast<double>(text.size());
    };

    /// Width of a page's box: room for one letter.
    double page_box() const { return line * 0.88; }
};

struct ListsLayout {
    struct Section {
        PageBox::Group group{};
        QRectF area;
    };

    std::array<Section, 4> sections{};
    std::vector<PageBox> boxes;
    std::vector<ListRest> rests; ///< one for each list shown
    std::vector<FillBar> bars;
    std::vector<ListsText> texts;
    QSizeF size; ///< what it takes; higher than the room when the rows do not fit
    double least_height = 0; ///< at which every row can still be read

    std::optional<QRectF> rect_of(Pfn pfn) const;
    const PageBox* box_of(Pfn pfn) const;
    const PageBox* box_at(QPointF point) const;
    std::optional<QRectF> rest_of(ListNode list) const;
    std::optional<PageBox::Group> section_at(QPointF point) const;
    void mark_touched(std::span<const Pfn> sorted_pfns);
};

/// Pages on no list that somebody has: first those that the running operation has in hand, the latest first, then those
/// that requests hold, the latest first.
struct HeldNow {
    std::vector<Pfn> pages{}; ///< first pages of blocks; perhaps not all
    std::size_t in_hand = 0; ///< how many of them are in hand
    std::uint32_t blocks = 0; ///< of all: in hand or held
};

/// The lists of one zone and of its node. `size` is the room there is.
ListsLayout lay_out_lists(const World& world, ZoneId zone, const HeldNow& held, QSizeF size,
                          const ListsMetrics& metrics);

} // namespace rs
