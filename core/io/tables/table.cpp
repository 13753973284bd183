// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/tables/table.h"

#include "base/in_quotes.h"
#include "base/nearest_name.h"
#include "io/tables/all_tables.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

const std::vector<Table>& tables()
{
    static const std::vector<Table> all = [] {
        std::vector<Table> list;
        for (const auto& some : {compaction_tables(), gfp_tables(), page_alloc_tables(), pcp_tables(),
                                 pressure_tables(), slowpath_tables(), steal_tables(), vmscan_tables()})
            list.insert(list.end(), some.begin(), some.end());
        std::ranges::sort(list, {}, &Table::name);
        return list;
    }();
    return all;
}

const Table& find_table(std::string_view name)
{
    const auto found = std::ranges::find(tables(), name, &Table::name);
    if (found != tables().end())
        return *found;
    std::vector<std::string_view> names;
    for (const Table& table : tables())
        names.push_back(table.name);
    throw InputError(fmt::format("unknown table {}{} (known: {})", in_quotes(name), did_you_mean(name, names),
                                 fmt::join(names, ", ")));
}

std::string recompute_table(const Table& table, std::string_view text, const std::string& file)
{
    std::vector<CsvLine> lines = parse_csv(text, file);
    if (lines.empty())
        throw InputError(file, 1, 0, "expected a line with the columns' names, found an empty file");
    TableHeader header(lines.front(), file);
    const std::size_t given = header.size();
    for (const std::string_view output : table.outputs)
        if (!header.has(output)) {
            header.add(output);
            lines.front().fields.push_back({std::string(output), std::string(output), 0});
        }
    const RowFunction compute = table.begin();
    for (auto line = std::next(lines.begin()); line != lines.end(); ++line) {
        if (line->fields.size() != given)
            throw InputError(file, line->line_no, 0,
                             fmt::format("expected {} fields, found {}", given, line->fields.size()));
        line->fields.resize(header.size());
        TableRow row(header, *line);
        compute(row);
    }
    return to_text(lines);
}

} // namespace rs
