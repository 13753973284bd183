// SPDX-License-Identifier: GPL-3.0-or-later
// What reclaimscope was asked for on its command line.
#pragma once

#include "engine/mark.h"
#include "theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace rs {

struct Options {
    QString file; ///< empty: the default scenario
    std::optional<Mark> place;
    QSize size{1600, 900}; ///< of the window, device pixels
    double scale = 1; ///< device pixels for a pixel of the layout
    std::optional<ThemeName> theme;
    std::optional<QString> language;
    QString screenshot; ///< file to draw into; empty: an interactive window

    /// The window's size as the layout counts it.
    QSize layout_size() const { return (QSizeF(size) / scale).toSize(); }
};

/// Throws InputError, one line that says what was expected. Prints help or version and ends when asked to.
Options parse_command_line(const QStringList& arguments);

} // namespace rs
