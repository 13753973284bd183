// SPDX-License-Identifier: GPL-3.0-or-later
// No text may crash the reader: thousands of damaged states are either refused or read as a World that holds
// together.
#include "io/state_reader.h"
#include "io/state_writer.h"
#include "io/text_file.h"
#include "support/input_errors.h"
#include "support/test_files.h"
#include "support/tiny_machine.h"

#include <gtest/gtest.h>

namespace rs {

namespace {

    /// Same numbers on every machine, which std::uniform_int_distribution does not promise.
    class Random {
    public:
        explicit Random(std::uint64_t seed)
            : state_(seed * 0x9e3779b97f4a7c15U + 1)
        {
        }
        std::size_t below(std::size_t limit)
        {
            state_ ^= state_ << 13;
            state_ ^= state_ >> 7;
            state_ ^= state_ << 17;
            return static_cast<std::size_t>(state_ % limit);
        }

    private:
        std::uint64_t state_;
    };

    /// Where the line around a place begins and the next one does.
    std::pair<std::size_t, std::size_t> line_at(const std::string& text, std::size_t place)
    {
        const std::size_t before = place == 0 ? std::string::npos : text.rfind('\n', place - 1);
        const std::size_t begin = before == std::string::npos ? 0 : before + 1;
        return {begin, std::min(text.find('\n', place), text.size() - 1) + 1};
    }

    void damage(std::string& text, Random& random)
    {
        const std::size_t place = random.below(text.size());
        const auto [begin, end] = line_at(text, place);
        switch (random.below(8)) {
        case 0: text[place] = static_cast<char>(random.below(256)); break;
        case 1: text.resize(place + 1); break;
        case 2: text.erase(place, 1 + random.below(8)); break;
        case 3: text.insert(place, 1, text[random.below(text.size())]); break;
        case 4: text.erase(begin, end - begin); break;
        case 5: text.insert(end, text.substr(begin, end - begin)); break;
        case 6: text[place] = static_cast<char>('0' + random.below(10)); break;
        default: std::swap(text[place], text[random.below(text.size())]); break;
        }
        if (text.empty())
            text = "\n";
    }

    /// Returns whether the text was read.
    bool survives(const std::string& text)
    {
        World w;
        try {
            w = read_state(text, "damaged");
        } catch (const InputError&) {
            return false;
        }
        EXPECT_EQ(read_state(write_state(w), "written"), w);
        return true;
    }

    int count_read(const std::string& text, int mutations, std::uint64_t seed)
    {
        Random random(seed);
        int read = 0;
        for (int i = 0; i < mutations; ++i) {
            std::string damaged = text;
            for (std::size_t n = 1 + random.below(3); n != 0; --n)
                damage(damaged, random);
            read += survives(damaged) ? 1 : 0;
        }
        return read;
    }

} // namespace

class StateMutations : public testing::TestWithParam<std::uint64_t> {};

TEST_P(StateMutations, OfTheTinyMachine)
{
    const int read = count_read(write_state(test::tiny_machine()), 600, GetParam());
    EXPECT_GT(read, 1) << "some damage is to numbers that may be anything";
    EXPECT_LT(read, 300);
}

INSTANTIATE_TEST_SUITE_P(Seeds, StateMutations, testing::Values(1, 2, 3, 4));

TEST(StateMutations, OfRecordedMachines)
{
    for (const char* name : {"quiet-96m.state.gz", "swap-cache-128m.state.gz"})
        count_read(read_text_file(test::data_file(name).string()), 50, 5);
}

TEST(StateMutations, OfEveryLength)
{
    const std::string text = write_state(test::tiny_machine());
    for (std::size_t size = 0; size + 1 < text.size(); size += 31)
        EXPECT_FALSE(survives(text.substr(0, size))) << size;
}

} // namespace rs
