// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/variables.h"

#include "latin1.h"
#include "mm/task_flags.h"
#include "value_display.h"
#include "world/lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace rs {

namespace {

    struct Variables {
        Q_DECLARE_TR_FUNCTIONS(Variables)
    };

    VariableGroup locals_of(const TaskStack& stack, std::size_t depth)
    {
        VariableGroup group{latin1(info(stack.frames[depth - 1].function).kernel_name), {}};
        for (const Local& local : stack.locals) {
            const LocalInfo& about = info(local.name);
            if (local.frame == depth)
                group.variables.push_back({.name = latin1(about.name),
                                           .value = value_display(about.kind, local.value),
                                           .page = about.kind == ValueKind::PfnOrNone ? Pfn(local.value) : no_pfn});
        }
        return group;
    }

    bool reclaims(const TaskStack& stack)
    {
        return std::any_of(stack.frames.begin(), stack.frames.end(),
                           [](const Frame& frame) { return info(frame.function).kernel_file == "mm/vmscan.c"; });
    }

    VariableGroup scan_control_of(const World& world, TaskId task)
    {
        VariableGroup group{QStringLiteral("scan_control"), {}};
        const std::size_t base = std::size_t{raw(task)} * nr_scan_control_fields;
        for (std::size_t i = 0; i < nr_scan_control_fields; ++i) {
            const ScFieldInfo& field = scan_control_infos[i];
            group.variables.push_back({latin1(field.name), value_display(field.kind, world.scan_control[base + i])});
        }
        return group;
    }

    VariableGroup local_lists_of(const World& world, TaskId task)
    {
        VariableGroup group{Variables::tr("page lists on the stack"), {}};
        for (std::uint32_t slot = 0; slot < local_lists_per_task; ++slot) {
            const auto name = LocalId(world.local_list_name[world.layout.local_list_slot(task, slot)]);
            if (name == LocalId::none)
                continue;
            std::int64_t pages = 0;
            for ([[maybe_unused]] const Pfn page : pages_of(world, world.layout.local_list(task, slot)))
                ++pages;
            group.variables.push_back({latin1(info(name).name), value_display(ValueKind::Pages, pages)});
        }
        return group;
    }

    VariableGroup task_of(const World& world, TaskId task)
    {
        const std::uint32_t flags = world.task_flags[at(task)];
        const QString name = QString::fromStdString(world.task_names[at(task)]);
        return {Variables::tr("task %1").arg(name),
                {{QStringLiteral("PF_MEMALLOC"),
                  (flags & PF_MEMALLOC) != 0 ? Variables::tr("set") : Variables::tr("clear")},
                 {QStringLiteral("flags"), value_display(ValueKind::Hex, flags)},
                 {QStringLiteral("cpu"), value_display(ValueKind::Count, world.task_cpu[at(task)])}}};
    }

} // namespace

std::vector<VariableGroup> variables_at(const World& world, TaskId task, std::size_t depth)
{
    std::vector<VariableGroup> groups;
    const TaskStack& stack = world.stacks[at(task)];
    if (depth > 0 && depth <= stack.frames.size())
        groups.push_back(locals_of(stack, depth));
    if (VariableGroup lists = local_lists_of(world, task); !lists.variables.empty())
        groups.push_back(std::move(lists));
    groups.push_back(task_of(world, task));
    if (reclaims(stack))
        groups.push_back(scan_control_of(world, task));
    return groups;
}

void mark_changes(std::vector<VariableGroup>& groups, const std::vector<VariableGroup>& before)
{
    for (VariableGroup& group : groups) {
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&](const VariableGroup& other) { return other.title == group.title; });
        if (old == before.end())
            continue;
        for (Variable& variable : group.variables)
            variable.changed = std::none_of(old->variables.begin(), old->variables.end(), [&](const Variable& other) {
                return other.name == variable.name && other.value == variable.value;
            });
    }
}

} // namespace rs
