// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_draft.h"

#include <algorithm>

namespace rs {

void RequestDraft::set_gfp(Gfp gfp)
{
    Draft draft = draft_;
    draft.gfp = gfp;
    set(draft);
}

void RequestDraft::set_order(Order order)
{
    Draft draft = draft_;
    draft.order = order;
    set(draft);
}

void RequestDraft::set_cpu(CpuId cpu)
{
    Draft draft = draft_;
    draft.cpu = cpu;
    set(draft);
}

void RequestDraft::set_repeat(std::uint32_t times)
{
    Draft draft = draft_;
    draft.repeat = times;
    set(draft);
}

void RequestDraft::set(const Draft& draft)
{
    if (draft == draft_)
        return;
    draft_ = draft;
    emit changed();
}

std::uint32_t used_handles_end(const World& world)
{
    std::uint32_t end = max_handles;
    while (end > 0 && world.handle_pfn[end - 1] == raw(no_pfn))
        --end;
    return end;
}

std::uint32_t handle_bound(std::uint32_t start, const std::vector<Request>& requests)
{
    std::uint64_t bound = start;
    for (const Request& request : requests) {
        const bool fills = request.verb == Verb::Fill || request.verb == Verb::FillTo;
        if (fills || request.verb == Verb::Alloc)
            bound = std::max(bound, request.handle + (fills ? request.count : 1));
    }
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(bound, max_handles));
}

namespace {

    /// The first handle from which on `count` of them are free.
    std::uint32_t free_handles(const World& world, std::uint32_t count, HandleRange handles)
    {
        std::uint32_t run = 0;
        for (std::uint32_t handle = handles.first; handle < handles.bound; ++handle) {
            run = world.handle_pfn[handle] == raw(no_pfn) ? run + 1 : 0;
            if (run == count)
                return handle + 1 - count;
        }
        return std::min(handles.bound - run, max_handles - count);
    }

} // namespace

std::vector<Request> requests_of(const Draft& draft, const World& world, TaskId task, HandleRange handles)
{
    std::vector<Request> requests;
    if (world.task_cpu[at(task)] != raw(draft.cpu)) {
        Request move;
        move.verb = Verb::Cpu;
        move.count = raw(draft.cpu);
        requests.push_back(move);
    }
    Request allocate;
    allocate.verb = draft.repeat > 1 ? Verb::Fill : Verb::Alloc;
    allocate.handle = free_handles(world, draft.repeat, handles);
    allocate.count = draft.repeat > 1 ? draft.repeat : 0;
    allocate.gfp = draft.gfp;
    allocate.order = draft.order;
    requests.push_back(allocate);
    return requests;
}

} // namespace rs
