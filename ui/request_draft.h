// SPDX-License-Identifier: GPL-3.0-or-later
// The allocation that the person is about to ask for: one value behind the toolbar and the Request panel.
#pragma once

#include "scenario/request.h"
#include "world/world.h"

#include <QObject>

namespace rs {

struct Draft {
    Gfp gfp = GFP_KERNEL;
    Order order{};
    CpuId cpu{};
    std::uint32_t repeat = 1;
    friend bool operator==(const Draft&, const Draft&) = default;
};

class RequestDraft : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const Draft& value() const { return draft_; }
    void set_gfp(Gfp gfp);
    void set_order(Order order);
    void set_cpu(CpuId cpu);
    void set_repeat(std::uint32_t times);

signals:
    void changed();

private:
    void set(const Draft& draft);

    Draft draft_;
};

/// One past the highest handle in use.
std::uint32_t used_handles_end(const World& world);
/// A bound for handles that may be in use: `start`, or one past the highest that a request named.
std::uint32_t handle_bound(std::uint32_t start, const std::vector<Request>& requests);

/// Where to look for free handles: from `first` on; from `bound` on all are free.
struct HandleRange {
    std::uint32_t first = 0;
    std::uint32_t bound = 0;
};

/// What carries the draft out on this machine: a move to its CPU where needed, then the allocations into handles
/// that are free.
std::vector<Request> requests_of(const Draft& draft, const World& world, TaskId task, HandleRange handles);

} // namespace rs
