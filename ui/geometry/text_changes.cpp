// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/text_changes.h"

#include <algorithm>
#include <utility>

namespace rs {

namespace {

    struct Word {
        int start;
        QStringView text;
    };

    std::vector<Word> words_of(QStringView line)
    {
        std::vector<Word> words;
        for (const QStringView word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words.push_back({static_cast<int>(word.data() - line.data()), word});
        return words;
    }

    qint64 growth(QStringView from, QStringView to)
    {
        bool both[2] = {};
        const qint64 grown = to.toLongLong(&both[0]) - from.toLongLong(&both[1]);
        return both[0] && both[1] ? grown : 0;
    }

    ComparedLine compared(const QString& before, const QString& now)
    {
        const std::vector<Word> old = words_of(before);
        ComparedLine line{now, {}};
        std::size_t i = 0;
        for (const Word& word : words_of(now)) {
            const QStringView was = i < old.size() ? old[i].text : QStringView();
            if (was != word.text)
                line.changed.push_back(
                    {word.start, static_cast<int>(word.text.size()), was.toString(), growth(was, word.text)});
            ++i;
        }
        return line;
    }

    QStringList lines_of(const QString& text)
    {
        QStringList lines = text.split(QLatin1Char('\n'));
        if (lines.last().isEmpty())
            lines.removeLast();
        return lines;
    }

    /// Of an empty line 0, so that nothing belongs to what stands above one.
    qsizetype indentation(const QString& line)
    {
        const auto text = std::find_if(line.begin(), line.end(), [](QChar c) { return c != QLatin1Char(' '); });
        return text == line.end() ? 0 : text - line.begin();
    }

    struct Heading {
        const ComparedLine* line;
        qsizetype indentation;
        bool kept = false;
    };

    bool has_words(const std::vector<Heading>& path, const QStringList& words)
    {
        return std::ranges::all_of(words, [&](const QString& word) {
            return std::ranges::any_of(
                path, [&](const Heading& heading) { return heading.line->text.contains(word, Qt::CaseInsensitive); });
        });
    }

} // namespace

std::vector<ComparedLine> compared_lines(const QString& before, const QString& now)
{
    const QStringList old = lines_of(before), fresh = lines_of(now);
    std::vector<ComparedLine> lines;
    for (qsizetype i = 0; i < fresh.size(); ++i)
        lines.push_back(compared(old.value(i), fresh[i]));
    return lines;
}

std::size_t changed_lines(const std::vector<ComparedLine>& lines)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(lines, [](const ComparedLine& line) { return !line.changed.empty(); }));
}

std::vector<ComparedLine> filtered_lines(const std::vector<ComparedLine>& lines, const LineFilter& filter)
{
    const QStringList words = filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<ComparedLine> kept;
    std::vector<Heading> path; // the outermost line first, the line itself last
    for (const ComparedLine& line : lines) {
        while (!path.empty() && path.back().indentation >= indentation(line.text))
            path.pop_back();
        path.push_back({&line, indentation(line.text)});
        if ((filter.only_changed && line.changed.empty()) || !has_words(path, words))
            continue;
        for (Heading& heading : path)
            if (!std::exchange(heading.kept, true))
                kept.push_back(*heading.line);
    }
    return kept;
}

Replacement replacement(const QString& before, const QString& now)
{
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype same = 0, same_end = 0;
    while (same < shorter && before[same] == now[same])
        ++same;
    while (same_end < shorter - same && before[before.size() - 1 - same_end] == now[now.size() - 1 - same_end])
        ++same_end;
    return {static_cast<int>(same), static_cast<int>(before.size() - same - same_end),
            now.mid(same, now.size() - same - same_end)};
}

} // namespace rs
