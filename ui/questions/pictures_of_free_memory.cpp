// SPDX-License-Identifier: GPL-3.0-or-later
#include "latin1.h"
#include "mm/page_alloc/fallback.h"
#include "mm/page_alloc/highatomic.h"
#include "mm/page_alloc/pageblocks.h"
#include "mm/page_alloc/watermark.h"
#include "mm/vmstat.h"
#include "models/zones.h"
#include "questions/live_values.h"
#include "questions/picture_words.h"
#include "questions/pictures.h"

#include <algorithm>

namespace rs {

namespace {

    using Role = Ink::Role;

    constexpr std::size_t pages_per_row = 64;
    constexpr std::array shown_types{MIGRATE_UNMOVABLE, MIGRATE_MOVABLE, MIGRATE_RECLAIMABLE, MIGRATE_HIGHATOMIC};

    std::int64_t free_pages(const World& w, ZoneId zone) { return zone_page_state(w, zone, NR_FREE_PAGES); }

    std::vector<Ink> pages_of_block(const World& w, Pfn first)
    {
        std::vector<Ink> cells;
        for (std::uint32_t i = 0; i < pageblock_nr_pages; ++i) {
            const PageUse use = w.use(first + i);
            const bool free = use == PageUse::Free || use == PageUse::Buddy;
            cells.push_back(free ? Ink::of(MIGRATE_HIGHATOMIC) : Ink{Role::Dim});
        }
        return cells;
    }

    std::vector<Chip> type_legend(const World& w, ZoneId zone)
    {
        const auto counts = count_pageblocks(w, zone);
        std::vector<Chip> chips;
        for (const Migratetype type : shown_types)
            chips.push_back({numbered(latin1(migratetype_names[type]), counts[type]), Ink::of(type)});
        return chips;
    }

    Chip chip_of(Migratetype type) { return {latin1(migratetype_names[type]), Ink::of(type)}; }

} // namespace

Drawing draw_highatomic_block(const Place& place, const Paper& paper)
{
    const World& w = place.world;
    Drawing drawing;
    const auto reserved = static_cast<std::int64_t>(w.nr_reserved_highatomic[at(place.zone)]);
    const auto limit = static_cast<std::int64_t>(highatomic_limit(w, place.zone));
    draw_bars(drawing, paper,
              {{Pictures::tr("reserved"),
                {{reserved, Ink::of(MIGRATE_HIGHATOMIC)}},
                number_text(reserved),
                {{limit, numbered(Pictures::tr("limit"), limit)}}}});
    const auto blocks = pageblocks_of(w, place.zone);
    const auto first =
        std::ranges::find_if(blocks, [&](Pfn block) { return w.pageblock_migratetype(block) == MIGRATE_HIGHATOMIC; });
    if (first == blocks.end()) {
        draw_note(drawing, paper, Pictures::tr("no pageblock is HighAtomic now"));
        return drawing;
    }
    draw_cells(drawing, paper, pages_of_block(w, *first), pages_per_row);
    draw_chips(drawing, paper, Pictures::tr("pageblock %1").arg(raw(*first) / pageblock_nr_pages),
               {{Pictures::tr("free"), Ink::of(MIGRATE_HIGHATOMIC)}, {Pictures::tr("in use"), {Role::Dim}}});
    return drawing;
}

Drawing draw_pcp_lists(const Place& place, const Paper& paper)
{
    const World& w = place.world;
    std::vector<Bar> bars;
    for (std::uint16_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu) {
        const std::uint32_t pcp = w.layout.pcp(place.zone, CpuId{cpu});
        const bool here = CpuId{cpu} == place.cpu();
        bars.push_back({Pictures::tr("CPU %1").arg(cpu),
                        {{w.pcp_count[pcp], {here ? Role::Now : Role::Done}}},
                        Pictures::tr("%1 of %2").arg(number_text(w.pcp_count[pcp]), number_text(w.pcp_high[pcp]))});
    }
    bars.back().marks = {{w.pcp_high[w.layout.pcp(place.zone, place.cpu())], Pictures::tr("high")}};
    Drawing drawing;
    draw_bars(drawing, paper, bars);
    return drawing;
}

Drawing draw_buddy_orders(const Place& place, const Paper& paper)
{
    const World& w = place.world;
    std::vector<Bar> bars;
    for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
        const std::int64_t blocks = w.nr_free[w.layout.zone_order(place.zone, order)];
        bars.push_back({QString::number(raw(order)),
                        {{blocks * pages_in(order), {Role::Done}}},
                        QStringLiteral("%1 × %2").arg(number_text(blocks), number_text(pages_in(order)))});
    }
    Drawing drawing;
    draw_note(drawing, paper, Pictures::tr("free pages by the order of their block"));
    draw_bars(drawing, paper, bars);
    return drawing;
}

Drawing draw_pageblock_types(const Place& place, const Paper& paper)
{
    std::vector<Ink> cells;
    for (const Pfn block : pageblocks_of(place.world, place.zone))
        cells.push_back(Ink::of(place.world.pageblock_migratetype(block)));
    Drawing drawing;
    draw_cells(drawing, paper, cells, std::max<std::size_t>(32, cells.size() / 16));
    draw_chips(drawing, paper, {}, type_legend(place.world, place.zone));
    return drawing;
}

Drawing draw_fallback_order(const Place& place, const Paper& paper)
{
    const Chip arrow{QStringLiteral("→"), {Role::Empty}};
    Drawing drawing;
    draw_note(drawing, paper, Pictures::tr("each type borrows from these, in this order"));
    for (std::size_t type = 0; type < fallbacks.size(); ++type) {
        std::vector<Chip> chips{chip_of(Migratetype(type))};
        for (const Migratetype other : fallbacks[type]) {
            chips.push_back(arrow);
            chips.push_back(chip_of(other));
        }
        draw_chips(drawing, paper, {}, chips);
    }
    draw_note(drawing, paper, Pictures::tr("pageblocks of each type now"));
    draw_chips(drawing, paper, {}, type_legend(place.world, place.zone));
    return drawing;
}

Drawing draw_zone_marks(const Place& place, const Paper& paper)
{
    const World& w = place.world;
    const auto mark = [&](Watermark which) { return static_cast<std::int64_t>(wmark_pages(w, place.zone, which)); };
    const std::int64_t free = free_pages(w, place.zone);
    const bool short_of_pages = !is_above(w, place.zone, WMARK_MIN);
    std::vector<Bar> bars{{Pictures::tr("free"),
                           {{free, {short_of_pages ? Role::Now : Role::Done}}},
                           number_text(free),
                           {{mark(WMARK_MIN), numbered(QStringLiteral("min"), mark(WMARK_MIN))},
                            {mark(WMARK_LOW), numbered(QStringLiteral("low"), mark(WMARK_LOW))},
                            {mark(WMARK_HIGH), numbered(QStringLiteral("high"), mark(WMARK_HIGH))}}}};
    if (const auto boost = static_cast<std::int64_t>(w.watermark_boost[at(place.zone)]); boost > 0)
        bars.push_back({Pictures::tr("boost"), {{boost, {Role::Now}, true}}, number_text(boost)});
    Drawing drawing;
    draw_bars(drawing, paper, bars);
    return drawing;
}

Drawing draw_lowmem_reserve(const Place& place, const Paper& paper)
{
    const World& w = place.world;
    const ZoneType highest = zone_idx(highest_zone(w, place.node()));
    Drawing drawing;
    draw_note(drawing, paper, Pictures::tr("pages that a request for %1 must leave").arg(latin1(zone_names[highest])));
    std::vector<Bar> bars;
    for (const ZoneId zone : populated_zones(w)) {
        const auto min = static_cast<std::int64_t>(wmark_pages(w, zone, WMARK_MIN));
        const auto reserve = static_cast<std::int64_t>(w.zone(zone).lowmem_reserve[highest]);
        bars.push_back({zone_title(w, zone),
                        {{min, {Role::Done}}, {reserve, {Role::Now}, true}},
                        QStringLiteral("%1 + %2").arg(number_text(min), number_text(reserve))});
    }
    draw_bars(drawing, paper, bars);
    draw_chips(drawing, paper, {},
               {{QStringLiteral("min"), {Role::Done}}, {QStringLiteral("lowmem_reserve"), {Role::Now}, true}});
    return drawing;
}

Drawing draw_hidden_free_pages(const Place& place, const Paper& paper)
{
    const World& w = place.world;
    const std::int64_t highatomic = free_highatomic_pages(w, place.zone);
    const std::int64_t plain = free_pages(w, place.zone) - highatomic, on_pcp = zone_pcp_pages(w, place.zone);
    const auto min = static_cast<std::int64_t>(wmark_pages(w, place.zone, WMARK_MIN));
    Drawing drawing;
    draw_bars(drawing, paper,
              {{Pictures::tr("free to take"),
                {{plain, {Role::Done}}},
                number_text(plain),
                {{min, numbered(QStringLiteral("min"), min)}}},
               {Pictures::tr("highatomic"), {{highatomic, Ink::of(MIGRATE_HIGHATOMIC), true}}, number_text(highatomic)},
               {Pictures::tr("per-CPU lists"), {{on_pcp, {Role::Now}, true}}, number_text(on_pcp)}});
    if (place.runs(Function::alloc_pages_direct_reclaim)) {
        const bool drained = place.local(LocalId::drained).value_or(0) != 0;
        draw_chips(drawing, paper, QStringLiteral("drained"),
                   {{QStringLiteral("false"), {drained ? Role::Empty : Role::Now}},
                    {QStringLiteral("true"), {drained ? Role::Now : Role::Empty}}});
    }
    return drawing;
}

} // namespace rs
