// SPDX-License-Identifier: GPL-3.0-or-later
// Which charts are shown where not all find room: the ones wanted last.
#pragma once

#include <cstddef>
#include <vector>

namespace rs {

class ChartChoice {
public:
    /// Charts by number, the most wanted one first; the others wait until somebody asks for them.
    explicit ChartChoice(std::vector<std::size_t> wanted)
        : wanted_(std::move(wanted))
    {
    }

    /// The most wanted charts that fit, in the order of their numbers; one at least if one is wanted. `rooms[i]`: of
    /// how many charts chart i takes the room.
    std::vector<std::size_t> shown(int fit, const std::vector<int>& rooms) const;

    /// Wants a chart most, or no more.
    void want(std::size_t chart);
    void dismiss(std::size_t chart);

private:
    std::vector<std::size_t> wanted_;
};

} // namespace rs
