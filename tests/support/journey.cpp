// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journey.h"

#include <fmt/format.h>

namespace rs::test {

std::string text_of(const PagePlace& place)
{
    switch (place.kind) {
    case PagePlace::Kind::Held: return "held";
    case PagePlace::Kind::Batch: return "batch";
    case PagePlace::Kind::Buddy: return fmt::format("buddy {} {}", raw(place.order), migratetype_names[place.type]);
    case PagePlace::Kind::Pcp:
        return fmt::format("pcp {} {} {}", raw(place.cpu), raw(place.order), migratetype_names[place.type]);
    case PagePlace::Kind::Lru: return std::string(lru_names[place.lru]);
    case PagePlace::Kind::Isolated: return std::string(info(place.name).name);
    }
    return {};
}

std::string text_of(const std::vector<PageMove>& moves)
{
    std::string text;
    for (const PageMove& move : moves)
        text += fmt::format("{} o{}: {} -> {}\n", raw(move.pfn), raw(move.order), text_of(move.from), text_of(move.to));
    return text;
}

void Journey::mark()
{
    before_ = machine.world();
    from_ = machine.journal().end();
}

std::vector<PageMove> Journey::forward() const
{
    ListMembers members(before_);
    return page_moves(machine.journal(), {from_, machine.journal().end()}, machine.world(), members);
}

std::vector<PageMove> Journey::back() const
{
    ListMembers members(machine.world());
    return page_moves(machine.journal(), {machine.journal().end(), from_}, before_, members);
}

} // namespace rs::test
