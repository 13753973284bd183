// SPDX-License-Identifier: GPL-3.0-or-later
// mm/page_alloc/highatomic.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_highatomic()
{
#define RS_TR(text) QT_TRANSLATE_NOOP("Sentences", text)
    static constexpr Sentence sentences[] = {
        {Step::highatomic_reserved,
         RS_TR("A request of high order that cannot sleep was just served from the pageblock of page {page}. The whole "
               "pageblock becomes HighAtomic, kept for the next such request. Zone {zone} keeps {reserved} pages this "
               "way, at most {limit}.")},
        {Step::highatomic_reserve_full,
         RS_TR("Zone {zone} keeps {reserved} pages for high-order atomic requests; the limit is {limit}, about 1% of the "
               "zone plus a pageblock. No further pageblock is reserved.")},
        {Step::highatomic_zone_skipped,
         RS_TR("Zone {zone} keeps {reserved} pages in highatomic pageblocks. At most one pageblock is left, and that one "
               "is given up only when nothing else has helped, so the zone is passed over.")},
        {Step::highatomic_block_given_back,
         RS_TR("A highatomic pageblock of zone {zone} has free memory at page {page}. It becomes {migratetype}, and its "
               "free pages move to those free lists: failing now would be worse than having no reserve later. "
               "{reserved} pages stay reserved.")},
    };
#undef RS_TR
    return sentences;
}

} // namespace rs
