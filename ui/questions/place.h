// SPDX-License-Identifier: GPL-3.0-or-later
// What a question is asked about: the machine at the cursor, and where in it the person looks.
#pragma once

#include "world/world.h"

#include <optional>

namespace rs {

struct Place {
    const World& world;
    ZoneId zone{}; ///< that the views show
    TaskId task{}; ///< that took the last step

    NodeId node() const { return zone_to_nid(zone); }
    CpuId cpu() const { return CpuId{world.task_cpu[at(task)]}; }
    /// A value of a running function by its name, from the innermost frame that has it.
    std::optional<std::int64_t> local(LocalId name) const
    {
        const auto& locals = world.stacks[at(task)].locals;
        for (auto local = locals.rbegin(); local != locals.rend(); ++local)
            if (local->name == name)
                return local->value;
        return std::nullopt;
    }
    bool runs(Function function) const
    {
        for (const Frame& frame : world.stacks[at(task)].frames)
            if (frame.function == function)
                return true;
        return false;
    }
    std::int64_t scan_control(ScField field) const
    {
        return world.scan_control[at(task) * nr_scan_control_fields + static_cast<std::size_t>(field)];
    }
};

} // namespace rs
