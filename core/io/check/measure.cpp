// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/check/measure.h"

#include <fmt/format.h>

#include <deque>

namespace rs {

namespace {

    using ByRequest = std::map<std::string_view, std::deque<const LoggedOperation*>>;

    double percent(std::size_t part, std::size_t whole)
    {
        return whole == 0 ? 100 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    }

} // namespace

bool same(const LoggedOperation& a, const LoggedOperation& b)
{
    return a.no == b.no && a.what == b.what && a.result == b.result && a.counts == b.counts && a.events == b.events;
}

Measure measure(std::span<const LoggedOperation> ours, std::span<const LoggedOperation> recorded)
{
    Measure found;
    while (found.before < std::min(ours.size(), recorded.size()) && same(ours[found.before], recorded[found.before]))
        ++found.before;
    ByRequest left;
    for (const LoggedOperation& operation : ours.subspan(found.before))
        left[operation.what].push_back(&operation);
    for (const LoggedOperation& wanted : recorded.subspan(found.before)) {
        ++found.later;
        std::deque<const LoggedOperation*>& candidates = left[wanted.what];
        if (candidates.empty())
            continue;
        found.counted_alike += wanted.counted_like(*candidates.front()) ? 1 : 0;
        found.decided_alike += wanted.decided_like(*candidates.front()) ? 1 : 0;
        candidates.pop_front();
    }
    return found;
}

std::string measure_text(const Measure& m)
{
    return fmt::format("  operations: {} before the first difference; of {} later ones {} count alike ({:.1f} %), {} decide "
                       "alike ({:.1f} %)\n",
                       m.before, m.later, m.counted_alike, percent(m.counted_alike, m.later), m.decided_alike,
                       percent(m.decided_alike, m.later));
}

} // namespace rs
