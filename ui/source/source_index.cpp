// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_index.h"

#include "latin1.h"

#include <QRegularExpression>

namespace rs {

namespace {

    constexpr std::array<std::string_view, function_infos.size()> identifiers{
#define RS_NAME(name, kernel, kernel_file, file) #name,
        RS_FUNCTIONS(RS_NAME)
#undef RS_NAME
    };

    QString identifier(Function function) { return latin1(identifiers[static_cast<std::size_t>(function)]); }

    /// m.step(..., m.local(...: lines that only record.
    bool begins_recording(const QString& line)
    {
        static const QRegularExpression start(QStringLiteral(R"(^\s*[a-z_][\w.]*\.(step|local)\()"));
        return start.match(line).hasMatch();
    }

    bool ends_statement(const QString& line) { return line.trimmed().endsWith(QLatin1Char(';')); }

    /// if (...) and else whose body is the line below.
    bool is_control(const QString& line)
    {
        static const QRegularExpression control(QStringLiteral(R"(^\s*(if \(.*\)|else)$)"));
        return control.match(line).hasMatch();
    }

    bool is_code(const QString& line)
    {
        const QString text = line.trimmed();
        return !text.isEmpty() && !text.startsWith(QLatin1String("//"));
    }

} // namespace

SourceIndex::SourceIndex(const QString& text)
{
    int number = 0;
    bool recording = false;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (!recording && begins_recording(line)) {
            recording = true;
            while (!lines_.empty() && is_control(lines_.back().text))
                lines_.pop_back(); // nothing else depends on it
        }
        if (!recording) {
            lines_.push_back({number, line});
            continue;
        }
        take_step_names(line);
        recording = !ends_statement(line);
    }
    while (!lines_.empty() && lines_.back().text.isEmpty())
        lines_.pop_back();
}

void SourceIndex::take_step_names(QStringView statement)
{
    static const QRegularExpression name(QStringLiteral(R"(\bStep::(\w+))"));
    for (auto matches = name.globalMatch(statement.toString()); matches.hasNext();) {
        const QString step = matches.next().captured(1);
        steps_.append(step);
        step_rows_.insert(step, last_row());
    }
}

int SourceIndex::last_row() const
{
    int row = static_cast<int>(lines_.size()) - 1;
    while (row > 0 && !is_code(lines_[static_cast<std::size_t>(row)].text))
        --row;
    return row;
}

std::optional<int> SourceIndex::row_of(Step step) const
{
    const auto found = step_rows_.constFind(latin1(info(step).name));
    return found == step_rows_.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> SourceIndex::row_of_entry(Function function) const
{
    const QString entry = QStringLiteral("Function::%1)").arg(identifier(function));
    for (std::size_t row = 0; row < lines_.size(); ++row)
        if (lines_[row].text.contains(entry))
            return static_cast<int>(row);
    return std::nullopt;
}

int SourceIndex::row_of_call(int from, Function callee) const
{
    const QRegularExpression call(QStringLiteral(R"(\b%1\()").arg(identifier(callee)));
    for (auto row = static_cast<std::size_t>(from); row < lines_.size(); ++row)
        if (lines_[row].text.contains(call))
            return static_cast<int>(row);
    return from;
}

} // namespace rs
