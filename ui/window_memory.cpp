// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_memory.h"

#include "dock_layout.h"
#include "language.h"

#include <QLocale>
#include <QMainWindow>
#include <QSettings>

#include <algorithm>

namespace rs {

namespace {

    constexpr int layout_version = 4; ///< to be raised when panels come or go
    const QString geometry_key = QStringLiteral("window/geometry");
    const QString layout_key = QStringLiteral("window/layout");
    const QString wide_key = QStringLiteral("window/wide");
    const QString theme_key = QStringLiteral("looks/theme");
    const QString language_key = QStringLiteral("looks/language");
    const QString pace_key = QStringLiteral("looks/travel_pace");

} // namespace

void save_layout(const QMainWindow& window)
{
    QSettings settings;
    settings.setValue(geometry_key, window.saveGeometry());
    settings.setValue(layout_key, window.saveState(layout_version));
    settings.setValue(wide_key, is_wide_layout(window.size()));
    save_looks();
}

bool restore_layout(QMainWindow& window)
{
    const QSettings settings;
    window.restoreGeometry(settings.value(geometry_key).toByteArray());
    // What was laid out in a high window cannot be read in a low one.
    return settings.value(wide_key).toBool() == is_wide_layout(window.size()) &&
           window.restoreState(settings.value(layout_key).toByteArray(), layout_version);
}

void save_looks()
{
    QSettings settings;
    settings.setValue(theme_key, Theme::instance().name() == ThemeName::Dark);
    settings.setValue(language_key, language());
    settings.setValue(pace_key, static_cast<int>(Theme::instance().pace()));
}

ThemeName remembered_theme() { return QSettings().value(theme_key).toBool() ? ThemeName::Dark : ThemeName::Light; }

QString remembered_language()
{
    const QString system =
        QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    const QString remembered = QSettings().value(language_key, system).toString();
    return is_language(remembered) ? remembered : system;
}

TravelPace remembered_pace()
{
    const int pace = QSettings().value(pace_key, static_cast<int>(TravelPace::Normal)).toInt();
    return TravelPace(std::clamp(pace, 0, travel_paces - 1));
}

} // namespace rs
