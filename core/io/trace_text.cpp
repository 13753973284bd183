// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/trace_text.h"

#include "base/time_units.h"
#include "trace/event_text.h"

#include <fmt/format.h>

#include <iterator>
#include <vector>

namespace rs {

namespace {

    constexpr std::string_view column_heads = "#                                _-----=> irqs-off/BH-disabled\n"
                                              "#                               / _----=> need-resched\n"
                                              "#                              | / _---=> hardirq/softirq\n"
                                              "#                              || / _--=> preempt-depth\n"
                                              "#                              ||| / _-=> migrate-disable\n"
                                              "#                              |||| /     delay\n"
                                              "#           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION\n"
                                              "#              | |         |   |||||     |         |\n";

    /// The Arg records behind an event.
    std::vector<std::int64_t> values_at(const Journal& journal, Journal::Position position, Journal::Position end)
    {
        std::vector<std::int64_t> values;
        for (; position < end && journal[position].kind == RecordKind::Arg; ++position)
            values.push_back(value_of(journal[position]));
        return values;
    }

    /// Interrupts and preemption are not simulated: the flags column is always dots.
    void write_line(std::string& out, const World& w, const Record& event, const std::vector<std::int64_t>& values)
    {
        const std::uint64_t us = (event_time_ns(event) + ns_per_us / 2) / ns_per_us;
        const std::string text = event_text(Event(event.what), values);
        fmt::format_to(std::back_inserter(out), "{:>16}-{:<7} [{:03}] ..... {:5}.{:06}: {}:{}{}\n",
                       w.task_names[event.task], w.task_pids[event.task], event_cpu(event), us / us_per_s,
                       us % us_per_s, info(Event(event.what)).name, text.empty() ? "" : " ", text);
    }

} // namespace

void TraceText::add(const Journal& journal, Journal::Position from, Journal::Position to)
{
    for (Journal::Position position = from; position < to; ++position) {
        const Record& record = journal[position];
        if (record.kind != RecordKind::Event || !event_is_traced(record))
            continue;
        write_line(lines_, w_, record, values_at(journal, position + 1, to));
        ++count_;
    }
}

std::string TraceText::text() const
{
    return fmt::format("# tracer: nop\n#\n# entries-in-buffer/entries-written: {}/{}   #P:{}\n#\n{}{}", count_,
                       count_, w_.layout.nr_cpus, column_heads, lines_);
}

std::string trace_text(const World& w, const Journal& journal)
{
    TraceText trace(w);
    trace.add(journal, journal.begin(), journal.end());
    return trace.text();
}

} // namespace rs
