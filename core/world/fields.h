// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of the world that can change, as a closed list.
//
// A mutation names one of these fields, an index into it, and the values before and after. Which field an index
// means is said beside it; Layout (world/layout.h) computes the flattened ones.
#pragma once

#include <cstdint>

// X(Field, element type, storage in World)
#define RS_FIELDS(X)                                                                                                   \
    /* by pfn */                                                                                                       \
    X(PageUseOf, PageUse, pages.use)                                                                                   \
    X(PageFlags, std::uint16_t, pages.flags)                                                                           \
    X(PageOrder, Order, pages.order)                                                                                   \
    X(PageMigratetype, Migratetype, pages.migratetype)                                                                 \
    X(PageMapcount, std::uint32_t, pages.mapcount)                                                                     \
    X(PageRefcount, std::uint32_t, pages.refcount)                                                                     \
    X(PageMapping, std::uint64_t, pages.mapping)                                                                       \
    X(PageIndex, std::uint64_t, pages.index)                                                                           \
    X(BioNextPage, std::uint32_t, bio_next)                                                                            \
    X(PageOwner, std::uint16_t, pages.owner)                                                                           \
    X(SlabUnused, std::uint16_t, slab_unused)                                                                          \
    X(SlabInUse, std::uint16_t, slab_in_use)                                                                           \
    /* by pfn / pageblock_nr_pages */                                                                                  \
    X(PageblockType, std::uint8_t, pageblock_type)                                                                     \
    X(PageblockSkip, std::uint8_t, pageblock_skip)                                                                     \
    /* by zone and order */                                                                                            \
    X(NrFree, std::uint32_t, nr_free)                                                                                  \
    /* by zone and item; by CPU, zone and item */                                                                      \
    X(ZoneStatGlobal, std::int64_t, zone_stat)                                                                         \
    X(ZoneStatDiff, std::int32_t, zone_stat_diff)                                                                      \
    /* by node and item; by CPU, node and item */                                                                      \
    X(NodeStatGlobal, std::int64_t, node_stat)                                                                         \
    X(NodeStatDiff, std::int32_t, node_stat_diff)                                                                      \
    X(VmEventCount, std::uint64_t, vm_events)                                                                          \
    /* by zone and CPU */                                                                                              \
    X(PcpCount, std::int32_t, pcp_count)                                                                               \
    X(PcpHigh, std::int32_t, pcp_high)                                                                                 \
    X(PcpBatch, std::int32_t, pcp_batch)                                                                               \
    X(PcpFreeFactor, std::int32_t, pcp_free_factor)                                                                    \
    X(PcpExpire, std::int32_t, pcp_expire)                                                                             \
    X(StatThreshold, std::uint32_t, stat_threshold)                                                                          \
    /* by zone and watermark; by zone */                                                                               \
    X(WatermarkOf, std::uint64_t, watermark)                                                                           \
    X(WatermarkBoost, std::uint64_t, watermark_boost)                                                                  \
    X(NrReservedHighatomic, std::uint64_t, nr_reserved_highatomic)                                                     \
    X(ZoneFlags, std::uint32_t, zone_flags)                                                                            \
    X(CompactConsidered, std::uint32_t, compact_considered)                                                            \
    X(CompactDeferShift, std::uint32_t, compact_defer_shift)                                                           \
    X(CompactOrderFailed, std::int32_t, compact_order_failed)                                                          \
    X(CompactBlockskipFlush, std::uint8_t, compact_blockskip_flush)                                                    \
    /* by zone and CompactPfn */                                                                                       \
    X(CompactPfnOf, std::uint32_t, compact_pfn)                                                                        \
    /* by node */                                                                                                      \
    X(KswapdOrder, std::int32_t, kswapd_order)                                                                         \
    X(KswapdHighestZoneidx, std::int32_t, kswapd_highest_zoneidx)                                                      \
    X(KswapdFailures, std::int32_t, kswapd_failures)                                                                   \
    X(KcompactdMaxOrder, std::int32_t, kcompactd_max_order)                                                            \
    X(KcompactdHighestZoneidx, std::int32_t, kcompactd_highest_zoneidx)                                                \
    X(NrWritebackThrottled, std::uint32_t, nr_writeback_throttled)                                                     \
    X(NrReclaimStart, std::int64_t, nr_reclaim_start)                                                                  \
    X(NodeFlags, std::uint32_t, node_flags)                                                                            \
    /* by lruvec (one a node) */                                                                                       \
    X(LruvecAnonCost, std::uint64_t, lruvec_anon_cost)                                                                 \
    X(LruvecFileCost, std::uint64_t, lruvec_file_cost)                                                                 \
    X(NonresidentAge, std::uint64_t, nonresident_age)                                                                  \
    X(RefaultsAnon, std::uint64_t, refaults_anon)                                                                      \
    X(RefaultsFile, std::uint64_t, refaults_file)                                                                      \
    X(LruvecFlags, std::uint32_t, lruvec_flags)                                                                        \
    /* by DiskId */                                                                                                    \
    X(DiskHead, std::uint32_t, disk_head)                                                                              \
    X(DiskTail, std::uint32_t, disk_tail)                                                                              \
    X(DiskDoneNs, std::uint64_t, disk_done_ns)                                                                         \
    /* by CPU, batch and slot; by CPU and batch */                                                                     \
    X(BatchFolio, std::uint32_t, batch_folio)                                                                          \
    X(BatchCount, std::uint32_t, batch_count)                                                                          \
    /* by node and KmemCache; by shrinker and node */                                                                  \
    X(UnusedObjects, std::uint64_t, unused_objects)                                                                    \
    X(ShrinkerDeferred, std::int64_t, shrinker_deferred)                                                               \
    /* by MappingId; by XaNode and slot; by XaNode */                                                                  \
    X(MappingFile, std::uint64_t, mapping_file)                                                                        \
    X(MappingDisk, std::uint8_t, mapping_disk)                                                                         \
    X(MappingPages, std::uint64_t, mapping_pages)                                                                      \
    X(MappingMarks, std::uint8_t, mapping_marks)                                                                       \
    X(MappingState, std::uint8_t, mapping_state)                                                                       \
    X(MappingDirtiedWhen, std::uint64_t, mapping_dirtied_when)                                                         \
    X(MappingWritebackIndex, std::uint64_t, mapping_writeback_index)                                                   \
    X(XaHead, std::uint64_t, xa_head)                                                                                  \
    X(XaSlot, std::uint64_t, xa_slot)                                                                                  \
    X(XaNodeShape, std::uint64_t, xa_node_shape)                                                                       \
    X(XaNodeParent, std::uint32_t, xa_node_parent)                                                                     \
    X(XaNodeCount, std::uint8_t, xa_node_count)                                                                        \
    X(XaNodeValues, std::uint8_t, xa_node_values)                                                                      \
    X(ShadowNodeNext, std::uint32_t, shadow_node_next)                                                                 \
    X(ShadowNodePrev, std::uint32_t, shadow_node_prev)                                                                 \
    /* by XaNode and XaMark; by MappingId, then disk and WbList */                                                     \
    X(XaNodeMarks, std::uint64_t, xa_node_marks)                                                                       \
    X(MappingIoNext, std::uint32_t, mapping_io_next)                                                                   \
    X(MappingIoPrev, std::uint32_t, mapping_io_prev)                                                                   \
    /* by disk and WbCounter, the domain's last; by CPU and that; by disk and WbValue; by DomainValue; by CPU */       \
    X(PercpuCount, std::int64_t, percpu_count)                                                                         \
    X(PercpuDiff, std::int32_t, percpu_diff)                                                                           \
    X(WbValueOf, std::uint64_t, wb_values)                                                                             \
    X(DomainValueOf, std::uint64_t, domain_values)                                                                     \
    X(BdpRatelimits, std::int32_t, bdp_ratelimits)                                                                     \
    /* by FileId: a file that is open */                                                                               \
    X(FileMapping, std::uint32_t, file_mapping)                                                                        \
    X(FileAdvice, std::uint8_t, file_advice)                                                                           \
    X(FileRaStart, std::uint64_t, file_ra_start)                                                                       \
    X(FileRaSize, std::uint32_t, file_ra_size)                                                                         \
    X(FileRaAsyncSize, std::uint32_t, file_ra_async_size)                                                              \
    X(FilePrevPos, std::uint64_t, file_prev_pos)                                                                       \
    /* by CPU; by CPU and PsiState; by PsiState; by PsiState and PsiWindow */                                          \
    X(VmstatWork, std::uint64_t, vmstat_work)                                                                          \
    X(PsiStateMask, std::uint32_t, psi_state_mask)                                                                     \
    X(PsiStateStart, std::uint64_t, psi_state_start)                                                                   \
    X(PsiTimesOf, std::uint32_t, psi_times)                                                                            \
    X(PsiTimesPrev, std::uint32_t, psi_times_prev)                                                                     \
    X(PsiTotal, std::uint64_t, psi_total)                                                                              \
    X(PsiAvgTotal, std::uint64_t, psi_avg_total)                                                                       \
    X(PsiAvg, std::uint64_t, psi_avg)                                                                                  \
    /* index 0 */                                                                                                      \
    X(NrMappings, std::uint32_t, nr_mappings)                                                                          \
    X(NrXaNodes, std::uint32_t, nr_xa_nodes)                                                                           \
    X(FirstFreeXaNode, std::uint32_t, first_free_xa_node)                                                              \
    X(ClockNs, std::uint64_t, clock_ns)                                                                                \
    X(NrSwapPages, std::int64_t, nr_swap_pages)                                                                        \
    X(NextSwapEntry, std::uint64_t, next_swap_entry)                                                                   \
    X(VmstatShepherd, std::uint64_t, vmstat_shepherd)                                                                  \
    X(PsiAvgLastUpdate, std::uint64_t, psi_avg_last_update)                                                            \
    X(PsiAvgNextUpdate, std::uint64_t, psi_avg_next_update)                                                            \
    X(PsiAvgsWork, std::uint64_t, psi_avgs_work)                                                                       \
    X(FmeterCnt, std::int32_t, fmeter_cnt)                                                                             \
    X(FmeterVal, std::int32_t, fmeter_val)                                                                             \
    X(FmeterTime, std::uint64_t, fmeter_time)                                                                          \
    X(VmpressureScanned, std::uint64_t, vmpressure_scanned)                                                            \
    X(VmpressureReclaimed, std::uint64_t, vmpressure_reclaimed)                                                        \
    X(VmpressureWork, std::uint8_t, vmpressure_work)                                                                   \
    X(VmpressureLevelTold, std::uint8_t, vmpressure_level)                                                             \
    X(NopageBegin, std::uint64_t, nopage_begin)                                                                        \
    X(NopagePrinted, std::int32_t, nopage_printed)                                                                     \
    X(NopageMissed, std::int32_t, nopage_missed)                                                                       \
    X(OomLock, std::uint8_t, oom_lock)                                                                                 \
    X(OomVictims, std::int32_t, oom_victims)                                                                           \
    X(OomKillerDisabled, std::uint8_t, oom_killer_disabled)                                                            \
    X(OomNotifierFirst, std::uint32_t, oom_notifier_first)                                                             \
    X(OomNotifierEnd, std::uint32_t, oom_notifier_end)                                                                 \
    X(OomBegin, std::uint64_t, oom_begin)                                                                              \
    X(OomPrinted, std::int32_t, oom_printed)                                                                           \
    X(OomMissed, std::int32_t, oom_missed)                                                                             \
    X(NofailWarned, std::uint8_t, nofail_warned)                                                                       \
    X(Panicked, std::uint8_t, panicked)                                                                                \
    X(CpusetsEnabled, std::uint8_t, cpusets_enabled)                                                                   \
    X(RequestNo, std::uint64_t, request_no)                                                                            \
    X(SchedulingPoint, std::uint32_t, scheduling_point)                                                                \
    X(Tracing, std::uint8_t, tracing)                                                                                  \
    /* by handle of a request */                                                                                       \
    X(HandlePfn, std::uint32_t, handle_pfn)                                                                            \
    X(HandleOrder, std::uint8_t, handle_order)                                                                         \
    /* by task */                                                                                                      \
    X(TaskFlags, std::uint32_t, task_flags)                                                                            \
    X(TaskCpu, std::uint16_t, task_cpu)                                                                                \
    X(TaskPsiFlags, std::uint8_t, task_psi_flags)                                                                      \
    X(TaskRealtime, std::uint8_t, task_realtime)                                                                       \
    X(TaskState, std::uint8_t, task_state)                                                                             \
    X(TaskWaitsFor, std::uint8_t, task_waits_for)                                                                      \
    X(TaskWaitsFolio, std::uint32_t, task_waits_folio)                                                                      \
    X(TaskWakeNs, std::uint64_t, task_wake_ns)                                                                         \
    X(TaskSigkillNs, std::uint64_t, task_sigkill_ns)                                                                   \
    X(TaskMemsAllowed, std::uint64_t, task_mems_allowed)                                                               \
    X(TaskHardwallMems, std::uint64_t, task_hardwall_mems)                                                             \
    X(TaskMm, std::uint16_t, task_mm)                                                                                  \
    X(TaskOomMm, std::uint16_t, task_oom_mm)                                                                           \
    X(TaskMemdie, std::uint8_t, task_memdie)                                                                           \
    X(TaskReapNs, std::uint64_t, task_reap_ns)                                                                         \
    X(TaskNrDirtied, std::int32_t, task_nr_dirtied)                                                                    \
    X(TaskNrDirtiedPause, std::int32_t, task_nr_dirtied_pause)                                                         \
    X(TaskDirtyPausedWhen, std::uint64_t, task_dirty_paused_when)                                                      \
    X(ReclaimedSlab, std::uint64_t, reclaimed_slab)                                                                    \
    X(TaskCaptureZone, std::uint16_t, task_capture_zone)                                                               \
    X(TaskCaptureOrder, std::uint8_t, task_capture_order)                                                              \
    X(TaskCaptured, std::uint32_t, task_captured)                                                                      \
    /* by MmId; by MmId and MmCounter */                                                                               \
    X(MmTotalVm, std::uint64_t, mm_total_vm)                                                                           \
    X(MmPgtablesBytes, std::uint64_t, mm_pgtables_bytes)                                                               \
    X(MmFlags, std::uint32_t, mm_flags)                                                                                \
    X(MmCounterOf, std::int64_t, mm_counters)                                                                          \
    /* by task and field of scan_control; by task and slot of a local list */                                          \
    X(ScanControlField, std::int64_t, scan_control)                                                                    \
    X(LocalListName, std::uint8_t, local_list_name)

namespace rs {

enum class Field : std::uint8_t {
#define RS_ENUMERATOR(name, type, storage) name,
    RS_FIELDS(RS_ENUMERATOR)
#undef RS_ENUMERATOR
};

} // namespace rs
