// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compared_text.h"

#include "geometry/number_text.h"
#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace rs {

namespace {

    constexpr int margin = 8; ///< px
    constexpr int bar_width = 3; ///< px
    constexpr int column_gap = 3; ///< characters

    QString signed_text(qint64 number)
    {
        const QString digits = number_text(std::abs(number));
        return number < 0 ? QStringLiteral("−") + digits : QStringLiteral("+") + digits;
    }

    /// "615 (+1)"
    QString was_text(const ChangedWord& word)
    {
        return word.growth == 0 ? word.was : QStringLiteral("%1 (%2)").arg(word.was, signed_text(word.growth));
    }

    QString was_text(const ComparedLine& line)
    {
        QStringList words;
        for (const ChangedWord& word : line.changed)
            words << was_text(word);
        return ComparedText::tr("was %1").arg(words.join(QStringLiteral(", ")));
    }

    void replace_line(const QTextBlock& block, const QString& text)
    {
        const Replacement change = replacement(block.text(), text);
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + change.start);
        cursor.setPosition(cursor.position() + change.removed, QTextCursor::KeepAnchor);
        cursor.insertText(change.inserted);
    }

    QString joined(const std::vector<ComparedLine>& lines)
    {
        QStringList texts;
        for (const ComparedLine& line : lines)
            texts << line.text;
        return texts.join(QLatin1Char('\n'));
    }

} // namespace

ComparedText::ComparedText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    document()->setDocumentMargin(margin);
}

void ComparedText::show_lines(std::vector<ComparedLine> lines)
{
    if (lines == lines_)
        return;
    const int x = horizontalScrollBar()->value(), y = verticalScrollBar()->value();
    if (lines.size() != lines_.size())
        setPlainText(joined(lines));
    else
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].text != lines_[i].text)
                replace_line(document()->findBlockByNumber(static_cast<int>(i)), lines[i].text);
    lines_ = std::move(lines);
    widest_ = 0;
    for (const ComparedLine& line : lines_)
        widest_ = std::max(widest_, static_cast<int>(line.text.size()));
    mark_words();
    horizontalScrollBar()->setValue(x);
    verticalScrollBar()->setValue(y);
}

void ComparedText::set_colour(const QColor& colour)
{
    colour_ = colour;
    mark_words();
}

/// The line under a word tells it where colours cannot be told.
void ComparedText::mark_words()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < lines_.size(); ++i)
        for (const ChangedWord& word : lines_[i].changed) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(document()->findBlockByNumber(static_cast<int>(i)));
            mark.cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, word.start);
            mark.cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, word.length);
            mark.format.setForeground(colour_);
            mark.format.setFontUnderline(true);
            marks << mark;
        }
    setExtraSelections(marks);
    viewport()->update();
}

void ComparedText::restyle()
{
    setFont(Theme::instance().mono_font(0.9));
    mark_words();
}

void ComparedText::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place =
            block.layout()->boundingRect().translated(blockBoundingGeometry(block).topLeft() + contentOffset());
        const auto row = static_cast<std::size_t>(block.blockNumber());
        if (place.top() > event->rect().bottom() || row >= lines_.size())
            break;
        if (!lines_[row].changed.empty())
            paint_line(painter, lines_[row], place);
    }
}

void ComparedText::paint_line(QPainter& painter, const ComparedLine& line, const QRectF& place) const
{
    painter.fillRect(QRectF(place.left() - margin + 1, place.top() + 1, bar_width, place.height() - 2), colour_);
    const double column = place.left() + fontMetrics().horizontalAdvance(QLatin1Char('0')) * (widest_ + column_gap);
    painter.setPen(Theme::instance().palette().text_dim);
    painter.drawText(QPointF(column, place.top() + fontMetrics().ascent()), was_text(line));
}

bool ComparedText::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    QToolTip::showText(help.globalPos(), facts_at(help.pos()), viewport());
    return true;
}

QString ComparedText::facts_at(QPoint in_viewport) const
{
    const auto row = static_cast<std::size_t>(cursorForPosition(in_viewport).blockNumber());
    if (row >= lines_.size() || lines_[row].changed.empty())
        return {};
    return QStringLiteral("%1\n%2").arg(lines_[row].text.simplified(), was_text(lines_[row]));
}

QString ComparedText::word_at(QPoint in_viewport) const
{
    if (!viewport()->rect().contains(in_viewport))
        return {};
    QTextCursor word = cursorForPosition(in_viewport);
    word.select(QTextCursor::WordUnderCursor);
    return word.selectedText();
}

} // namespace rs
