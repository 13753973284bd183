// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a zone may be taken.
#include "questions/question.h"

#include <QtGlobal>

namespace rs {

namespace {

    constexpr MarginQuestion watermarks{
        .topic = Topic::watermarks,
        .term = QT_TRANSLATE_NOOP("Questions", "watermarks"),
        .question = QT_TRANSLATE_NOOP("Questions", "What are the watermarks min, low and high?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Each zone compares its free pages with three marks. A request is served at once while the zone stays "
            "above "
            "low. Below low, [kswapd](kswapd) is woken; the request may then go down to min. At min it must reclaim "
            "pages itself. The rest is for those who cannot wait or who make memory free: GFP_ATOMIC may use half of "
            "min and a quarter of what is left then, a task with [PF_MEMALLOC](pf_memalloc) all of it. kswapd goes on "
            "until the zone stands at high. [Highatomic](highatomic) pages and the "
            "[lowmem reserve](lowmem_reserve) are taken off what the zone has before it is compared."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Zone {zone} has {free} pages free; min {min}, low {low}, high {high}. {above_low?It is above low: "
            "requests "
            "are served at once.|{above_min?It is between min and low: kswapd is wanted.|It is at min or below: "
            "ordinary requests must reclaim.}}"),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate 40 pages and step over them: free falls towards min, kswapd is woken on the way. Then allocate "
            "one with GFP_ATOMIC in the toolbar: it may go below."),
        .real = QT_TRANSLATE_NOOP(
            "Questions", "/proc/zoneinfo: pages free, min, low and high of each zone. vm.min_free_kbytes sets min, "
                         "vm.watermark_scale_factor the distances."),
        .kernel = "__zone_watermark_ok, __setup_per_zone_wmarks: mm/page_alloc.c",
        .picture = Picture::ZoneMarks,
        .see_also = {Topic::kswapd, Topic::boost, Topic::lowmem_reserve},
        .experiment = {GFP_KERNEL, Order{0}, 40},
    };

    constexpr MarginQuestion boost{
        .topic = Topic::boost,
        .term = QT_TRANSLATE_NOOP("Questions", "watermark boost"),
        .question = QT_TRANSLATE_NOOP("Questions", "What is the watermark boost?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "When a request [falls back](fallback) into a pageblock of another type, kinds of pages get mixed, and "
            "memory begins to fragment. So the zone's watermarks are raised for a while, by one pageblock each time, "
            "at "
            "most by vm.watermark_boost_factor of the high mark. The zone now looks short of pages, and kswapd frees "
            "some early, without writing or swapping. When kswapd is done it takes the boost away. GFP_ATOMIC requests "
            "of order 0 may look at the min mark without it."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Zone {zone} {boost?is boosted by {boost} pages: its high mark stands at {high}.|is not boosted now; its "
            "high mark stands at {high}.} watermark_boost_factor is {boost_factor} (ten-thousandths of high)."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate 200 reclaimable pages: the lists of that type run empty, and the fallback boosts the zone (if it "
            "has at least four pageblocks)."),
        .real = QT_TRANSLATE_NOOP(
            "Questions", "/proc/zoneinfo has a line boost in each zone; vm.watermark_boost_factor, 0 turns it off."),
        .kernel = "boost_watermark: mm/page_alloc.c; balance_pgdat: mm/vmscan.c",
        .picture = Picture::ZoneMarks,
        .see_also = {Topic::watermarks, Topic::fallback, Topic::kswapd},
        .experiment = {GFP_KERNEL | GFP_BIT_RECLAIMABLE, Order{0}, 200},
    };

    constexpr MarginQuestion lowmem_reserve{
        .topic = Topic::lowmem_reserve,
        .term = QT_TRANSLATE_NOOP("Questions", "lowmem_reserve"),
        .question = QT_TRANSLATE_NOOP("Questions", "What is lowmem_reserve?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Some devices can only reach low addresses, so low zones are precious. A request that a higher zone could "
            "serve may fall back to a lower one, but has to leave lowmem_reserve more pages there than the watermark "
            "asks for. Its size is what the zones above have, divided by vm.lowmem_reserve_ratio: 256 for DMA and "
            "DMA32, 32 for Normal. A request that really needs the low zone, such as GFP_DMA, leaves nothing extra."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Zone {low_zone} has {low_zone_free} pages free and a min mark of {low_zone_min}. A request that zone "
            "{high_zone} could serve must leave {low_zone_reserve} more."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate one page and step to the watermark checks: each tells the reserve that it added. Do it again "
            "with GFP_DMA in the toolbar: the reserve is 0."),
        .real = QT_TRANSLATE_NOOP(
            "Questions", "/proc/zoneinfo: protection, one number for each highest zone; vm.lowmem_reserve_ratio."),
        .kernel = "setup_per_zone_lowmem_reserve, __zone_watermark_ok: mm/page_alloc.c",
        .picture = Picture::LowmemReserve,
        .see_also = {Topic::watermarks, Topic::throttle, Topic::buddy},
        .experiment = {GFP_KERNEL, Order{0}, 1},
    };

} // namespace

std::span<const MarginQuestion> questions_on_watermarks()
{
    static constexpr MarginQuestion questions[] = {watermarks, boost, lowmem_reserve};
    return questions;
}

} // namespace rs
