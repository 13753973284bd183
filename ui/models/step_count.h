// SPDX-License-Identifier: GPL-3.0-or-later
// How many steps lie before a position of the journal, without a list of them all.
#pragma once

#include "world/journal.h"

#include <vector>

namespace rs {

class StepCount {
public:
    /// Records must be added in order, each once.
    void add(Journal::Position position, const Record& record);
    std::uint64_t before(const Journal& journal, Journal::Position position) const;

private:
    static constexpr Journal::Position stride = 4096; ///< records between two notes

    std::vector<std::uint64_t> at_stride_; ///< steps before position i * stride
    std::uint64_t steps_ = 0;
};

} // namespace rs
