// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/journal.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    Record numbered(std::uint32_t n) { return {RecordKind::Set, 0, 0, n, n, n + 1}; }

    TEST(JournalTest, KeepsRecordsInOrder)
    {
        Journal journal;
        for (std::uint32_t n = 0; n < 3; ++n)
            journal.append(numbered(n));
        EXPECT_EQ(journal.size(), 3U);
        EXPECT_EQ(journal[1], numbered(1));
    }

    TEST(JournalTest, ForgetsTheOldestPartWhenFullAndKeepsPositions)
    {
        Journal journal(2 * Journal::chunk_records);
        const auto total = static_cast<std::uint32_t>(3 * Journal::chunk_records + 5);
        for (std::uint32_t n = 0; n < total; ++n)
            journal.append(numbered(n));
        EXPECT_GT(journal.begin(), 0U);
        EXPECT_LE(journal.size(), 2 * Journal::chunk_records);
        EXPECT_EQ(journal.end(), total);
        for (auto position = journal.begin(); position < journal.end(); position += 1000)
            EXPECT_EQ(journal[position], numbered(static_cast<std::uint32_t>(position)));
    }

    TEST(JournalTest, DroppingAllKeepsCounting)
    {
        Journal journal;
        journal.append(numbered(0));
        journal.drop_all();
        EXPECT_EQ(journal.size(), 0U);
        EXPECT_EQ(journal.begin(), 1U);
        journal.append(numbered(1));
        EXPECT_EQ(journal[1], numbered(1));
    }

} // namespace
} // namespace rs
