// SPDX-License-Identifier: GPL-3.0-or-later
// What answers say: in both languages nothing but what the machine knows, and the machine's own numbers.
#include "controller.h"
#include "language.h"
#include "opening.h"
#include "questions/answer.h"
#include "questions/comparison.h"
#include "questions/live_values.h"
#include "world/lists.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

#include <set>

namespace rs {

namespace {

    Place place_in(const Controller& controller)
    {
        return {controller.world(), controller.selected_zone(), controller.shown_task()};
    }

    const Controller& highatomic_machine()
    {
        static Controller controller;
        if (!controller.is_open())
            controller.open(QStringLiteral(":/scenarios/highatomic.toml"));
        return controller;
    }

    void expect_texts_fit()
    {
        const Place place = place_in(highatomic_machine());
        for (std::size_t i = 0; i < nr_topics; ++i) {
            const MarginQuestion& q = question_of(static_cast<Topic>(i));
            for (const char* english : {q.term, q.question, q.answer, q.here, q.try_it, q.real}) {
                const QString text = QCoreApplication::translate("Questions", english);
                const QString faults = faults_of_answer(text, place).join(QStringLiteral(", "));
                EXPECT_FALSE(text.isEmpty()) << topic_names[i];
                EXPECT_TRUE(faults.isEmpty()) << topic_names[i] << ": " << qPrintable(faults);
            }
        }
    }

    std::int64_t value(const char* name, const Place& place)
    {
        TemplatePart gap;
        gap.gap = QLatin1String(name);
        const auto found = values_at(place)(gap);
        EXPECT_TRUE(found.has_value()) << name;
        return found ? found->number : 0;
    }

    std::int64_t length(const World& w, ListNode list)
    {
        std::int64_t pages = 0;
        for ([[maybe_unused]] const Pfn page : pages_of(w, list))
            ++pages;
        return pages;
    }

} // namespace

TEST(Questions, AllTextsHaveOnlyKnownGapsAndLinks) { expect_texts_fit(); }

TEST(Questions, AllTranslationsToo)
{
    set_language(QStringLiteral("zh_CN"));
    expect_texts_fit();
    set_language(QStringLiteral("en"));
}

TEST(Questions, FaultsAreFound)
{
    const Place place = place_in(highatomic_machine());
    EXPECT_EQ(faults_of_answer(QStringLiteral("{free} [x](pcp)"), place), QStringList());
    EXPECT_EQ(faults_of_answer(QStringLiteral("{fre}"), place).size(), 1);
    EXPECT_EQ(faults_of_answer(QStringLiteral("[x](pcps)"), place).size(), 1);
    EXPECT_EQ(faults_of_answer(QStringLiteral("{above_low?a|{nothing}}"), place).size(), 1);
}

TEST(Questions, EachStandsAtItsTopicAndLeadsToOthers)
{
    for (std::size_t i = 0; i < nr_topics; ++i) {
        const MarginQuestion& q = question_of(static_cast<Topic>(i));
        EXPECT_EQ(q.topic, static_cast<Topic>(i)) << topic_names[i];
        std::set<Topic> others(q.see_also.begin(), q.see_also.end());
        EXPECT_EQ(others.size(), q.see_also.size()) << topic_names[i];
        EXPECT_FALSE(others.contains(q.topic)) << topic_names[i];
        EXPECT_TRUE(topic_of_link(QString::fromStdString(std::string(topic_names[i]))) == q.topic);
    }
}

TEST(Questions, LinksBecomeRichTextAndValuesStandOut)
{
    const Place place = place_in(highatomic_machine());
    EXPECT_EQ(answer_text("[lists](pcp) of {zone}", place),
              link_to(Topic::pcp, QStringLiteral("lists")) + QStringLiteral(" of <b>DMA32</b>"));
    EXPECT_TRUE(link_to(Topic::pcp).startsWith(QLatin1String("<a href='pcp'")));
}

TEST(Questions, ComparisonsNameEveryAspectOfBoth)
{
    for (const Reclaimer other : {Reclaimer::Kswapd, Reclaimer::Node, Reclaimer::Memcg}) {
        const QString table = comparison_table(Reclaimer::Direct, other).remove(QChar(0x200b));
        EXPECT_TRUE(table.contains(QLatin1String(function_of(other))));
        for (const Aspect& aspect : aspects_of_reclaim()) {
            EXPECT_TRUE(table.contains(QString::fromUtf8(aspect.name).toHtmlEscaped())) << aspect.name;
            EXPECT_TRUE(table.contains(QString::fromUtf8(aspect.of[static_cast<std::size_t>(other)]).toHtmlEscaped()));
        }
    }
}

TEST(LiveValues, AreThoseThatTheWorldsListsAndArraysGive)
{
    for (const BundledScenario& scenario : bundled_scenarios()) {
        Controller controller;
        controller.open(scenario.path);
        const World& w = controller.world();
        const Place place = place_in(controller);
        const ZoneId zone = place.zone;

        std::int64_t free_pages = 0, free_highatomic = 0, on_pcp_lists = 0, highatomic_blocks = 0;
        for (Order order{}; order < Order(MAX_ORDER); order = next(order))
            for (int type = 0; type < MIGRATE_TYPES; ++type) {
                const auto pages =
                    length(w, w.layout.free_list(zone, order, Migratetype(type))) * std::int64_t{pages_in(order)};
                free_pages += pages;
                free_highatomic += type == MIGRATE_HIGHATOMIC ? pages : 0;
            }
        for (std::uint16_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
            for (std::uint32_t list = 0; list < NR_PCP_LISTS; ++list) {
                const Order order = list >= NR_LOWORDER_PCP_LISTS ? pageblock_order : Order(list / MIGRATE_PCPTYPES);
                on_pcp_lists += length(w, w.layout.pcp_list(zone, CpuId{cpu}, list)) * std::int64_t{pages_in(order)};
            }
        for (std::uint32_t block = 0; block < w.layout.nr_pageblocks(); ++block)
            highatomic_blocks += w.pageblock_zone[block] == raw(zone) && w.pageblock_type[block] == MIGRATE_HIGHATOMIC;

        std::int64_t differences = 0;
        for (std::uint16_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
            differences += w.zone_stat_diff[w.layout.zone_stat(CpuId{cpu}, zone, NR_FREE_PAGES)];
        EXPECT_EQ(value("free", place) + differences, free_pages) << qPrintable(scenario.title);
        EXPECT_EQ(value("reserved_free", place), free_highatomic);
        EXPECT_EQ(value("pcp_pages", place), on_pcp_lists);
        EXPECT_EQ(value("highatomic_blocks", place), highatomic_blocks);
        EXPECT_EQ(value("reserved_limit", place), w.zones[raw(zone)].managed / 100 + 512);
        EXPECT_EQ(value("low", place), w.watermark[w.layout.watermark(zone, WMARK_LOW)] + w.watermark_boost[raw(zone)]);
    }
}

} // namespace rs
