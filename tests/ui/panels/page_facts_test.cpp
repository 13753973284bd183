// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"
#include "panels/page_facts.h"
#include "support/tiny_machine.h"

#include <QStringList>

#include <gmock/gmock.h>

namespace rs {

using testing::ElementsAre;

namespace {

    std::vector<std::string> facts(std::uint32_t pfn)
    {
        std::vector<std::string> lines;
        for (const QString& line : page_facts(test::tiny_machine(), Pfn{pfn}).split(QLatin1Char('\n')))
            lines.push_back(line.toStdString());
        return lines;
    }

} // namespace

TEST(PageFacts, TellOfAFreeBlock)
{
    EXPECT_THAT(facts(700),
                ElementsAre("pfn 700 · zone DMA · pageblock 1, Movable", "free, order 9: pfn 512 to 1,023",
                            "buddy free list, order 9, Movable", "flags: –", "references 0, mapped 0 times"));
}

TEST(PageFacts, TellTheListAndNotTheTypeOfThePageblock)
{
    Controller controller;
    controller.open(QStringLiteral(":/scenarios/first-light.toml"));
    const QString facts = page_facts(controller.world(), Pfn{400});
    EXPECT_TRUE(facts.contains(QStringLiteral("pageblock 0, Unmovable"))) << facts.toStdString();
    EXPECT_TRUE(facts.contains(QStringLiteral("buddy free list, order 4, Reclaimable"))) << facts.toStdString();
}

TEST(PageFacts, TellOnWhichPerCpuListAPageIs)
{
    EXPECT_THAT(facts(34),
                ElementsAre("pfn 34 · zone DMA · pageblock 0, Unmovable", "free, order 1: pfn 34 to 35",
                            "per-CPU list of CPU 0, order 1, Unmovable", "flags: –", "references 0, mapped 0 times"));
}

TEST(PageFacts, TellWhatAPageOfTheCacheHolds)
{
    EXPECT_THAT(facts(42), ElementsAre("pfn 42 · zone DMA · pageblock 0, Unmovable", "page cache of a file, order 0",
                                       "LRU list inactive_file of node 0", "flags: referenced uptodate lru",
                                       "references 1, mapped 0 times", "inode 12, index 70"));
}

TEST(PageFacts, TellOfSwapAndBatches)
{
    EXPECT_THAT(facts(44), testing::Contains("swap entry 26"));
    EXPECT_THAT(facts(45), testing::Contains("batch lru_add of CPU 0"));
    EXPECT_THAT(facts(20), testing::Contains("buddy free list, order 4, Unmovable"));
    EXPECT_THAT(facts(0), ElementsAre("pfn 0", "no memory here"));
}

} // namespace rs
