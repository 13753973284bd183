// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/alloc_flags.h"
#include "mm/nodemask.h"
#include "trace/value_kind.h"

#include <fmt/format.h>

#include <array>
#include <span>
#include <string_view>

namespace rs {

namespace {

    struct BitName {
        std::uint32_t bit;
        std::string_view name;
    };

    constexpr BitName alloc_flag_names[] = {{raw(ALLOC_NO_WATERMARKS), "ALLOC_NO_WATERMARKS"},
                                            {raw(ALLOC_OOM), "ALLOC_OOM"},
                                            {raw(ALLOC_NON_BLOCK), "ALLOC_NON_BLOCK"},
                                            {raw(ALLOC_MIN_RESERVE), "ALLOC_MIN_RESERVE"},
                                            {raw(ALLOC_CPUSET), "ALLOC_CPUSET"},
                                            {raw(ALLOC_CMA), "ALLOC_CMA"},
                                            {raw(ALLOC_NOFRAGMENT), "ALLOC_NOFRAGMENT"},
                                            {raw(ALLOC_HIGHATOMIC), "ALLOC_HIGHATOMIC"},
                                            {raw(ALLOC_KSWAPD), "ALLOC_KSWAPD"}};
    constexpr BitName reclaim_flag_names[] = {{0x01, "RECLAIM_WB_ANON"},
                                              {0x02, "RECLAIM_WB_FILE"},
                                              {0x10, "RECLAIM_WB_MIXED"},
                                              {0x04, "RECLAIM_WB_SYNC"},
                                              {0x08, "RECLAIM_WB_ASYNC"}};
    constexpr std::array<std::string_view, 4> watermark_flag_names{"ALLOC_WMARK_MIN", "ALLOC_WMARK_LOW",
                                                                   "ALLOC_WMARK_HIGH", "ALLOC_WMARK_PROMO"};
    constexpr std::array<std::string_view, 4> throttle_names{"VMSCAN_THROTTLE_WRITEBACK", "VMSCAN_THROTTLE_ISOLATED",
                                                             "VMSCAN_THROTTLE_NOPROGRESS",
                                                             "VMSCAN_THROTTLE_CONGESTED"};
    constexpr std::array<std::string_view, 9> compact_result_names{"not_suitable_zone", "skipped",   "deferred",
                                                                   "no_suitable_page",  "continue",  "complete",
                                                                   "partial_skipped",   "contended", "success"};
    constexpr std::array<std::string_view, 2> compact_mode_names{"async", "sync"};
    constexpr std::array<std::string_view, 3> compact_priority_names{"COMPACT_PRIO_SYNC_FULL",
                                                                     "COMPACT_PRIO_SYNC_LIGHT", "COMPACT_PRIO_ASYNC"};
    /// By result: whether it failed for good, was not tried for real, or made progress. Kernel: compact_result_to_feedback().
    constexpr std::array<std::string_view, 9> compact_feedback_names{"progress",  "withdrawn", "withdrawn",
                                                                     "progress",  "progress",  "failed",
                                                                     "withdrawn", "withdrawn", "progress"};
    constexpr std::array<std::string_view, 4> scan_balance_names{"SCAN_EQUAL", "SCAN_FRACT", "SCAN_ANON",
                                                                 "SCAN_FILE"};
    constexpr std::array<std::string_view, 4> wb_reason_names{"background", "vmscan", "sync", "periodic"};

    constexpr std::array<std::string_view, 4> constraint_names{"CONSTRAINT_NONE", "CONSTRAINT_CPUSET",
                                                               "CONSTRAINT_MEMORY_POLICY", "CONSTRAINT_MEMCG"};
    constexpr std::array<std::string_view, 5> no_kill_names{"PF_DUMPCORE", "order > PAGE_ALLOC_COSTLY_ORDER",
                                                            "__GFP_RETRY_MAYFAIL", "__GFP_THISNODE",
                                                            "highest_zoneidx < ZONE_NORMAL"};
    constexpr std::array<std::string_view, 6> spared_names{"global init",   "cpuset",     "no mm",
                                                           "oom_score_adj", "MMF_OOM_SKIP", "vfork"};
    constexpr std::array<std::string_view, 5> nofail_names{"order > 1", "!__GFP_DIRECT_RECLAIM", "PF_MEMALLOC",
                                                           "order > PAGE_ALLOC_COSTLY_ORDER", "out_of_memory"};
    constexpr std::array<std::string_view, 3> panic_names{"panic_on_oom=1", "panic_on_oom=2", "no killable process"};

    /// Up to 8 characters, the first in the lowest byte.
    std::string chars_text(std::int64_t value)
    {
        std::string text;
        for (auto left = static_cast<std::uint64_t>(value); left != 0; left >>= 8)
            text += static_cast<char>(left & 0xff);
        return text;
    }

    std::string nth(std::span<const std::string_view> names, std::int64_t value)
    {
        const auto i = static_cast<std::uint64_t>(value);
        return i < names.size() ? std::string(names[i]) : std::to_string(value);
    }

    /// Names of the set bits joined by |, in hexadecimal those without a name.
    std::string bits_text(std::span<const BitName> names, std::int64_t value, std::string text)
    {
        auto left = static_cast<std::uint64_t>(value);
        for (const auto& [bit, name] : names) {
            if ((left & bit) == 0)
                continue;
            left &= ~std::uint64_t{bit};
            text += text.empty() ? "" : "|";
            text += name;
        }
        if (left != 0)
            text += fmt::format("{}0x{:x}", text.empty() ? "" : "|", left);
        return text;
    }

    /// The two lowest bits are the watermark to compare with, which is not looked at with ALLOC_NO_WATERMARKS.
    std::string alloc_flags_text(std::int64_t value)
    {
        const AllocFlags flags{static_cast<std::uint32_t>(value)};
        const bool none = has(flags, ALLOC_NO_WATERMARKS);
        return bits_text(alloc_flag_names, raw(flags & ~ALLOC_WMARK_MASK),
                         none ? std::string() : std::string(watermark_flag_names[alloc_watermark(flags)]));
    }

    std::string zone_text(std::int64_t value)
    {
        return value < 0 ? std::to_string(value) : nth(zone_names, value % MAX_NR_ZONES);
    }

} // namespace

std::string value_text(ValueKind kind, std::int64_t value)
{
    switch (kind) {
    case ValueKind::Count:
    case ValueKind::Pages:
    case ValueKind::Nanoseconds:
    case ValueKind::Bool:
    case ValueKind::OrderOf: return std::to_string(value);
    case ValueKind::Hex:
    case ValueKind::PfnHex: return fmt::format("0x{:x}", static_cast<std::uint64_t>(value));
    case ValueKind::PfnOrNone: return value == raw(no_pfn) ? "none" : std::to_string(value);
    case ValueKind::Gfp: return gfp_text(Gfp{static_cast<std::uint32_t>(value)});
    case ValueKind::AllocFlags: return alloc_flags_text(value);
    case ValueKind::Zone: return zone_text(value);
    case ValueKind::ZonePadded: return fmt::format("{:<8}", zone_text(value));
    case ValueKind::ZoneTypeOf: return nth(zone_names, value);
    case ValueKind::MigratetypeOf: return nth(migratetype_names, value);
    case ValueKind::LruListOf: return nth(lru_names, value);
    case ValueKind::ReclaimFlags: return value == 0 ? "RECLAIM_WB_NONE" : bits_text(reclaim_flag_names, value, {});
    case ValueKind::CompactResultOf: return nth(compact_result_names, value);
    case ValueKind::CompactModeOf: return nth(compact_mode_names, value);
    case ValueKind::CompactPriorityOf: return nth(compact_priority_names, value);
    case ValueKind::CompactFeedbackOf: return nth(compact_feedback_names, value);
    case ValueKind::ThrottleReason: return nth(throttle_names, value);
    case ValueKind::ScanBalanceOf: return nth(scan_balance_names, value);
    case ValueKind::Chars: return chars_text(value);
    case ValueKind::ConstraintOf: return nth(constraint_names, value);
    case ValueKind::NoKillReason: return nth(no_kill_names, value);
    case ValueKind::SparedReason: return nth(spared_names, value);
    case ValueKind::NofailReason: return nth(nofail_names, value);
    case ValueKind::PanicReason: return nth(panic_names, value);
    case ValueKind::WbReasonOf: return nth(wb_reason_names, value);
    case ValueKind::NodeMaskOf: return nodemask_or_null_text(NodeMask(value));
    }
    return std::to_string(value);
}

} // namespace rs
