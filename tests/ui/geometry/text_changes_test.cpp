// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/text_changes.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace rs {

namespace {

    using testing::ElementsAre;
    using testing::IsEmpty;

    QString text(std::initializer_list<const char*> lines)
    {
        QString all;
        for (const char* line : lines)
            all += QLatin1String(line) + QLatin1Char('\n');
        return all;
    }

    const QString zones = text({"Node 0, zone   DMA32", "  pages free     900", "        low      516", "  pagesets",
                                "    cpu: 0", "              count: 21", "Node 0, zone  Normal", "  pages free     70",
                                "        low      12", "", "totals"});

    std::vector<std::string> shown(const LineFilter& filter, const QString& before = zones)
    {
        std::vector<std::string> texts;
        for (const ComparedLine& line : filtered_lines(compared_lines(before, zones), filter))
            texts.push_back(line.text.trimmed().toStdString());
        return texts;
    }

} // namespace

TEST(TextChanges, TellTheWordsThatWereOthers)
{
    const auto lines =
        compared_lines(text({"free 615", "Node 0   10  >99 7"}), text({"free 616", "Node 0    9  100 7"}));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].text, "free 616");
    EXPECT_THAT(lines[0].changed, ElementsAre(ChangedWord{5, 3, "615", 1}));
    EXPECT_THAT(lines[1].changed, ElementsAre(ChangedWord{10, 1, "10", -1}, ChangedWord{13, 3, ">99", 0}));
    EXPECT_EQ(changed_lines(lines), 2U);
}

TEST(TextChanges, SpacesAndTheSameWordsAreNone)
{
    const auto lines = compared_lines(text({"a    1", "b"}), text({"a 1", "b"}));
    EXPECT_THAT(lines[0].changed, IsEmpty());
    EXPECT_EQ(changed_lines(lines), 0U);
}

TEST(TextChanges, WhatWasNotThereWasEmpty)
{
    const auto lines = compared_lines(text({"a"}), text({"a 1", "b"}));
    EXPECT_THAT(lines[0].changed, ElementsAre(ChangedWord{2, 1, "", 0}));
    EXPECT_THAT(lines[1].changed, ElementsAre(ChangedWord{0, 1, "", 0}));
}

TEST(LineFilter, WithoutWordsEveryLinePasses) { EXPECT_EQ(shown({}).size(), 11U); }

TEST(LineFilter, ALineComesWithTheHeadingsAboveIt)
{
    EXPECT_THAT(shown({"count"}), ElementsAre("Node 0, zone   DMA32", "pagesets", "cpu: 0", "count: 21"));
    EXPECT_THAT(shown({"LOW"}), ElementsAre("Node 0, zone   DMA32", "pages free     900", "low      516",
                                            "Node 0, zone  Normal", "pages free     70", "low      12"));
}

TEST(LineFilter, AHeadingComesWithItsLines)
{
    EXPECT_THAT(shown({"normal"}), ElementsAre("Node 0, zone  Normal", "pages free     70", "low      12"));
    EXPECT_THAT(shown({"sets cpu"}), ElementsAre("Node 0, zone   DMA32", "pagesets", "cpu: 0", "count: 21"));
}

TEST(LineFilter, WantsEveryWord)
{
    EXPECT_THAT(shown({"dma32 low"}), ElementsAre("Node 0, zone   DMA32", "pages free     900", "low      516"));
    EXPECT_THAT(shown({"normal count"}), IsEmpty());
}

TEST(LineFilter, KeepsTheLinesThatChanged)
{
    const QString before = QString(zones).replace("count: 21", "count: 20");
    EXPECT_THAT(shown({{}, true}, before), ElementsAre("Node 0, zone   DMA32", "pagesets", "cpu: 0", "count: 21"));
    EXPECT_THAT(shown({"normal", true}, before), IsEmpty());
}

RC_GTEST_PROP(TextReplacement, MakesTheNewTextOfTheOld, ())
{
    const auto letters = rc::gen::container<std::string>(rc::gen::inRange('a', 'c'));
    const QString before = QString::fromStdString(*letters), now = QString::fromStdString(*letters);
    const Replacement change = replacement(before, now);
    RC_ASSERT(QString(before).replace(change.start, change.removed, change.inserted) == now);
}

TEST(TextReplacement, LeavesWhatStays)
{
    EXPECT_EQ(replacement("free 615 pages", "free 620 pages"), (Replacement{6, 2, "20"}));
    EXPECT_EQ(replacement("aa", "aaa"), (Replacement{2, 0, "a"}));
    EXPECT_EQ(replacement("same", "same"), (Replacement{4, 0, ""}));
}

} // namespace rs
