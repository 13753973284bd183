// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/kernel_log.h"
#include "mm/alloc_flags.h"
#include "mm/exit.h"
#include "mm/mm.h"
#include "mm/oom_kill.h"
#include "mm/oom_kill/oom_badness.h"
#include "mm/oom_kill/oom_reaper.h"
#include "mm/vmstat.h"
#include "scenario/scenario.h"
#include "support/input_errors.h"
#include "support/recorded_machine.h"
#include "world/invariants.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::ElementsAre;
    using ::testing::HasSubstr;
    using ::testing::Not;

    /// 16 MiB in zone Normal, with programs on it, and what they do.
    std::string story(const std::string& programs, const std::string& more = "")
    {
        return "title = \"t\"\nmachine = { zones = [{ name = \"Normal\", managed = 4096 }] }\n" + more + programs;
    }
    constexpr const char* db_and_web = "[[process]]\nname = \"db\"\npid = 200\nanon = 2000\n"
                                       "[[process]]\nname = \"web\"\npid = 300\nanon = 500\n";
    const std::string use_up = "fill 0 5000 GFP_KERNEL 0\n";

    class Ran {
    public:
        Ran(const std::string& toml, const std::string& ops)
            : scenario_(parse_scenario(toml, "t.toml"))
            , engine(load_world(scenario_), Recording::Full)
        {
            test::submit_all(engine, scenario_.prelude);
            test::submit_all(engine, parse_requests(ops, "ops"));
            engine.on_outcome = [this](const Outcome& outcome) { outcomes.push_back(outcome); };
            engine.run();
        }

        const World& world() const { return engine.world(); }
        /// The first values of the times that a step was taken.
        std::vector<std::int64_t> first_values(Step step) const
        {
            std::vector<std::int64_t> all;
            for (const StepSeen& seen : seen_of(step))
                all.push_back(seen.values.empty() ? 0 : seen.values[0]);
            return all;
        }
        std::vector<StepSeen> seen_of(Step step) const
        {
            const Journal& journal = engine.journal();
            std::vector<StepSeen> all;
            for (auto p = journal.begin(); p < journal.end(); ++p)
                if (journal[p].kind == RecordKind::Step && Step(journal[p].to) == step)
                    all.push_back(step_at(journal, p));
            return all;
        }
        std::size_t count(Step step) const { return seen_of(step).size(); }
        std::string log() const
        {
            KernelLog log(engine.start());
            log.read(engine.journal());
            return log.text();
        }
        bool lives(std::uint32_t pid) const { return mm_of(world(), *find_process(world(), pid)).has_value(); }

    private:
        Scenario scenario_;

    public:
        Engine engine;
        std::vector<Outcome> outcomes;
    };

    World with_programs(const std::string& programs) { return load_world(parse_scenario(story(programs), "t.toml")); }

    TEST(OomBadness, CountsWhatAProcessHasAndWhatItIsWorth)
    {
        World w = with_programs("[[process]]\nname = \"a\"\npid = 200\nfile = 10\nshmem = 20\npgtables_kb = 12\n"
                                "[[process]]\nname = \"b\"\npid = 201\noom_score_adj = 500\n"
                                "[[process]]\nname = \"c\"\npid = 202\nfile = 300\noom_score_adj = -100\n");
        w.mm_counters[mm_counter(mm_made_for(*find_process(w, 200)), MM_ANONPAGES)] = 100;
        w.mm_counters[mm_counter(mm_made_for(*find_process(w, 200)), MM_SWAPENTS)] = 7;
        EXPECT_EQ(oom_badness(w, *find_process(w, 200), 4096), 10 + 20 + 100 + 7 + 3);
        EXPECT_EQ(oom_badness(w, *find_process(w, 201), 4096), 500 * 4) << "thousandths of 4,096 pages, rounded down";
        EXPECT_EQ(oom_badness(w, *find_process(w, 202), 4096), 300 - 400) << "may be negative";
    }

    TEST(OomBadness, SparesWhoMustNotOrNeedNotDie)
    {
        World w = with_programs("[[process]]\nname = \"init\"\npid = 1\ninit = true\n"
                                "[[process]]\nname = \"sshd\"\npid = 200\noom_score_adj = -1000\n"
                                "[[process]]\nname = \"child\"\npid = 201\nvfork = true\n"
                                "[[process]]\nname = \"spent\"\npid = 202\n"
                                "[[process]]\nname = \"gone\"\npid = 203\n");
        w.mm_flags[at(mm_made_for(*find_process(w, 202)))] = MMF_OOM_SKIP;
        w.task_mm[at(*find_process(w, 203))] = 0;
        const auto why = [&](std::uint32_t pid) { return why_spared(w, *find_process(w, pid)); };
        EXPECT_EQ(why(1), Spared::Init);
        EXPECT_EQ(why(200), Spared::ScoreMin);
        EXPECT_EQ(why(201), Spared::Vfork);
        EXPECT_EQ(why(202), Spared::Reaped);
        EXPECT_EQ(why(203), Spared::NoMemory);
        EXPECT_EQ(why(107), Spared::No);
        EXPECT_EQ(oom_badness(w, *find_process(w, 200), 4096), no_candidate);
    }

    TEST(OomKill, KillsTheLargestAndItsMemoryComesFree)
    {
        const Ran ran(story(db_and_web), use_up);
        EXPECT_EQ(ran.first_values(Step::victim_killed).front(), 200);
        EXPECT_FALSE(ran.lives(200));
        EXPECT_EQ(ran.world().vm_events[OOM_KILL], ran.count(Step::victim_killed));
        const StepSeen exited = ran.seen_of(Step::process_exited).front();
        EXPECT_EQ(exited.values[0], 200);
        EXPECT_EQ(exited.values[1], 2000 + 6) << "its pages, and six page tables";
        std::size_t succeeded = 0;
        for (const Outcome& outcome : ran.outcomes)
            succeeded += outcome.kind == OutcomeKind::Alloc && outcome.pfn != no_pfn ? 1 : 0;
        EXPECT_GT(succeeded, 3000U) << "more than were free: the request went on with what the victim had";
        require_consistent(ran.world());
    }

    TEST(OomKill, LooksAtEveryCandidateOnce)
    {
        const Ran ran(story(db_and_web), use_up);
        const auto pids = ran.first_values(Step::candidate_scored);
        EXPECT_THAT(std::vector(pids.begin(), pids.begin() + 3), ElementsAre(107, 200, 300));
        const StepSeen db = ran.seen_of(Step::candidate_scored)[1];
        EXPECT_THAT(db.values, ElementsAre(200, 2000, 0, 6, 0, 2006, 1));
    }

    TEST(OomKill, OomScoreAdjDecidesAgainstSize)
    {
        const Ran spared(story("[[process]]\nname = \"db\"\npid = 200\nanon = 2000\noom_score_adj = -1000\n"
                               "[[process]]\nname = \"web\"\npid = 300\nanon = 500\n"),
                         use_up);
        EXPECT_EQ(spared.first_values(Step::victim_killed).front(), 300);
        EXPECT_TRUE(spared.lives(200));
        const Ran preferred(story("[[process]]\nname = \"db\"\npid = 200\nanon = 2000\n"
                                  "[[process]]\nname = \"web\"\npid = 300\nanon = 500\noom_score_adj = 500\n"),
                            use_up);
        EXPECT_EQ(preferred.first_values(Step::victim_killed).front(), 300) << "500 and half of all memory";
    }

    TEST(OomKill, WhoAsksToBeKilledFirstIs)
    {
        const Ran ran(story("[[process]]\nname = \"db\"\npid = 200\nanon = 2000\n"
                            "[[process]]\nname = \"swapoff\"\npid = 300\nanon = 10\noom_origin = true\n"),
                      use_up);
        EXPECT_EQ(ran.first_values(Step::victim_killed).front(), 300);
    }

    TEST(OomKill, AllThatUseTheMemoryDie)
    {
        const Ran ran(story("[[process]]\nname = \"db\"\npid = 200\nanon = 2000\n"
                            "[[process]]\nname = \"helper\"\npid = 300\nshares_mm_with = 200\noom_score_adj = -999\n"),
                      use_up);
        EXPECT_EQ(ran.first_values(Step::victim_killed).front(), 200);
        EXPECT_EQ(ran.first_values(Step::sharer_killed).front(), 300);
        EXPECT_FALSE(ran.lives(300));
        const auto freed = ran.seen_of(Step::process_exited);
        EXPECT_EQ(freed[0].values[1], 0) << "the first of the two frees nothing";
        EXPECT_EQ(freed[1].values[1], 2006);
    }

    TEST(OomKill, InitsMemoryCannotBeHad)
    {
        const Ran ran(story("[[process]]\nname = \"init\"\npid = 1\ninit = true\n"
                            "[[process]]\nname = \"child\"\npid = 200\nshares_mm_with = 1\nanon = 2000\n"),
                      use_up);
        EXPECT_EQ(ran.first_values(Step::mm_pinned_by_init).front(), 200);
        EXPECT_TRUE(ran.lives(1));
        EXPECT_THAT(ran.log(), HasSubstr("oom killer 200 (child) has mm pinned by 1 (init)\n"));
    }

    TEST(OomKill, ReportsInTheKernelsWords)
    {
        const std::string log = Ran(story(db_and_web), use_up).log();
        EXPECT_THAT(log, HasSubstr("ut invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n"));
        EXPECT_THAT(log, HasSubstr(" __alloc_pages_may_oom\n"));
        EXPECT_THAT(log, HasSubstr("] Mem-Info:\n"));
        EXPECT_THAT(log,
                    HasSubstr("[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name\n"));
        EXPECT_THAT(log, HasSubstr("[    200]     0   200     2000     2000    24576        0             0 db\n"));
        EXPECT_THAT(log, HasSubstr("oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,"
                                   "global_oom,task_memcg=/,task=db,pid=200,uid=0\n"));
        EXPECT_THAT(log, HasSubstr("Out of memory: Killed process 200 (db) total-vm:8000kB, anon-rss:8000kB, "
                                   "file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:24kB oom_score_adj:0\n"));
    }

    TEST(OomKill, TheListOfProcessesCanBeTurnedOff)
    {
        const Ran ran(story(db_and_web, "[sysctl]\noom_dump_tasks = false\n"), use_up);
        EXPECT_THAT(ran.log(), HasSubstr("invoked oom-killer"));
        EXPECT_THAT(ran.log(), Not(HasSubstr("Tasks state")));
    }

    TEST(OomKill, CanKillWhoeverAsks)
    {
        const Ran ran(story(db_and_web, "[sysctl]\noom_kill_allocating_task = true\n"), use_up);
        EXPECT_EQ(ran.first_values(Step::victim_killed).front(), 107);
        EXPECT_TRUE(ran.lives(200));
        EXPECT_THAT(ran.log(), HasSubstr("Out of memory (oom_kill_allocating_task): Killed process 107 (ut)"));
    }

    TEST(OomKill, CanStopTheMachineInstead)
    {
        const Ran ran(story(db_and_web, "[sysctl]\npanic_on_oom = 1\n"), use_up + "a 5000 GFP_KERNEL 0\n");
        EXPECT_EQ(ran.count(Step::victim_killed), 0U);
        EXPECT_EQ(ran.world().panicked[0], 1);
        EXPECT_TRUE(ran.engine.idle());
        EXPECT_THAT(ran.log(),
                    HasSubstr("Kernel panic - not syncing: Out of memory: system-wide panic_on_oom is enabled\n"));
        for (const Outcome& outcome : ran.outcomes)
            EXPECT_NE(outcome.text, "a 5000 cc0 0") << "nothing runs any more";
    }

    TEST(OomKill, WithNobodyToKillTheMachineStops)
    {
        const Ran ran(story("[[process]]\nname = \"ut\"\npid = 107\noom_score_adj = -1000\n"), use_up + use_up);
        EXPECT_EQ(ran.count(Step::no_killable_process), 1U);
        EXPECT_EQ(ran.world().panicked[0], 1);
        EXPECT_THAT(ran.log(), HasSubstr("Kernel panic - not syncing: System is deadlocked on memory\n"));
    }

    TEST(OomKill, TheRequesterDiesAndIsReplaced)
    {
        const Ran ran(story(""), "touch 107 5000\nstat\ntouch 107 100\n");
        EXPECT_EQ(ran.first_values(Step::victim_killed).front(), 107);
        EXPECT_EQ(ran.count(Step::process_exited), 1U);
        EXPECT_EQ(get_mm_counter(ran.world(), mm_made_for(requester), MM_ANONPAGES), 100);
        EXPECT_EQ(ran.world().task_oom_mm[at(requester)], 0);
        EXPECT_EQ(ran.world().oom_victims[0], 0);
        EXPECT_GT(zone_page_state_snapshot(ran.world(), zone_of(NodeId{0}, ZONE_NORMAL), NR_FREE_PAGES), 3500);
        require_consistent(ran.world());
    }

    TEST(OomKill, AVictimMayUseHalfOfTheReserve)
    {
        const Ran ran(story(""), use_up);
        ASSERT_EQ(ran.first_values(Step::victim_killed).front(), 107) << "there is nobody else";
        bool used = false;
        for (const StepSeen& seen : ran.seen_of(Step::reserve_flags_applied))
            used |= has(AllocFlags(static_cast<std::uint32_t>(seen.values[0])), ALLOC_OOM);
        EXPECT_TRUE(used);
        const World& w = ran.world();
        const ZoneId zone = zone_of(NodeId{0}, ZONE_NORMAL);
        EXPECT_LE(zone_page_state(w, zone, NR_FREE_PAGES),
                  static_cast<std::int64_t>(w.watermark[w.layout.watermark(zone, WMARK_MIN)] / 2));
        EXPECT_EQ(ran.outcomes.back().pfn, no_pfn) << "and then it fails, as it is to die";
        EXPECT_GT(ran.count(Step::oom_caller_will_exit), 0U);
    }

    TEST(OomKill, ATaskThatDiesAnywayIsLetIntoTheReserves)
    {
        const Ran ran(story(db_and_web), "fill 0 1400 GFP_KERNEL 0\nsigkill 0\nfill 2000 1000 GFP_KERNEL 0\n");
        EXPECT_EQ(ran.count(Step::victim_killed), 0U) << "nobody else has to die";
        EXPECT_EQ(ran.first_values(Step::oom_caller_will_exit).front(), 107);
        EXPECT_TRUE(ran.lives(200));
    }

    TEST(OomKill, RequestsThatCannotBeHelpedKillNobody)
    {
        const std::string nearly = "fill 0 1400 GFP_KERNEL 0\n";
        const auto reason = [&](const std::string& ops) {
            const Ran ran(story(db_and_web), nearly + ops);
            EXPECT_EQ(ran.count(Step::victim_killed), 0U) << ops;
            EXPECT_EQ(ran.outcomes.back().pfn, no_pfn) << ops;
            return ran.first_values(Step::nobody_may_be_killed).back();
        };
        EXPECT_EQ(reason("context dumpcore\nfill 2000 1000 GFP_KERNEL 0\n"), 0);
        EXPECT_EQ(reason("fill 2000 1000 GFP_KERNEL|__GFP_RETRY_MAYFAIL 5\n"), 1);
        EXPECT_EQ(reason("fill 2000 1000 GFP_KERNEL|__GFP_RETRY_MAYFAIL 0\n"), 2);
        EXPECT_EQ(reason("fill 2000 1000 GFP_KERNEL|__GFP_THISNODE 0\n"), 3);
    }

    TEST(OomKill, NobodyDiesForARequestThatMayNotEnterFileSystems)
    {
        const Ran ran(story(db_and_web), "fill 0 1400 GFP_KERNEL 0\nfill 2000 1000 GFP_NOFS 0\n");
        EXPECT_GT(ran.count(Step::oom_not_without_fs), 0U);
        EXPECT_EQ(ran.count(Step::victim_killed), 0U);
        EXPECT_EQ(ran.count(Step::oom_gets_nowhere), 1U) << "the kernel would go round for ever";
    }

    TEST(OomKill, DriversAreAskedFirst)
    {
        const Ran ran(story(db_and_web), "fill 0 300 GFP_KERNEL 0\noomfree 0 300\nfill 1000 1290 GFP_KERNEL 0\n");
        EXPECT_EQ(ran.first_values(Step::oom_notifiers_freed).front(), 256);
        EXPECT_EQ(ran.count(Step::victim_killed), 0U);
        EXPECT_EQ(Pfn{ran.world().handle_pfn[0]}, no_pfn);
    }

    TEST(OomKill, ADisabledKillerLetsRequestsFail)
    {
        const Ran ran(story(db_and_web), "oomkiller 0\n" + use_up + "oomkiller 1\na 5000 GFP_KERNEL 0\n");
        EXPECT_EQ(ran.count(Step::oom_killer_is_disabled), 1U);
        EXPECT_EQ(ran.count(Step::victim_killed), 1U) << "of the request after it was enabled";
    }

    TEST(OomKill, NofailTakesEveryReserve)
    {
        const Ran ran(story(db_and_web, "[sysctl]\noom_dump_tasks = false\n"),
                      "fill 0 4000 GFP_KERNEL|__GFP_NOFAIL 0\n");
        EXPECT_GT(ran.count(Step::nofail_opens_reserves), 0U);
        EXPECT_GE(ran.count(Step::victim_killed), 2U);
        EXPECT_EQ(ran.first_values(Step::nofail_warned).size(), 0U) << "order 0 is nothing to warn of";
    }

    TEST(OomKill, TheKernelWarnsOfLargeRequestsThatMustNotFailOnce)
    {
        const Ran ran(story(""),
                      "a 0 GFP_KERNEL|__GFP_NOFAIL 2\na 1 GFP_KERNEL|__GFP_NOFAIL 3\na 2 GFP_KERNEL|__GFP_NOFAIL 1\n");
        EXPECT_THAT(ran.first_values(Step::nofail_warned), ElementsAre(0));
        const Ran atomic(
            story(""),
            "fill 0 4000 GFP_NOWAIT 0\na 5000 GFP_NOWAIT|__GFP_NOFAIL 0\na 5001 GFP_NOWAIT|__GFP_NOFAIL 0\n");
        EXPECT_THAT(atomic.first_values(Step::nofail_warned), ElementsAre(1));
        EXPECT_EQ(atomic.outcomes.back().pfn, no_pfn) << "it fails all the same";
    }

    TEST(OomReaper, TakesTheMemoryOfAVictimThatDoesNotEnd)
    {
        Scenario scenario = parse_scenario(story(db_and_web), "t.toml");
        Engine engine(load_world(scenario), Recording::Off);
        test::submit_all(engine, scenario.prelude);
        engine.submit(parse_request("stat", "t", 1));
        engine.run();
        Machine& m = engine.machine();
        const TaskId db = *find_process(m.world(), 200);
        mark_oom_victim(m, db); // as if it waited for something that never comes
        queue_oom_reaper(m, db);
        engine.submit(parse_request("sleep 1900", "t", 1));
        engine.run();
        EXPECT_EQ(get_mm_counter(m.world(), mm_made_for(db), MM_ANONPAGES), 2000);
        engine.submit(parse_request("sleep 200", "t", 1));
        engine.run();
        EXPECT_EQ(get_mm_counter(m.world(), mm_made_for(db), MM_ANONPAGES), 0);
        EXPECT_TRUE(has_mm_flag(m.world(), mm_made_for(db), MMF_OOM_SKIP));
        require_consistent(m.world());
    }

    TEST(Processes, FaultsAreToldWithTheirKey)
    {
        const auto faults = [](const std::string& keys) {
            const auto all = find_scenario_faults(story("[[process]]\n" + keys), "t.toml");
            return all.empty() ? std::string() : all.front();
        };
        EXPECT_EQ(faults("name = \"a\"\npid = 2\noom_score_adj = 1001\n"),
                  "t.toml:6:17: oom_score_adj must be a whole number from -1000 to 1000");
        EXPECT_THAT(faults("name = \"a\"\npid = 0\n"), HasSubstr("pid must be a whole number from 1 to 4194304"));
        EXPECT_THAT(faults("pid = 2\n"), HasSubstr("the key name is missing"));
        EXPECT_THAT(faults("name = \"a b\"\npid = 2\n"), HasSubstr("name must be one word"));
        EXPECT_THAT(faults("name = \"a\"\npid = 2\nanno = 3\n"), HasSubstr("unknown key 'anno'; did you mean anon?"));
        EXPECT_THAT(faults("name = \"a\"\npid = 2\n[[process]]\nname = \"b\"\npid = 2\n"),
                    HasSubstr("pid 2 is another process's"));
        const auto fault_of_machine = [](const std::string& keys) {
            return test::error_of([&] { with_programs("[[process]]\nname = \"a\"\npid = 2\n" + keys); });
        };
        EXPECT_EQ(fault_of_machine("pages = [200000000]\n"),
                  "t.toml:3:1: process.pages: this machine has no page 200000000");
        EXPECT_THAT(fault_of_machine("pages = [[1048576, 1048577]]\n"),
                    HasSubstr("process.pages: page 1048576 is no anonymous page that a process maps"));
        EXPECT_THAT(fault_of_machine("shares_mm_with = 9\n"),
                    HasSubstr("process.shares_mm_with: there is no process 9"));
        EXPECT_THAT(fault_of_machine("swapents = 5\n"),
                    HasSubstr("process.swapents: 5 pages are in swap, but 0 slots are free"));
        Engine engine(with_programs(""), Recording::Off);
        EXPECT_EQ(test::error_of([&] { engine.submit(parse_request("touch 5 1", "t", 1)); }),
                  "process 5: this machine has no such process");
    }

    TEST(Processes, CanOwnPagesOfARecordedMachine)
    {
        const std::string path = test::data_file("swap-cache-128m.state.gz").string();
        const std::string head = "title = \"t\"\nmachine = \"" + path + "\"\n";
        const World plain = load_world(parse_scenario(head, "t.toml"));
        Pfn page{1};
        while (plain.use(page) != PageUse::Anon || plain.pages.mapcount[at(page)] == 0)
            page = page + 1;
        const std::string programs =
            "[[process]]\nname = \"a\"\npid = 2\npages = [" + std::to_string(raw(page)) + "]\n";
        const World w = load_world(parse_scenario(head + programs, "t.toml"));
        EXPECT_EQ(get_mm_rss(w, mm_made_for(*find_process(w, 2))), 1);
        EXPECT_THAT(test::error_of([&] {
                        load_world(parse_scenario(head + programs + "[[process]]\nname = \"b\"\npid = 3\npages = [" +
                                                      std::to_string(raw(page)) + "]\n",
                                                  "t.toml"));
                    }),
                    HasSubstr("belongs to another process"));
    }

} // namespace
} // namespace rs
