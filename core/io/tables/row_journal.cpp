// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/tables/row_journal.h"

#include "base/index.h"

namespace rs {

std::optional<std::int64_t> find_event_value(const Journal& journal, Event event, unsigned position)
{
    for (Journal::Position at = journal.begin(); at < journal.end(); ++at)
        if (journal[at].kind == RecordKind::Event && Event(journal[at].what) == event)
            return value_of(journal[at + 1 + position]);
    return {};
}

bool took_step(const Journal& journal, Step step)
{
    for (Journal::Position at = journal.begin(); at < journal.end(); ++at)
        if (journal[at].kind == RecordKind::Step && journal[at].to == raw(step))
            return true;
    return false;
}

} // namespace rs
