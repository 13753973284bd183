// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel_log.h"

#include "base/time_units.h"
#include "mm/page_alloc/warn_alloc.h"
#include "world/replay.h"

#include <fmt/format.h>

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

} // namespace

bool prints(Step step) { return step == Step::failure_reported || step == Step::callbacks_suppressed; }

std::string printed_text(const World& w, const StepSeen& step)
{
    if (step.step == Step::callbacks_suppressed)
        return fmt::format("warn_alloc: {} callbacks suppressed\n", value(step, "missed"));
    return prints(step.step) ? alloc_failure_report(w, failure_of(step)) : std::string();
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
