// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log_view.h"

#include "theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace rs {

namespace {

    constexpr int margin = 8; ///< px

    QString joined(const std::vector<LogLine>& lines)
    {
        QStringList texts;
        for (const LogLine& line : lines)
            texts << line.text;
        return texts.join(QLatin1Char('\n'));
    }

} // namespace

/// Colours the lines: the current entry's heading is hot, what has not happened yet is dim, and so are time stamps.
class LogHighlighter : public QSyntaxHighlighter {
public:
    LogHighlighter(QTextDocument* document, const std::vector<LogLine>& lines)
        : QSyntaxHighlighter(document)
        , lines_(lines)
    {
    }

    void set_happened(std::size_t entries)
    {
        happened_ = entries;
        rehighlight();
    }

protected:
    void highlightBlock(const QString& text) override
    {
        const auto row = static_cast<std::size_t>(currentBlock().blockNumber());
        if (row >= lines_.size())
            return; // an empty document has one block
        const int stamp = length_of_time_stamp(text);
        setFormat(0, stamp, Theme::instance().palette().text_dim);
        setFormat(stamp, static_cast<int>(text.size()) - stamp, format_of(lines_[row]));
    }

private:
    QTextCharFormat format_of(const LogLine& line) const
    {
        QTextCharFormat format;
        format.setForeground(colour_of(line));
        format.setFontWeight(line.kind == LogLine::Kind::Heading ? QFont::Bold : QFont::Normal);
        format.setFontItalic(line.kind == LogLine::Kind::Note);
        return format;
    }

    QColor colour_of(const LogLine& line) const
    {
        const Palette& p = Theme::instance().palette();
        if (line.entry >= happened_ || line.kind == LogLine::Kind::Note)
            return p.text_dim;
        if (line.kind == LogLine::Kind::Printed)
            return p.text;
        return line.entry + 1 == happened_ ? p.hot : p.accent;
    }

    const std::vector<LogLine>& lines_;
    std::size_t happened_ = 0;
};

LogView::LogView(QWidget* parent)
    : QPlainTextEdit(parent)
    , highlighter_(new LogHighlighter(document(), lines_))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(margin);
}

void LogView::show_lines(std::vector<LogLine> lines)
{
    if (lines == lines_)
        return;
    const int y = verticalScrollBar()->value();
    lines_ = std::move(lines);
    setPlainText(joined(lines_));
    verticalScrollBar()->setValue(y);
}

void LogView::set_happened(std::size_t entries) { highlighter_->set_happened(entries); }

void LogView::show_entry(std::size_t entry)
{
    const auto first = std::ranges::find(lines_, entry, &LogLine::entry);
    if (first != lines_.end())
        verticalScrollBar()->setValue(static_cast<int>(first - lines_.begin()));
}

void LogView::restyle()
{
    setFont(Theme::instance().mono_font(0.9));
    highlighter_->rehighlight();
}

QString LogView::printed_text() const
{
    QString text;
    for (const LogLine& line : lines_)
        if (line.kind == LogLine::Kind::Printed)
            text += line.text + QLatin1Char('\n');
    return text;
}

const LogLine* LogView::line_at(QPoint in_viewport) const
{
    const QTextBlock block = cursorForPosition(in_viewport).block();
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    const auto row = static_cast<std::size_t>(block.blockNumber());
    return row < lines_.size() && place.contains(in_viewport) ? &lines_[row] : nullptr;
}

std::optional<LogWord> LogView::word_at(QPoint in_viewport) const
{
    const LogLine* line = line_at(in_viewport);
    if (line == nullptr || line->kind != LogLine::Kind::Printed)
        return {};
    const int stamp = length_of_time_stamp(line->text);
    return log_word_at(line->text.mid(stamp), cursorForPosition(in_viewport).positionInBlock() - stamp);
}

bool LogView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const auto word = word_at(help.pos());
    QToolTip::showText(help.globalPos(), word ? word->meaning : QString(), viewport());
    return true;
}

void LogView::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const LogLine* line = line_at(event->pos());
    const bool ours = line != nullptr && line->kind != LogLine::Kind::Printed;
    viewport()->setCursor(ours ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void LogView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const LogLine* line = line_at(event->pos());
    if (event->button() == Qt::LeftButton && line != nullptr && !textCursor().hasSelection())
        emit entry_clicked(line->entry);
}

} // namespace rs
