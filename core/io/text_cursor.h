// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a text of lines of words between blanks, word by word, with errors that say where: file:line:column.
//
// begin_line() steps into a line, the other functions take its words from left to right, and the next begin_line()
// complains about words that nobody took.
#pragma once

#include "base/input_error.h"

#include <charconv>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace rs {

class TextCursor {
public:
    /// Stands before the first line. The text must outlive the cursor.
    TextCursor(std::string_view text, std::string file, std::size_t first_line_no = 1)
        : rest_(text)
        , file_(std::move(file))
        , line_no_(first_line_no - 1)
    {
    }

    /// Whether there is no further line.
    bool at_end() const { return rest_.empty(); }
    /// First word of the next line; empty at the end.
    std::string_view next_keyword() const;
    /// Goes to the next line, whatever it holds; what is left of the current one must be nothing.
    void begin_line();
    /// The same, and takes its first word, which must be this one.
    void begin_line(std::string_view keyword);
    /// Leaves the rest of the current line unread.
    void skip_rest() { word_end_ = line_.size(); }
    /// What is left of the current line must be nothing.
    void end_line();

    bool at_line_end() const;
    /// The next word of the line, not taken; empty at its end.
    std::string_view peek() const;
    /// Takes the next word. `what` names it for the message when there is none.
    std::string_view word(std::string_view what);
    /// Takes the next word, which must be this one.
    void expect(std::string_view literal);

    /// Takes a decimal number from min to max.
    template <class T>
    T number(std::string_view what, T min = std::numeric_limits<T>::min(), T max = std::numeric_limits<T>::max())
    {
        T value{};
        const std::string_view text = word(what);
        const auto error = parse(text, value, 10);
        if (error == std::errc::invalid_argument)
            fail_expected(what, text);
        if (error != std::errc{} || value < min || value > max)
            fail_range(what, std::to_string(min), std::to_string(max));
        return value;
    }
    /// Takes a hexadecimal number without 0x.
    template <class T>
    T hex(std::string_view what)
    {
        T value{};
        const std::string_view text = word(what);
        if (parse(text, value, 16) != std::errc{})
            fail_expected(what, text);
        return value;
    }
    /// Takes a word and the number that follows it: "order 3".
    template <class T>
    T labelled(std::string_view label, T min = std::numeric_limits<T>::min(), T max = std::numeric_limits<T>::max())
    {
        expect(label);
        return number<T>(label, min, max);
    }

    const std::string& file() const { return file_; }
    std::size_t line_no() const { return line_no_; }
    /// Throws InputError at the word taken last, or at a character of it.
    [[noreturn]] void fail(const std::string& message, std::size_t offset = 0) const;
    /// The same with "expected ..., found ...".
    [[noreturn]] void fail_expected(std::string_view what, std::string_view found) const;

private:
    template <class T>
    static std::errc parse(std::string_view text, T& value, int base)
    {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
        return error == std::errc{} && end != text.data() + text.size() ? std::errc::invalid_argument : error;
    }
    [[noreturn]] void fail_range(std::string_view what, const std::string& min, const std::string& max) const;

    std::string_view rest_; ///< the lines after the current one
    std::string_view line_;
    std::string file_;
    std::size_t line_no_;
    std::size_t word_start_ = 0; ///< of the word taken last, in line_
    std::size_t word_end_ = 0;
};

} // namespace rs
