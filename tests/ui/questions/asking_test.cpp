// SPDX-License-Identifier: GPL-3.0-or-later
// Asking with real keys in the whole window.
#include "asking.h"
#include "panels/questions_panel.h"
#include "questions/answer.h"
#include "questions/where.h"
#include "ui/shown_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

#include <gmock/gmock.h>

namespace rs {

namespace {

    const QString highatomic_scenario = QStringLiteral(":/scenarios/highatomic.toml");

    QuestionsPanel& questions(ShownWindow& shown)
    {
        return *static_cast<QuestionsPanel*>(shown.window->docks().panel(PanelId::questions));
    }

    /// Presses F11 until a step is taken that satisfies the condition.
    template <class Condition>
    void step_until(ShownWindow& shown, Condition condition)
    {
        constexpr int far_enough = 20000;
        for (int i = 0; i < far_enough; ++i) {
            const auto step = shown.controller.timeline().current_step();
            if (step && condition(step->step))
                return;
            shown.controller.forward(Motion::Into);
        }
        FAIL() << "no such step";
    }

    void step_until(ShownWindow& shown, Step wanted)
    {
        step_until(shown, [wanted](Step step) { return step == wanted; });
    }

    QString shown_text(ShownWindow& shown)
    {
        questions(shown).refresh_now();
        return questions(shown).content_text();
    }

    QString reserved_now(const ShownWindow& shown)
    {
        const World& w = shown.controller.world();
        return QLocale().toString(
            static_cast<qulonglong>(w.nr_reserved_highatomic[at(shown.controller.selected_zone())]));
    }

    void move_mouse_away() { QCursor::setPos(-1, -1); }

} // namespace

TEST(Asking, F1AnswersTheQuestionOfTheStepAndItsNumbersFollow)
{
    ShownWindow shown(highatomic_scenario);
    move_mouse_away();
    step_until(shown, Step::highatomic_reserved);
    shown.press(Qt::Key_F1);
    EXPECT_EQ(questions(shown).topic(), Topic::highatomic);
    EXPECT_TRUE(questions(shown).isVisible());
    const QString kept = QStringLiteral("<b>%1</b> pages in");
    EXPECT_TRUE(shown_text(shown).contains(kept.arg(reserved_now(shown)))) << qPrintable(shown_text(shown));

    const QString before = reserved_now(shown);
    const auto cursor = shown.controller.timeline().cursor();
    shown.press(Qt::Key_F11);
    EXPECT_GT(shown.controller.timeline().cursor(), cursor); // step keys work beside an answer
    step_until(shown, [&](Step) { return reserved_now(shown) != before; });
    EXPECT_TRUE(shown_text(shown).contains(kept.arg(reserved_now(shown)))) << qPrintable(shown_text(shown));
    EXPECT_FALSE(shown_text(shown).contains(kept.arg(before)));
}

TEST(Asking, TheExplanationOffersTheQuestionsOfItsStep)
{
    ShownWindow shown(highatomic_scenario);
    step_until(shown, Step::no_page_after_reclaim);
    Panel* explain = shown.window->docks().panel(PanelId::explain);
    explain->refresh_now();
    EXPECT_TRUE(explain->content_text().contains(question_text(Topic::drained_once)));
    for (auto* label : explain->findChildren<QLabel*>())
        if (label->text().contains(QLatin1String("href='pcp'")))
            emit label->linkActivated(QStringLiteral("pcp"));
    EXPECT_EQ(questions(shown).topic(), Topic::pcp);
    EXPECT_TRUE(questions(shown).isVisible());
}

TEST(Asking, AtRestF1OpensTheListWhichCanBeSearched)
{
    ShownWindow shown;
    move_mouse_away();
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_F1);
    EXPECT_EQ(questions(shown).topic(), std::nullopt);
    auto* list = questions(shown).findChild<QListWidget*>();
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->count(), static_cast<int>(nr_topics));
    QTest::keyClicks(questions(shown).findChild<QLineEdit*>(), QStringLiteral("highatomic"));
    int found = 0;
    for (int row = 0; row < list->count(); ++row)
        found += list->item(row)->isHidden() ? 0 : 1;
    EXPECT_EQ(found, 1);
}

TEST(Asking, AWordUnderTheMouseComesFirst)
{
    ShownWindow shown(highatomic_scenario);
    step_until(shown, Step::highatomic_reserved);
    shown.window->settle();
    Panel* lists = shown.window->docks().panel(PanelId::lists);
    EXPECT_EQ(lists->word_at(QPoint(lists->width() - 30, 60)), QStringLiteral("lists.pcp"));
    const QPoint in_buddy_lists(20, 60); // and on the offscreen platform's screen, which is small
    EXPECT_EQ(lists->word_at(in_buddy_lists), QStringLiteral("lists.buddy"));
    EXPECT_EQ(topic_to_ask(shown.controller, lists->mapToGlobal(in_buddy_lists)), Topic::buddy);
    EXPECT_EQ(topic_to_ask(shown.controller, QPoint(-1, -1)), Topic::highatomic);
}

TEST(Asking, WordsOfThePanelsAreFoundWhereTheyStand)
{
    ShownWindow shown(highatomic_scenario);
    step_until(shown, Step::scan_control_filled);
    shown.window->settle();
    auto* variables = shown.window->docks().panel(PanelId::variables);
    auto* tree = variables->findChild<QTreeView*>();
    const QModelIndex group = tree->model()->index(tree->model()->rowCount() - 1, 0);
    tree->scrollTo(group);
    const QPoint centre = tree->visualRect(group).center();
    EXPECT_EQ(variables->word_at(tree->viewport()->mapTo(variables, centre)), QStringLiteral("scan_control"));
}

TEST(Asking, EachChartHasItsOwnQuestion)
{
    ShownWindow shown;
    shown.window->settle();
    Panel* charts = shown.window->docks().panel(PanelId::chart);
    EXPECT_EQ(topic_of(charts->word_at(QPoint(charts->width() / 8, charts->height() / 2))), Topic::watermarks);
}

TEST(Asking, BackLeadsToWhatWasShownBefore)
{
    ShownWindow shown;
    QuestionsPanel& panel = questions(shown);
    panel.show_topic(Topic::pcp);
    panel.show_topic(Topic::buddy);
    panel.show_topic(Topic::buddy);
    auto* back = panel.window()->findChild<QToolButton*>(QStringLiteral("questions_back"));
    ASSERT_NE(back, nullptr);
    back->click();
    EXPECT_EQ(panel.topic(), Topic::pcp);
    back->click();
    EXPECT_EQ(panel.topic(), std::nullopt);
    EXPECT_FALSE(back->isEnabled());
}

TEST(Asking, TryingItOutReservesAHighatomicPageblock)
{
    ShownWindow shown;
    while (shown.controller.forward(Motion::Operation)) {}
    questions(shown).show_topic(Topic::highatomic);
    shown.window->docks().ask(Topic::highatomic);
    auto* try_it = questions(shown).findChild<QPushButton*>();
    ASSERT_NE(try_it, nullptr);
    QTest::mouseClick(try_it, Qt::LeftButton);
    step_until(shown, Step::highatomic_reserved);
}

} // namespace rs
