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
    for (const LegendEntry& entry : entries) {
        html += QStringLiteral("<span style='background:%1;color:%2'>&nbsp;%3&nbsp;</span>")
                    .arg(entry.colour.name(), text_on(entry.colour).name(), QString(QLatin1Char(entry.letter)));
        if (!entry.name.isEmpty())
            html += QStringLiteral("&nbsp;%1&nbsp; ")
                        .arg(QString(entry.name).replace(QLatin1Char(' '), QLatin1String("&nbsp;")));
    }
    return html;
}

std::vector<LegendEntry> migratetype_legend()
{
    const QString names[] = {
        QCoreApplication::translate("Legend", "unmovable"), QCoreApplication::translate("Legend", "movable"),
        QCoreApplication::translate("Legend", "reclaimable"), QCoreApplication::translate("Legend", "highatomic"),
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
        {PageKind::Buddy, QCoreApplication::translate("Legend", "free")},
        {PageKind::Pcp, QCoreApplication::translate("Legend", "pcp")},
        {PageKind::ActiveFile, {}},
        {PageKind::InactiveFile, QCoreApplication::translate("Legend", "file: active, inactive")},
        {PageKind::ActiveAnon, {}},
        {PageKind::InactiveAnon, QCoreApplication::translate("Legend", "anon")},
        {PageKind::Unevictable, QCoreApplication::translate("Legend", "unevictable")},
        {PageKind::OffLru, QCoreApplication::translate("Legend", "off the LRU")},
        {PageKind::Isolated, QCoreApplication::translate("Legend", "isolated")},
        {PageKind::Kernel, QCoreApplication::translate("Legend", "kernel")},
        {PageKind::Slab, QCoreApplication::translate("Legend", "slab")},
        {PageKind::PageTable, QCoreApplication::translate("Legend", "page table")},
        {PageKind::Driver, QCoreApplication::translate("Legend", "driver")},
        {PageKind::Unlisted, QCoreApplication::translate("Legend", "no list")},
        {PageKind::Reserved, QCoreApplication::translate("Legend", "reserved")},
    };
    std::vector<LegendEntry> entries;
    for (const auto& [kind, name] : kinds)
        entries.push_back({colour_of(kind, Theme::instance().palette()), letter_of(kind), name});
    return entries;
}

} // namespace rs
