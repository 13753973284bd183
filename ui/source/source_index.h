// SPDX-License-Identifier: GPL-3.0-or-later
// One file of the engine's source as the window lists it: without the lines that only record, and with what they
// tell about the lines that stay.
//
//     const bool unreserved = calls.unreserve(...);      row 17   <- here stands who took the step
//     m.step(Step::highatomic_unreserved, unreserved);   hidden
#pragma once

#include "trace/functions.h"
#include "trace/steps.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace rs {

struct ListingLine {
    int number = 0; ///< in the file, from 1
    QString text;
};

class SourceIndex {
public:
    explicit SourceIndex(const QString& text);

    /// The lines that are shown. Their positions here are called rows.
    const std::vector<ListingLine>& lines() const { return lines_; }

    /// The row after which a step is recorded.
    std::optional<int> row_of(Step step) const;
    /// The row in which a function comes to stand on the call stack.
    std::optional<int> row_of_entry(Function function) const;
    /// The first row from `from` on that calls the function; `from` when there is none.
    int row_of_call(int from, Function callee) const;
    /// Names of all steps that the file records, in order.
    const QStringList& steps() const { return steps_; }

private:
    void take_step_names(QStringView statement);
    int last_row() const;

    std::vector<ListingLine> lines_;
    QHash<QString, int> step_rows_;
    QStringList steps_;
};

} // namespace rs
