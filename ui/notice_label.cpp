// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_label.h"

#include "style_sheet.h"

namespace rs {

namespace {
    constexpr int shown_ms = 6000;
    constexpr int distance = 24; ///< px from the window's lower edge
} // namespace

NoticeLabel::NoticeLabel(QWidget* window)
    : QLabel(window)
{
    setObjectName(QLatin1String(look::notice));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide_soon_.setSingleShot(true);
    hide_soon_.setInterval(shown_ms);
    connect(&hide_soon_, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticeLabel::tell(const QString& text)
{
    setText(text);
    adjustSize();
    const QSize window = parentWidget()->size();
    move((window.width() - width()) / 2, window.height() - height() - distance);
    raise();
    show();
    hide_soon_.start();
}

} // namespace rs
