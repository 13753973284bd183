// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/recorded_inputs.h"

#include "base/input_error.h"
#include "base/text_pieces.h"
#include "io/ftrace_text.h"
#include "sched/task.h"

#include <algorithm>

namespace rs {

namespace {

    class InputsReader {
    public:
        InputsReader(const World& w, std::string_view trace, const std::string& file)
            : w_(w)
            , text_(trace, file)
        {
            inputs_.recorded = true;
        }

        RecordedInputs read()
        {
            while (const std::optional<TraceLine> line = text_.next())
                add(*line);
            return std::move(inputs_);
        }

    private:
        void add(const TraceLine& line)
        {
            if (line.event == "op")
                return add_mark(line);
            if (inputs_.operations.empty())
                return;
            const TaskId task = task_of(line);
            MarkedOperation& operation = inputs_.operations.back();
            if (!line.event.starts_with("mm_shrink_slab_"))
                count_line(operation, task, cpu_of(line));
            const bool at_begin = requester_lines_ == 1 && cpu_of(line) != operation.cpu;
            if (line.event == "mm_page_free")
                operation.foreign.push_back(
                    {ForeignAct::Free, task, cpu_of(line), page_of(line), order_of(line), Gfp{}, at_begin});
            if (line.event == "mm_page_alloc" && task == other_threads(w_.layout) && page_of(line) != Pfn{})
                operation.foreign.push_back(
                    {ForeignAct::Alloc, task, cpu_of(line), page_of(line), order_of(line), gfp_of(line), at_begin});
        }

        /// Of the tasks that are simulated.
        void count_line(MarkedOperation& operation, TaskId task, CpuId cpu)
        {
            if (task == requester)
                ++requester_lines_;
            if (task == requester || task == other_threads(w_.layout))
                return;
            DaemonRun& run = operation.daemons[raw(task) - raw(first_daemon)];
            run.lines.push_back(requester_lines_);
            run.cpu = cpu;
        }

        void add_mark(const TraceLine& line)
        {
            const auto no = number<std::uint64_t>(line, "no", UINT64_MAX);
            if (!inputs_.operations.empty() && no <= inputs_.operations.back().no)
                text_.fail(line, "expected a mark above no=" + std::to_string(inputs_.operations.back().no));
            const std::size_t nr_daemons = raw(other_threads(w_.layout)) - raw(first_daemon);
            inputs_.operations.push_back(
                {no, cpu_of(line), line.time_ns, std::vector<DaemonRun>(nr_daemons), {}});
            requester_lines_ = 1;
        }

        TaskId task_of(const TraceLine& line) const
        {
            const auto others = w_.task_names.begin() + raw(other_threads(w_.layout));
            return static_cast<TaskId>(std::find(w_.task_names.begin(), others, line.task) - w_.task_names.begin());
        }

        CpuId cpu_of(const TraceLine& line) const
        {
            if (line.cpu >= w_.layout.nr_cpus)
                text_.fail(line, "expected a CPU below " + std::to_string(w_.layout.nr_cpus));
            return CpuId(line.cpu);
        }
        Pfn page_of(const TraceLine& line) const
        {
            constexpr std::size_t prefix = 2; // 0x
            const std::string_view text = line.field("pfn").value_or("");
            const auto pfn = whole_number<std::uint32_t>(text.substr(std::min(prefix, text.size())), 16);
            if (!text.starts_with("0x") || !pfn || *pfn >= w_.layout.nr_pfns)
                text_.fail(line, "expected pfn=0x0 to " + std::to_string(w_.layout.nr_pfns - 1));
            return Pfn{*pfn};
        }
        Order order_of(const TraceLine& line) const
        {
            return Order(number<std::uint8_t>(line, "order", MAX_ORDER - 1));
        }
        Gfp gfp_of(const TraceLine& line) const
        {
            try {
                return parse_gfp(line.field("gfp_flags").value_or(""));
            } catch (const InputError& error) {
                text_.fail(line, error.what());
            }
        }
        template <class T>
        T number(const TraceLine& line, std::string_view name, T max) const
        {
            const auto value = whole_number<T>(line.field(name).value_or(""));
            if (!value || *value > max)
                text_.fail(line, "expected " + std::string(name) + "= and a number to " + std::to_string(max));
            return *value;
        }

        const World& w_;
        FtraceText text_;
        RecordedInputs inputs_;
        std::uint32_t requester_lines_ = 0; ///< of the recorded task, from the last mark on
    };

} // namespace

RecordedInputs read_recorded_inputs(const World& w, std::string_view trace, const std::string& file)
{
    return InputsReader(w, trace, file).read();
}

} // namespace rs
