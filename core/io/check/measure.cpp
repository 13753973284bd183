// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/check/measure.h"

#include <fmt/format.h>

#include <deque>

namespace rs {

namespace {

    /// Where the operations of one request stand, first to last.
    using ByRequest = std::map<std::string_view, std::deque<std::size_t>>;

    /// From one operation to the next.
    std::vector<std::int64_t> change(const std::vector<std::int64_t>& from, const std::vector<std::int64_t>& to)
    {
        std::vector<std::int64_t> by(to);
        for (std::size_t i = 0; i < std::min(from.size(), by.size()); ++i)
            by[i] -= from[i];
        return by;
    }

    /// The last one before `at` that tells counts.
    const LoggedOperation& counts_before(std::span<const LoggedOperation> operations, std::size_t at)
    {
        static const LoggedOperation none;
        while (at != 0)
            if (!operations[--at].pcp.empty())
                return operations[at];
        return none;
    }

    struct Place {
        std::span<const LoggedOperation> operations;
        std::size_t at;
        const LoggedOperation& operation() const { return operations[at]; }
    };

    bool changed_alike(const Place& a, const Place& b)
    {
        const LoggedOperation &before_a = counts_before(a.operations, a.at),
                              &before_b = counts_before(b.operations, b.at);
        return a.operation().failed() == b.operation().failed() && a.operation().events == b.operation().events &&
               change(before_a.free, a.operation().free) == change(before_b.free, b.operation().free) &&
               change(before_a.pcp, a.operation().pcp) == change(before_b.pcp, b.operation().pcp);
    }

    double percent(std::size_t part, std::size_t whole)
    {
        return whole == 0 ? 100 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    }

} // namespace

bool same(const LoggedOperation& a, const LoggedOperation& b)
{
    return a.no == b.no && a.what == b.what && a.result == b.result && a.counted_like(b);
}

Measure measure(std::span<const LoggedOperation> ours, std::span<const LoggedOperation> recorded)
{
    Measure found;
    while (found.before < std::min(ours.size(), recorded.size()) && same(ours[found.before], recorded[found.before]))
        ++found.before;
    ByRequest left;
    for (std::size_t at = found.before; at < ours.size(); ++at)
        left[ours[at].what].push_back(at);
    for (std::size_t at = found.before; at < recorded.size(); ++at) {
        ++found.later;
        std::deque<std::size_t>& candidates = left[recorded[at].what];
        if (candidates.empty())
            continue;
        const LoggedOperation& got = ours[candidates.front()];
        found.counted_alike += recorded[at].counted_like(got) ? 1 : 0;
        found.changed_alike += changed_alike({recorded, at}, {ours, candidates.front()}) ? 1 : 0;
        found.decided_alike += recorded[at].decided_like(got) ? 1 : 0;
        candidates.pop_front();
    }
    return found;
}

std::string measure_text(const Measure& m)
{
    return fmt::format(
        "  operations: {} before the first difference; of {} later ones {} count alike ({:.1f} %), {} change "
        "alike ({:.1f} %), {} decide alike ({:.1f} %)\n",
        m.before, m.later, m.counted_alike, percent(m.counted_alike, m.later), m.changed_alike,
        percent(m.changed_alike, m.later), m.decided_alike, percent(m.decided_alike, m.later));
}

} // namespace rs
