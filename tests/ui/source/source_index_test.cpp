// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_index.h"

#include <gmock/gmock.h>

namespace rs {

namespace {

    const QString listing = QStringLiteral(R"(// head
Co<Pfn> shrink_node(Machine& m)
{
    Call call(m, Function::shrink_node);
    m.local(LocalId::order, order);

    if (enough)
        m.step(Step::enough_reclaimed, a,
               b);
    else
        m.step(Step::priority_lowered);
    co_await shrink_lruvec(k);
    k_.m.step(Step::slab_asked, 1);
}
)");

    std::vector<int> numbers(const SourceIndex& index)
    {
        std::vector<int> numbers;
        for (const ListingLine& line : index.lines())
            numbers.push_back(line.number);
        return numbers;
    }

} // namespace

TEST(SourceIndex, HidesWhatOnlyRecords)
{
    EXPECT_THAT(numbers(SourceIndex(listing)), testing::ElementsAre(1, 2, 3, 4, 6, 12, 14));
}

TEST(SourceIndex, AStepIsAtTheLineBeforeIt)
{
    const SourceIndex index(listing);
    EXPECT_EQ(index.lines()[static_cast<std::size_t>(index.row_of(Step::enough_reclaimed).value())].number, 4);
    EXPECT_EQ(index.lines()[static_cast<std::size_t>(index.row_of(Step::slab_asked).value())].number, 12);
    EXPECT_EQ(index.row_of(Step::nothing_reclaimed), std::nullopt);
}

TEST(SourceIndex, FindsWhereAFunctionBeginsAndCalls)
{
    const SourceIndex index(listing);
    const int entry = index.row_of_entry(Function::shrink_node).value();
    EXPECT_EQ(index.lines()[static_cast<std::size_t>(entry)].number, 4);
    const int call = index.row_of_call(entry, Function::shrink_lruvec);
    EXPECT_EQ(index.lines()[static_cast<std::size_t>(call)].number, 12);
    EXPECT_EQ(index.row_of_call(entry, Function::rmqueue), entry);
}

} // namespace rs
