// SPDX-License-Identifier: GPL-3.0-or-later
// What the words and numbers of the kernel's memory reports mean.
//
//     Node 0 DMA32 free:844kB boost:0kB min:848kB low:1060kB ...
//                             "min: 848 kB = 212 pages. The min watermark: ..."
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace rs {

struct LogWord {
    QString name; ///< as the line has it: "min", "lowmem_reserve"
    QString meaning; ///< rich text, in the language of the window
};

/// The word of a line, without its time stamp, at a column (the first is 0). Nothing: there is none that means
/// something.
std::optional<LogWord> log_word_at(const QString& line, int column);

/// A name that stands before its number, as in "min:848kB", "shmem_thp: 0kB", "nodemask=(null)", "Free swap  = 0kB".
struct NamedNumber {
    const char* name;
    const char* meaning; ///< English, to be translated in the context "LogWords"
};
std::span<const NamedNumber> named_numbers();

/// Words that say what a whole line is about, as in "704 total pagecache pages".
std::span<const NamedNumber> named_lines();

} // namespace rs
