// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/lists_layout.h"

#include "geometry/lists_sections.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr double margin = 6;
    constexpr double part_gap = 4;
    constexpr double column_gap = 18;
    constexpr double buddy_share = 0.58; ///< of the width; the rest is the per-cpu lists'
    constexpr std::size_t least_isolated_rows = 3; ///< so that lists that come and go move nothing
    constexpr int nr_lru_rows = NR_LRU_LISTS;

    double heading_height(const ListsMetrics& m) { return m.line + 4; }
    double least_row(const ListsMetrics& m) { return m.line * 0.88; }
    double most_row(const ListsMetrics& m) { return m.line * 1.7; }

    /// How the four parts share the room: the isolated lists stand below the others, or, where the room is low,
    /// below the per-cpu lists.
    class Parts {
    public:
        Parts(QSizeF size, std::size_t isolated_rows, const ListsMetrics& m)
            : size_(size)
            , isolated_rows_(static_cast<double>(isolated_rows))
            , heading_(heading_height(m))
        {
            const double least_below = height_of(least_row(m), false);
            compact_ = size.height() < least_below;
            const double without_rows = height_of(0, compact_);
            row_ = std::clamp((size.height() - without_rows) / rows(compact_), least_row(m), most_row(m));
            least_height_ = height_of(least_row(m), true);
        }

        double row() const { return row_; }
        double heading() const { return heading_; }
        double height() const { return height_of(row_, compact_); }
        double least_height() const { return least_height_; }

        QRectF buddy() const { return {margin, margin, buddy_width(), heading_ + MAX_ORDER * row_}; }
        QRectF pcp() const
        {
            QRectF area(buddy().right() + column_gap, margin, 0, buddy().height());
            area.setRight(size_.width() - margin);
            if (compact_)
                area.setHeight(area.height() - isolated_height());
            return area;
        }
        QRectF lru() const { return {margin, buddy().bottom() + part_gap, width(), heading_ + nr_lru_rows * row_}; }
        QRectF isolated() const
        {
            if (compact_)
                return {pcp().left(), pcp().bottom(), pcp().width(), isolated_height()};
            return {margin, lru().bottom() + part_gap, width(), isolated_height()};
        }

    private:
        double width() const { return size_.width() - 2 * margin; }
        double buddy_width() const { return width() * buddy_share; }
        double isolated_height() const { return heading_ + isolated_rows_ * row_; }
        double rows(bool compact) const { return MAX_ORDER + nr_lru_rows + (compact ? 0 : isolated_rows_); }
        double height_of(double row, bool compact) const
        {
            const int parts = compact ? 2 : 3;
            return rows(compact) * row + parts * heading_ + (parts - 1) * part_gap + 2 * margin;
        }

        QSizeF size_;
        double isolated_rows_;
        double heading_;
        bool compact_ = false;
        double row_ = 0;
        double least_height_ = 0;
    };

} // namespace

ListsLayout lay_out_lists(const World& world, ZoneId zone, const HeldNow& held, QSizeF size, const ListsMetrics& m)
{
    const Parts parts(size, std::max(local_lists(world).size() + 1, least_isolated_rows), m);
    const ListsDesk desk{world, zone, m, parts.heading(), parts.row(), std::min(parts.row() - 1.5, m.line + 3)};

    ListsLayout layout;
    using Group = PageBox::Group;
    layout.sections = {{{Group::Buddy, parts.buddy()},
                        {Group::Pcp, parts.pcp()},
                        {Group::Lru, parts.lru()},
                        {Group::Isolated, parts.isolated()}}};
    place_buddy(layout, desk, parts.buddy());
    place_pcp(layout, desk, parts.pcp());
    place_lru(layout, desk, parts.lru());
    place_isolated(layout, desk, held, parts.isolated());
    layout.least_height = parts.least_height();
    layout.size = {size.width(), parts.height()};
    return layout;
}

const PageBox* ListsLayout::box_of(Pfn pfn) const
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const PageBox& box) { return box.pfn == pfn; });
    return found == boxes.end() ? nullptr : &*found;
}

std::optional<QRectF> ListsLayout::rect_of(Pfn pfn) const
{
    const PageBox* box = box_of(pfn);
    return box == nullptr ? std::nullopt : std::optional(box->rect);
}

std::optional<QRectF> ListsLayout::rest_of(ListNode list) const
{
    const auto found =
        std::find_if(rests.begin(), rests.end(), [&](const ListRest& rest) { return rest.list == list; });
    return found == rests.end() ? std::nullopt : std::optional(found->rect);
}

const PageBox* ListsLayout::box_at(QPointF point) const
{
    const auto found =
        std::find_if(boxes.begin(), boxes.end(), [&](const PageBox& box) { return box.rect.contains(point); });
    return found == boxes.end() ? nullptr : &*found;
}

std::optional<PageBox::Group> ListsLayout::section_at(QPointF point) const
{
    const auto section = std::find_if(sections.begin(), sections.end(),
                                      [&](const Section& candidate) { return candidate.area.contains(point); });
    return section == sections.end() ? std::nullopt : std::optional(section->group);
}

void ListsLayout::mark_touched(std::span<const Pfn> sorted_pfns)
{
    for (PageBox& box : boxes)
        box.touched = std::binary_search(sorted_pfns.begin(), sorted_pfns.end(), box.pfn);
}

} // namespace rs
