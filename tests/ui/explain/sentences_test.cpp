// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explanation.h"
#include "explain/sentences.h"
#include "language.h"
#include "mm/mmzone.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

namespace rs {

namespace {

    void expect_all_sentences_fit()
    {
        for (std::size_t i = 1; i < step_infos.size(); ++i) {
            const char* english = sentence_of(Step(i));
            ASSERT_NE(english, nullptr) << "no sentence for " << step_infos[i].name;
            const QString text = QCoreApplication::translate("Sentences", english);
            const QString faults = faults_of_sentence(Step(i), text).join(QStringLiteral(", "));
            EXPECT_TRUE(faults.isEmpty()) << step_infos[i].name << ": " << qPrintable(faults);
        }
    }

    QString plain(Step step, std::vector<std::int64_t> values) { return explanation(step, values, Emphasis::None); }

} // namespace

TEST(Sentences, EveryStepHasOneWhoseGapsItFills) { expect_all_sentences_fit(); }

TEST(Sentences, EveryTranslationFitsAsWell)
{
    set_language(QStringLiteral("zh_CN"));
    expect_all_sentences_fit();
    set_language(QStringLiteral("en"));
}

TEST(Sentences, NumbersAreFilledInAndGrouped)
{
    const QString text = plain(Step::enough_reclaimed, {12345, 32, 12});
    EXPECT_TRUE(text.startsWith(QLatin1String("12,345 pages are reclaimed and 32 were wanted"))) << qPrintable(text);
}

TEST(Sentences, ChoicesFollowTheirValue)
{
    EXPECT_TRUE(plain(Step::memory_pressure_bump, {1}).contains(QLatin1String("rises.")));
    EXPECT_TRUE(plain(Step::memory_pressure_bump, {0}).contains(QLatin1String("nothing is counted")));
}

TEST(Sentences, ChoicesMayStandInChoices)
{
    const auto why_not = [](int order, int may_reclaim, int may_compact) {
        return plain(Step::no_compaction_before_reclaim, {order, may_reclaim, may_compact, MIGRATE_MOVABLE});
    };
    EXPECT_TRUE(why_not(0, 1, 1).contains(QLatin1String("one page needs no contiguous memory.")));
    EXPECT_TRUE(why_not(2, 0, 1).contains(QLatin1String("neither compact nor reclaim")));
    EXPECT_TRUE(why_not(2, 1, 0).contains(QLatin1String("without __GFP_IO")));
    EXPECT_TRUE(why_not(2, 1, 1).contains(QLatin1String("a Movable request of order 2")));
}

TEST(Sentences, ValuesCannotBreakTheMarkup)
{
    const std::vector<std::int64_t> values{5, 32, 12};
    EXPECT_TRUE(
        explanation(Step::priority_round, values, Emphasis::Html).contains(QLatin1String("size &gt;&gt; <b>5</b>")));
}

TEST(Sentences, FaultsAreFound)
{
    EXPECT_EQ(faults_of_sentence(Step::priority_round, QStringLiteral("{priority} {nr_reclaimed}")), QStringList());
    EXPECT_EQ(faults_of_sentence(Step::priority_round, QStringLiteral("{zone}")).size(), 1);
    EXPECT_EQ(faults_of_sentence(Step::priority_round, QStringLiteral("{priority.pages}")).size(), 1);
    EXPECT_EQ(faults_of_sentence(Step::priority_round, QStringLiteral("{priority?a|{order}}")).size(), 1);
    EXPECT_EQ(faults_of_sentence(Step::priority_round, QStringLiteral("{priority")).size(), 1);
    EXPECT_EQ(faults_of_sentence(Step::priority_round, QStringLiteral("{priority?only one}")).size(), 1);
}

} // namespace rs
