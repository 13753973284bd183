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
        for (const auto& some :
             {balanced_table(), compaction_tables(), folio_tables(), gfp_tables(), page_alloc_tables(), pcp_tables(),
              pressure_tables(), scan_count_tables(), shrink_lruvec_table(), shrink_slab_tables(), slowpath_tables(),
              steal_tables(), vmpressure_tables(), vmscan_tables(), wmarks_table(), workingset_tables()})
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

namespace {

    /// The columns of the first line, which gets those of the results that it lacks.
    TableHeader complete_header(const Table& table, CsvLine& first, const std::string& file)
    {
        TableHeader header(first, file);
        for (const std::string_view output : table.outputs)
            if (!header.has(output)) {
                header.add(output);
                first.fields.push_back({std::string(output), std::string(output), 0});
            }
        return header;
    }

    std::vector<TableRow> rows_of(const TableHeader& header, std::size_t fields_given, std::span<CsvLine> lines)
    {
        std::vector<TableRow> rows;
        for (CsvLine& line : lines) {
            if (line.fields.size() != fields_given)
                throw InputError(header.file(), line.line_no, 0,
                                 fmt::format("expected {} fields, found {}", fields_given, line.fields.size()));
            line.fields.resize(header.size());
            rows.emplace_back(header, line);
        }
        return rows;
    }

    void compute_groups(const RowGroups& groups, std::span<TableRow> rows)
    {
        while (!rows.empty()) {
            const auto end = std::ranges::find_if(rows, [&](const TableRow& row) {
                return row.text(groups.column) != rows.front().text(groups.column);
            });
            const auto size = static_cast<std::size_t>(end - rows.begin());
            groups.compute(rows.first(size));
            rows = rows.subspan(size);
        }
    }

} // namespace

std::string recompute_table(const Table& table, std::string_view text, const std::string& file)
{
    std::vector<CsvLine> lines = parse_csv(text, file);
    if (lines.empty())
        throw InputError(file, 1, 0, "expected a line with the columns' names, found an empty file");
    const std::size_t given = lines.front().fields.size();
    const TableHeader header = complete_header(table, lines.front(), file);
    std::vector<TableRow> rows = rows_of(header, given, std::span(lines).subspan(1));
    if (table.begin != nullptr)
        std::ranges::for_each(rows, table.begin());
    else
        compute_groups(table.groups, rows);
    return to_text(lines);
}

} // namespace rs
