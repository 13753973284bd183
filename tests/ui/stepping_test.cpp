// SPDX-License-Identifier: GPL-3.0-or-later
// Real key presses in the whole window.
#include "shown_window.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace rs {

namespace {

    constexpr int twenty = 20;

    /// The lines in which two contents differ first.
    std::string first_difference(const QString& a, const QString& b)
    {
        const QStringList left = a.split(QLatin1Char('\n')), right = b.split(QLatin1Char('\n'));
        QString panel;
        for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
            if (left.value(i).startsWith(QLatin1String("== ")))
                panel = left.value(i);
            if (left.value(i) != right.value(i))
                return (panel + QLatin1String(": ") + left.value(i) + QLatin1String(" | ") + right.value(i))
                    .toStdString();
        }
        return "none";
    }

    void expect_same_way_back(ShownWindow& shown, Qt::Key forward, Qt::KeyboardModifiers backward_modifiers,
                              Qt::Key backward)
    {
        std::vector<QString> seen;
        for (int i = 0; i < twenty; ++i) {
            seen.push_back(shown.content());
            shown.press(forward);
        }
        for (int i = twenty - 1; i >= 0; --i) {
            shown.press(backward, backward_modifiers);
            const QString content = shown.content();
            ASSERT_EQ(content, seen[static_cast<std::size_t>(i)])
                << "after step " << i << ": " << first_difference(seen[static_cast<std::size_t>(i)], content);
        }
    }

} // namespace

TEST(Stepping, TwentyStepsForwardAndBackShowTheSame)
{
    ShownWindow shown;
    expect_same_way_back(shown, Qt::Key_F11, Qt::ControlModifier, Qt::Key_F11);
}

TEST(Stepping, TwentyArrowsRightAndLeftShowTheSame)
{
    ShownWindow shown;
    for (int i = 0; i < 100; ++i)
        shown.press(Qt::Key_F11);
    expect_same_way_back(shown, Qt::Key_Right, Qt::NoModifier, Qt::Key_Left);
}

TEST(Stepping, EveryStepMovesTheCursor)
{
    ShownWindow shown;
    for (int i = 0; i < twenty; ++i) {
        const auto before = shown.controller.timeline().cursor();
        shown.press(Qt::Key_F11);
        EXPECT_GT(shown.controller.timeline().cursor(), before);
    }
}

TEST(Stepping, EveryReverseGoesBack)
{
    ShownWindow shown;
    for (const auto& [key, modifiers] : {std::pair{Qt::Key_F11, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                         {Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier},
                                         {Qt::Key_F10, Qt::ControlModifier},
                                         {Qt::Key_F5, Qt::ShiftModifier},
                                         {Qt::Key_Left, Qt::NoModifier},
                                         {Qt::Key_Home, Qt::NoModifier}}) {
        for (int i = 0; i < twenty; ++i)
            shown.press(Qt::Key_F11);
        const auto before = shown.controller.timeline().cursor();
        shown.press(key, modifiers);
        EXPECT_LT(shown.controller.timeline().cursor(), before) << key;
    }
}

TEST(Stepping, HomeAndEndReachTheEnds)
{
    ShownWindow shown;
    shown.press(Qt::Key_End);
    EXPECT_TRUE(shown.controller.timeline().at_frontier());
    const QString at_end = shown.content();
    shown.press(Qt::Key_Home);
    EXPECT_TRUE(shown.controller.timeline().at_start());
    shown.press(Qt::Key_End);
    EXPECT_EQ(shown.content(), at_end) << first_difference(at_end, shown.content());
}

TEST(Stepping, RunCarriesOutOneRequestAfterTheOther)
{
    ShownWindow shown;
    const std::size_t left = shown.controller.requests_left();
    shown.press(Qt::Key_F5);
    EXPECT_TRUE(shown.controller.timeline().at_frontier());
    EXPECT_EQ(shown.controller.requests_left(), left);
    shown.press(Qt::Key_F5);
    EXPECT_EQ(shown.controller.requests_left(), left - 1);
}

TEST(Stepping, SpacePlaysAndPauses)
{
    ShownWindow shown;
    shown.controller.set_speed(1000);
    const auto before = shown.controller.timeline().cursor();
    shown.press(Qt::Key_Space);
    EXPECT_TRUE(shown.controller.playing());
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.controller.timeline().cursor() > before; }));
    shown.press(Qt::Key_Space);
    EXPECT_FALSE(shown.controller.playing());
}

TEST(Stepping, KeysRestWhileTypingUntilTheFieldIsLeft)
{
    ShownWindow shown;
    auto* filter =
        shown.window->docks().panel(PanelId::event_log)->parentWidget()->parentWidget()->findChild<QLineEdit*>();
    ASSERT_NE(filter, nullptr);
    shown.window->docks().dock(PanelId::event_log)->raise();
    shown.window->settle();
    const auto cursor = [&] { return shown.controller.timeline().cursor(); };
    const auto leaves_by = [&](auto leave) {
        QTest::mouseClick(filter, Qt::LeftButton);
        EXPECT_TRUE(filter->hasFocus());
        const auto before = cursor();
        QTest::keyClick(filter, Qt::Key_Right);
        EXPECT_EQ(cursor(), before);
        leave();
        EXPECT_FALSE(filter->hasFocus());
        shown.press(Qt::Key_F11);
        EXPECT_GT(cursor(), before);
    };
    leaves_by([&] { QTest::keyClick(filter, Qt::Key_Escape); });
    leaves_by([&] { QTest::mouseClick(shown.window->docks().panel(PanelId::explain), Qt::LeftButton); });
}

TEST(Stepping, PlusAndMinusChangeTheSpeed)
{
    ShownWindow shown;
    shown.press(Qt::Key_Plus);
    EXPECT_EQ(shown.controller.speed(), 16);
    shown.press(Qt::Key_Minus);
    shown.press(Qt::Key_Minus);
    EXPECT_EQ(shown.controller.speed(), 4);
}

} // namespace rs
