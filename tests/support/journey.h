// SPDX-License-Identifier: GPL-3.0-or-later
// What the acts of a test moved, as text: "2048 o0: buddy 0 Movable -> pcp 0 0 Movable", a line for each move.
#pragma once

#include "models/page_moves.h"
#include "world/machine.h"

#include <string>

namespace rs::test {

std::string text_of(const PagePlace& place);
std::string text_of(const std::vector<PageMove>& moves);

/// A machine and what is done to it, from the call of mark() on.
class Journey {
public:
    explicit Journey(World start)
        : machine(std::move(start), Recording::Full)
        , before_(machine.world())
    {
    }

    Machine machine;

    /// What happens from now on is the motion.
    void mark();
    std::vector<PageMove> forward() const;
    std::vector<PageMove> back() const;

private:
    World before_;
    Journal::Position from_ = 0;
};

} // namespace rs::test
