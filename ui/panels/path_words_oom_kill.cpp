// SPDX-License-Identifier: GPL-3.0-or-later
// out_of_memory
#include "panels/path_words.h"

namespace rs {

namespace {

    QString process(const StepSeen& s) { return Path::tr("process %1").arg(value(s, "pid")); }
    QString dies(const StepSeen& s) { return Path::tr("process %1 dies").arg(value(s, "pid")); }
    QString dies_already(const StepSeen& s) { return Path::tr("%1 dies already").arg(value(s, "pid")); }
    QString gave_back(const StepSeen& s) { return Path::tr("%1 given back").arg(number(s, "freed")); }
    QString nothing_given_back(const StepSeen&) { return Path::tr("nothing given back"); }
    QString not_dying(const StepSeen&) { return Path::tr("not dying"); }
    QString without_fs(const StepSeen&) { return Path::tr("no __GFP_FS"); }
    QString with_fs(const StepSeen&) { return QStringLiteral("__GFP_FS"); }
    QString nobody(const StepSeen&) { return Path::tr("nobody"); }
    QString caller(const StepSeen&) { return Path::tr("the caller"); }
    QString panic_on_oom(const StepSeen& s) { return Path::tr("panic_on_oom %1").arg(value(s, "panic_on_oom")); }

    constexpr TakenText taken_texts[] = {
        {Step::oom_killer_is_disabled, [](const StepSeen&) { return Path::tr("killer disabled"); }},
        {Step::oom_notifiers_freed, gave_back},
        {Step::oom_notifiers_freed_nothing, nothing_given_back},
        {Step::oom_caller_will_exit, dies},
        {Step::oom_caller_goes_on, not_dying},
        {Step::oom_not_without_fs, without_fs},
        {Step::oom_may_kill, with_fs},
        {Step::oom_constraint_found, [](const StepSeen& s) { return named(s, "constraint"); }},
        {Step::oom_panics, panic_on_oom},
        {Step::oom_kills_caller, caller},
        {Step::oom_looks_for_victim,
         [](const StepSeen& s) { return Path::tr("of %1 pages").arg(number(s, "totalpages")); }},
        {Step::victim_in_flight, dies_already},
        {Step::victim_chosen, process},
        {Step::no_killable_process, nobody},
        {Step::victim_exits_already, dies_already},
        {Step::victim_has_no_memory, [](const StepSeen&) { return Path::tr("no memory left"); }},
        {Step::victim_killed, [](const StepSeen& s) { return Path::tr("killed %1").arg(value(s, "pid")); }},
    };

    constexpr WhyNot why_nots[] = {
        {Step::oom_notifiers_freed, Step::oom_notifiers_freed_nothing, nothing_given_back},
        {Step::oom_caller_will_exit, Step::oom_caller_goes_on, not_dying},
        {Step::oom_not_without_fs, Step::oom_may_kill, with_fs},
        {Step::oom_may_kill, Step::oom_not_without_fs, without_fs},
        {Step::victim_chosen, Step::victim_in_flight, dies_already},
        {Step::victim_chosen, Step::no_killable_process, nobody},
        {Step::victim_killed, Step::victim_exits_already, dies_already},
    };

} // namespace

PathWords words_of_oom_kill() { return {taken_texts, why_nots}; }

} // namespace rs
