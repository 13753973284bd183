// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/case_check.h"

#include "base/text_pieces.h"
#include "io/check/logged_operations.h"
#include "io/check/measure.h"
#include "io/check/pressure_samples.h"
#include "io/check/report_check.h"
#include "io/check/totals.h"
#include "io/ftrace_text.h"
#include "io/recorded_processes.h"
#include "io/text_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <vector>

namespace rs {

namespace {

    using Lines = std::vector<std::string>;

    /// Results without their times: all that the replay must reproduce, counters included.
    Lines results_without_times(std::string_view text)
    {
        Lines lines;
        while (!text.empty()) {
            std::string line(take_until(text, "\n"));
            if (line.starts_with('#'))
                continue;
            if (const auto from = line.find(" ns="); from != std::string::npos)
                line.erase(from, std::min(line.find(' ', from + 1), line.size()) - from);
            lines.push_back(std::move(line));
        }
        return lines;
    }

    /// A dump without its clock.
    Lines state_without_time(std::string_view text)
    {
        Lines lines;
        while (!text.empty()) {
            const std::string_view line = take_until(text, "\n");
            if (!line.starts_with("time_ns "))
                lines.emplace_back(line);
        }
        return lines;
    }

    /// Slab shrinkers are not simulated, and a return probe's address is of one build.
    std::string event_text(const TraceLine& line)
    {
        std::string fields(line.fields);
        const auto arrow = fields.find(" <- "), close = fields.find(')');
        if (fields.starts_with('(') && arrow != std::string::npos && close != std::string::npos)
            fields.erase(0, close + 2);
        return fmt::format("{}: {}", line.event, fields);
    }

    struct Comparison {
        std::size_t same = 0, wanted = 0;
        bool equal = false;
        std::string want, got; ///< at the first difference
    };

    Comparison compare(const Lines& got, const Lines& want)
    {
        Comparison result;
        result.wanted = want.size();
        const std::size_t both = std::min(got.size(), want.size());
        std::size_t first = both;
        for (std::size_t i = 0; i < both; ++i) {
            result.same += got[i] == want[i] ? 1 : 0;
            if (got[i] != want[i])
                first = std::min(first, i);
        }
        result.equal = first == both && got.size() == want.size();
        result.want = first < want.size() ? want[first] : "nothing";
        result.got = first < got.size() ? got[first] : "nothing";
        return result;
    }

    class Check {
    public:
        Check(const ReplayedCase& replayed, std::filesystem::path folder)
            : replayed_(replayed)
            , folder_(std::move(folder))
            , readme_(recorded_text("README"))
        {
            if (readme_.find("echo 0 > $T/events/kprobes/enable") == std::string::npos)
                return;
            const std::string text = recorded_text("trace.txt");
            FtraceText trace(text, (folder_ / "trace.txt").string());
            recorded_events_.emplace();
            while (const auto line = trace.next())
                recorded_events_->emplace(line->event);
        }

        CheckReport report()
        {
            if (const auto samples = pressure_samples(recorded_text("samples")); !samples.empty())
                return pressure_report(samples);
            compare_file("results", [&] { return results_without_times(replayed_.results); },
                         [](std::string_view text) { return results_without_times(logged_by_scripts(text)); });
            for (const auto& [name, text] : replayed_.dumps)
                if (name != "before.state")
                    compare_file(name, [&] { return state_without_time(text); }, state_without_time);
            compare_file("trace.txt", [&] { return events_of(replayed_.trace); },
                         [&](std::string_view text) { return events_of(text); });
            compare_oom_report();
            if (!first_.empty() && !recorded_text("results").empty())
                details_ += operations_text() + totals_text(totals_of(replayed_, folder_));
            return summary();
        }

    private:
        CheckReport summary() const
        {
            const std::string name = std::filesystem::path(folder_ / "").parent_path().filename().string();
            return {first_.empty(), fmt::format("{}: first difference {}{}, foreign {}\n{}", name,
                                                first_.empty() ? "none" : first_, parts_, replayed_.foreign, details_)};
        }

        /// Programs ran between the rounds of such a recording, so that only its samples can be compared: the averages
        /// with all their stalls, whoever had them.
        CheckReport pressure_report(const std::vector<PressureSample>& samples)
        {
            const std::vector<LoggedRound> rounds = logged_rounds(recorded_text("results"));
            const SampleDeviation averages = average_deviation(samples);
            const SampleDeviation meter = meter_deviation(samples, rounds, direct_reclaims_besides(rounds));
            const std::size_t close = averages.close + averages.exact + meter.close + meter.exact;
            const std::size_t wanted = averages.changing + averages.after + meter.changing + meter.after;
            parts_ += fmt::format(", samples {}", close == wanted ? "equal" : fmt::format("{}/{}", close, wanted));
            if (close != wanted)
                first_ = "samples";
            details_ += samples_text(averages, meter);
            return summary();
        }

        /// Of the direct reclaims that /proc/vmstat counted those that no operation's line tells.
        std::uint64_t direct_reclaims_besides(const std::vector<LoggedRound>& rounds) const
        {
            std::uint64_t logged = 0;
            for (const LoggedRound& round : rounds)
                for (const LoggedOperation& operation : round.operations)
                    logged += direct_reclaims(operation.events);
            const std::uint64_t all = direct_reclaims(counters_of(recorded_text("after/vmstat"))) -
                                      direct_reclaims(counters_of(recorded_text("before/vmstat")));
            return all - std::min(all, logged);
        }

        /// No dump tells how many objects shrinkers have, nor when kcompactd's timer began.
        static bool is_compared(std::string_view event)
        {
            return !event.starts_with("mm_shrink_slab_") && event != "mm_compaction_kcompactd_sleep";
        }

        /// What the simulated tasks did, or was done in their name; other tasks' lines are inputs.
        Lines events_of(std::string_view text) const
        {
            Lines lines;
            FtraceText trace(text, (folder_ / "trace.txt").string());
            while (const auto line = trace.next())
                if (replayed_.tasks.contains(line->task) && is_compared(line->event) && is_recorded(line->event))
                    lines.push_back(event_text(*line));
            return lines;
        }

        /// Of a program that was killed: the report in the kernel's log.
        void compare_oom_report()
        {
            const ReportCheck check = check_report(oom_report_lines(replayed_.log),
                                                   oom_report_lines(recorded_text("dmesg.after")));
            if (check.lines == 0)
                return;
            parts_ += fmt::format(", report {}/{} lines alike, {} equal", check.alike, check.lines, check.equal);
            if (check.alike == check.lines)
                return;
            if (first_.empty())
                first_ = "report";
            details_ += fmt::format("  report: want {}\n  report: got  {}\n", check.want, check.got);
        }

        /// Kinds of events that were turned off in the recording, which has none of them.
        bool is_recorded(std::string_view event) const
        {
            return !recorded_events_ || recorded_events_->contains(event);
        }

        std::string recorded_text(const char* name) const
        {
            const std::string path = find_text_file(folder_ / name);
            return path.empty() ? std::string() : read_text_file(path);
        }

        std::string operations_text() const
        {
            const auto ours = logged_operations(replayed_.results),
                       recorded = logged_operations(recorded_text("results"));
            const Measure found = measure(ours, recorded);
            const bool in_results = found.before < std::min(ours.size(), recorded.size());
            const std::string cause =
                in_results ? cause_of_difference(ours[found.before], recorded[found.before], recorded_text("trace.txt"))
                           : cause_of_dump_difference(first_got_, first_want_);
            return measure_text(found) + fmt::format("  cause: {}\n", cause);
        }

        template <class Got, class Want>
        void compare_file(const std::string& name, Got got, Want want)
        {
            const std::string path = find_text_file(folder_ / name);
            if (path.empty())
                return;
            const Comparison c = compare(got(), want(read_text_file(path)));
            const bool counted = name == "results" || !c.equal;
            parts_ += fmt::format(", {} {}", name, counted ? fmt::format("{}/{}", c.same, c.wanted) : "equal");
            if (c.equal)
                return;
            if (first_.empty())
                note_first(name, c);
            details_ += fmt::format("  {}: want {}\n  {}: got  {}\n", name, c.want, name, c.got);
        }

        void note_first(const std::string& name, const Comparison& c)
        {
            first_ = name == "results" ? "operation " + c.want.substr(0, c.want.find(' ')) : name;
            first_want_ = c.want;
            first_got_ = c.got;
        }

        const ReplayedCase& replayed_;
        std::filesystem::path folder_;
        std::string readme_;
        std::optional<std::set<std::string, std::less<>>> recorded_events_; ///< kinds, where some were turned off
        std::string first_; ///< where the first difference is; empty: there is none
        std::string first_want_, first_got_; ///< its lines
        std::string parts_, details_;
    };

} // namespace

CheckReport check_replay(const ReplayedCase& replayed, const std::string& folder)
{
    return Check(replayed, folder).report();
}

} // namespace rs
