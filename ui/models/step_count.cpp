// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_count.h"

#include <algorithm>

namespace rs {

void StepCount::add(Journal::Position position, const Record& record)
{
    if (position / stride >= at_stride_.size())
        at_stride_.resize(static_cast<std::size_t>(position / stride + 1), steps_);
    if (record.kind == RecordKind::Step)
        ++steps_;
}

std::uint64_t StepCount::before(const Journal& journal, Journal::Position position) const
{
    if (at_stride_.empty())
        return 0;
    const auto note = std::min<std::size_t>(static_cast<std::size_t>(position / stride), at_stride_.size() - 1);
    std::uint64_t steps = at_stride_[note];
    for (auto p = std::max<Journal::Position>(note * stride, journal.begin()); p < position; ++p)
        steps += journal[p].kind == RecordKind::Step;
    return steps;
}

} // namespace rs
