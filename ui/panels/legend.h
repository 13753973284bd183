// SPDX-License-Identifier: GPL-3.0-or-later
// What colours and letters mean, as one line of rich text.
#pragma once

#include <QColor>
#include <QString>

#include <span>
#include <vector>

namespace rs {

/// An entry without a name shares that of the next.
struct LegendEntry {
    QColor colour;
    char letter = ' ';
    QString name;
};

/// Chips with their letters, each followed by its name; lines may break between entries.
QString legend_html(std::span<const LegendEntry> entries);

/// The migratetypes in their colours.
std::vector<LegendEntry> migratetype_legend();
/// Where the pages of the memory map are.
std::vector<LegendEntry> page_kind_legend();

} // namespace rs
