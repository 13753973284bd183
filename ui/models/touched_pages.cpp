// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/touched_pages.h"

#include <algorithm>

namespace rs {

namespace {
    constexpr Timeline::Position most_records = 20000; ///< a frame's worth of looking
}

std::vector<Pfn> touched_pages(const Timeline& timeline, const Crossed& crossed)
{
    const Journal& journal = timeline.engine().journal();
    auto first = std::min(crossed.from, crossed.to), last = std::max(crossed.from, crossed.to);
    if (last - first > most_records)
        crossed.forward() ? first = last - most_records : last = first + most_records;
    last = std::min(last, journal.end());

    std::vector<Pfn> pages;
    for (auto position = std::max(first, journal.begin()); position < last; ++position) {
        const Record& record = journal[position];
        if (record.kind == RecordKind::Link || record.kind == RecordKind::Unlink)
            pages.push_back(Pfn{record.index});
    }
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

} // namespace rs
