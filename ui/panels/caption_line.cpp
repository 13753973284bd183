// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/caption_line.h"

#include <QEvent>

namespace rs {

CaptionLine::CaptionLine(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CaptionLine::set_parts(const QStringList& parts)
{
    parts_ = parts;
    fit();
}

void CaptionLine::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void CaptionLine::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void CaptionLine::fit()
{
    const QString full = full_text();
    const QString shown = fontMetrics().elidedText(full, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == full ? QString() : parts_.join(QLatin1Char('\n')));
}

} // namespace rs
