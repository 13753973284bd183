// SPDX-License-Identifier: GPL-3.0-or-later
// balance_pgdat
#include "panels/path_words.h"

namespace rs {

namespace {

    bool boosted(const StepSeen& s) { return value(s, "nr_boost_reclaim") != 0; }
    QString boost(const StepSeen& s) { return Path::tr("boost %1").arg(number(s, "nr_boost_reclaim")); }

    QString anon_pages(const StepSeen& s)
    {
        return Path::tr("anon: inactive %1, active %2").arg(number(s, "inactive"), number(s, "active"));
    }
    QString why_not_aged(const StepSeen& s)
    {
        return value(s, "can_age_anon") != 0 ? anon_pages(s) : Path::tr("no swap");
    }

    QString why_kept(const StepSeen& s)
    {
        return value(s, "scanned_enough") != 0 ? Path::tr("scanned enough") : Path::tr("for a boost only");
    }
    QString why_lowered(const StepSeen& s)
    {
        return value(s, "scanned_enough") != 0 ? none_reclaimed_words(s) : Path::tr("scanned too little");
    }

    constexpr TakenText taken_texts[] = {
        {Step::kswapd_round,
         [](const StepSeen& s) {
             return boosted(s) ? QStringLiteral("%1, %2").arg(priority_words(s), boost(s)) : priority_words(s);
         }},
        {Step::boost_reclaim_abandoned, [](const StepSeen&) { return Path::tr("boost forgotten"); }},
        {Step::node_balanced, [](const StepSeen&) { return Path::tr("above high"); }},
        {Step::node_aged, anon_pages},
        {Step::node_not_aged, why_not_aged},
        {Step::kswapd_progress,
         [](const StepSeen& s) {
             return Path::tr("%1 of %2 scanned").arg(number(s, "nr_scanned"), number(s, "nr_to_reclaim"));
         }},
        {Step::kswapd_priority_kept, priority_words},
        {Step::kswapd_priority_lowered, priority_words},
        {Step::boost_reclaim_stuck, none_reclaimed_words},
        {Step::kswapd_priorities_exhausted, [](const StepSeen&) { return Path::tr("priority 1 done"); }},
        {Step::kswapd_failed,
         [](const StepSeen& s) { return Path::tr("failure %1").arg(number(s, "kswapd_failures")); }},
        {Step::kswapd_not_failed, reclaimed_words},
        {Step::kswapd_done, reclaimed_words},
    };

    constexpr WhyNot why_nots[] = {
        {Step::node_balanced, Step::kswapd_round,
         [](const StepSeen& s) { return boosted(s) ? boost(s) : Path::tr("none above high"); }},
        {Step::boost_reclaim_abandoned, Step::kswapd_round,
         [](const StepSeen& s) { return boosted(s) ? Path::tr("balanced") : Path::tr("no boost"); }},
        {Step::node_aged, Step::node_not_aged, why_not_aged},
        {Step::kswapd_priority_kept, Step::kswapd_priority_lowered, why_lowered},
        {Step::kswapd_priority_lowered, Step::kswapd_priority_kept, why_kept},
        {Step::kswapd_priorities_exhausted, Step::kswapd_priority_lowered, priority_words},
        {Step::kswapd_priorities_exhausted, Step::kswapd_priority_kept, priority_words},
        {Step::boost_reclaim_stuck, Step::kswapd_priority_kept, reclaimed_words},
        {Step::kswapd_failed, Step::kswapd_not_failed, reclaimed_words},
        {Step::kswapd_not_failed, Step::kswapd_failed, none_reclaimed_words},
    };

} // namespace

PathWords words_of_kswapd() { return {taken_texts, why_nots}; }

} // namespace rs
