// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel_log.h"
#include "models/kernel_log.h"
#include "models/kernel_log_lines.h"

#include <gmock/gmock.h>

namespace rs {

namespace {

    using ::testing::ElementsAre;
    using ::testing::HasSubstr;
    using ::testing::IsEmpty;
    using ::testing::StartsWith;

    constexpr const char* until_one_fails = "fill 1000 600 GFP_NOWAIT 0\n";
    constexpr const char* one_more = "a 2000 GFP_NOWAIT 0\n";
    constexpr const char* silent = "a 2001 GFP_NOWAIT|__GFP_NOWARN 0\n";

    struct Ran {
        explicit Ran(const std::string& ops)
        {
            controller.open({});
            controller.submit(parse_requests(ops, "test"));
            while (controller.forward(Motion::End)) {}
            entries.follow(controller);
        }

        Controller controller;
        KernelLogEntries entries;
    };

    std::vector<std::pair<Step, int>> ends_of(const KernelLogEntries& entries)
    {
        std::vector<std::pair<Step, int>> ends;
        for (const LogEntry& entry : entries.all())
            ends.emplace_back(entry.step.step, entry.count);
        return ends;
    }

    std::vector<std::string> texts(const std::vector<LogLine>& lines, LogLine::Kind kind)
    {
        std::vector<std::string> found;
        for (const LogLine& line : lines)
            if (line.kind == kind)
                found.push_back(line.text.toStdString());
        return found;
    }

} // namespace

TEST(KernelLogEntries, AreEmptyWhereNothingFailed)
{
    EXPECT_THAT(Ran("a 900 GFP_NOWAIT 0\n").entries.all(), IsEmpty());
}

TEST(KernelLogEntries, FailuresWithoutAReportStandTogether)
{
    const Ran ran(std::string(until_one_fails) + one_more + one_more + silent);
    EXPECT_THAT(ends_of(ran.entries),
                ElementsAre(std::pair(Step::failure_reported, 1), std::pair(Step::failure_report_held_back, 2),
                            std::pair(Step::failure_report_unwanted, 1)));
}

TEST(KernelLogEntries, AreWhatTheEnginesOwnLogSays)
{
    Ran ran(std::string(until_one_fails) + one_more + "sleep 11000\nfill 3000 60000 GFP_NOWAIT 0\n");
    std::string text;
    for (const LogEntry& entry : ran.entries.all())
        text += entry.text;
    KernelLog log(ran.controller.engine().start());
    log.read(ran.controller.engine().journal());
    EXPECT_EQ(text, log.text());
    EXPECT_THAT(text, HasSubstr("callbacks suppressed"));
    ran.controller.seek(ran.entries.all().back().step.position);
    EXPECT_EQ(ran.entries.all().back().request, ran.controller.world().request_no[0]);
    EXPECT_EQ(ran.entries.all().back().ns, ran.controller.world().clock_ns[0]);
}

TEST(KernelLogEntries, GrowWithTheJournalAndForgetAnotherPast)
{
    Ran ran(until_one_fails);
    EXPECT_FALSE(ran.entries.follow(ran.controller));
    ran.controller.submit(parse_requests(one_more, "test"));
    EXPECT_TRUE(ran.entries.follow(ran.controller));
    EXPECT_EQ(ran.entries.all().size(), 2U);
    ran.controller.open({});
    EXPECT_TRUE(ran.entries.follow(ran.controller));
    EXPECT_THAT(ran.entries.all(), IsEmpty());
}

TEST(KernelLogEntries, HaveHappenedOrNot)
{
    const Ran ran(std::string(until_one_fails) + one_more);
    const auto first = ran.entries.all()[0].step.position, second = ran.entries.all()[1].step.position;
    EXPECT_EQ(ran.entries.count_until(first), 0U);
    EXPECT_EQ(ran.entries.count_until(first + 1), 1U);
    EXPECT_EQ(ran.entries.count_until(second), 1U);
    EXPECT_EQ(ran.entries.count_until(second + 1), 2U);
}

TEST(KernelLogLines, NameTheRequestAboveItsReport)
{
    const Ran ran(std::string(until_one_fails) + one_more + one_more);
    const auto lines = log_lines(ran.entries.all(), ran.controller.world(), {});
    const std::string task = ran.controller.world().task_names[0];
    EXPECT_THAT(texts(lines, LogLine::Kind::Heading),
                ElementsAre(testing::AllOf(StartsWith("request "), HasSubstr(task + " · order 0 · GFP_NOWAIT"))));
    EXPECT_THAT(texts(lines, LogLine::Kind::Printed).front(),
                HasSubstr("] " + task + ": page allocation failure: order:0"));
    EXPECT_THAT(texts(lines, LogLine::Kind::Note),
                ElementsAre(HasSubstr("2 requests failed without a report: one is printed in 10 s")));
}

TEST(KernelLogLines, CanBeFiltered)
{
    const Ran ran(std::string(until_one_fails) + one_more);
    const auto lines = log_lines(ran.entries.all(), ran.controller.world(), QStringLiteral("FREE dma32"));
    EXPECT_THAT(texts(lines, LogLine::Kind::Printed), ElementsAre(HasSubstr("Node 0 DMA32 free:")));
    EXPECT_EQ(texts(lines, LogLine::Kind::Heading).size(), 1U);
    EXPECT_THAT(texts(lines, LogLine::Kind::Note), IsEmpty());
    EXPECT_THAT(log_lines(ran.entries.all(), ran.controller.world(), QStringLiteral("nothing like it")), IsEmpty());
}

TEST(KernelLogLines, BeginWithATimeStamp)
{
    EXPECT_EQ(length_of_time_stamp(QStringLiteral("[    4.948190] Mem-Info:")), 15);
    EXPECT_EQ(length_of_time_stamp(QStringLiteral("request 3")), 0);
}

} // namespace rs
