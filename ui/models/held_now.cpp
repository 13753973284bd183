// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/held_now.h"

#include <algorithm>
#include <unordered_set>

namespace rs {

namespace {

    constexpr Journal::Position most_records = 20000; ///< a frame's worth of looking

    bool is_operation_start(const Record& record)
    {
        return record.kind == RecordKind::Set && Field(record.what) == Field::RequestNo;
    }

    /// Whether the page belongs to a block that begins before it.
    bool is_inside_block(const World& w, Pfn pfn)
    {
        for (Order order{1}; order < Order(MAX_ORDER); order = next(order)) {
            const Pfn head{raw(pfn) & ~(pages_in(order) - 1)};
            if (head != pfn && w.order(head) >= order)
                return true;
        }
        return false;
    }

    /// Pages of the running operation, read backwards: what a record says of a page last is true now.
    std::vector<Pfn> pages_in_hand(const World& w, const Journal& journal, Journal::Position position)
    {
        std::unordered_set<std::uint32_t> decided{raw(no_pfn)};
        std::vector<Pfn> pages;
        const auto oldest = std::max(journal.begin(), position - std::min(position, most_records));
        while (position-- > oldest) {
            const Record& record = journal[position];
            if (is_operation_start(record))
                break;
            if (record.kind == RecordKind::Link) {
                decided.insert(record.index);
            } else if (record.kind == RecordKind::Unlink) {
                if (decided.insert(record.index).second && !is_inside_block(w, Pfn{record.index}))
                    pages.push_back(Pfn{record.index});
            } else if (record.kind == RecordKind::Set && Field(record.what) == Field::HandlePfn) {
                decided.insert(record.to);
                if (decided.insert(record.from).second && !is_inside_block(w, Pfn{record.from}))
                    pages.push_back(Pfn{record.from});
            }
        }
        return pages;
    }

} // namespace

HeldNow held_now(const World& w, const Journal& journal, Journal::Position position, std::uint32_t handle_bound,
                 std::size_t most)
{
    HeldNow held{.pages = pages_in_hand(w, journal, position)};
    held.in_hand = held.pages.size();
    held.blocks = static_cast<std::uint32_t>(held.in_hand);
    for (std::uint32_t handle = handle_bound; handle-- > 0;) {
        const Pfn pfn{w.handle_pfn[handle]};
        if (pfn == no_pfn)
            continue;
        held.blocks += 1;
        if (held.pages.size() < most)
            held.pages.push_back(pfn);
    }
    return held;
}

} // namespace rs
