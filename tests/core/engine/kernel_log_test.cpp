// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_units.h"
#include "engine/kernel_log.h"
#include "support/recorded_machine.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::HasSubstr;
    using ::testing::StartsWith;

    const std::string two_reports = "fill 1000 400 800 0\n"
                                    "a 2000 800 0\n"
                                    "sleep 11000\n"
                                    "fill 3000 400 800 0\n";

    std::string log_of(const Engine& engine)
    {
        KernelLog log(engine.start());
        log.read(engine.journal());
        return log.text();
    }

    TEST(KernelLog, HasAReportWithTheMachineOfThatMoment)
    {
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, parse_requests(two_reports, "test"));
        engine.run();
        std::string expected;
        Timeline timeline(engine);
        for (auto p = timeline.begin(); p < timeline.end(); ++p) {
            const Record& record = engine.journal()[p];
            if (record.kind != RecordKind::Step || !prints(Step(record.to)))
                continue;
            timeline.seek(p + 1);
            expected +=
                with_time_stamps(printed_text(timeline.world(), timeline.step_at(p)), timeline.world().clock_ns[0]);
        }
        const std::string log = log_of(engine);
        EXPECT_EQ(log, expected);
        EXPECT_THAT(log, HasSubstr("] warn_alloc: 1 callbacks suppressed\n"));
        EXPECT_THAT(log, HasSubstr("]  warn_alloc\n["));
    }

    TEST(KernelLog, CanBeReadInPieces)
    {
        Engine whole(test::page_cache_machine().start, Recording::Full);
        test::submit_all(whole, parse_requests(two_reports, "test"));
        whole.run();
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, parse_requests(two_reports, "test"));
        KernelLog log(engine.start());
        while (engine.run(1) == 1) {
            log.read(engine.journal());
            engine.machine().journal().drop_all();
        }
        EXPECT_EQ(log.text(), log_of(whole));
        EXPECT_FALSE(log.text().empty());
    }

    TEST(KernelLog, IsEmptyWhereNothingFailed)
    {
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, parse_requests("fill 0 20 cc0 0\n", "test"));
        engine.run();
        EXPECT_EQ(log_of(engine), "");
    }

    TEST(KernelLog, StampsEachLine)
    {
        EXPECT_EQ(with_time_stamps("one\n two\n", 4 * ns_per_s + 948'190'999),
                  "[    4.948190] one\n[    4.948190]  two\n");
        EXPECT_EQ(with_time_stamps("late\n", 123'456 * ns_per_s), "[123456.000000] late\n");
    }

} // namespace
} // namespace rs
