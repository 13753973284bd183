// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/tables/csv.h"

#include "base/input_error.h"

#include <algorithm>

namespace rs {

namespace {

    class CsvReader {
    public:
        CsvReader(std::string_view text, const std::string& file)
            : rest_(text)
            , file_(file)
        {
        }

        bool at_end() const { return rest_.empty(); }

        CsvLine line()
        {
            CsvLine line{line_no_, {}, {}};
            column_ = 1;
            line.fields.push_back(field());
            while (rest_.starts_with(',')) {
                take(1);
                line.fields.push_back(field());
            }
            line.end = take(rest_.starts_with("\r\n") ? 2 : rest_.starts_with('\n') ? 1 : 0);
            ++line_no_;
            return line;
        }

    private:
        std::string_view take(std::size_t n)
        {
            const std::string_view taken = rest_.substr(0, n);
            rest_.remove_prefix(n);
            column_ += n;
            return taken;
        }

        CsvField field()
        {
            const std::size_t start = column_;
            if (rest_.starts_with('"'))
                return quoted_field(start);
            std::size_t length = std::min(rest_.find_first_of(",\n"), rest_.size());
            if (length > 0 && length < rest_.size() && rest_[length] == '\n' && rest_[length - 1] == '\r')
                --length;
            const std::string raw{take(length)};
            return {raw, raw, start};
        }

        CsvField quoted_field(std::size_t start)
        {
            const std::size_t line_no = line_no_;
            std::string value;
            std::size_t i = 1;
            for (; i < rest_.size() && (rest_[i] != '"' || rest_.substr(i, 2) == "\"\""); ++i) {
                value += rest_[i];
                line_no_ += rest_[i] == '\n' ? 1 : 0;
                i += rest_[i] == '"' ? 1 : 0;
            }
            if (i >= rest_.size())
                throw InputError(file_, line_no, start, "expected a closing quote, found the end of the file");
            const std::string raw{take(i + 1)};
            if (!rest_.empty() && !rest_.starts_with(',') && !rest_.starts_with('\n') && !rest_.starts_with("\r\n"))
                throw InputError(file_, line_no_, column_, "expected a comma after the closing quote");
            return {raw, std::move(value), start};
        }

        std::string_view rest_;
        const std::string& file_;
        std::size_t line_no_ = 1;
        std::size_t column_ = 1;
    };

    std::string in_csv_quotes(std::string_view value)
    {
        std::string text = "\"";
        for (const char c : value)
            text += c == '"' ? std::string("\"\"") : std::string(1, c);
        return text + '"';
    }

} // namespace

void CsvField::assign(std::string_view new_value)
{
    if (new_value == value)
        return;
    const bool must_quote = new_value.find_first_of(",\"\r\n") != std::string_view::npos;
    raw = quoted() || must_quote ? in_csv_quotes(new_value) : std::string(new_value);
    value = new_value;
}

std::vector<CsvLine> parse_csv(std::string_view text, const std::string& file)
{
    std::vector<CsvLine> lines;
    for (CsvReader reader(text, file); !reader.at_end();)
        lines.push_back(reader.line());
    return lines;
}

std::string to_text(const std::vector<CsvLine>& lines)
{
    std::string text;
    for (const CsvLine& line : lines) {
        for (const CsvField& field : line.fields) {
            text += &field == &line.fields.front() ? "" : ",";
            text += field.raw;
        }
        text += line.end;
    }
    return text;
}

} // namespace rs
