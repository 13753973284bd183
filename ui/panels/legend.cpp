// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/legend.h"

#include "contrast.h"
#include "geometry/migratetype_letters.h"
#include "panels/page_colours.h"
#include "theme.h"

#include <QCoreApplication>

namespace rs {

QString legend_html(std::span<const LegendEntry> entries)
{
    QString html;
    for (const LegendEntry& entry : entries)
        html += QStringLiteral("<span style='background:%1;color:%2'>&nbsp;%3&nbsp;</span>&nbsp;%4&nbsp; ")
                    .arg(entry.colour.name(), text_on(entry.colour).name(),
                         entry.letter == ' ' ? QStringLiteral("&nbsp;") : QString(QLatin1Char(entry.letter)),
                         QString(entry.name).replace(QLatin1Char(' '), QLatin1String("&nbsp;")));
    return html;
}

std::vector<LegendEntry> migratetype_legend()
{
    const QString names[] = {QCoreApplication::translate("Legend", "unmovable"),
                             QCoreApplication::translate("Legend", "movable"),
                             QCoreApplication::translate("Legend", "reclaimable"),
                             QCoreApplication::translate("Legend", "highatomic"),
                             QCoreApplication::translate("Legend", "isolate")};
    static_assert(std::size(names) == MIGRATE_TYPES);
    std::vector<LegendEntry> entries;
    for (std::size_t type = 0; type < MIGRATE_TYPES; ++type)
        entries.push_back({Theme::instance().palette().migratetype[type], migratetype_letters[type], names[type]});
    return entries;
}

std::vector<LegendEntry> page_kind_legend()
{
    const std::pair<PageKind, QString> kinds[] = {
        {PageKind::Buddy, QCoreApplication::translate("Legend", "buddy, free")},
        {PageKind::Pcp, QCoreApplication::translate("Legend", "per-CPU list")},
        {PageKind::ActiveFile, QCoreApplication::translate("Legend", "active file")},
        {PageKind::InactiveFile, QCoreApplication::translate("Legend", "inactive file")},
        {PageKind::ActiveAnon, QCoreApplication::translate("Legend", "active anon")},
        {PageKind::InactiveAnon, QCoreApplication::translate("Legend", "inactive anon")},
        {PageKind::Unevictable, QCoreApplication::translate("Legend", "unevictable")},
        {PageKind::OffLru, QCoreApplication::translate("Legend", "off the LRU")},
        {PageKind::Isolated, QCoreApplication::translate("Legend", "isolated")},
        {PageKind::InHand, QCoreApplication::translate("Legend", "being moved")},
        {PageKind::Kernel, QCoreApplication::translate("Legend", "kernel")},
        {PageKind::Slab, QCoreApplication::translate("Legend", "slab")},
        {PageKind::PageTable, QCoreApplication::translate("Legend", "page table")},
        {PageKind::Driver, QCoreApplication::translate("Legend", "driver")},
        {PageKind::Reserved, QCoreApplication::translate("Legend", "reserved")},
    };
    std::vector<LegendEntry> entries;
    for (const auto& [kind, name] : kinds)
        entries.push_back({colour_of(kind, Theme::instance().palette()), letter_of(kind), name});
    return entries;
}

} // namespace rs
