// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_cursor.h"

#include "base/in_quotes.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::string_view blanks = " \t\r";

    std::size_t word_start(std::string_view line, std::size_t from)
    {
        return std::min(line.find_first_not_of(blanks, from), line.size());
    }

    std::string_view word_at(std::string_view line, std::size_t start)
    {
        return line.substr(start, line.find_first_of(blanks, start) - start);
    }

} // namespace

std::string_view TextCursor::next_keyword() const
{
    const std::string_view line = rest_.substr(0, rest_.find('\n'));
    return word_at(line, word_start(line, 0));
}

void TextCursor::begin_line()
{
    end_line();
    const std::size_t size = rest_.find('\n');
    line_ = rest_.substr(0, size);
    rest_ = size == std::string_view::npos ? std::string_view() : rest_.substr(size + 1);
    ++line_no_;
    word_start_ = word_end_ = 0;
}

void TextCursor::begin_line(std::string_view keyword)
{
    if (at_end())
        throw InputError(file_, line_no_, 0,
                         "the file ends after this line; expected a line '" + std::string(keyword) + " ...'");
    begin_line();
    expect(keyword);
}

void TextCursor::end_line()
{
    if (at_line_end())
        return;
    const std::string_view surplus = peek();
    word_start_ = word_start(line_, word_end_);
    fail_expected("the end of the line", surplus);
}

bool TextCursor::at_line_end() const { return word_start(line_, word_end_) == line_.size(); }

std::string_view TextCursor::peek() const { return word_at(line_, word_start(line_, word_end_)); }

std::string_view TextCursor::word(std::string_view what)
{
    word_start_ = word_start(line_, word_end_);
    const std::string_view taken = word_at(line_, word_start_);
    word_end_ = word_start_ + taken.size();
    if (taken.empty())
        fail("expected " + std::string(what) + ", found the end of the line");
    return taken;
}

void TextCursor::expect(std::string_view literal)
{
    const std::string_view found = word(literal);
    if (found != literal)
        fail_expected(literal, found);
}

void TextCursor::fail(const std::string& message, std::size_t offset) const
{
    throw InputError(file_, line_no_, word_start_ + offset + 1, message);
}

void TextCursor::fail_expected(std::string_view what, std::string_view found) const
{
    fail("expected " + std::string(what) + ", found " + in_quotes(found));
}

void TextCursor::fail_range(std::string_view what, const std::string& min, const std::string& max) const
{
    fail(std::string(what) + " must be " + min + " to " + max + ", found " +
         in_quotes(line_.substr(word_start_, word_end_ - word_start_)));
}

} // namespace rs
