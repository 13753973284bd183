// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_count.h"

#include <gtest/gtest.h>

namespace rs {

TEST(StepCount, CountsWhatLiesBeforeAPosition)
{
    Journal journal;
    StepCount steps;
    for (std::uint64_t position = 0; position < 20'000; ++position) {
        const Record record{position % 7 == 0 ? RecordKind::Step : RecordKind::Arg};
        journal.append(record);
        steps.add(position, record);
    }
    for (const std::uint64_t position : {0U, 1U, 7U, 8U, 4095U, 4096U, 4097U, 12'345U, 20'000U})
        EXPECT_EQ(steps.before(journal, position), (position + 6) / 7) << position;
}

TEST(StepCount, AnEmptyJournalHasNone) { EXPECT_EQ(StepCount().before(Journal(), 0), 0U); }

} // namespace rs
