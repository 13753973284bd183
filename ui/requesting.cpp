// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesting.h"

#include "sched/task.h"

namespace rs {

void allocate(Controller& controller, const Draft& draft)
{
    if (!controller.is_open())
        return;
    const std::uint32_t bound = controller.handle_bound();
    const bool more_to_come = controller.requests_left() > 0; // they have handles of their own in mind
    controller.submit(requests_of(draft, controller.world(), requester, {more_to_come ? bound : 0, bound}));
}

void free_handles(Controller& controller, const std::vector<std::uint32_t>& handles)
{
    std::vector<Request> requests;
    for (const std::uint32_t handle : handles) {
        Request request;
        request.verb = Verb::Free;
        request.handle = handle;
        requests.push_back(request);
    }
    if (!requests.empty())
        controller.submit(requests);
}

void drain(Controller& controller)
{
    Request request;
    request.verb = Verb::Drain;
    controller.submit(request);
}

} // namespace rs
