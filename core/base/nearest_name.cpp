// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearest_name.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <vector>

namespace rs {

namespace {

    char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

    /// The distance from which a name is another word rather than a misspelt one.
    std::size_t too_far(std::string_view word)
    {
        return word.size() < 4 ? word.size() / 2 + 1 : std::max<std::size_t>(2, word.size() / 3) + 1;
    }

    /// Levenshtein distance, one row of the table at a time.
    std::size_t edit_distance(std::string_view a, std::string_view b)
    {
        std::vector<std::size_t> row(b.size() + 1);
        std::iota(row.begin(), row.end(), std::size_t{0});
        for (std::size_t i = 0; i < a.size(); ++i) {
            std::size_t diagonal = row[0];
            row[0] = i + 1;
            for (std::size_t j = 0; j < b.size(); ++j) {
                const std::size_t exchanged = diagonal + (lower(a[i]) == lower(b[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = std::min({exchanged, row[j] + 1, row[j + 1] + 1});
            }
        }
        return row.back();
    }

} // namespace

std::string_view nearest_name(std::string_view word, std::span<const std::string_view> known)
{
    std::size_t best = too_far(word);
    std::string_view nearest;
    for (const std::string_view name : known) {
        if (std::max(name.size(), word.size()) - std::min(name.size(), word.size()) >= best)
            continue; // also keeps a huge word from costing time
        const std::size_t distance = edit_distance(word, name);
        if (distance < best) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> known)
{
    const std::string_view nearest = nearest_name(word, known);
    return nearest.empty() ? std::string() : "; did you mean " + std::string(nearest) + "?";
}

} // namespace rs
