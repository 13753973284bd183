// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of what functions of the kernel answer: each row has a function's inputs and its results. Here the results
// are computed anew by the engine's own function, so that the two can be compared.
//
// What is written of each table is only how a row becomes arguments and results become columns; rules stand in mm/.
#pragma once

#include "io/tables/table_row.h"

#include <functional>
#include <span>

namespace rs {

/// Computes the result columns of one row; may remember what earlier rows of the same table did.
using RowFunction = std::function<void(TableRow&)>;

/// Rows that are parts of one thing: those in sequence that have the same text in a column. Computed together.
struct RowGroups {
    std::string_view column;
    void (*compute)(std::span<TableRow> rows) = nullptr;
};

struct Table {
    std::string_view name;
    std::vector<std::string_view> outputs; ///< the result columns
    RowFunction (*begin)() = nullptr; ///< what computes the rows of one file, in order; or
    RowGroups groups = {};            ///< what computes those of one group
};

/// All tables, by name.
const std::vector<Table>& tables();
/// Throws InputError: unknown, with the nearest known name.
const Table& find_table(std::string_view name);

/// The CSV text with the table's result columns computed from its other columns. Missing result columns are added at
/// the end; other columns, the order and the quoting stay. Throws InputError (file:line: what was expected).
std::string recompute_table(const Table& table, std::string_view text, const std::string& file);

/// What successive rows with the same `seq` share, zero at first.
template <class State>
class Sequences {
public:
    State& of(const TableRow& row) { return states_[row.text("seq")]; }

private:
    std::map<std::string, State> states_;
};

} // namespace rs
