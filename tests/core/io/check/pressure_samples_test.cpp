// SPDX-License-Identifier: GPL-3.0-or-later
// Samples of pressure against the engine's averages and meter.
#include "io/case_check.h"
#include "io/check/pressure_samples.h"
#include "io/text_file.h"
#include "support/test_files.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::HasSubstr;
    using ::testing::IsEmpty;

    std::vector<PressureSample> recorded_samples()
    {
        return pressure_samples(read_text_file(test::data_file("recordings/s14-pressure-128m/samples.gz")));
    }

    TEST(PressureSamples, AreRead)
    {
        const auto samples = recorded_samples();
        ASSERT_EQ(samples.size(), 91U);
        EXPECT_EQ(samples[7].time_ns, 11'213'000'000U);
        EXPECT_EQ(samples[7].avg[some_line][PSI_60S], "0.49");
        EXPECT_EQ(samples[7].total_ns[full_line], 519'978'000U);
        EXPECT_EQ(samples[7].memory_pressure, 32723);
        EXPECT_THAT(pressure_samples("t 1.000\n@ /sys/kernel/debug/lru_gen\n3\n"), IsEmpty());
    }

    TEST(PressureSamples, TheAveragesFollowTheRecordedStalls)
    {
        const SampleDeviation found = average_deviation(recorded_samples());
        EXPECT_EQ(found.changing + found.after, 91U * 6);
        EXPECT_GE(found.close + 2, found.changing) << "one integer per cent of a period is 0.18 of avg10";
        EXPECT_LT(found.largest, 0.2);
        EXPECT_EQ(found.exact, found.after);
        EXPECT_EQ(found.after, 480U);
    }

    TEST(PressureSamples, ATailThatDoesNotDecayAsTheKernelsIsSeen)
    {
        auto samples = recorded_samples();
        samples[40].avg[some_line][PSI_10S] = "0.31"; // 0.30
        const SampleDeviation found = average_deviation(samples);
        EXPECT_EQ(found.exact + 1, found.after);
        for (PressureSample& sample : samples)
            sample.avg[full_line][PSI_60S] = "0.50";
        EXPECT_LT(average_deviation(samples).exact + 40, found.after);
    }

    TEST(PressureSamples, TheMeterFollowsTheRecordedReclaims)
    {
        const auto rounds = logged_rounds(read_text_file(test::data_file("recordings/s14-pressure-128m/results.gz")));
        ASSERT_EQ(rounds.size(), 8U);
        const SampleDeviation found = meter_deviation(recorded_samples(), rounds, 8);
        EXPECT_LT(found.largest, 0.2);
        EXPECT_EQ(found.after, 82U);
        EXPECT_EQ(found.exact, 82U);
        EXPECT_GT(meter_deviation(recorded_samples(), rounds, 80).largest, 1);
    }

    TEST(PressureSamples, AreWhatACheckOfSuchARecordingCompares)
    {
        const std::string folder = test::data_file("recordings/s14-pressure-128m");
        const std::string text = check_replay(replay_case(folder), folder).text;
        EXPECT_THAT(text, HasSubstr("s14-pressure-128m: first difference samples, samples 63"));
        EXPECT_THAT(text, HasSubstr("after the last stall 480 of 480 equal"));
        EXPECT_THAT(text, HasSubstr("after the last stall 82 of 82 equal"));
    }

} // namespace
} // namespace rs
