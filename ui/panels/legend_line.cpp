// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/legend_line.h"

#include <QTextDocument>

#include <cmath>

namespace rs {

void LegendLine::set_entries(std::vector<LegendEntry> entries)
{
    entries_ = std::move(entries);
    updateGeometry();
    fit();
}

QString LegendLine::html(Names names) const
{
    std::vector<LegendEntry> shown = entries_;
    if (names == Names::Hidden)
        for (LegendEntry& entry : shown)
            entry.name = QStringLiteral(" "); // keeps the chips apart
    return legend_html(shown);
}

QSize LegendLine::size_of(Names names) const
{
    QTextDocument text;
    text.setDefaultFont(font());
    text.setDocumentMargin(0);
    text.setHtml(html(names));
    return {static_cast<int>(std::ceil(text.idealWidth())), fontMetrics().height()};
}

void LegendLine::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void LegendLine::fit()
{
    const bool names_fit = width() >= sizeHint().width();
    setText(html(names_fit ? Names::Shown : Names::Hidden));
    setToolTip(names_fit ? QString() : html(Names::Shown));
}

} // namespace rs
