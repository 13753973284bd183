// SPDX-License-Identifier: GPL-3.0-or-later
// The machine at another moment than the cursor's, to compare with.
#pragma once

#include "controller.h"

#include <optional>

namespace rs {

class EarlierMachine {
public:
    /// The machine at a moment of what the controller has recorded. It moves along the journal from where it stood:
    /// near moments cost little.
    const World& at(const Controller& controller, Timeline::Position position)
    {
        if (!timeline_ || past_ != controller.past())
            timeline_.emplace(controller.engine());
        past_ = controller.past();
        timeline_->seek(position);
        return timeline_->world();
    }

private:
    std::optional<Timeline> timeline_;
    std::uint64_t past_ = 0; ///< of the journal that the timeline stands on
};

} // namespace rs
