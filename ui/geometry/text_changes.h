// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in a text of words in lines, such as a file of /proc:
//
//     Free pages       615        Free pages       616        "616" was "615"
//       boost          928          boost          928
//
// Lines and words are compared place by place: such files keep both, whatever the machine does.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rs {

/// A word that was another one.
struct ChangedWord {
    int start = 0; ///< in the line
    int length = 0;
    QString was; ///< empty: there was none
    /// By how much a number grew; 0 also where one of both words is no number.
    qint64 growth = 0;

    bool operator==(const ChangedWord&) const = default;
};

struct ComparedLine {
    QString text;
    std::vector<ChangedWord> changed; ///< from left to right

    bool operator==(const ComparedLine&) const = default;
};

/// The lines of `now` and what in each differs from `before`.
std::vector<ComparedLine> compared_lines(const QString& before, const QString& now);

std::size_t changed_lines(const std::vector<ComparedLine>& lines);

struct LineFilter {
    QString words; ///< between spaces: each must be in the line or in one of its headings, in letters of either case
    bool only_changed = false;
};

/// The lines that pass, each below its headings: the less indented lines that it belongs to.
std::vector<ComparedLine> filtered_lines(const std::vector<ComparedLine>& lines, const LineFilter& filter);

/// How a text becomes another one by replacing one part: what stands between what both begin and end with.
struct Replacement {
    int start = 0;
    int removed = 0; ///< characters
    QString inserted;

    bool operator==(const Replacement&) const = default;
};
Replacement replacement(const QString& before, const QString& now);

} // namespace rs
