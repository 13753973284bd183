// SPDX-License-Identifier: GPL-3.0-or-later
// Taking short texts apart.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rs {

/// Without blanks, tabs and carriage returns at its ends.
inline std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Takes what stands before a separator off the front of a text, and the separator; all of it when there is none.
inline std::string_view take_until(std::string_view& rest, std::string_view separator)
{
    const std::size_t end = rest.find(separator);
    const std::string_view taken = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + separator.size());
    return taken;
}

/// A text that is a decimal (or other) number and nothing else, and in T's range.
template <class T>
std::optional<T> whole_number(std::string_view text, int base = 10)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The decimal number behind a word and blanks, whatever follows it; 0 where there is no such word, or no number.
inline std::uint64_t number_behind(std::string_view text, std::string_view word)
{
    const std::size_t found = text.find(word);
    if (found == std::string_view::npos)
        return 0;
    const std::string_view number = trimmed(text.substr(found + word.size()));
    return whole_number<std::uint64_t>(number.substr(0, number.find_first_not_of("0123456789"))).value_or(0);
}

} // namespace rs
