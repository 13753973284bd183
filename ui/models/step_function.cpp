// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_function.h"

namespace rs {

namespace {

    bool is_operation_start(const Record& record)
    {
        return record.kind == RecordKind::Set && Field(record.what) == Field::RequestNo;
    }

} // namespace

std::vector<Function> functions_around(const Journal& journal, Journal::Position position, TaskId task,
                                       std::size_t most)
{
    std::vector<Function> functions;
    int left = 0; // functions that were entered and left again before the position
    while (position-- > journal.begin() && functions.size() < most) {
        const Record& record = journal[position];
        if (record.task != raw(task))
            continue;
        if (is_operation_start(record))
            break; // nothing runs between operations
        if (record.kind == RecordKind::Leave)
            ++left;
        else if (record.kind == RecordKind::Enter && left-- <= 0) {
            functions.push_back(Function(record.what));
            left = 0;
        }
    }
    return functions;
}

Function function_of(const Journal& journal, const StepSeen& step)
{
    const auto functions = functions_around(journal, step.position, step.task, 1);
    return functions.empty() ? Function::none : functions.front();
}

} // namespace rs
