// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernel_log_lines.h"

#include "engine/kernel_log.h"
#include "geometry/number_text.h"
#include "value_display.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rs {

namespace {

    struct Log {
        Q_DECLARE_TR_FUNCTIONS(KernelLog)
    };

    QString request_text(const LogEntry& entry)
    {
        return Log::tr("request %1").arg(number_text(static_cast<std::int64_t>(entry.request)));
    }

    /// Who asked for what.
    QString heading(const LogEntry& entry, const World& names)
    {
        if (info(entry.step.step).values[0].name != "order") // not of a request: a process that was killed, say
            return QStringLiteral("%1 · %2").arg(request_text(entry),
                                                 QString::fromStdString(names.task_names[at(entry.step.task)]));
        return QStringLiteral("%1 · %2 · %3 · %4")
            .arg(request_text(entry), QString::fromStdString(names.task_names[at(entry.step.task)]),
                 Log::tr("order %1").arg(entry.step.values[0]), value_display(ValueKind::Gfp, entry.step.values[1]));
    }

    QString why_no_report(const LogEntry& entry)
    {
        switch (entry.step.step) {
        case Step::failure_report_unwanted:
            return Log::tr("%Ln request(s) failed without a report: __GFP_NOWARN is set", nullptr, entry.count);
        case Step::failure_report_held_back:
            return Log::tr("%Ln request(s) failed without a report: one is printed in 10 s", nullptr, entry.count);
        default: return Log::tr("%Ln request(s) failed without a report: there is no zone DMA", nullptr, entry.count);
        }
    }

    bool passes(const QString& line, const QStringList& words)
    {
        return std::ranges::all_of(words,
                                   [&](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
    }

    void add_report(std::vector<LogLine>& lines, const LogEntry& entry, std::size_t number, const World& names,
                    const QStringList& words)
    {
        std::vector<LogLine> printed;
        for (const QString& line : QString::fromStdString(entry.text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (passes(line, words))
                printed.push_back({line, number, LogLine::Kind::Printed});
        if (printed.empty())
            return;
        lines.push_back({heading(entry, names), number, LogLine::Kind::Heading});
        lines.insert(lines.end(), printed.begin(), printed.end());
    }

} // namespace

std::vector<LogLine> log_lines(const std::vector<LogEntry>& entries, const World& names, const QString& words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<LogLine> lines;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const LogEntry& entry = entries[i];
        add_report(lines, entry, i, names, wanted);
        if (prints(entry.step.step))
            continue;
        const QString note = QStringLiteral("%1 · %2").arg(request_text(entry), why_no_report(entry));
        if (passes(note, wanted))
            lines.push_back({note, i, LogLine::Kind::Note});
    }
    return lines;
}

int length_of_time_stamp(const QString& line)
{
    const auto end = line.indexOf(QLatin1String("] "));
    return line.startsWith(QLatin1Char('[')) && end > 0 ? static_cast<int>(end) + 2 : 0;
}

} // namespace rs
