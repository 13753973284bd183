// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/comparison.h"

#include <QCoreApplication>

namespace rs {

namespace {

    constexpr Aspect aspects[] = {
        {QT_TRANSLATE_NOOP("Questions", "Who calls it"),
         {QT_TRANSLATE_NOOP("Questions", "the task that wants a page, when no zone gives one at its min mark"),
          QT_TRANSLATE_NOOP("Questions",
                            "a thread of its own, woken when no zone that the request may use is above low"),
          QT_TRANSLATE_NOOP(
              "Questions", "the task that wants a page, when a near zone misses the watermark and vm.zone_reclaim_mode "
                           "is not 0"),
          QT_TRANSLATE_NOOP("Questions", "the task whose charge goes beyond the group's limit; memory.reclaim")}},
        {QT_TRANSLATE_NOOP("Questions", "Where"),
         {QT_TRANSLATE_NOOP("Questions", "all nodes and zones that the request may use"),
          QT_TRANSLATE_NOOP("Questions", "one node"), QT_TRANSLATE_NOOP("Questions", "one node"),
          QT_TRANSLATE_NOOP("Questions", "the lists of the group and its children, on all nodes")}},
        {QT_TRANSLATE_NOOP("Questions", "nr_to_reclaim"),
         {QT_TRANSLATE_NOOP("Questions", "32"),
          QT_TRANSLATE_NOOP("Questions", "the sum of the zones' high marks, in each round"),
          QT_TRANSLATE_NOOP("Questions", "the request's pages, at least 32"),
          QT_TRANSLATE_NOOP("Questions", "the pages to charge, at least 32")}},
        {QT_TRANSLATE_NOOP("Questions", "priority"),
         {QT_TRANSLATE_NOOP("Questions", "12 down to 0"), QT_TRANSLATE_NOOP("Questions", "12 down to 1"),
          QT_TRANSLATE_NOOP("Questions", "4 down to 0"), QT_TRANSLATE_NOOP("Questions", "12 down to 0")}},
        {QT_TRANSLATE_NOOP("Questions", "May write pages"),
         {QT_TRANSLATE_NOOP("Questions", "yes, in laptop mode only from priority 8 on"),
          QT_TRANSLATE_NOOP("Questions", "yes, but not for a boost alone; in laptop mode only from priority 9 on"),
          QT_TRANSLATE_NOOP("Questions", "only with bit 1 of the mode"),
          QT_TRANSLATE_NOOP("Questions", "as direct reclaim")}},
        {QT_TRANSLATE_NOOP("Questions", "May unmap pages"),
         {QT_TRANSLATE_NOOP("Questions", "yes"), QT_TRANSLATE_NOOP("Questions", "yes"),
          QT_TRANSLATE_NOOP("Questions", "only with bit 2 of the mode"), QT_TRANSLATE_NOOP("Questions", "yes")}},
        {QT_TRANSLATE_NOOP("Questions", "May swap"),
         {QT_TRANSLATE_NOOP("Questions", "yes"), QT_TRANSLATE_NOOP("Questions", "not for a boost alone"),
          QT_TRANSLATE_NOOP("Questions", "yes"), QT_TRANSLATE_NOOP("Questions", "if the caller says so")}},
        {QT_TRANSLATE_NOOP("Questions", "Waits for reserves"),
         {QT_TRANSLATE_NOOP("Questions", "yes: throttle_direct_reclaim"), QT_TRANSLATE_NOOP("Questions", "no"),
          QT_TRANSLATE_NOOP("Questions", "no"), QT_TRANSLATE_NOOP("Questions", "no")}},
        {QT_TRANSLATE_NOOP("Questions", "memory_pressure"),
         {QT_TRANSLATE_NOOP("Questions", "counts"), QT_TRANSLATE_NOOP("Questions", "does not count"),
          QT_TRANSLATE_NOOP("Questions", "does not count"), QT_TRANSLATE_NOOP("Questions", "does not count")}},
        {QT_TRANSLATE_NOOP("Questions", "PSI stall"),
         {QT_TRANSLATE_NOOP("Questions", "yes"), QT_TRANSLATE_NOOP("Questions", "yes"),
          QT_TRANSLATE_NOOP("Questions", "yes"),
          QT_TRANSLATE_NOOP("Questions", "yes, marked by its callers, but not for memory.reclaim")}},
        {QT_TRANSLATE_NOOP("Questions", "Ends when"),
         {QT_TRANSLATE_NOOP("Questions", "32 are reclaimed, compaction can do it, or all priorities are through"),
          QT_TRANSLATE_NOOP("Questions", "a zone stands at high, or all priorities are through"),
          QT_TRANSLATE_NOOP("Questions", "the request's pages are reclaimed, or all priorities are through"),
          QT_TRANSLATE_NOOP("Questions", "as many as wanted are reclaimed, or all priorities are through")}},
        {QT_TRANSLATE_NOOP("Questions", "If that fails"),
         {QT_TRANSLATE_NOOP("Questions", "drain, compaction, another round, the OOM killer"),
          QT_TRANSLATE_NOOP("Questions", "sleeps; after 16 runs without a page it gives the node up"),
          QT_TRANSLATE_NOOP("Questions", "the next zone or node serves"),
          QT_TRANSLATE_NOOP("Questions", "more tries, then the group's OOM killer")}},
    };

    QString translated(const char* text) { return QCoreApplication::translate("Questions", text).toHtmlEscaped(); }

    QString row(const char* tag, const QString& name, const QString& left, const QString& right)
    {
        const QString cell = QStringLiteral("<%1 align='left' valign='top' style='padding:2px 8px 2px 0'>%2</%1>");
        return QStringLiteral("<tr>%1%2%3</tr>")
            .arg(cell.arg(QLatin1String(tag), name), cell.arg(QLatin1String(tag), left),
                 cell.arg(QLatin1String(tag), right));
    }

    /// Lets a line end behind an underscore, so that long identifiers do not make the columns wider than the panel.
    QString breakable(QString text) { return text.replace(QLatin1Char('_'), QStringLiteral("_\u200b")); }

} // namespace

std::span<const Aspect> aspects_of_reclaim() { return aspects; }

const char* function_of(Reclaimer reclaimer)
{
    switch (reclaimer) {
    case Reclaimer::Direct: return "try_to_free_pages";
    case Reclaimer::Kswapd: return "balance_pgdat (kswapd)";
    case Reclaimer::Node: return "__node_reclaim";
    case Reclaimer::Memcg: return "try_to_free_mem_cgroup_pages";
    }
    return "";
}

QString comparison_table(Reclaimer left, Reclaimer right)
{
    QString rows = row("th", {}, QLatin1String(function_of(left)), QLatin1String(function_of(right)));
    for (const Aspect& aspect : aspects)
        rows += row("td", QStringLiteral("<i>%1</i>").arg(translated(aspect.name)),
                    translated(aspect.of[static_cast<std::size_t>(left)]),
                    translated(aspect.of[static_cast<std::size_t>(right)]));
    return breakable(QStringLiteral("<table>%1</table>").arg(rows));
}

} // namespace rs
