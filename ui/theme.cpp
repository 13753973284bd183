// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "palettes.h"
#include "style_sheet.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace rs {

namespace {

    constexpr double normal_points = 10;
    constexpr double smallest_points = 9; ///< readable from the last row

    QFont sized(const QStringList& families, double relative_size)
    {
        QFont font(families);
        font.setPointSizeF(std::max(normal_points * relative_size, smallest_points));
        return font;
    }

    QPalette application_palette(const Palette& p)
    {
        QPalette q(p.surface_low, p.window);
        q.setColor(QPalette::WindowText, p.text);
        q.setColor(QPalette::Base, p.surface);
        q.setColor(QPalette::AlternateBase, p.surface_low);
        q.setColor(QPalette::Text, p.text);
        q.setColor(QPalette::ButtonText, p.text);
        q.setColor(QPalette::BrightText, p.warning);
        q.setColor(QPalette::PlaceholderText, p.text_dim);
        q.setColor(QPalette::ToolTipBase, p.surface);
        q.setColor(QPalette::ToolTipText, p.text);
        q.setColor(QPalette::Link, p.accent);
        q.setColor(QPalette::Highlight, p.accent);
        q.setColor(QPalette::HighlightedText, p.accent_text);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            q.setColor(QPalette::Disabled, role, p.text_dim);
        return q;
    }

} // namespace

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
    : palette_(light_palette())
{
}

void Theme::set(ThemeName name)
{
    name_ = name;
    palette_ = name == ThemeName::Dark ? dark_palette() : light_palette();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(application_palette(palette_));
    QApplication::setFont(ui_font());
    qApp->setStyleSheet(style_sheet(palette_));
    emit changed();
}

void Theme::set_pace(TravelPace pace)
{
    if (pace == pace_)
        return;
    pace_ = pace;
    emit pace_changed(pace);
}

QFont Theme::ui_font(double relative_size) const
{
    return sized({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")},
                 relative_size);
}

QFont Theme::mono_font(double relative_size) const
{
    QFont font =
        sized({QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("monospace")},
              relative_size);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace rs
