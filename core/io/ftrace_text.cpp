// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/ftrace_text.h"

#include "base/input_error.h"
#include "base/text_pieces.h"
#include "base/time_units.h"

namespace rs {

namespace {

    /// "4.354594": seconds and microseconds.
    std::optional<std::uint64_t> time_ns(std::string_view text)
    {
        constexpr std::size_t us_digits = 6;
        const auto s = whole_number<std::uint32_t>(take_until(text, ".")), us = whole_number<std::uint32_t>(text);
        if (text.size() != us_digits)
            return {};
        return s && us ? std::optional(*s * ns_per_s + *us * ns_per_us) : std::nullopt;
    }

    bool is_event(std::string_view line)
    {
        const std::string_view text = trimmed(line);
        return !text.empty() && text.front() != '#' && !text.starts_with("CPU:"); // CPU:1 [LOST 12 EVENTS]
    }

} // namespace

std::optional<std::string_view> TraceLine::field(std::string_view name) const
{
    for (std::size_t at = fields.find(name); at != std::string_view::npos; at = fields.find(name, at + 1)) {
        const std::size_t value = at + name.size() + 1;
        const bool whole_name = at == 0 || fields[at - 1] == ' ';
        if (whole_name && value <= fields.size() && fields[value - 1] == '=')
            return fields.substr(value, fields.find(' ', value) - value);
    }
    return {};
}

FtraceText::FtraceText(std::string_view text, std::string file)
    : rest_(text)
    , file_(std::move(file))
{
}

std::optional<TraceLine> FtraceText::next()
{
    while (!rest_.empty()) {
        const std::string_view line = take_until(rest_, "\n");
        ++line_no_;
        if (is_event(line))
            return parse(line);
    }
    return {};
}

TraceLine FtraceText::parse(std::string_view line) const
{
    TraceLine result;
    result.line_no = line_no_;
    const std::string_view task = trimmed(take_until(line, " ["));
    const std::size_t dash = task.rfind('-');
    const auto pid = whole_number<std::uint32_t>(task.substr(dash == std::string_view::npos ? task.size() : dash + 1));
    const auto cpu = whole_number<std::uint32_t>(take_until(line, "] "));
    const std::string_view flags_and_time = take_until(line, ": ");
    const auto time = time_ns(flags_and_time.substr(flags_and_time.rfind(' ') + 1));
    if (!pid || !cpu || !time)
        fail(result, "expected TASK-PID [CPU] FLAGS SECONDS.MICROSECONDS: EVENT: FIELDS");
    result.task = task.substr(0, dash);
    result.pid = *pid;
    result.cpu = *cpu;
    result.time_ns = *time;
    result.event = trimmed(take_until(line, ":"));
    result.fields = trimmed(line);
    return result;
}

void FtraceText::fail(const TraceLine& line, const std::string& message) const
{
    throw InputError(file_, line.line_no, 0, message);
}

} // namespace rs
