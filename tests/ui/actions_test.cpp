// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "shown_window.h"

#include <QLineEdit>
#include <QMap>
#include <QSpinBox>

#include <gmock/gmock.h>

namespace rs {

TEST(Actions, NoTwoHaveTheSameKey)
{
    QWidget window;
    const Actions actions(&window);
    QMap<QString, QString> owner;
    for (const ActInfo& info : act_infos())
        for (const QKeySequence& key : actions[info.act]->shortcuts()) {
            const QString text = key.toString();
            EXPECT_FALSE(owner.contains(text))
                << qPrintable(text) << ": " << qPrintable(owner.value(text)) << ", " << info.id;
            owner.insert(text, QLatin1String(info.id));
        }
}

TEST(Actions, StandInTheOrderOfTheirNumbers)
{
    for (std::size_t i = 0; i < act_infos().size(); ++i)
        EXPECT_EQ(static_cast<std::size_t>(act_infos()[i].act), i) << act_infos()[i].id;
}

TEST(Actions, EveryMotionHasAKeyAndItsReverseAnother)
{
    QWidget window;
    const Actions actions(&window);
    for (const ActInfo& info : act_infos())
        EXPECT_TRUE(!info.moves || !actions[info.act]->shortcuts().isEmpty()) << info.id;
}

TEST(Actions, NoTwoMenuEntriesOfTheWindowHaveTheSameKey)
{
    ShownWindow shown;
    QMultiMap<QString, QAction*> owners;
    for (QAction* action : shown.window->findChildren<QAction*>())
        for (const QKeySequence& key : action->shortcuts())
            owners.insert(key.toString(), action);
    for (const QString& key : owners.uniqueKeys())
        EXPECT_EQ(owners.count(key), 1) << qPrintable(key);
}

TEST(Actions, PlayBecomesPauseWhilePlaying)
{
    ShownWindow shown;
    const QAction* play = shown.window->actions()[Act::play];
    EXPECT_EQ(play->iconText(), "Play");
    shown.press(Qt::Key_Space);
    EXPECT_EQ(play->iconText(), "Pause");
    shown.press(Qt::Key_Space);
    EXPECT_EQ(play->iconText(), "Play");
}

TEST(Actions, EachPaceOfTravelHasAKey)
{
    const TravelPace before = Theme::instance().pace();
    ShownWindow shown;
    for (int pace = 0; pace < travel_paces; ++pace) {
        shown.press(Qt::Key(Qt::Key_1 + pace), Qt::ControlModifier);
        EXPECT_EQ(Theme::instance().pace(), TravelPace(pace));
    }
    Theme::instance().set_pace(before);
}

TEST(Actions, RestWhileSomebodyTypes)
{
    ShownWindow shown;
    const auto before = shown.controller.timeline().cursor();
    auto* field = shown.window->docks().panel(PanelId::request)->findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    field->setFocus();
    ASSERT_TRUE(field->hasFocus());
    for (const Qt::Key key :
         {Qt::Key_F11, Qt::Key_F10, Qt::Key_F5, Qt::Key_Right, Qt::Key_End, Qt::Key_Home, Qt::Key_Plus})
        QTest::keyClick(field, key);
    QTest::keyClick(field, Qt::Key_Space);
    EXPECT_EQ(shown.controller.timeline().cursor(), before);
    EXPECT_FALSE(shown.controller.playing());
    EXPECT_EQ(shown.controller.speed(), 8);
}

} // namespace rs
