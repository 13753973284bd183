// SPDX-License-Identifier: GPL-3.0-or-later
// The files of /proc beside the machine that they tell of.
#include "io/proc/proc_files.h"
#include "latin1.h"
#include "models/operation_before.h"
#include "panels/compared_text.h"
#include "panels/proc_panel.h"
#include "ui/shown_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

#include <gmock/gmock.h>

#include <set>
#include <utility>

namespace rs {

namespace {

    class ProcInWindow : public testing::Test {
    protected:
        ProcInWindow()
            : panel(dynamic_cast<ProcPanel&>(*shown.window->docks().panel(PanelId::proc)))
            , view(*panel.findChild<ComparedText*>())
            , controller(shown.controller)
        {
            dock()->raise();
            QApplication::processEvents();
        }

        QDockWidget* dock() { return shown.window->docks().dock(PanelId::proc); }
        void choose(const char* entry)
        {
            for (auto* combo : dock()->findChildren<QComboBox*>())
                if (const int index = combo->findText(QLatin1String(entry)); index >= 0) {
                    combo->setCurrentIndex(index);
                    emit combo->activated(index);
                }
        }
        void step(int times, Motion motion = Motion::Into)
        {
            for (int i = 0; i < times; ++i)
                controller.forward(motion);
            panel.refresh_now();
        }
        QString file(const char* name) const
        {
            for (const ProcFile& file : proc_files())
                if (file.name == name)
                    return QString::fromStdString(file.text(controller.world()));
            return {};
        }
        /// Words that are marked, with the line's number before each.
        std::set<QString> marked() const
        {
            std::set<QString> words;
            for (const QTextEdit::ExtraSelection& mark : view.extraSelections())
                words.insert(QStringLiteral("%1 %2").arg(mark.cursor.blockNumber()).arg(mark.cursor.selectedText()));
            return words;
        }
        static std::set<QString> last_words_that_differ(const QString& before, const QString& now)
        {
            const QStringList old = before.split('\n'), fresh = now.split('\n');
            std::set<QString> words;
            for (qsizetype i = 0; i < fresh.size(); ++i)
                if (fresh[i] != old.value(i))
                    words.insert(QStringLiteral("%1 %2").arg(i).arg(fresh[i].section(' ', -1)));
            return words;
        }

        ShownWindow shown;
        ProcPanel& panel;
        ComparedText& view;
        Controller& controller;
    };

} // namespace

TEST_F(ProcInWindow, ShowsEachFileOfTheMachineAtTheCursor)
{
    for (const ProcFile& proc : proc_files()) {
        const std::string name(proc.name);
        choose(name.c_str());
        EXPECT_EQ(panel.content_text(), file(name.c_str()).chopped(1)) << name;
        step(1, Motion::Operation);
        EXPECT_EQ(panel.content_text(), file(name.c_str()).chopped(1)) << name;
        controller.back(Motion::Into);
        panel.refresh_now();
        EXPECT_EQ(panel.content_text(), file(name.c_str()).chopped(1)) << name;
    }
}

TEST_F(ProcInWindow, MarksNothingBeforeTheFirstMove) { EXPECT_TRUE(marked().empty()); }

TEST_F(ProcInWindow, MarksWhatTheLastMoveChanged)
{
    choose("vmstat");
    step(20);
    const QString before = file("vmstat");
    step(1, Motion::Operation);
    EXPECT_FALSE(marked().empty());
    EXPECT_EQ(marked(), last_words_that_differ(before, file("vmstat")));
    const QString after = file("vmstat");
    controller.back(Motion::Operation);
    panel.refresh_now();
    EXPECT_EQ(marked(), last_words_that_differ(after, file("vmstat")));
}

TEST_F(ProcInWindow, AMoveThatIsNoneLeavesTheMarks)
{
    choose("vmstat");
    step(1, Motion::Operation);
    const auto before = marked();
    EXPECT_FALSE(before.empty());
    controller.seek(controller.timeline().cursor());
    panel.refresh_now();
    EXPECT_EQ(marked(), before);
}

TEST_F(ProcInWindow, MarksWhatTheRequestChangedSoFar)
{
    choose("vmstat");
    choose("in this request");
    step(40);
    const auto here = controller.timeline().cursor();
    controller.seek(operation_before(controller.timeline())->position);
    const QString at_its_begin = file("vmstat");
    controller.seek(here);
    panel.refresh_now();
    EXPECT_FALSE(marked().empty());
    EXPECT_EQ(marked(), last_words_that_differ(at_its_begin, file("vmstat")));
}

TEST_F(ProcInWindow, ComparesWithTheNewPastAfterTheOldOneWasChanged)
{
    choose("zoneinfo");
    choose("in this request");
    step(2, Motion::Operation);
    controller.seek(controller.timeline().begin() + 500);
    panel.refresh_now();
    Request request;
    request.verb = Verb::Alloc;
    request.handle = controller.handle_bound();
    request.gfp = GFP_KERNEL;
    request.order = Order{1};
    controller.submit(request);
    step(3, Motion::Operation);
    EXPECT_EQ(panel.content_text(), file("zoneinfo").chopped(1));
    controller.open({});
    panel.refresh_now();
    EXPECT_EQ(panel.content_text(), file("zoneinfo").chopped(1));
}

TEST_F(ProcInWindow, StaysWhereItWasScrolledToAndKeepsWhatIsSelected)
{
    choose("vmstat");
    QScrollBar* bar = view.verticalScrollBar();
    bar->setValue(40);
    QTextCursor cursor(view.document()->findBlockByNumber(45));
    cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    const int first = bar->value();
    const QString selected = view.textCursor().selectedText();
    step(2, Motion::Operation);
    EXPECT_EQ(bar->value(), first);
    EXPECT_EQ(view.textCursor().selectedText(), selected);
    choose("meminfo");
    choose("vmstat");
    EXPECT_EQ(bar->value(), first);
}

TEST_F(ProcInWindow, WhatIsSelectedCanBeCopied)
{
    choose("meminfo");
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect().center() + QPoint(12, 0));
    EXPECT_EQ(panel.selected_word(), "MemTotal");
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "MemTotal");
}

TEST_F(ProcInWindow, TypingFiltersTheLines)
{
    choose("vmstat");
    auto* words = dock()->findChild<QLineEdit*>();
    QTest::keyClicks(words, "PGSCAN direct");
    EXPECT_EQ(view.document()->begin().text().section(' ', 0, 0), "pgscan_direct");
    EXPECT_LT(view.blockCount(), 4);
    QTest::keyClicks(words, " nothing");
    EXPECT_EQ(panel.content_text(), "");
    words->clear();
    EXPECT_EQ(panel.content_text(), file("vmstat").chopped(1));
}

TEST_F(ProcInWindow, ShowsOnlyWhatChangedWhereThatIsWanted)
{
    choose("vmstat");
    step(1, Motion::Operation);
    const auto marks = view.extraSelections().size();
    for (auto* button : dock()->findChildren<QToolButton*>())
        if (button->isCheckable())
            button->click();
    EXPECT_EQ(view.blockCount(), marks);
    EXPECT_EQ(view.extraSelections().size(), marks);
}

TEST_F(ProcInWindow, IsReadSomeTimesASecondWhilePlaying)
{
    choose("vmstat");
    qint64 texts = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &view, [&, last = view.toPlainText()]() mutable {
        const QString text = view.toPlainText();
        texts += text == std::exchange(last, text) ? 0 : 1;
    });
    look.start(4);
    QElapsedTimer clock;
    clock.start();
    controller.set_speed(2000);
    controller.play(true);
    QTest::qWait(700);
    controller.play(false);
    QTest::qWait(200);
    EXPECT_GE(texts, 2);
    EXPECT_LE(texts, clock.elapsed() / 100 + 1);
    EXPECT_EQ(panel.content_text(), file("vmstat").chopped(1)) << "where playing ended";
}

TEST_F(ProcInWindow, IsNotReadWhileItIsHidden)
{
    const QString before = panel.content_text();
    shown.window->docks().dock(PanelId::event_log)->raise();
    QApplication::processEvents();
    step(2, Motion::Operation);
    EXPECT_EQ(panel.content_text(), before);
    const QString old = file("zoneinfo");
    step(1, Motion::Operation);
    dock()->raise();
    QApplication::processEvents();
    EXPECT_EQ(panel.content_text(), file("zoneinfo").chopped(1));
    EXPECT_EQ(marked(), last_words_that_differ(old, file("zoneinfo"))) << "by the last move, not since it was hidden";
}

} // namespace rs
