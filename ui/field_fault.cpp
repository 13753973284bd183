// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_fault.h"

#include "style_sheet.h"

#include <QEvent>

#include <algorithm>

namespace rs {

namespace {
    constexpr int widest = 340; ///< px
    constexpr int distance = 3; ///< px below the field
    constexpr int padding = 22; ///< px, both sides and the border, as the style sheet has it
    constexpr int edge = 6; ///< px from the window's edge
} // namespace

FieldFault::FieldFault(QWidget* field)
    : QLabel(field)
    , field_(field)
{
    setObjectName(QLatin1String(look::field_fault));
    setWordWrap(true);
    setMaximumWidth(widest);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void FieldFault::tell(const QString& fault)
{
    setText(fault);
    if (fault.isEmpty() || !field_->isVisible()) {
        hide();
        return;
    }
    if (parentWidget() != field_->window()) { // the field has a window only when it is shown
        setParent(field_->window());
        parentWidget()->installEventFilter(this);
    }
    place();
    show();
    raise();
}

void FieldFault::place()
{
    const int text = fontMetrics().horizontalAdvance(QLabel::text());
    setFixedWidth(std::min(widest, text + padding));
    setFixedHeight(heightForWidth(width()));
    const QPoint below = field_->mapTo(parentWidget(), QPoint(0, field_->height() + distance));
    move(std::clamp(below.x(), edge, std::max(edge, parentWidget()->width() - width() - edge)), below.y());
}

bool FieldFault::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace rs
