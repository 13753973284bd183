// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/scan_count.h"

#include "mm/page_alloc/watermark.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmstat.h"

#include <algorithm>

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

    bool inactive_is_low(const Lruvec& lruvec, LruList inactive_lru)
    {
        return rs::inactive_is_low(lruvec.pages[inactive_lru], lruvec.pages[std::size_t{inactive_lru} + 1]);
    }

    /// For sc.may_deactivate: the active list of a type is fair game when pages of it were faulted back in, or when its
    /// inactive list has run short.
    std::int64_t may_deactivate(const Lruvec& lruvec)
    {
        const bool anon =
            lruvec.workingset_activate_anon != lruvec.refaults_anon || inactive_is_low(lruvec, LRU_INACTIVE_ANON);
        const bool file =
            lruvec.workingset_activate_file != lruvec.refaults_file || inactive_is_low(lruvec, LRU_INACTIVE_FILE);
        return (anon ? DEACTIVATE_ANON : 0) | (file ? DEACTIVATE_FILE : 0);
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
        return file + free_pages <= high_marks && (sc.may_deactivate() & DEACTIVATE_ANON) == 0 &&
               (list_size(w, node, LRU_INACTIVE_ANON) >> sc.priority()) != 0;
    }

    ScanBalance choose_balance(const World& w, NodeId node, const MemCgroup& memcg, const ScanControl& sc)
    {
        if (sc.may_swap() == 0 || !can_reclaim_anon_pages(w, &memcg, node, &sc))
            return ScanBalance::File;
        if (cgroup_reclaim(sc) && memcg.swappiness == 0)
            return ScanBalance::File;
        if (sc.priority() == 0 && memcg.swappiness != 0)
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

    Fractions scan_fractions(std::uint64_t swappiness, const ScanControl& sc)
    {
        const auto sc_anon = static_cast<std::uint64_t>(sc.anon_cost());
        const auto sc_file = static_cast<std::uint64_t>(sc.file_cost());
        const std::uint64_t anon_cost = sc_anon + sc_file + sc_anon;
        const std::uint64_t file_cost = sc_anon + sc_file + sc_file;
        const std::uint64_t total_cost = anon_cost + file_cost;
        return {swappiness * (total_cost + 1) / (anon_cost + 1),
                (200 - swappiness) * (total_cost + 1) / (file_cost + 1)};
    }

    /// A type's share of what is to be scanned. Of a group that was deleted it is rounded up: even the last page is to
    /// go.
    std::uint64_t fraction_of(std::uint64_t scan, LruList lru, const Fractions& fractions, const MemCgroup& memcg)
    {
        const std::uint64_t part = scan * (is_file_lru(lru) ? fractions.file : fractions.anon);
        return (part + (memcg.online ? 0 : fractions.denominator() - 1)) / fractions.denominator();
    }

    std::uint64_t share_of(std::uint64_t scan, LruList lru, ScanBalance balance, const MemCgroup& memcg,
                           const ScanControl& sc)
    {
        switch (balance) {
        case ScanBalance::Equal: return scan;
        case ScanBalance::Fract: return fraction_of(scan, lru, scan_fractions(memcg.swappiness, sc), memcg);
        case ScanBalance::File: return is_file_lru(lru) ? scan : 0;
        case ScanBalance::Anon: return is_file_lru(lru) ? 0 : scan;
        }
        return 0;
    }

    /// What of a list is under pressure: the less, the more of its group is protected, but never nothing, so that the
    /// priority need not rise for it. memory.low counts in the first round only, and sc learns that it did.
    std::uint64_t unprotected_pages(std::uint64_t size, const MemCgroup& memcg, ScanControl& sc)
    {
        const Protection protection = mem_cgroup_protection(sc, memcg);
        if (protection.min == 0 && protection.low == 0)
            return size;
        const bool honours_low = sc.memcg_low_reclaim() == 0 && protection.low > protection.min;
        if (honours_low)
            sc.memcg_low_skipped(true);
        const std::uint64_t spared = honours_low ? protection.low : protection.min;
        const std::uint64_t group = std::max(memcg.size, spared);
        return std::max<std::uint64_t>(size - size * spared / (group + 1), SWAP_CLUSTER_MAX);
    }

    /// A list's pages at sc's priority, before anonymous memory and file cache get their shares.
    std::uint64_t pages_at_priority(std::uint64_t size, const MemCgroup& memcg, ScanControl& sc)
    {
        const std::uint64_t scan = unprotected_pages(size, memcg, sc) >> sc.priority();
        if (scan == 0 && !memcg.online) // nobody adds to it any more: scrape out what is left
            return std::min<std::uint64_t>(size, SWAP_CLUSTER_MAX);
        return scan;
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

Lruvec node_lruvec(const World& w, NodeId node)
{
    const auto counter = [&](NodeStat item) { return static_cast<std::uint64_t>(node_page_state(w, node, item)); };
    Lruvec lruvec;
    for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
        lruvec.pages[std::size_t(lru)] = list_size(w, node, LruList(lru));
    lruvec.anon_cost = w.lruvec_anon_cost[at(node)];
    lruvec.file_cost = w.lruvec_file_cost[at(node)];
    lruvec.workingset_activate_anon = counter(WORKINGSET_ACTIVATE_ANON);
    lruvec.workingset_activate_file = counter(WORKINGSET_ACTIVATE_FILE);
    lruvec.refaults_anon = w.refaults_anon[at(node)];
    lruvec.refaults_file = w.refaults_file[at(node)];
    return lruvec;
}

void prepare_scan_count(Machine& m, NodeId node, const Lruvec& target_lruvec, ScanControl& sc)
{
    Call call(m, Function::prepare_scan_count);
    sc.anon_cost(static_cast<std::int64_t>(target_lruvec.anon_cost));
    sc.file_cost(static_cast<std::int64_t>(target_lruvec.file_cost));
    const bool forced = sc.force_deactivate() != 0;
    sc.may_deactivate(forced ? DEACTIVATE_ANON | DEACTIVATE_FILE : may_deactivate(target_lruvec));
    const std::uint64_t scannable = target_lruvec.pages[LRU_INACTIVE_FILE] >> sc.priority();
    sc.cache_trim_mode(scannable != 0 && (sc.may_deactivate() & DEACTIVATE_FILE) == 0);
    if (!cgroup_reclaim(sc))
        sc.file_is_tiny(file_is_tiny(m.world(), node, sc));
    m.step(Step::scan_prepared, sc.may_deactivate(), sc.cache_trim_mode(), sc.file_is_tiny());
}

ScanTargets get_scan_count(Machine& m, NodeId node, const MemCgroup& memcg, ScanControl& sc)
{
    Call call(m, Function::get_scan_count);
    const World& w = m.world();
    const ScanBalance balance = choose_balance(w, node, memcg, sc);
    ScanCounts nr{};
    for (int i = LRU_INACTIVE_ANON; i <= LRU_ACTIVE_FILE; ++i) {
        const auto lru = LruList(i);
        const std::uint64_t size = lruvec_lru_size(w, node, lru, ZoneType(sc.reclaim_idx()));
        nr[lru] = share_of(pages_at_priority(size, memcg, sc), lru, balance, memcg, sc);
    }
    m.step(Step::scan_counts, balance, nr[LRU_INACTIVE_ANON], nr[LRU_ACTIVE_ANON], nr[LRU_INACTIVE_FILE],
           nr[LRU_ACTIVE_FILE], sc.priority());
    return {balance, nr};
}

} // namespace rs
