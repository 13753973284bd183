// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernel_log.h"

#include "engine/kernel_log.h"

#include <algorithm>
#include <utility>

namespace rs {

namespace {

    /// Whether warn_alloc() ends with it, with a report or without.
    bool ends_a_failure(Step step)
    {
        return step == Step::failure_reported || step == Step::failure_report_unwanted ||
               step == Step::failure_report_held_back || step == Step::failure_without_dma;
    }

} // namespace

bool is_in_log(Step step) { return step == Step::allocation_failed || prints(step) || ends_a_failure(step); }

bool KernelLogEntries::follow(const Controller& controller)
{
    const bool stale = reader_.is_stale(controller);
    const bool had_entries = !all_.empty();
    if (stale) {
        reader_.start_over(controller);
        all_.clear();
        before_.clear();
    }
    bool fresh = false;
    reader_.read(controller.engine().journal(), [&](Timeline::Position position, const Record& record) {
        if (record.kind != RecordKind::Step)
            return;
        const auto step = static_cast<Step>(record.to);
        if (!prints(step) && !ends_a_failure(step))
            return;
        read(controller, position);
        fresh = true;
    });
    return fresh || (stale && had_entries);
}

void KernelLogEntries::read(const Controller& controller, Timeline::Position position)
{
    const World& w = machine_.at(controller, position + 1);
    const StepSeen step = step_at(controller.engine().journal(), position);
    const std::string text = with_time_stamps(printed_text(w, step), w.clock_ns[0]);
    const bool comes_first = step.step == Step::callbacks_suppressed || step.step == Step::oom_callbacks_suppressed;
    if (!comes_first)
        add({step, w.request_no[0], w.clock_ns[0], 1, std::exchange(before_, {}) + text});
    else
        before_ = text;
}

void KernelLogEntries::add(LogEntry entry)
{
    const bool alike = !all_.empty() && all_.back().step.step == entry.step.step;
    if (alike && entry.text.empty() && all_.back().text.empty())
        ++all_.back().count;
    else
        all_.push_back(std::move(entry));
}

std::size_t KernelLogEntries::count_until(Timeline::Position position) const
{
    const auto later =
        std::ranges::partition_point(all_, [&](const LogEntry& entry) { return entry.step.position < position; });
    return static_cast<std::size_t>(later - all_.begin());
}

} // namespace rs
