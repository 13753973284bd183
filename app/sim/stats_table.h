// SPDX-License-Identifier: GPL-3.0-or-later
// One line of counters for each operation, as CSV.
#pragma once

#include "engine/engine.h"

namespace rs::sim {

class StatsTable {
public:
    explicit StatsTable(const World& w);
    void add(const World& w, const Outcome& outcome);
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

} // namespace rs::sim
