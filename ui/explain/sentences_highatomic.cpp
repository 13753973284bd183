// SPDX-License-Identifier: GPL-3.0-or-later
// mm/page_alloc/highatomic.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_highatomic()
{
    static constexpr Sentence sentences[] = {
        {Step::highatomic_reserved,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A request of high order that cannot sleep was just served from the pageblock of page {page}. The "
             "whole pageblock becomes HighAtomic, kept for the next such request. Zone {zone} keeps {reserved} "
             "pages this way, at most {limit}.")},
        {Step::highatomic_reserve_full,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} keeps {reserved} pages for high-order atomic requests; the limit is {limit}, about 1% "
             "of the zone plus a pageblock. No further pageblock is reserved.")},
        {Step::highatomic_zone_skipped,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} keeps {reserved} pages in highatomic pageblocks. At most one pageblock is left, and "
             "that one is given up only when nothing else has helped, so the zone is passed over.")},
        {Step::highatomic_block_given_back,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A highatomic pageblock of zone {zone} has free memory at page {page}. It becomes {migratetype}, and "
             "its free pages move to those free lists: failing now would be worse than having no reserve later. "
             "{reserved} pages stay reserved.")},
    };
    return sentences;
}

} // namespace rs
