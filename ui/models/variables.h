// SPDX-License-Identifier: GPL-3.0-or-later
// The named values at a place: locals of a frame, its task's scan_control, local page lists and flags.
#pragma once

#include "world/world.h"

#include <QString>

#include <vector>

namespace rs {

struct Variable {
    QString name;
    QString value;
    bool changed = false; ///< by the last motion
    Pfn page = no_pfn; ///< that the value names
};

struct VariableGroup {
    QString title;
    std::vector<Variable> variables;
};

/// What is worth seeing from the frame of this depth (1 = outermost, 0 = nothing runs) of a task.
std::vector<VariableGroup> variables_at(const World& world, TaskId task, std::size_t depth);

/// Marks what differs from `before` in groups that stood there already.
void mark_changes(std::vector<VariableGroup>& groups, const std::vector<VariableGroup>& before);

} // namespace rs
