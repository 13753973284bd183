// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_trail_line.h"

#include "panels/path_text.h"
#include "theme.h"

namespace rs {

PathTrailLine::PathTrailLine(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setMargin(4);
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) { emit chosen(link.toUInt()); });
}

void PathTrailLine::show_trail(const PathTrail& trail)
{
    const QString colour = Theme::instance().palette().accent.name();
    QStringList parts;
    for (std::size_t i = 0; i + 1 < trail.size(); ++i)
        parts << QStringLiteral("<a href='%1' style='color:%2'>%3</a>").arg(i + 1).arg(colour, path_title(trail[i]));
    parts << QStringLiteral("<b>%1</b>").arg(path_title(trail.back()));
    setText(parts.join(QStringLiteral(" › ")));
    setToolTip(tr("Backspace: back to the chart before"));
    setVisible(trail.size() > 1);
}

} // namespace rs
