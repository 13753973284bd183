// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's log beside the machine that it tells of.
#include "panels/empty_hint.h"
#include "panels/kernel_log_panel.h"
#include "panels/log_view.h"
#include "ui/shown_window.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QToolButton>

#include <gmock/gmock.h>

namespace rs {

namespace {

    class LogInWindow : public testing::Test {
    protected:
        LogInWindow()
            : controller(shown.controller)
            , panel(dynamic_cast<KernelLogPanel&>(*shown.window->docks().panel(PanelId::kernel_log)))
            , view(*panel.findChild<LogView*>())
        {
            dock()->raise();
            QApplication::processEvents();
        }

        QDockWidget* dock() { return shown.window->docks().dock(PanelId::kernel_log); }
        void run(const char* ops)
        {
            controller.submit(parse_requests(ops, "test"));
            while (controller.forward(Motion::End)) {}
            panel.refresh_now();
        }
        /// The middle of a line's first characters, in the view's viewport.
        QPoint place_of(int line, int column = 1)
        {
            QTextCursor cursor(view.document()->findBlockByNumber(line));
            cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, column);
            return view.cursorRect(cursor).center();
        }
        int line_of(const char* words)
        {
            for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
                if (block.text().contains(QLatin1String(words)))
                    return block.blockNumber();
            ADD_FAILURE() << "no line with " << words;
            return 0;
        }

        ShownWindow shown;
        Controller& controller;
        KernelLogPanel& panel;
        LogView& view;
    };

    constexpr const char* until_one_fails = "fill 1000 600 GFP_NOWAIT 0\n";

} // namespace

TEST_F(LogInWindow, SaysWhatWillBeHereWhileItIsEmpty)
{
    EXPECT_FALSE(view.isVisible());
    EXPECT_TRUE(panel.findChild<EmptyHint*>()->isVisible());
    EXPECT_EQ(panel.content_text(), "");
}

TEST_F(LogInWindow, ShowsAReportAsSoonAsARequestFailed)
{
    run(until_one_fails);
    EXPECT_TRUE(view.isVisible());
    EXPECT_TRUE(panel.content_text().contains("page allocation failure: order:0"));
    EXPECT_EQ(panel.subtitle(), "1 report");
}

TEST_F(LogInWindow, AReportHasNotHappenedBeforeItsMoment)
{
    run(until_one_fails);
    const QString text = panel.content_text();
    controller.seek(controller.timeline().begin());
    panel.refresh_now();
    EXPECT_EQ(panel.content_text(), "");
    EXPECT_EQ(panel.subtitle(), "1 report") << "but it is known that it comes";
    controller.seek(controller.timeline().end());
    panel.refresh_now();
    EXPECT_EQ(panel.content_text(), text);
}

TEST_F(LogInWindow, AClickGoesToTheMoment)
{
    run(until_one_fails);
    controller.seek(controller.timeline().begin());
    panel.refresh_now();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place_of(0));
    const auto step = controller.timeline().current_step();
    ASSERT_TRUE(step.has_value());
    EXPECT_EQ(step->step, Step::failure_reported);
}

TEST_F(LogInWindow, SelectingTextGoesNowhere)
{
    run(until_one_fails);
    controller.seek(controller.timeline().begin());
    panel.refresh_now();
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place_of(1, 20));
    EXPECT_FALSE(panel.selected_word().isEmpty());
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), panel.selected_word());
}

TEST_F(LogInWindow, TheKernelsLinesThatAreShownCanBeCopied)
{
    run(until_one_fails);
    QTest::keyClicks(dock()->findChild<QLineEdit*>(), "dma32 free");
    QTest::mouseClick(panel.title_tools()->findChild<QToolButton*>(), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines[0].startsWith('[') && lines[0].contains("Node 0 DMA32 free:")) << qPrintable(lines[0]);
}

TEST_F(LogInWindow, WordsUnderTheMouseAreThoseOfTheQuestions)
{
    run(until_one_fails);
    const int line = line_of("Node 0 DMA32 free:");
    const auto column = static_cast<int>(view.document()->findBlockByNumber(line).text().indexOf("min:")) + 1;
    view.show_entry(0);
    view.setTextCursor(QTextCursor(view.document()->findBlockByNumber(line)));
    view.ensureCursorVisible();
    EXPECT_EQ(panel.word_at(view.viewport()->mapTo(&panel, place_of(line, column))), "min");
}

TEST_F(LogInWindow, TheExplanationLeadsToIt)
{
    run(until_one_fails);
    shown.window->docks().dock(PanelId::memory_map)->raise();
    auto entries = KernelLogEntries();
    entries.follow(controller);
    controller.seek(entries.all()[0].step.position + 1);
    Panel* explain = shown.window->docks().panel(PanelId::explain);
    explain->refresh_now();
    bool found = false;
    for (auto* label : explain->findChildren<QLabel*>())
        if (label->text().contains(QLatin1String("href=\"log\"")) && !label->isHidden()) {
            emit label->linkActivated(QStringLiteral("log"));
            found = true;
        }
    EXPECT_TRUE(found);
    QApplication::processEvents();
    EXPECT_FALSE(view.visibleRegion().isEmpty());
    controller.back(Motion::Into); // to where the path's chart ends
    controller.back(Motion::Into);
    explain->refresh_now();
    for (auto* label : explain->findChildren<QLabel*>())
        EXPECT_TRUE(label->isHidden() || !label->text().contains(QLatin1String("href=\"log\"")));
}

} // namespace rs
