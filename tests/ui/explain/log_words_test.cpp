// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"
#include "explain/log_words.h"
#include "language.h"
#include "mm/page_alloc/warn_alloc.h"

#include <QStringList>

#include <gmock/gmock.h>

#include <set>

namespace rs {

namespace {

    /// A report of a real machine's state, without time stamps.
    QStringList report()
    {
        Controller controller;
        controller.open({});
        const AllocFailure failure{requester, GFP_KERNEL, Order{2}, every_node};
        return QString::fromStdString(alloc_failure_report(controller.world(), failure))
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    /// What the word at the place of `|` in the line means.
    QString meaning(QString line)
    {
        const auto column = static_cast<int>(line.indexOf(QLatin1Char('|')));
        const auto word = log_word_at(line.remove(QLatin1Char('|')), column);
        return word ? word->meaning : QString();
    }

    QString name(QString line)
    {
        const auto column = static_cast<int>(line.indexOf(QLatin1Char('|')));
        const auto word = log_word_at(line.remove(QLatin1Char('|')), column);
        return word ? word->name : QString();
    }

} // namespace

TEST(LogWords, EveryNumberOfAReportMeansSomething)
{
    for (QString line : report()) {
        line.replace(QLatin1String("DMA32"), QLatin1String("Normal"));
        if (line.startsWith(QLatin1String("CPU")))
            continue; // the kernel's release is no number
        for (int column = line.startsWith(QLatin1String("Node 0")) ? 6 : 0; column < line.size(); ++column)
            EXPECT_TRUE(!line[column].isDigit() || log_word_at(line, column)) << qPrintable(line) << " at " << column;
    }
}

TEST(LogWords, EveryWordStandsInAReport)
{
    const QString whole = report().join(QLatin1Char('\n'));
    for (const NamedNumber& entry : named_numbers())
        EXPECT_TRUE(whole.contains(QLatin1String(entry.name))) << entry.name;
    for (const NamedNumber& entry : named_lines())
        EXPECT_TRUE(whole.contains(QLatin1String(entry.name)) || QLatin1String(entry.name) == "callbacks suppressed")
            << entry.name;
}

TEST(LogWords, AreFoundWhereTheyStand)
{
    EXPECT_EQ(name("Node 0 DMA32 free:844kB boost:0kB m|in:848kB low:1060kB"), "min");
    EXPECT_EQ(name("Node 0 DMA32 free:844kB boost:0kB min:84|8kB low:1060kB"), "min");
    EXPECT_EQ(name("Node 0 active_anon:2576kB isolated(file):|0kB mapped:2288kB"), "isolated(file)");
    EXPECT_EQ(name("writeback:0kB shmem_thp:| 0kB shmem_pmdmapped: 0kB"), "shmem_thp");
    EXPECT_EQ(name("sec_pagetables:0kB all_unrecl|aimable? yes"), "all_unreclaimable");
    EXPECT_EQ(name("ut: page allocation failure: ord|er:3, mode:0xa20(GFP_ATOMIC), nodemask=(null)"), "order");
    EXPECT_EQ(name("ut: page allocation failure: order:3, mode:0xa20(GFP_ATOMIC), nodemask=(nu|ll),cpuset=/"),
              "nodemask");
    EXPECT_EQ(name("Free swap  |= 0kB"), "Free swap");
    EXPECT_EQ(name("|Node 0 DMA32 free:844kB"), "");
    EXPECT_FALSE(log_word_at(QStringLiteral("free:1"), -1));
    EXPECT_FALSE(log_word_at(QStringLiteral("free:1"), 99));
}

TEST(LogWords, TellNumbersInPagesAndInKilobytes)
{
    EXPECT_TRUE(meaning("Node 0 DMA32 free:844kB min|:848kB").contains("min: 848 kB = 212 pages"));
    EXPECT_TRUE(meaning(" free:|320 free_pcp:23 free_cma:0").contains("free: 320 pages = 1,280 kB"));
    EXPECT_TRUE(meaning("Node 0 hugepages_total=|0 hugepages_free=0").contains("hugepages_total: 0<"))
        << "no pages of 4 kB";
}

TEST(LogWords, TellOfFreeBlocks)
{
    const QString text = meaning("Node 0 DMA32: 1*4kB (U) 2*16|kB (UM) 0*32kB = 36kB");
    EXPECT_TRUE(text.contains("2*16kB (UM)"));
    EXPECT_TRUE(text.contains("4 pages each"));
    EXPECT_TRUE(text.contains("migratetypes"));
    EXPECT_FALSE(meaning("Node 0 DMA32: 1*4kB (U) 2*16kB (UM) 0*3|2kB = 36kB").contains("migratetypes"));
    EXPECT_TRUE(meaning("Node 0 DMA32: 1*4kB (U) 2*16kB (UM) 0*32kB = 3|6kB").contains("36 kB = 9 pages"));
}

TEST(LogWords, TellWhoLeavesTheReserve)
{
    EXPECT_TRUE(meaning("lowmem_reserve[]: 0 55 5|5 55 55").contains("zones up to Normal"));
    EXPECT_TRUE(meaning("lowmem_reserve[]: 0 |51 52 53 54").contains("51 pages"));
    EXPECT_TRUE(meaning("lowmem|_reserve[]: 0 55 55 55 55").contains("by the highest zone"));
}

TEST(LogWords, AreTranslated)
{
    set_language(QStringLiteral("zh_CN"));
    const QString chinese = meaning("Node 0 DMA32 free:844kB mi|n:848kB");
    set_language(QStringLiteral("en"));
    EXPECT_NE(chinese, meaning("Node 0 DMA32 free:844kB mi|n:848kB"));
}

} // namespace rs
