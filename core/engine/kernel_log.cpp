// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel_log.h"

#include "base/time_units.h"
#include "mm/oom_kill/oom_report.h"
#include "mm/page_alloc/warn_alloc.h"
#include "world/replay.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rs {

namespace {

    std::int64_t value(const StepSeen& step, std::string_view name)
    {
        const auto& known = info(step.step).values;
        for (std::size_t i = 0; i < step.values.size(); ++i)
            if (known[i].name == name)
                return step.values[i];
        RS_CHECK(false);
        return 0;
    }

    AllocFailure failure_of(const StepSeen& step)
    {
        return {step.task, Gfp(value(step, "gfp_mask")), Order(value(step, "order")),
                NodeMask(value(step, "nodemask"))};
    }

    OomReport oom_report_of(const StepSeen& step)
    {
        const std::int64_t victim = value(step, "victim");
        return {step.task, Gfp(value(step, "gfp_mask")), Order(value(step, "order")), NodeMask(value(step, "nodemask")),
                OomConstraint(value(step, "constraint")), victim >= 0 ? std::optional(TaskId(victim)) : std::nullopt};
    }

    bool prints_of_oom(Step step)
    {
        constexpr std::array steps{Step::oom_report_printed,   Step::oom_callbacks_suppressed, Step::victim_killed,
                                   Step::victim_has_no_memory, Step::mm_pinned_by_init,        Step::victim_reaped,
                                   Step::kernel_panicked};
        return std::ranges::find(steps, step) != steps.end();
    }

    /// What the OOM killer prints.
    std::string oom_text(const World& w, const StepSeen& step)
    {
        if (step.step == Step::oom_report_printed)
            return oom_report(w, oom_report_of(step));
        if (step.step == Step::oom_callbacks_suppressed)
            return fmt::format("oom_kill_process: {} callbacks suppressed\n", value(step, "missed"));
        if (step.step == Step::kernel_panicked)
            return panic_line(OomPanic(value(step, "reason")));
        const auto victim = static_cast<TaskId>(value(step, "victim"));
        if (step.step == Step::mm_pinned_by_init)
            return mm_pinned_line(w, victim, TaskId(value(step, "init")));
        if (step.step == Step::victim_reaped)
            return reaped_line(w, victim);
        const OomMessage message = value(step, "allocating_task") != 0 ? OomMessage::AllocatingTask : OomMessage::OutOfMemory;
        return step.step == Step::victim_killed ? killed_line(w, victim, message)
                                                : already_exiting_line(w, victim, message);
    }

} // namespace

bool prints(Step step)
{
    return step == Step::failure_reported || step == Step::callbacks_suppressed || prints_of_oom(step);
}

std::string printed_text(const World& w, const StepSeen& step)
{
    if (step.step == Step::callbacks_suppressed)
        return fmt::format("warn_alloc: {} callbacks suppressed\n", value(step, "missed"));
    if (step.step == Step::failure_reported)
        return alloc_failure_report(w, failure_of(step));
    return prints(step.step) ? oom_text(w, step) : std::string();
}

std::string with_time_stamps(std::string_view lines, std::uint64_t ns)
{
    const std::uint64_t us = ns / ns_per_us;
    const std::string stamp = fmt::format("[{:5}.{:06}] ", us / us_per_s, us % us_per_s);
    std::string text;
    while (!lines.empty()) {
        const std::size_t length = std::min(lines.find('\n'), lines.size() - 1) + 1;
        text += stamp;
        text += lines.substr(0, length);
        lines.remove_prefix(length);
    }
    return text;
}

void KernelLog::read(const Journal& journal)
{
    RS_CHECK(next_ >= journal.begin());
    for (; next_ < journal.end(); ++next_) {
        const Record& record = journal[next_];
        apply(w_, record);
        if (record.kind == RecordKind::Step && prints(Step(record.to)))
            text_ += with_time_stamps(printed_text(w_, step_at(journal, next_)), w_.clock_ns[0]);
    }
}

} // namespace rs
