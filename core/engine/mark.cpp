// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mark.h"

#include "base/in_quotes.h"
#include "base/input_error.h"

#include <charconv>

namespace rs {

namespace {

    /// Takes the number at the front of the text.
    template <class T>
    T take_number(std::string_view& rest, std::string_view whole)
    {
        T value{};
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        if (error != std::errc{})
            throw InputError(
                "expected a position (operation, operation.point or operation.point+tracepoints), found " +
                in_quotes(whole));
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
        return value;
    }

    bool take(std::string_view& rest, char sign)
    {
        if (!rest.starts_with(sign))
            return false;
        rest.remove_prefix(1);
        return true;
    }

} // namespace

std::string to_text(const Mark& mark)
{
    std::string text = std::to_string(mark.operation);
    if (mark.point != 0 || mark.tracepoints != 0)
        text += "." + std::to_string(mark.point);
    if (mark.tracepoints != 0)
        text += "+" + std::to_string(mark.tracepoints);
    return text;
}

Mark parse_mark(std::string_view text)
{
    Mark mark;
    std::string_view rest = text;
    mark.operation = take_number<std::uint64_t>(rest, text);
    if (take(rest, '.')) {
        mark.point = take_number<std::uint32_t>(rest, text);
        if (take(rest, '+'))
            mark.tracepoints = take_number<std::uint32_t>(rest, text);
    }
    if (!rest.empty())
        throw InputError("unexpected " + in_quotes(rest) + " behind a position (operation.point+tracepoints)");
    return mark;
}

} // namespace rs
