// SPDX-License-Identifier: GPL-3.0-or-later
// Both languages: switched while the window is open, and with room for every word.
#include "language.h"
#include "shown_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTextDocument>

#include <gmock/gmock.h>

namespace rs {

namespace {

    const QString english = QStringLiteral("en");
    const QString chinese = QStringLiteral("zh_CN");

    void add_menu(const QList<QAction*>& actions, QStringList& texts)
    {
        for (const QAction* action : actions) {
            texts << action->text() << action->toolTip();
            if (action->menu() != nullptr)
                add_menu(action->menu()->actions(), texts);
        }
    }

    /// Everything that the window says at this moment, a line each.
    QStringList all_texts(ShownWindow& shown)
    {
        QStringList texts{shown.content()}; // first: it lets the change take effect
        texts << shown.window->windowTitle();
        add_menu(shown.window->menuBar()->actions(), texts);
        for (const QLabel* label : shown.window->findChildren<QLabel*>())
            if (label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) // else cut to the room that there is
                texts << label->text() << label->toolTip();
        for (const QAbstractButton* button : shown.window->findChildren<QAbstractButton*>())
            texts << button->text() << button->toolTip();
        return texts;
    }

    /// Empty when there is none.
    std::string first_difference(const QStringList& a, const QStringList& b)
    {
        const QStringList one = a.join(QLatin1Char('\n')).split(QLatin1Char('\n'));
        const QStringList other = b.join(QLatin1Char('\n')).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
            if (one[i] != other[i])
                return (one[i] + QStringLiteral(" -- and -- ") + other[i]).toStdString();
        return one.size() == other.size() ? "" : "one says more than the other";
    }

    QSizeF room_for(const QString& text, const QFont& font)
    {
        QTextDocument document;
        document.setDefaultFont(font);
        document.setDocumentMargin(0);
        if (Qt::mightBeRichText(text))
            document.setHtml(text);
        else
            document.setPlainText(text);
        return document.size();
    }

    QString where(const QWidget& widget)
    {
        QStringList names;
        for (const QWidget* w = &widget; w != nullptr; w = w->parentWidget())
            if (!w->objectName().isEmpty())
                names.prepend(w->objectName());
        return names.join(QLatin1Char('/'));
    }

    void expect_room(const QWidget& widget, const QString& text, const QSizeF& room)
    {
        const QSizeF needed = room_for(text, widget.font());
        EXPECT_LE(needed.width(), room.width() + 1) << qPrintable(where(widget)) << ": " << qPrintable(text);
        EXPECT_LE(needed.height(), room.height() + 2) << qPrintable(where(widget)) << ": " << qPrintable(text);
    }

    /// Labels that wrap grow downwards in a scroll area; those of one line must have the width and the height.
    void expect_nothing_clipped(ShownWindow& shown)
    {
        for (const QLabel* label : shown.window->findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap() && label->pixmap(Qt::ReturnByValue).isNull())
                expect_room(*label, label->text(), label->contentsRect().size());
        for (const QAbstractButton* button : shown.window->findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->text().isEmpty())
                expect_room(*button, QString(button->text()).remove(QLatin1Char('&')), button->size());
    }

    class InLanguage {
    public:
        explicit InLanguage(const QString& code) { set_language(code); }
        ~InLanguage() { set_language(english); }
        InLanguage(const InLanguage&) = delete;
        InLanguage& operator=(const InLanguage&) = delete;
    };

} // namespace

TEST(Language, SwitchedAtRunTimeSaysWhatAFreshWindowSays)
{
    ShownWindow switched;
    const QStringList before = all_texts(switched);
    const InLanguage language(chinese);
    const QStringList after = all_texts(switched);
    ShownWindow fresh;
    EXPECT_NE(before, after);
    EXPECT_EQ(first_difference(after, all_texts(fresh)), "");
    set_language(english);
    EXPECT_EQ(first_difference(all_texts(switched), before), "");
}

class LanguageAt : public testing::TestWithParam<std::tuple<QString, QSize>> {};

TEST_P(LanguageAt, ClipsNoWord)
{
    const auto& [code, size] = GetParam();
    const InLanguage language(code);
    ShownWindow shown;
    shown.window->resize(size);
    shown.window->settle();
    expect_nothing_clipped(shown);
    for (int i = 0; i < 60; ++i)
        shown.press(Qt::Key_F11);
    shown.window->settle();
    expect_nothing_clipped(shown);
}

INSTANTIATE_TEST_SUITE_P(Sizes, LanguageAt,
                         testing::Combine(testing::Values(english, chinese),
                                          testing::Values(QSize(1280, 720), QSize(1920, 1080))));

} // namespace rs
