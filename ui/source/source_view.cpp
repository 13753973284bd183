// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_view.h"

#include "theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace rs {

namespace {
    constexpr int gutter_padding = 8;
    constexpr int rows_in_sight = 3; ///< above and below the current line
} // namespace

class SourceView::Gutter : public QWidget {
public:
    explicit Gutter(SourceView& view)
        : QWidget(&view)
        , view_(view)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override { view_.paint_gutter(event); }

private:
    SourceView& view_;
};

SourceView::SourceView(QWidget* parent)
    : QPlainTextEdit(parent)
    , gutter_(new Gutter(*this))
    , highlighter_(document())
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(this, &QPlainTextEdit::updateRequest, gutter_, [this] { gutter_->update(); });
    restyle();
}

void SourceView::show_listing(const std::vector<ListingLine>& lines)
{
    QStringList texts;
    numbers_.clear();
    for (const ListingLine& line : lines) {
        texts.append(line.text);
        numbers_.push_back(line.number);
    }
    current_ = -1;
    setPlainText(texts.join(QLatin1Char('\n')));
    fit_gutter();
}

void SourceView::set_current(int row, LineMark mark)
{
    current_ = row;
    mark_ = mark;
    mark_current();
    keep_in_sight();
}

void SourceView::mark_current()
{
    const Palette& palette = Theme::instance().palette();
    QTextEdit::ExtraSelection line;
    line.cursor = QTextCursor(document()->findBlockByNumber(current_));
    line.format.setBackground(mark_ == LineMark::Running ? palette.hot_surface : palette.surface_low);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections(current_ < 0 ? QList<QTextEdit::ExtraSelection>{} : QList{line});
    gutter_->update();
}

/// Scrolls only when the current line would leave the view, and then shows what led to it.
void SourceView::keep_in_sight()
{
    const int rows = viewport()->height() / std::max(fontMetrics().lineSpacing(), 1);
    const int first = verticalScrollBar()->value();
    if (current_ < first + rows_in_sight || current_ >= first + rows - rows_in_sight)
        verticalScrollBar()->setValue(current_ - rows / 2);
}

void SourceView::fit_gutter()
{
    const int digits = numbers_.empty() ? 1 : static_cast<int>(QString::number(numbers_.back()).size());
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits + 2 * gutter_padding;
    setViewportMargins(width, 0, 0, 0);
    gutter_->setGeometry(0, 0, width, height());
}

void SourceView::paint_gutter(QPaintEvent* event)
{
    const Palette& palette = Theme::instance().palette();
    QPainter painter(gutter_);
    painter.fillRect(event->rect(), palette.surface);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event->rect().bottom() || static_cast<std::size_t>(block.blockNumber()) >= numbers_.size())
            break;
        const bool current = block.blockNumber() == current_;
        painter.setPen(current ? palette.hot : palette.text_dim);
        painter.drawText(QRectF(0, rect.top(), gutter_->width() - gutter_padding, rect.height()), Qt::AlignRight,
                         QString::number(numbers_[static_cast<std::size_t>(block.blockNumber())]));
    }
}

void SourceView::restyle()
{
    setFont(Theme::instance().mono_font(0.9));
    highlighter_.restyle();
    mark_current();
    fit_gutter();
}

void SourceView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit_gutter();
    if (current_ >= 0)
        keep_in_sight();
}

} // namespace rs
