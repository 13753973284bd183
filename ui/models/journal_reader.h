// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a journal that grows: each call goes on where the last one ended.
#pragma once

#include "controller.h"

#include <algorithm>

namespace rs {

class JournalReader {
public:
    using Position = Journal::Position;

    /// Whether what was read before has been forgotten since, so that its reader must start over with nothing.
    bool is_stale(const Controller& controller) const { return past_ != controller.past(); }
    void start_over(const Controller& controller)
    {
        past_ = controller.past();
        next_ = 0;
    }

    /// Calls visit(position, record) for everything recorded since the last call.
    template <class Visit>
    void read(const Journal& journal, Visit visit)
    {
        for (next_ = std::max(next_, journal.begin()); next_ < journal.end(); ++next_)
            visit(next_, journal[next_]);
    }

private:
    std::uint64_t past_ = 0; ///< Controller::past(), which begins at 1
    Position next_ = 0;
};

} // namespace rs
