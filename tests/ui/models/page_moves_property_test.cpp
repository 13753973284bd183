// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every motion through every bundled scenario, however long and in which direction.
#include "controller.h"
#include "models/page_moves.h"
#include "opening.h"
#include "world/lists.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace rs {

namespace {

    /// Pages of every list but those of the functions, by head.
    std::map<std::uint32_t, std::int64_t> pages_by_list(const World& w)
    {
        std::map<std::uint32_t, std::int64_t> pages;
        for (std::uint32_t head = w.layout.nr_pfns; head < w.layout.nr_list_nodes(); ++head)
            for (const Pfn pfn : pages_of(w, ListNode{head}))
                pages[head] += pages_in(w.order(pfn));
        return pages;
    }

    void carry(std::map<std::uint32_t, std::int64_t>& pages, const PageMove& move)
    {
        if (move.from.list != no_list)
            pages[raw(move.from.list)] -= pages_in(move.order);
        if (move.to.list != no_list)
            pages[raw(move.to.list)] += pages_in(move.order);
    }

    void drop_empty(std::map<std::uint32_t, std::int64_t>& pages)
    {
        std::erase_if(pages, [](const auto& list) { return list.second == 0; });
    }

    std::string as_text(const std::map<std::uint32_t, std::int64_t>& pages)
    {
        std::string text;
        for (const auto& [head, count] : pages)
            text += std::to_string(head) + ':' + std::to_string(count) + ' ';
        return text;
    }

    using Sides = std::tuple<std::uint32_t, std::uint8_t, std::uint32_t, std::uint32_t>;

    /// Page, order and the two lists, those of the earlier moment first.
    std::vector<Sides> in_time(const std::vector<PageMove>& moves, bool forward)
    {
        std::vector<Sides> sides;
        for (const PageMove& move : moves) {
            const std::uint32_t from = raw(move.from.list), to = raw(move.to.list);
            sides.emplace_back(raw(move.pfn), raw(move.order), forward ? from : to, forward ? to : from);
        }
        std::ranges::sort(sides);
        return sides;
    }

} // namespace

class EveryScenario : public testing::TestWithParam<std::size_t> {};

TEST_P(EveryScenario, PagesBeforeAndPagesMovedArePagesAfter)
{
    Controller controller;
    controller.open(bundled_scenarios()[GetParam()].path);
    while (controller.forward(Motion::Operation)) {}
    std::minstd_rand random(1); // of the test's own: where to look
    ListMembers members(controller.world());
    auto pages = pages_by_list(controller.world());
    for (int jump = 0; jump < 60; ++jump) {
        const auto from = controller.timeline().cursor();
        const bool far = jump % 3 == 0;
        const auto end = controller.timeline().end();
        controller.seek(far ? random() % end
                            : std::min(from + random() % 200, end) - std::min<std::uint64_t>(100, from));
        controller.back(Motion::Into); // between two steps a block may be half split
        const Crossed there{from, controller.timeline().cursor()}, back{there.to, there.from};
        const Journal& journal = controller.engine().journal();

        const auto moves = page_moves(journal, there, controller.world(), members);
        ASSERT_EQ(members, ListMembers(controller.world())) << there.from << " to " << there.to;
        for (const PageMove& move : moves)
            carry(pages, move);
        drop_empty(pages);
        const auto expected = pages_by_list(controller.world());
        ASSERT_EQ(as_text(pages), as_text(expected)) << there.from << " to " << there.to;

        ListMembers copy = members;
        controller.seek(back.to);
        ASSERT_EQ(in_time(page_moves(journal, back, controller.world(), copy), back.forward()),
                  in_time(moves, there.forward()));
        controller.seek(there.to);
    }
}

INSTANTIATE_TEST_SUITE_P(Bundled, EveryScenario, testing::Range(std::size_t{0}, bundled_scenarios().size()));

} // namespace rs
