// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_function.h"

namespace rs {

Function function_of(const Journal& journal, const StepSeen& step)
{
    int left = 0; // functions that were entered and left again before the step
    for (auto position = step.position; position-- > journal.begin();) {
        const Record& record = journal[position];
        if (record.task != raw(step.task))
            continue;
        if (record.kind == RecordKind::Leave)
            ++left;
        else if (record.kind == RecordKind::Enter && left-- == 0)
            return Function(record.what);
    }
    return Function::none;
}

} // namespace rs
