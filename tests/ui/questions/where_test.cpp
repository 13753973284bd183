// SPDX-License-Identifier: GPL-3.0-or-later
// Questions stand where they arise: at steps that exist, at words that the window shows.
#include "controller.h"
#include "docks.h"
#include "io/proc/proc_files.h"
#include "main_window.h"
#include "opening.h"
#include "panel.h"
#include "questions/where.h"
#include "source/source_library.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

#include <set>

namespace rs {

namespace {

    std::set<QString> words_of_proc()
    {
        Controller controller;
        controller.open({});
        std::set<QString> words;
        for (const ProcFile& file : proc_files())
            for (const QString& word : QString::fromStdString(file.text(controller.world()))
                                           .split(QRegularExpression(QStringLiteral("\\W+"))))
                words.insert(word);
        return words;
    }

    /// Every word that a panel may answer word_at() with.
    std::set<QString> known_words()
    {
        std::set<QString> words{QStringLiteral("scan_control"), QStringLiteral("PF_MEMALLOC"),
                                QStringLiteral("lists.buddy"),  QStringLiteral("lists.pcp"),
                                QStringLiteral("lists.lru"),    QStringLiteral("lists.isolated")};
        const auto add = [&](std::string_view name) { words.insert(QString::fromStdString(std::string(name))); };
        for (const char* chart : {"free", "lru", "scan", "psi", "psi_total", "pressure"})
            words.insert(QStringLiteral("chart.%1").arg(QLatin1String(chart)));
        for (const LocalInfo& local : local_infos)
            add(local.name);
        for (const ScFieldInfo& field : scan_control_infos)
            add(field.name);
        for (const GfpName& flag : gfp_names())
            add(flag.name);
        words.merge(words_of_proc());
        return words;
    }

    bool in_the_listing(const QString& word)
    {
        static const SourceLibrary library;
        for (const auto& [name, file] : library.files())
            for (const ListingLine& line : file.lines())
                if (line.text.contains(word))
                    return true;
        return false;
    }

    bool is_panel(const QString& word)
    {
        Controller controller;
        MainWindow window(controller, LayoutMemory::Off);
        for (std::size_t i = 0; i < Docks::count; ++i)
            if (window.docks().panel(PanelId(i))->objectName() == word)
                return true;
        return false;
    }

    std::set<Step> steps_taken(const QString& scenario)
    {
        Controller controller;
        controller.open(scenario);
        while (controller.forward(Motion::Operation)) {}
        std::set<Step> steps;
        const Journal& journal = controller.timeline().engine().journal();
        for (auto position = journal.begin(); position < journal.end(); ++position)
            if (const Record record = journal[position]; record.kind == RecordKind::Step)
                steps.insert(static_cast<Step>(record.to));
        return steps;
    }

} // namespace

TEST(WhereQuestionsArise, StepsStandInTheTableOnceAndNameTopics)
{
    std::set<Step> seen;
    for (const StepTopics& entry : all_step_topics()) {
        EXPECT_TRUE(seen.insert(entry.step).second) << info(entry.step).name;
        EXPECT_FALSE(topics_of(entry.step).empty()) << info(entry.step).name;
        for (const Topic topic : topics_of(entry.step))
            EXPECT_LT(static_cast<std::size_t>(topic), nr_topics) << info(entry.step).name;
    }
    EXPECT_TRUE(topics_of(Step::none).empty());
}

TEST(WhereQuestionsArise, WordsAreThoseOfTheWindow)
{
    const std::set<QString> known = known_words();
    std::set<QString> seen;
    for (const WordTopic& entry : all_word_topics()) {
        const QString word = QLatin1String(entry.word);
        EXPECT_TRUE(seen.insert(word).second) << entry.word;
        EXPECT_LT(static_cast<std::size_t>(entry.topic), nr_topics) << entry.word;
        EXPECT_TRUE(known.contains(word) || in_the_listing(word) || is_panel(word)) << entry.word;
    }
}

TEST(WhereQuestionsArise, EveryTopicArisesAtSomeStep)
{
    std::set<Topic> topics;
    for (const StepTopics& entry : all_step_topics())
        for (const Topic topic : topics_of(entry.step))
            topics.insert(topic);
    EXPECT_EQ(topics.size(), nr_topics);
}

TEST(WhereQuestionsArise, TheSevenOfTheMarginAreMetInTheBundledScenarios)
{
    std::set<Topic> met;
    for (const BundledScenario& scenario : bundled_scenarios())
        for (const Step step : steps_taken(scenario.path))
            for (const Topic topic : topics_of(step))
                met.insert(topic);
    for (const Topic topic : {Topic::highatomic, Topic::pcp, Topic::memory_pressure, Topic::node_reclaim,
                              Topic::memcg_reclaim, Topic::drained_once, Topic::progress_first})
        EXPECT_TRUE(met.contains(topic)) << name_of(topic);
}

} // namespace rs
