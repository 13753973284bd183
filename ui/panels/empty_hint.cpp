// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/empty_hint.h"

#include "style_sheet.h"

namespace rs {

EmptyHint::EmptyHint(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QLatin1String(look::dim));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setMargin(12);
    setMinimumSize(1, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void EmptyHint::say(const QString& headline, const QString& text)
{
    setText(QStringLiteral("<b>%1</b><br>%2").arg(headline.toHtmlEscaped(), text.toHtmlEscaped()));
}

} // namespace rs
