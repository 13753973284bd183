// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/scan_count.h"

#include "mm/page_alloc/watermark.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    /// Largest integer whose square is at most x. Kernel: int_sqrt().
    std::uint64_t int_sqrt(std::uint64_t x)
    {
        std::uint64_t root = 0;
        for (std::uint64_t bit = std::uint64_t{1} << 31; bit != 0; bit >>= 1)
            if ((root | bit) * (root | bit) <= x)
                root |= bit;
        return root;
    }

    std::uint64_t list_size(const World& w, NodeId node, LruList lru)
    {
        return static_cast<std::uint64_t>(node_page_state(w, node, NodeStat(int{NR_INACTIVE_ANON} + int{lru})));
    }

    /// Pages of a list in zones up to reclaim_idx. Kernel: lruvec_lru_size().
    std::uint64_t lruvec_lru_size(const World& w, NodeId node, LruList lru, ZoneType reclaim_idx)
    {
        std::uint64_t size = 0;
        for (int type = 0; type <= reclaim_idx; ++type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (w.managed(zone))
                size += static_cast<std::uint64_t>(
                    zone_page_state(w, zone, ZoneStat(int{NR_ZONE_INACTIVE_ANON} + int{lru})));
        }
        return size;
    }

    /// Bit for sc.may_deactivate: the active list of a type is fair game when pages of it were faulted back in, or
    /// when its inactive list has run short.
    bool may_deactivate(const World& w, NodeId node, NodeStat activated, std::uint64_t last_seen, LruList inactive_lru)
    {
        return static_cast<std::uint64_t>(node_page_state(w, node, activated)) != last_seen
            || inactive_is_low(w, node, inactive_lru);
    }

    /// Whether so little file cache is left that scanning it would only thrash.
    bool file_is_tiny(const World& w, NodeId node, const ScanControl& sc)
    {
        std::uint64_t high_marks = 0;
        for (int type = 0; type < MAX_NR_ZONES; ++type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (w.managed(zone))
                high_marks += wmark_pages(w, zone, WMARK_HIGH);
        }
        const auto free_pages = static_cast<std::uint64_t>(sum_zone_node_page_state(w, node, NR_FREE_PAGES));
        const std::uint64_t file = list_size(w, node, LRU_ACTIVE_FILE) + list_size(w, node, LRU_INACTIVE_FILE);
        return file + free_pages <= high_marks && (sc.may_deactivate() & DEACTIVATE_ANON) == 0
            && (list_size(w, node, LRU_INACTIVE_ANON) >> sc.priority()) != 0;
    }

    ScanBalance choose_balance(const World& w, const ScanControl& sc)
    {
        if (sc.may_swap() == 0 || !can_reclaim_anon_pages(w))
            return ScanBalance::File;
        if (sc.priority() == 0 && w.sysctl.swappiness != 0)
            return ScanBalance::Equal;
        if (sc.file_is_tiny() != 0)
            return ScanBalance::Anon;
        if (sc.cache_trim_mode() != 0)
            return ScanBalance::File;
        return ScanBalance::Fract;
    }

    /// Shares of anonymous memory and file cache: swappiness against what each cost to reclaim lately.
    struct Fractions {
        std::uint64_t anon;
        std::uint64_t file;
        std::uint64_t denominator() const { return anon + file; }
    };

    Fractions scan_fractions(const World& w, const ScanControl& sc)
    {
        const auto sc_anon = static_cast<std::uint64_t>(sc.anon_cost());
        const auto sc_file = static_cast<std::uint64_t>(sc.file_cost());
        const std::uint64_t anon_cost = sc_anon + sc_file + sc_anon;
        const std::uint64_t file_cost = sc_anon + sc_file + sc_file;
        const std::uint64_t total_cost = anon_cost + file_cost;
        const std::uint64_t swappiness = w.sysctl.swappiness;
        return {swappiness * (total_cost + 1) / (anon_cost + 1), (200 - swappiness) * (total_cost + 1) / (file_cost + 1)};
    }

    std::uint64_t share_of(std::uint64_t scan, LruList lru, ScanBalance balance, const Fractions& fractions)
    {
        switch (balance) {
        case ScanBalance::Equal:
            return scan;
        case ScanBalance::Fract:
            return scan * (is_file_lru(lru) ? fractions.file : fractions.anon) / fractions.denominator();
        case ScanBalance::File:
            return is_file_lru(lru) ? scan : 0;
        case ScanBalance::Anon:
            return is_file_lru(lru) ? 0 : scan;
        }
        return 0;
    }

} // namespace

bool inactive_is_low(std::uint64_t inactive, std::uint64_t active)
{
    const std::uint64_t gb = (inactive + active) >> (30 - PAGE_SHIFT);
    const std::uint64_t inactive_ratio = gb != 0 ? int_sqrt(10 * gb) : 1;
    return inactive * inactive_ratio < active;
}

bool inactive_is_low(const World& w, NodeId node, LruList inactive_lru)
{
    return inactive_is_low(list_size(w, node, inactive_lru), list_size(w, node, LruList(inactive_lru + 1)));
}

void prepare_scan_count(Machine& m, NodeId node, ScanControl& sc)
{
    Call call(m, Function::prepare_scan_count);
    const World& w = m.world();
    sc.anon_cost(static_cast<std::int64_t>(w.lruvec_anon_cost[at(node)]));
    sc.file_cost(static_cast<std::int64_t>(w.lruvec_file_cost[at(node)]));
    std::int64_t deactivate = DEACTIVATE_ANON | DEACTIVATE_FILE;
    if (sc.force_deactivate() == 0) {
        const bool anon = may_deactivate(w, node, WORKINGSET_ACTIVATE_ANON, w.refaults_anon[at(node)], LRU_INACTIVE_ANON);
        const bool file = may_deactivate(w, node, WORKINGSET_ACTIVATE_FILE, w.refaults_file[at(node)], LRU_INACTIVE_FILE);
        deactivate = (anon ? DEACTIVATE_ANON : 0) | (file ? DEACTIVATE_FILE : 0);
    }
    sc.may_deactivate(deactivate);
    const std::uint64_t scannable = list_size(w, node, LRU_INACTIVE_FILE) >> sc.priority();
    sc.cache_trim_mode(scannable != 0 && (deactivate & DEACTIVATE_FILE) == 0);
    sc.file_is_tiny(file_is_tiny(w, node, sc));
    m.step(Step::scan_prepared, sc.may_deactivate(), sc.cache_trim_mode(), sc.file_is_tiny());
}

ScanCounts get_scan_count(Machine& m, NodeId node, const ScanControl& sc)
{
    Call call(m, Function::get_scan_count);
    const World& w = m.world();
    const ScanBalance balance = choose_balance(w, sc);
    const Fractions fractions = scan_fractions(w, sc);
    ScanCounts counts{};
    for (int i = LRU_INACTIVE_ANON; i <= LRU_ACTIVE_FILE; ++i) {
        const auto lru = LruList(i);
        const std::uint64_t size = lruvec_lru_size(w, node, lru, ZoneType(sc.reclaim_idx()));
        counts[lru] = share_of(size >> sc.priority(), lru, balance, fractions);
    }
    m.step(Step::scan_counts, balance, counts[LRU_INACTIVE_ANON], counts[LRU_ACTIVE_ANON], counts[LRU_INACTIVE_FILE],
           counts[LRU_ACTIVE_FILE], sc.priority());
    return counts;
}

} // namespace rs
