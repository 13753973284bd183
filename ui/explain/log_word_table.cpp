// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/log_words.h"

#include <QtGlobal>

namespace rs {

std::span<const NamedNumber> named_numbers()
{
    static constexpr NamedNumber names[] = {
        // zones: what is free, and how much must be
        {"free", QT_TRANSLATE_NOOP("LogWords",
                                   "Free pages in the buddy lists, as the watermark checks read them. Pages on the "
                                   "per-CPU lists do not count, nor what a CPU has not folded into the counter yet.")},
        {"boost",
         QT_TRANSLATE_NOOP("LogWords", "Added to the watermarks for a while after a block of one migratetype went to "
                                       "another, so that kswapd frees more and blocks can be kept apart again.")},
        {"min", QT_TRANSLATE_NOOP("LogWords", "The min watermark, boost included. An ordinary request must leave that "
                                              "much free, and lowmem_reserve besides; only reserves go below it.")},
        {"low",
         QT_TRANSLATE_NOOP("LogWords",
                           "The low watermark, boost included. The first attempt stops here, and kswapd is woken.")},
        {"high",
         QT_TRANSLATE_NOOP("LogWords", "The high watermark, boost included. kswapd frees until this much is free.")},
        {"reserved_highatomic",
         QT_TRANSLATE_NOOP("LogWords", "In pageblocks set aside for requests of order 1 and more that cannot wait. "
                                       "They are free, but not for others.")},
        {"present", QT_TRANSLATE_NOOP("LogWords", "Page frames of the zone that exist.")},
        {"managed",
         QT_TRANSLATE_NOOP("LogWords", "Of those, the ones that were given to the page allocator. The others were "
                                       "taken before it began: the kernel itself, the page descriptors.")},
        {"free_pcp",
         QT_TRANSLATE_NOOP(
             "LogWords",
             "Free pages on the per-CPU lists of all CPUs. They do not count as free in the watermark checks.")},
        {"local_pcp",
         QT_TRANSLATE_NOOP("LogWords", "Of those, the ones on the lists of the CPU that the request ran on.")},
        {"free_cma",
         QT_TRANSLATE_NOOP("LogWords",
                           "Free pages of the contiguous memory allocator; this kernel is built without it.")},
        // lists
        {"active_anon", QT_TRANSLATE_NOOP("LogWords", "Pages of programs, and of tmpfs, on the active LRU list: used "
                                                      "lately. They can only be reclaimed by swapping them out.")},
        {"inactive_anon",
         QT_TRANSLATE_NOOP("LogWords", "Pages of programs, and of tmpfs, on the inactive LRU list: the next to be "
                                       "swapped out. Without free swap space reclaim does not look at them.")},
        {"active_file", QT_TRANSLATE_NOOP("LogWords", "Page cache on the active LRU list: used more than once.")},
        {"inactive_file",
         QT_TRANSLATE_NOOP(
             "LogWords",
             "Page cache on the inactive LRU list: the first that reclaim takes. Clean pages are simply dropped.")},
        {"isolated_anon",
         QT_TRANSLATE_NOOP("LogWords",
                           "Anonymous pages that somebody has taken off their list to reclaim or move them.")},
        {"isolated_file",
         QT_TRANSLATE_NOOP("LogWords", "Page cache that somebody has taken off its list to reclaim or move it.")},
        {"isolated(anon)",
         QT_TRANSLATE_NOOP("LogWords",
                           "Anonymous pages that somebody has taken off their list to reclaim or move them.")},
        {"isolated(file)",
         QT_TRANSLATE_NOOP("LogWords", "Page cache that somebody has taken off its list to reclaim or move it.")},
        {"unevictable",
         QT_TRANSLATE_NOOP("LogWords", "Pages that may not be reclaimed: locked with mlock, or of a ramfs.")},
        {"mlocked", QT_TRANSLATE_NOOP("LogWords", "Pages that programs have locked with mlock.")},
        // what pages are used for
        {"dirty", QT_TRANSLATE_NOOP("LogWords", "Page cache that must be written to its file before it can go.")},
        {"writeback", QT_TRANSLATE_NOOP("LogWords", "Pages that are being written now.")},
        {"writepending", QT_TRANSLATE_NOOP("LogWords", "Page cache of the zone that is dirty or being written.")},
        {"writeback_tmp",
         QT_TRANSLATE_NOOP("LogWords", "Copies that FUSE makes of pages while they are being written.")},
        {"slab_reclaimable",
         QT_TRANSLATE_NOOP("LogWords",
                           "Kernel objects that a shrinker can free, such as cached inodes and directory entries.")},
        {"slab_unreclaimable",
         QT_TRANSLATE_NOOP(
             "LogWords",
             "Kernel objects that stay until their owner frees them. A number that only grows means a leak.")},
        {"kernel_misc_reclaimable", QT_TRANSLATE_NOOP("LogWords", "Other kernel memory that could be given back.")},
        {"mapped", QT_TRANSLATE_NOOP("LogWords",
                                     "Page cache that page tables of programs point to. Reclaim must unmap it first.")},
        {"shmem",
         QT_TRANSLATE_NOOP("LogWords",
                           "Pages of tmpfs and shared memory. They count as page cache, but are on the anon lists.")},
        {"shmem_thp", QT_TRANSLATE_NOOP("LogWords", "Of those, in huge pages.")},
        {"shmem_pmdmapped", QT_TRANSLATE_NOOP("LogWords", "Of those, mapped as huge pages.")},
        {"anon_thp", QT_TRANSLATE_NOOP("LogWords", "Anonymous memory in transparent huge pages.")},
        {"kernel_stack", QT_TRANSLATE_NOOP("LogWords", "Stacks of all tasks in the kernel.")},
        {"pagetables", QT_TRANSLATE_NOOP("LogWords", "Page tables of programs.")},
        {"sec_pagetables", QT_TRANSLATE_NOOP("LogWords", "Page tables of virtual machines and devices.")},
        {"bounce", QT_TRANSLATE_NOOP("LogWords", "Copies for devices that cannot reach the page itself.")},
        {"all_unreclaimable",
         QT_TRANSLATE_NOOP("LogWords", "\"yes\": kswapd tried 16 times in a row without reclaiming a page and sleeps "
                                       "until a direct reclaim finds one.")},
        {"hugepages_total",
         QT_TRANSLATE_NOOP("LogWords", "Huge pages set aside for hugetlbfs. Nobody else can have them.")},
        {"hugepages_free", QT_TRANSLATE_NOOP("LogWords", "Of those, not in use.")},
        {"hugepages_surp", QT_TRANSLATE_NOOP("LogWords", "Huge pages beyond those set aside, made on demand.")},
        {"hugepages_size", QT_TRANSLATE_NOOP("LogWords", "How large each of them is.")},
        {"Free swap",
         QT_TRANSLATE_NOOP("LogWords", "Swap space that is still free. 0: anonymous pages cannot be reclaimed.")},
        {"Total swap", QT_TRANSLATE_NOOP("LogWords", "All swap space.")},
        // the request
        {"order", QT_TRANSLATE_NOOP(
                      "LogWords", "How large a block was wanted: 2 to the power of the order, in pages, contiguous.")},
        {"mode",
         QT_TRANSLATE_NOOP("LogWords",
                           "The gfp mask: what the allocation was allowed to do to get the page, and in which zones.")},
        {"nodemask",
         QT_TRANSLATE_NOOP("LogWords", "The NUMA nodes that a memory policy bound the request to; (null): none.")},
        {"cpuset", QT_TRANSLATE_NOOP(
                       "LogWords", "The task's cpuset; / is the root. Of others the simulated machine knows no name.")},
        {"mems_allowed", QT_TRANSLATE_NOOP("LogWords", "The nodes with memory that the task's cpuset allows.")},
        {"CPU", QT_TRANSLATE_NOOP("LogWords", "The CPU on which the task ran.")},
        {"PID", QT_TRANSLATE_NOOP("LogWords", "The task's number.")},
        {"Comm", QT_TRANSLATE_NOOP("LogWords", "The task's name, and behind it the kernel's release.")},
    };
    return names;
}

std::span<const NamedNumber> named_lines()
{
    static constexpr NamedNumber lines[] = {
        {"total pagecache pages",
         QT_TRANSLATE_NOOP(
             "LogWords", "Page cache of the whole machine: pages of files and of tmpfs, and those in the swap cache.")},
        {"pages in swap cache",
         QT_TRANSLATE_NOOP("LogWords", "Pages that have a place in swap space and are still in memory.")},
        {"pages RAM", QT_TRANSLATE_NOOP("LogWords", "All page frames of the machine that exist.")},
        {"pages HighMem/MovableOnly",
         QT_TRANSLATE_NOOP("LogWords", "Memory that the kernel cannot reach directly. A 64-bit machine has none.")},
        {"pages reserved",
         QT_TRANSLATE_NOOP(
             "LogWords",
             "Page frames that were never given to the page allocator: present less managed of all zones.")},
        {"pages hwpoisoned", QT_TRANSLATE_NOOP("LogWords", "Pages that hardware reported as broken.")},
        {"Mem-Info:", QT_TRANSLATE_NOOP("LogWords", "The state of memory at this moment. First the whole machine, in "
                                                    "pages; then each node and each zone, in kB.")},
        {"Call Trace:",
         QT_TRANSLATE_NOOP("LogWords",
                           "The functions that the task was in, the innermost first: those that are simulated.")},
        {"callbacks suppressed",
         QT_TRANSLATE_NOOP(
             "LogWords",
             "So many requests failed since the last report without one of their own: the kernel prints one in 10 s.")},
    };
    return lines;
}

} // namespace rs
