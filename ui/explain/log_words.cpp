// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/log_words.h"

#include "geometry/number_text.h"
#include "latin1.h"
#include "mm/mmzone.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace rs {

namespace {

    constexpr std::int64_t kb_per_page = 1 << (PAGE_SHIFT - 10);

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(LogWords)
    };

    LogWord word(const QString& name, const QString& value, const QString& meaning)
    {
        const QString head = value.isEmpty() ? name : Words::tr("%1: %2").arg(name, value);
        const QString lines = meaning.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
        return {name, QStringLiteral("<b>%1</b><br>%2").arg(head.toHtmlEscaped(), lines)};
    }

    QString pages_text(std::int64_t pages) { return Words::tr("%Ln page(s)", nullptr, static_cast<int>(pages)); }
    QString kb_text(std::int64_t kb) { return Words::tr("%1 kB").arg(number_text(kb)); }

    /// "844kB" is told in pages as well; so is a number of pages in kB.
    QString value_text(const QString& value, bool counts_pages)
    {
        const bool in_kb = value.endsWith(QLatin1String("kB"), Qt::CaseInsensitive);
        bool is_number = false;
        const std::int64_t number = (in_kb ? value.chopped(2) : value).toLongLong(&is_number);
        if (!is_number || (!in_kb && !counts_pages))
            return value;
        return in_kb ? QStringLiteral("%1 = %2").arg(kb_text(number), pages_text(number / kb_per_page))
                     : QStringLiteral("%1 = %2").arg(pages_text(number), kb_text(number * kb_per_page));
    }

    /// The line of a report in which numbers without a unit are pages begins with a list's name.
    bool line_counts_pages(const QString& line)
    {
        static const QRegularExpression begin(QStringLiteral("^ ?[a-z_]+:\\d"));
        return begin.match(line).hasMatch();
    }

    std::optional<QRegularExpressionMatch> match_at(const QRegularExpression& pattern, const QString& line, int column)
    {
        for (auto found = pattern.globalMatch(line); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (match.capturedStart() <= column && column <= match.capturedEnd())
                return match;
        }
        return {};
    }

    const QRegularExpression& named_number()
    {
        static const QRegularExpression pattern = [] {
            QStringList names;
            for (const NamedNumber& entry : named_numbers())
                names << QRegularExpression::escape(QLatin1String(entry.name));
            return QRegularExpression(
                QStringLiteral("(?<![\\w-])(%1)(?:: ?|\\? | *= ?)([^\\s,]+)").arg(names.join(QLatin1Char('|'))));
        }();
        return pattern;
    }

    QString translated(const NamedNumber& entry) { return QCoreApplication::translate("LogWords", entry.meaning); }

    std::optional<LogWord> number_at(const QString& line, int column)
    {
        const auto match = match_at(named_number(), line, column);
        if (!match)
            return {};
        for (const NamedNumber& entry : named_numbers())
            if (match->captured(1) == QLatin1String(entry.name))
                return word(match->captured(1), value_text(match->captured(2), line_counts_pages(line)),
                            translated(entry));
        return {};
    }

    /// "= 36kB"
    std::optional<LogWord> sum_of_blocks_at(const QString& line, int column)
    {
        static const QRegularExpression sum(QStringLiteral("kB (?:\\(\\w+\\) )?(= (\\d+kB))$"));
        const QRegularExpressionMatch match = sum.match(line);
        if (!match.hasMatch() || column < match.capturedStart(1))
            return {};
        return word(Words::tr("sum"), value_text(match.captured(2), false), Words::tr("All free blocks of the zone."));
    }

    /// "2*16kB (UM)"
    std::optional<LogWord> free_blocks_at(const QString& line, int column)
    {
        static const QRegularExpression blocks(QStringLiteral("(\\d+)\\*(\\d+)kB(?: \\((\\w+)\\))?"));
        const auto match = match_at(blocks, line, column);
        if (!match)
            return {};
        const auto pages = match->captured(2).toLongLong() / kb_per_page;
        QStringList meaning{Words::tr("Free blocks of %1 each, in the buddy lists.").arg(pages_text(pages))};
        if (!match->captured(3).isEmpty())
            meaning << Words::tr("The letters are the migratetypes that have such a block: U unmovable, M movable, "
                                 "E reclaimable, H highatomic, I isolated.");
        return word(match->captured(), {}, meaning.join(QLatin1Char('\n')));
    }

    /// "lowmem_reserve[]: 0 55 55 55 55"
    std::optional<LogWord> reserve_at(const QString& line, int column)
    {
        static const QString name = QStringLiteral("lowmem_reserve");
        if (!line.startsWith(name))
            return {};
        const auto before = line.left(column).count(QLatin1Char(' ')) - 1;
        const QStringList numbers = line.split(QLatin1Char(' ')).mid(1);
        if (before < 0 || before >= numbers.size())
            return word(name, {},
                        Words::tr("What the zone above keeps from requests that could also be served from higher "
                                  "zones: pages, by the highest zone of the request."));
        return word(
            name, value_text(numbers[before], true),
            Words::tr("A request that could be served from zones up to %1 must leave that much free here beyond "
                      "the watermark.")
                .arg(latin1(zone_names[static_cast<std::size_t>(before)])));
    }

    std::optional<LogWord> line_at(const QString& line)
    {
        for (const NamedNumber& entry : named_lines())
            if (line.contains(QLatin1String(entry.name)))
                return word(line.trimmed(), {}, translated(entry));
        return {};
    }

} // namespace

std::optional<LogWord> log_word_at(const QString& line, int column)
{
    if (column < 0 || column > line.size())
        return {};
    for (const auto& ask : {reserve_at, sum_of_blocks_at, free_blocks_at, number_at})
        if (auto found = ask(line, column))
            return found;
    return line_at(line);
}

} // namespace rs
