// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_text.h"

#include "geometry/number_text.h"
#include "mm/gfp.h"
#include "value_display.h"

#include <QCoreApplication>

#include <algorithm>

namespace rs {

namespace {

    struct Path {
        Q_DECLARE_TR_FUNCTIONS(Path)
    };

    /// The value of that name; 0 when the step has none.
    std::int64_t value(const StepSeen& seen, std::string_view name)
    {
        const auto& names = info(seen.step).values;
        for (std::size_t i = 0; i < names.size() && i < seen.values.size(); ++i)
            if (names[i].name == name)
                return seen.values[i];
        return 0;
    }
    QString number(const StepSeen& seen, std::string_view name) { return number_text(value(seen, name)); }
    QString named(const StepSeen& seen, std::string_view name)
    {
        const auto& names = info(seen.step).values;
        const auto found = std::find_if(names.begin(), names.end(), [&](const StepValue& v) { return v.name == name; });
        return found == names.end() ? QString() : value_display(found->kind, value(seen, name));
    }
    bool is_costly(const StepSeen& seen) { return value(seen, "costly_order") != 0; }

    using Text = QString (*)(const StepSeen&);
    struct StepText {
        Step step;
        Text text;
    };

    QString page(const StepSeen& s) { return Path::tr("page %1").arg(number(s, "page")); }
    QString loops(const StepSeen& s)
    {
        return Path::tr("loop %1 of %2").arg(number(s, "no_progress_loops")).arg(MAX_RECLAIM_RETRIES);
    }

    constexpr StepText taken_texts[] = {
        {Step::fast_path_got_page, page},
        {Step::fast_path_failed, [](const StepSeen&) { return Path::tr("no zone above low"); }},
        {Step::no_zone_eligible, [](const StepSeen&) { return Path::tr("no such zone"); }},
        {Step::kswapds_woken,
         [](const StepSeen& s) {
             return value(s, "allowed") != 0 ? Path::tr("kswapd asked") : Path::tr("gfp: no kswapd");
         }},
        {Step::slow_attempt_got_page, page},
        {Step::compact_before_reclaim,
         [](const StepSeen& s) { return Path::tr("order %1: compact first").arg(value(s, "order")); }},
        {Step::no_compaction_before_reclaim, [](const StepSeen&) { return Path::tr("no page at min"); }},
        {Step::early_compaction_got_page, page},
        {Step::early_compaction_failed, [](const StepSeen& s) { return named(s, "compact_result"); }},
        {Step::early_compaction_gives_up, [](const StepSeen& s) { return named(s, "compact_result"); }},
        {Step::retry_attempt_got_page, page},
        {Step::enter_direct_reclaim, [](const StepSeen&) { return Path::tr("still no page"); }},
        {Step::reclaim_made_progress,
         [](const StepSeen& s) { return Path::tr("%1 reclaimed").arg(number(s, "did_some_progress")); }},
        {Step::reclaim_got_page, page},
        {Step::no_page_after_reclaim,
         [](const StepSeen& s) { return Path::tr("no page, %1 in pcp").arg(number(s, "pcp_pages")); }},
        {Step::highatomic_unreserved,
         [](const StepSeen& s) {
             return value(s, "unreserved") != 0 ? Path::tr("block given back") : Path::tr("none reserved");
         }},
        {Step::pcp_lists_drained,
         [](const StepSeen& s) { return Path::tr("%1 left in pcp, again").arg(number(s, "pcp_pages")); }},
        {Step::late_compaction_got_page, page},
        {Step::consider_retry,
         [](const StepSeen& s) { return Path::tr("progress %1").arg(number(s, "did_some_progress")); }},
        {Step::retry_reclaim, [](const StepSeen&) { return Path::tr("retry"); }},
        {Step::no_more_retries, loops},
        {Step::oom_path_got_page, page},
        {Step::oom_made_progress, [](const StepSeen&) { return Path::tr("retry"); }},
        {Step::oom_did_not_help, [](const StepSeen&) { return Path::tr("no help"); }},
        {Step::nofail_retries, [](const StepSeen&) { return QStringLiteral("__GFP_NOFAIL"); }},
        {Step::nofail_got_page, page},
        {Step::allocation_failed, [](const StepSeen& s) { return Path::tr("order %1 failed").arg(value(s, "order")); }},
    };

    /// Kernel: the condition before the first __alloc_pages_direct_compact in __alloc_pages_slowpath.
    QString why_no_early_compaction(const StepSeen& s)
    {
        const auto order = value(s, "order");
        if (value(s, "can_direct_reclaim") == 0)
            return Path::tr("no __GFP_DIRECT_RECLAIM");
        if (value(s, "can_compact") == 0)
            return Path::tr("no __GFP_IO");
        if (order == 0)
            return Path::tr("order 0: not costly");
        if (order <= raw(PAGE_ALLOC_COSTLY_ORDER) && value(s, "migratetype") == MIGRATE_MOVABLE)
            return Path::tr("order %1, movable").arg(order);
        return Path::tr("may use reserves");
    }

    QString why_no_reclaim(const StepSeen& s)
    {
        return value(s, "can_direct_reclaim") == 0 ? Path::tr("no __GFP_DIRECT_RECLAIM")
                                                   : Path::tr("PF_MEMALLOC is set");
    }

    QString why_no_retry(const StepSeen& s)
    {
        if (has(Gfp(static_cast<std::uint32_t>(value(s, "gfp_mask"))), GFP_BIT_NORETRY))
            return QStringLiteral("__GFP_NORETRY");
        return is_costly(s) ? Path::tr("costly order") : Path::tr("not wanted");
    }

    struct WhyNot {
        Step untaken;
        Step taken;
        Text text;
    };
    constexpr WhyNot why_nots[] = {
        {Step::fast_path_failed, Step::fast_path_got_page, page},
        {Step::compact_before_reclaim, Step::no_compaction_before_reclaim, why_no_early_compaction},
        {Step::compact_before_reclaim, Step::slow_attempt_got_page, page},
        {Step::early_compaction_failed, Step::early_compaction_got_page, page},
        {Step::enter_direct_reclaim, Step::may_not_reclaim, why_no_reclaim},
        {Step::enter_direct_reclaim, Step::retry_attempt_got_page, page},
        {Step::reclaim_made_progress, Step::reclaim_made_no_progress,
         [](const StepSeen&) { return Path::tr("0 reclaimed"); }},
        {Step::no_page_after_reclaim, Step::reclaim_got_page, page},
        {Step::no_page_after_reclaim, Step::no_page_after_drain,
         [](const StepSeen&) { return Path::tr("already drained"); }},
        {Step::consider_retry, Step::no_retry_wanted, why_no_retry},
        {Step::consider_retry, Step::late_compaction_got_page, page},
        {Step::no_more_retries, Step::retry_reclaim, loops},
        {Step::oom_did_not_help, Step::oom_made_progress, [](const StepSeen&) { return Path::tr("memory came free"); }},
        {Step::oom_did_not_help, Step::oom_path_got_page, page},
        {Step::allocation_failed, Step::nofail_retries, [](const StepSeen&) { return QStringLiteral("__GFP_NOFAIL"); }},
        {Step::allocation_failed, Step::nofail_got_page, page},
    };

} // namespace

QString path_name(PathNode node)
{
    switch (node) {
    case PathNode::fast:
    case PathNode::slow:
    case PathNode::reserves:
    case PathNode::after_reclaim: return QStringLiteral("get_page_from_freelist");
    case PathNode::wake_kswapd: return QStringLiteral("wake_all_kswapds");
    case PathNode::compact_first:
    case PathNode::compact_after: return QStringLiteral("direct_compact");
    case PathNode::perform_reclaim: return QStringLiteral("perform_reclaim");
    case PathNode::unreserve: return QStringLiteral("unreserve_highatomic");
    case PathNode::drain: return QStringLiteral("drain_all_pages");
    case PathNode::should_retry: return QStringLiteral("should_reclaim_retry");
    case PathNode::may_oom: return QStringLiteral("may_oom");
    case PathNode::nopage: return QStringLiteral("nopage");
    case PathNode::got_pg: return QStringLiteral("got_pg");
    case PathNode::fail: return Path::tr("fail");
    case PathNode::count: break;
    }
    return {};
}

QString path_tag(PathNode node)
{
    switch (node) {
    case PathNode::fast: return Path::tr("low");
    case PathNode::slow: return Path::tr("min");
    case PathNode::reserves: return Path::tr("retry");
    case PathNode::after_reclaim: return Path::tr("again");
    default: return {};
    }
}

QString taken_text(const StepSeen& taken)
{
    const auto found = std::find_if(std::begin(taken_texts), std::end(taken_texts),
                                    [&](const StepText& text) { return text.step == taken.step; });
    return found == std::end(taken_texts) ? QString() : found->text(taken);
}

QString called_text(std::uint32_t times)
{
    return Path::tr("called by %1 ×%2").arg(path_name(PathNode::should_retry), number_text(std::int64_t{times}));
}

QString why_not(Step untaken, const StepSeen& taken)
{
    const auto found = std::find_if(std::begin(why_nots), std::end(why_nots), [&](const WhyNot& why) {
        return why.untaken == untaken && why.taken == taken.step;
    });
    return found == std::end(why_nots) ? QString() : found->text(taken);
}

} // namespace rs
