<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a scenario, a recorded state or a recording&apos;s folder</source>
        <translation>打开场景、录制的状态，或录制所在的文件夹</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Reclaimscope</source>
        <translation>离开 Reclaimscope</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>Back to the start of the recording</source>
        <translation>回到录制的开头</translation>
    </message>
    <message>
        <source>Run back</source>
        <translation>倒着运行</translation>
    </message>
    <message>
        <source>Back to where this request began, or the one before</source>
        <translation>回到这个请求开始的地方，或上一个请求</translation>
    </message>
    <message>
        <source>Over, back</source>
        <translation>倒着跨过</translation>
    </message>
    <message>
        <source>Over back</source>
        <translation>倒跨</translation>
    </message>
    <message>
        <source>Back to the last step of this function or of its callers</source>
        <translation>回到这个函数或其调用者的上一步</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>◀ Step</source>
        <translation>◀ 单步</translation>
    </message>
    <message>
        <source>Back to the last step, wherever it was</source>
        <translation>回到上一步，不管在哪里</translation>
    </message>
    <message>
        <source>Out, back</source>
        <translation>倒着跳出</translation>
    </message>
    <message>
        <source>Back to the last step of a caller</source>
        <translation>回到调用者的上一步</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step on by itself, at the speed beside</source>
        <translation>按旁边的速度自动单步</translation>
    </message>
    <message>
        <source>Step into</source>
        <translation>单步进入</translation>
    </message>
    <message>
        <source>Step ▶</source>
        <translation>单步 ▶</translation>
    </message>
    <message>
        <source>To the next step, wherever it is</source>
        <translation>到下一步，不管在哪里</translation>
    </message>
    <message>
        <source>Step over</source>
        <translation>单步跨过</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>跨过</translation>
    </message>
    <message>
        <source>To the next step of this function or of its callers</source>
        <translation>到这个函数或其调用者的下一步</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>单步跳出</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>跳出</translation>
    </message>
    <message>
        <source>To the next step of a caller</source>
        <translation>到调用者的下一步</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>To the end of this request; from there through the next one</source>
        <translation>到这个请求结束；再按则运行下一个请求</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <source>To the last moment that was simulated</source>
        <translation>到已模拟的最后一刻</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>播放得更快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>播放得更慢</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>恢复布局</translation>
    </message>
    <message>
        <source>Put every panel back in its place</source>
        <translation>把每个面板放回原位</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What every key does</source>
        <translation>每个按键的作用</translation>
    </message>
    <message>
        <source>About Reclaimscope</source>
        <translation>关于 Reclaimscope</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys that move through time rest while you type into a field.</source>
        <translation>在输入框里打字时，移动时间的按键不起作用。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reclaimscope %1&lt;/b&gt;&lt;p&gt;A laboratory for Linux page reclaim: a simulated memory manager that follows Linux 6.1, run under a debugger that also steps backwards.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Reclaimscope %1&lt;/b&gt;&lt;p&gt;Linux 页面回收实验室：一个遵循 Linux 6.1 的模拟内存管理器，运行在可以倒退单步的调试器里。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Reclaimscope</source>
        <translation>关于 Reclaimscope</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>free %1 · min %2 · low %3 · high %4</source>
        <translation>空闲 %1 · min %2 · low %3 · high %4</translation>
    </message>
    <message>
        <source>%1 (boost %2)</source>
        <translation>%1（boost %2）</translation>
    </message>
    <message>
        <source>Buddy free lists</source>
        <translation>伙伴空闲链表</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>LRU lists</source>
        <translation>LRU 链表</translation>
    </message>
    <message>
        <source>reclaim takes from the right · w writeback, d dirty, m mapped, r referenced</source>
        <translation>从右端回收 · w 回写中，d 脏，m 已映射，r 被引用</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>nothing: no function holds pages on a list of its own</source>
        <translation>无：没有函数在自己的链表上持有页</translation>
    </message>
    <message>
        <source>taken off the LRU lists by a function that runs</source>
        <translation>被正在运行的函数从 LRU 链表上取下</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>pages / high · batch %1</source>
        <translation>页数 / high · batch %1</translation>
    </message>
    <message>
        <source>Per-CPU lists</source>
        <translation>每 CPU 链表</translation>
    </message>
</context>
<context>
    <name>MachineSize</name>
    <message numerus="yes">
        <source>%1 MiB · %n CPU(s)</source>
        <translation>
            <numerusform>%1 MiB · %n 个 CPU</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>first page of a free block</source>
        <translation>空闲块的第一页</translation>
    </message>
    <message>
        <source>no memory here</source>
        <translation>这里没有内存</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>slab</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>page table</source>
        <translation>页表</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>tail of a compound page</source>
        <translation>复合页的尾页</translation>
    </message>
    <message>
        <source>movable driver page</source>
        <translation>可移动的驱动页</translation>
    </message>
    <message>
        <source>anonymous memory</source>
        <translation>匿名内存</translation>
    </message>
    <message>
        <source>page cache of a file</source>
        <translation>文件的页缓存</translation>
    </message>
    <message>
        <source>page cache of shmem or tmpfs</source>
        <translation>shmem 或 tmpfs 的页缓存</translation>
    </message>
    <message>
        <source>swap entry %1</source>
        <translation>交换项 %1</translation>
    </message>
    <message>
        <source>inode %1, index %2</source>
        <translation>inode %1，index %2</translation>
    </message>
    <message>
        <source>pfn %1, order %2</source>
        <translation>pfn %1，order %2</translation>
    </message>
    <message>
        <source>flags: %1</source>
        <translation>标志：%1</translation>
    </message>
    <message>
        <source>references %1, mapped %2 times</source>
        <translation>引用 %1，映射 %2 次</translation>
    </message>
    <message>
        <source>pageblock: %1</source>
        <translation>pageblock：%1</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>page %1</source>
        <translation>页 %1</translation>
    </message>
    <message>
        <source>loop %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>no zone above low</source>
        <translation>都低于 low</translation>
    </message>
    <message>
        <source>kswapd asked</source>
        <translation>已通知 kswapd</translation>
    </message>
    <message>
        <source>gfp: no kswapd</source>
        <translation>gfp 不唤醒 kswapd</translation>
    </message>
    <message>
        <source>order %1: compact first</source>
        <translation>order %1：先规整</translation>
    </message>
    <message>
        <source>no page at min</source>
        <translation>min 也没有页</translation>
    </message>
    <message>
        <source>still no page</source>
        <translation>仍没有页</translation>
    </message>
    <message>
        <source>%1 reclaimed</source>
        <translation>回收 %1</translation>
    </message>
    <message>
        <source>no page, %1 in pcp</source>
        <translation>没有页，pcp 有 %1</translation>
    </message>
    <message>
        <source>block given back</source>
        <translation>归还一块</translation>
    </message>
    <message>
        <source>none reserved</source>
        <translation>没有保留</translation>
    </message>
    <message>
        <source>%1 left in pcp, again</source>
        <translation>pcp 剩 %1，再试</translation>
    </message>
    <message>
        <source>progress %1</source>
        <translation>进展 %1</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>no help</source>
        <translation>没有帮助</translation>
    </message>
    <message>
        <source>order %1 failed</source>
        <translation>order %1 失败</translation>
    </message>
    <message>
        <source>no __GFP_DIRECT_RECLAIM</source>
        <translation>没有 __GFP_DIRECT_RECLAIM</translation>
    </message>
    <message>
        <source>no __GFP_IO</source>
        <translation>没有 __GFP_IO</translation>
    </message>
    <message>
        <source>order 0: not costly</source>
        <translation>order 0：不算高代价</translation>
    </message>
    <message>
        <source>order %1, movable</source>
        <translation>order %1，可移动</translation>
    </message>
    <message>
        <source>may use reserves</source>
        <translation>可用储备</translation>
    </message>
    <message>
        <source>PF_MEMALLOC is set</source>
        <translation>已设 PF_MEMALLOC</translation>
    </message>
    <message>
        <source>costly order</source>
        <translation>高代价的阶</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>0 reclaimed</source>
        <translation>回收 0</translation>
    </message>
    <message>
        <source>already drained</source>
        <translation>已清空过</translation>
    </message>
    <message>
        <source>memory came free</source>
        <translation>有内存被释放</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>again</source>
        <translation>再试</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>psi_memstall_enter: from here on the task&apos;s time counts as stalled on memory, which PSI reports in /proc/pressure/memory. {already_stalled?It was stalled already, so the outer mark will end it.|It was not stalled before, so leaving reclaim will end it.}</source>
        <translation>psi_memstall_enter：从现在起，任务的时间算作因内存而停顿，PSI 在 /proc/pressure/memory 里报告它。{already_stalled?它之前就已停顿，所以由外层的标记来结束。|它之前没有停顿，所以离开回收时结束。}</translation>
    </message>
    <message>
        <source>psi_memstall_leave: {already_stalled?the task stays marked as stalled, because it was so before reclaim.|the stall on memory is over, and PSI stops counting.}</source>
        <translation>psi_memstall_leave：{already_stalled?任务仍标记为停顿，因为回收之前就是如此。|因内存而起的停顿结束，PSI 不再计时。}</translation>
    </message>
    <message>
        <source>cond_resched: before the long work the task offers CPU {cpu} to whoever has been waiting for it.</source>
        <translation>cond_resched：在这项耗时的工作之前，任务先把 CPU {cpu} 让给一直在等它的任务。</translation>
    </message>
    <message>
        <source>cpuset_memory_pressure_bump: {enabled?this direct reclaim is counted, and cpuset.memory_pressure of the task&apos;s cpuset rises.|nothing is counted, because memory_pressure_enabled of cpuset v1 is 0, as it is by default. Were it 1, cpuset.memory_pressure would rise with every direct reclaim.}</source>
        <translation>cpuset_memory_pressure_bump：{enabled?这次直接回收被计入，任务所在 cpuset 的 cpuset.memory_pressure 上升。|什么也不计，因为 cpuset v1 的 memory_pressure_enabled 是 0（默认如此）。如果是 1，每次直接回收都会使 cpuset.memory_pressure 上升。}</translation>
    </message>
    <message>
        <source>fs_reclaim_acquire shows what lockdep would see, and is empty in a kernel without it, like this one. {lockdep_sees?The mask allows __GFP_FS, so reclaim may take locks of filesystems: a caller that holds one of them could deadlock.|{gfp_mask} keeps reclaim out of filesystems, so lockdep would note nothing.}</source>
        <translation>fs_reclaim_acquire 显示 lockdep 会看到什么；没有 lockdep 的内核（比如这个）里它是空的。{lockdep_sees?掩码允许 __GFP_FS，所以回收可能去拿文件系统的锁：如果调用者正持有其中一把，就可能死锁。|{gfp_mask} 不让回收进入文件系统，所以 lockdep 什么也不会记。}</translation>
    </message>
    <message>
        <source>memalloc_noreclaim_save sets PF_MEMALLOC; the task&apos;s flags are now {task_flags}. Should reclaim need memory itself, it may use all reserves, and it never enters reclaim again. What PF_MEMALLOC was before, {noreclaim_flag}, is kept.</source>
        <translation>memalloc_noreclaim_save 设置 PF_MEMALLOC；任务的标志现在是 {task_flags}。如果回收自己需要内存，它可以使用全部储备，而且不会再次进入回收。PF_MEMALLOC 原来的值 {noreclaim_flag} 被保存下来。</translation>
    </message>
    <message>
        <source>try_to_free_pages reports {progress} pages of progress. {progress?The allocator will look at the free lists again.|Nothing could be freed at any priority.}</source>
        <translation>try_to_free_pages 报告 {progress} 页的进展。{progress?分配器会再看一次空闲链表。|在任何优先级下都没能释放什么。}</translation>
    </message>
    <message>
        <source>memalloc_noreclaim_restore puts PF_MEMALLOC back to what it was, {noreclaim_flag}; the task&apos;s flags are {task_flags}. From here on it respects the watermarks again.</source>
        <translation>memalloc_noreclaim_restore 把 PF_MEMALLOC 恢复为原来的 {noreclaim_flag}；任务的标志是 {task_flags}。从现在起它又要遵守水位。</translation>
    </message>
    <message>
        <source>fs_reclaim_release: for lockdep, the part in which locks of filesystems might be taken ends here. Without lockdep this is empty, too.</source>
        <translation>fs_reclaim_release：对 lockdep 来说，可能拿文件系统锁的那一段到此结束。没有 lockdep 时它也是空的。</translation>
    </message>
    <message>
        <source>cond_resched: reclaim may have taken long, so others get a turn. Then {progress} is returned, and becomes did_some_progress.</source>
        <translation>cond_resched：回收可能用了很久，所以让别的任务运行一下。然后返回 {progress}，它成为 did_some_progress。</translation>
    </message>
    <message>
        <source>A request for {order?{order.pages} contiguous pages|one page} (order {order}) with {gfp_mask}. The mask says which zones may serve it, up to {highest_zoneidx}, and that its pages are {migratetype}. The first attempt runs with {alloc_flags}: it stays above the {alloc_flags.wmark} watermark.</source>
        <translation>请求{order?{order.pages} 个连续页|一页}（order {order}），掩码为 {gfp_mask}。掩码决定最高可以用到哪个 zone（{highest_zoneidx}），以及这些页的迁移类型是 {migratetype}。第一次尝试用 {alloc_flags}：不低于 {alloc_flags.wmark} 水位。</translation>
    </message>
    <message>
        <source>The first attempt found page {page}. The fast path was all that this request needed: nothing was reclaimed, and nobody slept.</source>
        <translation>第一次尝试就找到了页 {page}。这个请求只走了快速路径：没有回收，也没有睡眠。</translation>
    </message>
    <message>
        <source>No zone up to {highest_zoneidx} gave a block of order {order} while staying above its low watermark. The request enters the slow path, which may wake kswapd, compact memory, reclaim pages and, at the very end, call the OOM killer.</source>
        <translation>直到 {highest_zoneidx} 为止，没有哪个 zone 能在保持低水位之上的同时给出 order {order} 的块。请求进入慢速路径：那里可能唤醒 kswapd、做内存规整、回收页，最后还可能调用 OOM killer。</translation>
    </message>
    <message>
        <source>Zone {zone} has {free_pages} free pages, more than its {alloc_flags.wmark} watermark of {mark}{alloc_flags.reserves? (this request may even go below it)|} plus a lowmem reserve of {lowmem_reserve}{order?, and a free block of order {order} or larger|}. The zone may serve it.</source>
        <translation>zone {zone} 有 {free_pages} 个空闲页，多于 {alloc_flags.wmark} 水位 {mark}{alloc_flags.reserves?（这个请求甚至可以再低一些）|}加上 lowmem reserve {lowmem_reserve}{order?，并且有 order {order} 或更大的空闲块|}。这个 zone 可以满足请求。</translation>
    </message>
    <message>
        <source>Zone {zone} has {free_pages} free pages, {unusable} of them not usable for this request. It has to stay above the {alloc_flags.wmark} watermark of {mark}{alloc_flags.reserves?, of which this request may use a part,|} plus a lowmem reserve of {lowmem_reserve}{order?, with a free block of order {order} or larger|}, so the zone is passed over.</source>
        <translation>zone {zone} 有 {free_pages} 个空闲页，其中 {unusable} 个这个请求不能用。余下的必须多于 {alloc_flags.wmark} 水位 {mark}{alloc_flags.reserves?（这个请求可以动用其中一部分）|}加上 lowmem reserve {lowmem_reserve}{order?，还要有 order {order} 或更大的空闲块|}，所以跳过这个 zone。</translation>
    </message>
    <message>
        <source>With ALLOC_NO_WATERMARKS zone {zone} is tried with its last {free_pages} free pages. Only who works on freeing memory, or is about to die, may go that far.</source>
        <translation>带有 ALLOC_NO_WATERMARKS，所以 zone {zone} 最后的 {free_pages} 个空闲页也可以用。只有正在释放内存或者即将死去的任务才能走到这一步。</translation>
    </message>
    <message>
        <source>Zone {zone} gave page {page}{order?, the first of {order.pages}|}. It is on no list any more, and is made ready for its new owner.</source>
        <translation>zone {zone} 给出了页 {page}{order?，它是 {order.pages} 页中的第一页|}。它已不在任何链表上，正为新主人做准备。</translation>
    </message>
    <message>
        <source>The watermark of zone {zone} allowed it, yet there was no block of order {order} for {migratetype}: not on this CPU&apos;s lists, not on the buddy free lists, not by fallback to another migratetype. The next zone is tried.</source>
        <translation>zone {zone} 的水位允许分配，却没有适合 {migratetype} 的 order {order} 块：本 CPU 的链表上没有，伙伴系统的空闲链表上没有，向其他迁移类型借也没有。接着试下一个 zone。</translation>
    </message>
    <message>
        <source>No zone could give order {order} for {migratetype} without mixing migratetypes in a pageblock, which ALLOC_NOFRAGMENT forbids. The flag is dropped and the zones are tried once more: some fragmentation is better than going without.</source>
        <translation>对于 order {order}、{migratetype} 的请求，没有 zone 能在不混合 pageblock 内迁移类型的前提下满足，而 ALLOC_NOFRAGMENT 禁止混合。去掉这个标志，把各个 zone 再试一遍：有一点碎片，总比没有页好。</translation>
    </message>
    <message>
        <source>lru_add_drain: {folios} folios that waited in the batches of CPU {cpu} join the LRU lists, so that reclaim sees them.</source>
        <translation>lru_add_drain：在 CPU {cpu} 的批次里等待的 {folios} 个 folio 进入 LRU 链表，回收才看得到它们。</translation>
    </message>
    <message>
        <source>{isolated} pages are isolated already, against {inactive} inactive ones: too many tasks are reclaiming at once. This one has to wait.</source>
        <translation>已有 {isolated} 页被隔离，而 inactive 页是 {inactive}：同时回收的任务太多了。这个任务得等一等。</translation>
    </message>
    <message>
        <source>Folio {folio} leaves the tail of {lru} for a private list. PG_lru is cleared and a reference is taken, so that nobody else can reclaim or free it meanwhile.</source>
        <translation>folio {folio} 从 {lru} 的尾部移到私有链表。清除 PG_lru 并取得一个引用，这样别人在此期间不能回收或释放它。</translation>
    </message>
    <message>
        <source>Folio {folio} lies in zone {zone}, above {reclaim_idx}, where this request may not take pages. Freeing it would not help; it is put aside.</source>
        <translation>folio {folio} 在 zone {zone}，高于 {reclaim_idx}，这个请求不能从那里取页。释放它没有帮助，先放到一边。</translation>
    </message>
    <message>
        <source>{nr_taken} pages are isolated from {lru}, of {nr_scanned} looked at; {nr_skipped} lay in zones that do not help. The LRU lock is released: now they are judged one by one.</source>
        <translation>从 {lru} 隔离出 {nr_taken} 页，共查看 {nr_scanned} 页；{nr_skipped} 页在帮不上忙的 zone 里。LRU 锁已释放：现在逐个判断。</translation>
    </message>
    <message>
        <source>Folio {folio} is unevictable, locked into memory (mlock) for instance. It leaves the lists that reclaim scans.</source>
        <translation>folio {folio} 不可回收，例如被锁在内存里（mlock）。它离开回收所扫描的链表。</translation>
    </message>
    <message>
        <source>Folio {folio} is mapped by {mapcount} page-table entries, and this reclaim may not unmap (may_unmap is 0). It stays.</source>
        <translation>folio {folio} 被 {mapcount} 个页表项映射，而这次回收不能解除映射（may_unmap 为 0）。留下它。</translation>
    </message>
    <message>
        <source>Folio {folio} is being written to disk, and cannot be freed before that ends. {reclaim_flag?PG_reclaim was set already: it has come round the list again.|PG_reclaim is set, so that it goes to the list&apos;s tail as soon as it is clean.}</source>
        <translation>folio {folio} 正在写回磁盘，结束之前不能释放。{reclaim_flag?PG_reclaim 之前已设置：它已在链表上转了一圈回来。|设置 PG_reclaim，等它变干净就移到链表尾部。}</translation>
    </message>
    <message>
        <source>Folio {folio} is in use: {referenced_ptes} page-table entries had the accessed bit set{referenced_folio?, and PG_referenced was set before|}. It moves up to the active list instead of being reclaimed.</source>
        <translation>folio {folio} 正在使用：有 {referenced_ptes} 个页表项的访问位被设置{referenced_folio?，而且之前已有 PG_referenced|}。它升到 active 链表，而不是被回收。</translation>
    </message>
    <message>
        <source>Folio {folio} was accessed through {referenced_ptes} page-table entries since the last look. It stays for one more round on the inactive list; a second access will make it active.</source>
        <translation>上次查看以来，folio {folio} 通过 {referenced_ptes} 个页表项被访问过。它在 inactive 链表上再留一轮；再被访问一次就会变为 active。</translation>
    </message>
    <message>
        <source>Folio {folio} is anonymous, and {nr_swap_pages} swap slots are free: its contents have nowhere to go. It moves to the active list.</source>
        <translation>folio {folio} 是匿名页，而空闲的交换槽有 {nr_swap_pages} 个：它的内容无处可放。它移到 active 链表。</translation>
    </message>
    <message>
        <source>Folio {folio} is anonymous, and swapping out needs I/O, which {gfp_mask} does not allow. It stays.</source>
        <translation>folio {folio} 是匿名页，换出需要 I/O，而 {gfp_mask} 不允许。留下它。</translation>
    </message>
    <message>
        <source>Folio {folio} is anonymous and of order {order}. The kernel would try to split it before swapping; that is not simulated yet, so it moves to the active list.</source>
        <translation>folio {folio} 是 order {order} 的匿名页。内核会先试着拆分再换出；这尚未模拟，所以它移到 active 链表。</translation>
    </message>
    <message>
        <source>Folio {folio} is anonymous: its contents can only go to swap. It gets slot {swap_entry} and is dirty from now on, since nothing is written yet; {nr_swap_pages} slots stay free.</source>
        <translation>folio {folio} 是匿名页：内容只能去交换区。它得到槽 {swap_entry}，因为什么都还没写，所以从现在起是脏的；还剩 {nr_swap_pages} 个空闲槽。</translation>
    </message>
    <message>
        <source>Folio {folio} was written to swap slot {swap_entry}. Now that its contents are safe, its page can be freed.</source>
        <translation>folio {folio} 已写到交换槽 {swap_entry}。内容安全了，它的页可以释放。</translation>
    </message>
    <message>
        <source>try_to_unmap removed folio {folio} from the page tables that mapped it; mapcount was {mapcount}. The next access to it will fault.</source>
        <translation>try_to_unmap 把 folio {folio} 从映射它的页表中移除；mapcount 原为 {mapcount}。下次访问它会产生缺页。</translation>
    </message>
    <message>
        <source>Folio {folio} is a dirty file page. Direct reclaim does not write those; that is the flusher&apos;s work. It moves up out of the way, and PG_reclaim brings it back once it is clean.</source>
        <translation>folio {folio} 是脏的文件页。直接回收不写这样的页，那是 flusher 的工作。它先上移让路，变干净后由 PG_reclaim 带回来。</translation>
    </message>
    <message>
        <source>Folio {folio} is dirty and may not be written here{may_writepage?| (may_writepage is 0)}. It stays on the list.</source>
        <translation>folio {folio} 是脏页，在这里不能写出{may_writepage?|（may_writepage 为 0）}。它留在链表上。</translation>
    </message>
    <message>
        <source>Folio {folio} has {refcount} references, more than the page cache and reclaim hold: somebody is using it right now. It stays.</source>
        <translation>folio {folio} 有 {refcount} 个引用，多于页缓存和回收所持有的：有人正在使用它。留下它。</translation>
    </message>
    <message>
        <source>Folio {folio} had buffers of its filesystem. They are released, and with them the reference that they held: the page can go now.</source>
        <translation>folio {folio} 带有文件系统的缓冲头。它们被释放，所持的引用也随之放下：现在页可以走了。</translation>
    </message>
    <message>
        <source>Folio {folio}, clean and unused, leaves the page cache (inode {inode}, index {index}). A shadow entry keeps its place, with the age {nonresident_age}: if it is read again soon, the kernel notices a refault.</source>
        <translation>folio {folio} 干净且没人用，离开页缓存（inode {inode}，index {index}）。原处留下一个 shadow 项，年龄为 {nonresident_age}：如果很快又被读入，内核就会发现这是一次 refault。</translation>
    </message>
    <message>
        <source>The judged folios that can go are freed together: {nr_reclaimed} pages. They go to this CPU&apos;s lists first, so not all of them count as free at once.</source>
        <translation>判断为可以释放的 folio 一起释放：{nr_reclaimed} 页。它们先进入本 CPU 的链表，所以不会马上全部算作空闲。</translation>
    </message>
    <message>
        <source>Folio {folio} was not reclaimed. It goes back to the head of {lru}, and PG_lru is set again.</source>
        <translation>folio {folio} 没有被回收。它回到 {lru} 的头部，重新设置 PG_lru。</translation>
    </message>
    <message>
        <source>While folio {folio} was isolated its owner let go of it. The reference that reclaim holds was the last, so it is freed instead of going back.</source>
        <translation>在 folio {folio} 被隔离期间，它的主人放开了它。回收所持的引用是最后一个，所以它被释放，而不是放回去。</translation>
    </message>
    <message>
        <source>Of {nr_taken} isolated pages {nr_reclaimed} were reclaimed; {nr_dirty} were dirty, {nr_activate} moved to the active list. The rest went back where it came from.</source>
        <translation>隔离的 {nr_taken} 页中回收了 {nr_reclaimed} 页；{nr_dirty} 页是脏的，{nr_activate} 页移到 active 链表。其余的放回原处。</translation>
    </message>
    <message>
        <source>Folio {folio} moves from the active to the inactive list. It has one more round to be used before it can be reclaimed.</source>
        <translation>folio {folio} 从 active 链表移到 inactive 链表。被回收之前，它还有一轮机会被用到。</translation>
    </message>
    <message>
        <source>{nr_taken} pages from the tail of the active list were looked at: {nr_deactivate} moved down to the inactive list, {nr_activate} stay active.</source>
        <translation>查看了 active 链表尾部的 {nr_taken} 页：{nr_deactivate} 页下移到 inactive 链表，{nr_activate} 页仍为 active。</translation>
    </message>
    <message>
        <source>CPU {cpu} has its own list of free {migratetype} pages of zone {zone}, and on it page {page} (order {order}). No zone lock is needed. Its lists of this zone keep {count} pages.</source>
        <translation>CPU {cpu} 自己有一条 zone {zone} 的空闲 {migratetype} 页链表，上面有页 {page}（order {order}）。不需要 zone 锁。它在这个 zone 的链表上还有 {count} 页。</translation>
    </message>
    <message>
        <source>CPU {cpu} has no block of order {order} on its {migratetype} list of zone {zone}. rmqueue_bulk takes the zone lock once and fetches {blocks} blocks from the buddy free lists, so that the next requests find theirs without the lock.</source>
        <translation>CPU {cpu} 在 zone {zone} 的 {migratetype} 链表上没有 order {order} 的块。rmqueue_bulk 只取一次 zone 锁，从伙伴空闲链表拿来 {blocks} 块，这样后面的请求不用锁也能拿到页。</translation>
    </message>
    <message>
        <source>{blocks} blocks went from the buddy free lists of zone {zone} to the list of CPU {cpu}; its lists now hold {count} pages. They no longer count as free: the watermarks see only the buddy free lists.</source>
        <translation>{blocks} 块从 zone {zone} 的伙伴空闲链表移到了 CPU {cpu} 的链表，后者现在共有 {count} 页。它们不再算作空闲：水位只看伙伴空闲链表。</translation>
    </message>
    <message>
        <source>The smallest fitting {migratetype} block of zone {zone} is of order {from_order}, at page {page}; order {order} is wanted. Of a larger block the upper half goes back to the free list below, again and again, until the rest is just large enough.</source>
        <translation>zone {zone} 里最小的合适 {migratetype} 块是 order {from_order}，位于页 {page}；需要的是 order {order}。块太大时，上半部分一次次退回低一阶的空闲链表，直到剩下的正好够用。</translation>
    </message>
    <message>
        <source>The watermarks of zone {zone} have been boosted by {boost} pages because migratetypes got mixed. kswapd is woken to reclaim that much more, so that the next request finds room in a pageblock of its own type.</source>
        <translation>因为迁移类型混在了一起，zone {zone} 的水位已临时抬高 {boost} 页。现在唤醒 kswapd 多回收这么多页，好让下一个请求能在自己类型的 pageblock 里找到位置。</translation>
    </message>
    <message>
        <source>Zone {zone} has no free {start_migratetype} block of order {order} or larger. The {fallback_migratetype} list lends one of order {fallback_order}; {can_steal?with it the rest of its pageblock may be claimed.|the rest of its pageblock stays as it is, since the request is small and movable.}</source>
        <translation>zone {zone} 没有 order {order} 或更大的空闲 {start_migratetype} 块。{fallback_migratetype} 链表借出一个 order {fallback_order} 的块；{can_steal?连同它所在 pageblock 的其余部分也可能一并占用。|请求又小又可移动，所以 pageblock 的其余部分保持原样。}</translation>
    </message>
    <message>
        <source>No other migratetype has a free block of order {order} or larger either. Zone {zone} has nothing to give for {migratetype}.</source>
        <translation>其他迁移类型也没有 order {order} 或更大的空闲块。zone {zone} 给不出 {migratetype} 页。</translation>
    </message>
    <message>
        <source>A pageblock of zone {zone} is about to hold mixed migratetypes. The zone&apos;s watermarks are raised by a boost, now {boost} pages: more reclaim now, less fragmentation later.</source>
        <translation>zone {zone} 的一个 pageblock 即将混有不同的迁移类型。这个 zone 的水位因此抬高，现在抬高了 {boost} 页：现在多回收一些，以后少一些碎片。</translation>
    </message>
    <message>
        <source>In the pageblock of page {page}, {free_pages} pages are free and {alike_pages} in use are of a compatible kind: half of it or more. The whole pageblock becomes {migratetype}, so that its like stays together.</source>
        <translation>页 {page} 所在的 pageblock 里有 {free_pages} 个空闲页，另有 {alike_pages} 个在用页类型相容：合计已达一半或更多。整个 pageblock 改为 {migratetype}，让同类的页聚在一起。</translation>
    </message>
    <message>
        <source>{free_pages} free pages of the pageblock of page {page} move to the {migratetype} free lists. Counted with them, {alike_pages} pages in use there are of a compatible kind; if that makes half a pageblock, all of it changes its type.</source>
        <translation>页 {page} 所在 pageblock 的 {free_pages} 个空闲页移到 {migratetype} 空闲链表。再算上其中类型相容的 {alike_pages} 个在用页，如果达到半个 pageblock，整块就改换类型。</translation>
    </message>
    <message>
        <source>Only the block at page {page}, order {order}, moves to the {migratetype} free list. Its pageblock keeps its type and is mixed from now on: that is external fragmentation, and mm_page_alloc_extfrag reports it.</source>
        <translation>只有位于页 {page}、order {order} 的这一块移到 {migratetype} 空闲链表。它所在的 pageblock 类型不变，从此混有不同类型：这就是外部碎片，由 mm_page_alloc_extfrag 报告。</translation>
    </message>
    <message>
        <source>Page {page} (order {order}) goes to the head of the {migratetype} list of CPU {cpu}: the next request there gets it while it is still warm in the cache. The lists hold {count} pages; above {high} some go back to the buddy.</source>
        <translation>页 {page}（order {order}）放到 CPU {cpu} 的 {migratetype} 链表头：这个 CPU 的下一个请求会趁它还在缓存里时拿走它。链表上有 {count} 页；超过 {high} 时会退回一些给伙伴系统。</translation>
    </message>
    <message>
        <source>The block at page {page}, order {order}, goes back to the buddy free lists. As long as its neighbour of the same size is free they become one: it ends as order {merged_order} on the {migratetype} list.</source>
        <translation>位于页 {page}、order {order} 的块回到伙伴空闲链表。只要同样大小的伙伴也空闲，两块就合而为一：最后成为 {migratetype} 链表上的 order {merged_order} 块。</translation>
    </message>
    <message>
        <source>The lists of CPU {cpu} hold {count} pages of zone {zone}; high is {high}. free_pcppages_bulk gives {to_free} of them back to the buddy free lists, under one zone lock.</source>
        <translation>CPU {cpu} 的链表上有 zone {zone} 的 {count} 页，而 high 是 {high}。free_pcppages_bulk 在一次 zone 锁内把其中 {to_free} 页退回伙伴空闲链表。</translation>
    </message>
    <message>
        <source>{freed} pages went from the tails of CPU {cpu}&apos;s lists, where they had been longest, to the buddy free lists of zone {zone}. {count} stay.</source>
        <translation>{freed} 页从 CPU {cpu} 各链表的尾部（放得最久的地方）回到 zone {zone} 的伙伴空闲链表。还留下 {count} 页。</translation>
    </message>
    <message>
        <source>All {drained} pages of zone {zone} that CPU {cpu} held are on the buddy free lists now. There they count as free, merge into larger blocks, and can be had from every CPU.</source>
        <translation>CPU {cpu} 持有的 zone {zone} 的全部 {drained} 页现在都回到了伙伴空闲链表。在那里它们算作空闲，可以合并成更大的块，任何 CPU 都能用。</translation>
    </message>
    <message>
        <source>A request of high order that cannot sleep was just served from the pageblock of page {page}. The whole pageblock becomes HighAtomic, kept for the next such request. Zone {zone} keeps {reserved} pages this way, at most {limit}.</source>
        <translation>一个不能睡眠的高阶请求刚从页 {page} 所在的 pageblock 得到满足。整个 pageblock 变为 HighAtomic，留给下一个这样的请求。zone {zone} 这样保留了 {reserved} 页，上限是 {limit}。</translation>
    </message>
    <message>
        <source>Zone {zone} keeps {reserved} pages for high-order atomic requests; the limit is {limit}, about 1% of the zone plus a pageblock. No further pageblock is reserved.</source>
        <translation>zone {zone} 已为高阶原子请求保留了 {reserved} 页；上限 {limit}，约为这个 zone 的 1% 再加一个 pageblock。不再保留更多。</translation>
    </message>
    <message>
        <source>Zone {zone} keeps {reserved} pages in highatomic pageblocks. At most one pageblock is left, and that one is given up only when nothing else has helped, so the zone is passed over.</source>
        <translation>zone {zone} 在 highatomic pageblock 里保留了 {reserved} 页。最多只剩一个 pageblock，不到别无他法时不会放弃，所以跳过这个 zone。</translation>
    </message>
    <message>
        <source>A highatomic pageblock of zone {zone} has free memory at page {page}. It becomes {migratetype}, and its free pages move to those free lists: failing now would be worse than having no reserve later. {reserved} pages stay reserved.</source>
        <translation>zone {zone} 的一个 highatomic pageblock 在页 {page} 处有空闲内存。它变为 {migratetype}，空闲页移到对应的空闲链表：现在就失败，比以后没有储备更糟。仍保留 {reserved} 页。</translation>
    </message>
    <message>
        <source>kswapd of node {node} is awake. It takes the wishes that were noted for it, order {order} and zones up to {highest_zoneidx}, and clears the note, so that wishes of meanwhile are seen afterwards.</source>
        <translation>节点 {node} 的 kswapd 醒来。它取走为它记下的要求：order {order}、直到 {highest_zoneidx} 的 zone，然后清掉记录，这样其间的新要求之后还能看到。</translation>
    </message>
    <message>
        <source>A round of balance_pgdat for node {node} at priority {priority}: every list offers its size &gt;&gt; {priority} to be scanned. {nr_boost_reclaim?It works for the watermark boost, {nr_boost_reclaim} pages to go, so it neither writes nor swaps.|It goes on until some zone reaches its high watermark.}</source>
        <translation>balance_pgdat 为节点 {node} 做优先级 {priority} 的一轮：每条链表拿出其长度 &gt;&gt; {priority} 的页来扫描。{nr_boost_reclaim?这一轮是为抬高的水位工作，还差 {nr_boost_reclaim} 页，所以既不写出也不交换。|它一直做到某个 zone 达到高水位。}</translation>
    </message>
    <message>
        <source>{nr_scanned} pages scanned in this round, {nr_reclaimed} reclaimed since kswapd woke; it aims at {nr_to_reclaim}, the high watermarks of its zones together. If it scanned less than that, the next round tries harder.</source>
        <translation>这一轮扫描 {nr_scanned} 页，kswapd 醒来以后共回收 {nr_reclaimed} 页；目标是 {nr_to_reclaim} 页，即各 zone 高水位之和。如果扫描得比目标少，下一轮就更用力。</translation>
    </message>
    <message>
        <source>A zone of node {node} is above its high watermark and has a block of order {order}: the node is balanced, and kswapd has done its work.</source>
        <translation>节点 {node} 有一个 zone 高于高水位，并且有 order {order} 的块：节点已平衡，kswapd 的工作完成。</translation>
    </message>
    <message>
        <source>Node {node} is below its plain high watermarks. That is more urgent than the boost, so kswapd starts again at the first priority, and may write and swap this time.</source>
        <translation>节点 {node} 低于未抬高的高水位。这比抬高的水位更紧急，所以 kswapd 从最初的优先级重新开始，这次可以写出和交换。</translation>
    </message>
    <message>
        <source>The boost of zone {zone} has served: it is taken back, and {boost} pages of boost are left. The watermarks are lower again.</source>
        <translation>zone {zone} 抬高的水位已起过作用：收回之后还剩 {boost} 页。水位又降下来了。</translation>
    </message>
    <message>
        <source>More than half of the reserve of node {node} is free again, so the tasks that were throttled in direct reclaim are woken.</source>
        <translation>节点 {node} 的储备又有一半以上空闲，于是唤醒在直接回收中被限流的任务。</translation>
    </message>
    <message>
        <source>kswapd of node {node} went through all priorities and reclaimed nothing. kswapd_failures is now {kswapd_failures}; at 16 the node counts as hopeless, and kswapd is not woken any more.</source>
        <translation>节点 {node} 的 kswapd 走完了所有优先级，什么也没有回收到。kswapd_failures 现在是 {kswapd_failures}；到 16 时这个节点就算没有希望，不再唤醒 kswapd。</translation>
    </message>
    <message>
        <source>balance_pgdat ends for node {node} with {nr_reclaimed} pages reclaimed. kswapd now tries to sleep.</source>
        <translation>balance_pgdat 结束，为节点 {node} 回收了 {nr_reclaimed} 页。kswapd 现在试着去睡。</translation>
    </message>
    <message>
        <source>Node {node} is balanced. kswapd takes a nap of 100 ms first: if it is woken before its end, the memory did not last, and sleeping deeply would have been too early.</source>
        <translation>节点 {node} 已平衡。kswapd 先打个 100 ms 的盹：如果没到时间就被叫醒，说明内存没有撑住，马上深睡就太早了。</translation>
    </message>
    <message>
        <source>Nobody called during the nap and node {node} is still balanced. kswapd sleeps until an allocation finds every zone below its low watermark.</source>
        <translation>打盹期间没有人叫它，节点 {node} 仍然平衡。kswapd 睡下，直到某次分配发现所有 zone 都低于低水位。</translation>
    </message>
    <message>
        <source>kswapd of node {node} stays awake: {woken_early?it was woken during its nap, as the low watermark was reached again quickly|the node is no longer balanced}. It goes back to work.</source>
        <translation>节点 {node} 的 kswapd 不睡：{woken_early?它在打盹时被叫醒，因为很快又降到了低水位|节点已不再平衡}。它回去工作。</translation>
    </message>
    <message>
        <source>Here the kernel would wake kcompactd of node {node}, to make blocks of order {order} in the background. It is not simulated yet.</source>
        <translation>内核在这里会唤醒节点 {node} 的 kcompactd，让它在后台做出 order {order} 的块。它尚未模拟。</translation>
    </message>
    <message>
        <source>Zone {zone} has enough free memory for compaction to work on order {order}, so nothing is reclaimed for it. compaction_ready tells the rounds above to stop.</source>
        <translation>zone {zone} 的空闲内存足够规整去做 order {order}，所以不为它回收。compaction_ready 告诉上面的各轮停下来。</translation>
    </message>
    <message>
        <source>Zone {zone} lies in the node that was shrunk just now. LRU lists belong to the node, not to the zone, so they are not scanned twice.</source>
        <translation>zone {zone} 所在的节点刚收缩过。LRU 链表属于节点而不是 zone，所以不重复扫描。</translation>
    </message>
    <message>
        <source>Node {node} is done for this round: {nr_scanned} pages scanned, {nr_reclaimed} reclaimed in this call so far.</source>
        <translation>节点 {node} 这一轮结束：本次调用到目前为止扫描 {nr_scanned} 页，回收 {nr_reclaimed} 页。</translation>
    </message>
    <message>
        <source>What may be scanned is settled: may_deactivate is {may_deactivate} (1 anon, 2 file). {cache_trim_mode?There is plenty of inactive page cache, so anonymous memory is left alone.|{file_is_tiny?Page cache is nearly used up, so anonymous memory has to give.|Both kinds of memory may have to give.}}</source>
        <translation>决定可以扫描什么：may_deactivate 是 {may_deactivate}（1 匿名，2 文件）。{cache_trim_mode?inactive 页缓存很充足，所以不动匿名内存。|{file_is_tiny?页缓存几乎用完，所以要由匿名内存来出。|两类内存都可能要出一些。}}</translation>
    </message>
    <message>
        <source>get_scan_count decides for {scan_balance} at priority {priority}. To scan: {nr_inactive_file} inactive and {nr_active_file} active file pages, {nr_inactive_anon} inactive and {nr_active_anon} active anonymous ones.</source>
        <translation>get_scan_count 在优先级 {priority} 下决定采用 {scan_balance}。要扫描：文件页 inactive {nr_inactive_file}、active {nr_active_file}；匿名页 inactive {nr_inactive_anon}、active {nr_active_anon}。</translation>
    </message>
    <message>
        <source>Next in turn is {lru}: {nr_to_scan} pages of it, at most 32 at a time, so that no list is drained before the others had their turn. {nr_reclaimed} pages are reclaimed so far.</source>
        <translation>接着轮到 {lru}：扫描其中 {nr_to_scan} 页，每次最多 32 页，免得一条链表扫完了别的还没轮到。目前已回收 {nr_reclaimed} 页。</translation>
    </message>
    <message>
        <source>{lru} is spared: its inactive list is long enough, and its pages hardly ever come back after eviction. skipped_deactivate remembers that there is something left to try.</source>
        <translation>放过 {lru}：对应的 inactive 链表够长，而且它的页被换出后很少回来。skipped_deactivate 记下还有一招没用。</translation>
    </message>
    <message>
        <source>{nr_reclaimed} pages are reclaimed, as many as were wanted. The smaller of the two shares, anonymous or file, is dropped, and the larger is cut down in proportion.</source>
        <translation>已回收 {nr_reclaimed} 页，达到了要求。匿名和文件两份中较小的一份不再扫描，较大的一份按比例削减。</translation>
    </message>
    <message>
        <source>The planned scan of this node&apos;s lists has ended with {nr_reclaimed} pages reclaimed.</source>
        <translation>这个节点的链表按计划扫描完毕，回收了 {nr_reclaimed} 页。</translation>
    </message>
    <message>
        <source>{inactive} inactive anonymous pages are few beside {active} active ones. 32 active ones are looked at and moved down, so that the next reclaim finds aged pages.</source>
        <translation>{inactive} 个 inactive 匿名页，相对 {active} 个 active 页太少。查看 32 个 active 页并把它们下移，好让下次回收找得到老化的页。</translation>
    </message>
    <message>
        <source>shrink_slab asks the shrinkers of dentries, inodes and other kernel objects for their share at priority {priority}. They are not simulated, so no slab page is freed here.</source>
        <translation>shrink_slab 在优先级 {priority} 下要求 dentry、inode 等内核对象的 shrinker 各出一份。它们没有模拟，所以这里不释放 slab 页。</translation>
    </message>
    <message>
        <source>{nr_reclaimed} pages are reclaimed, but compaction needs more free pages to work with, and {inactive_lru_pages} inactive pages are left: the node is scanned again.</source>
        <translation>已回收 {nr_reclaimed} 页，但规整需要更多空闲页才能工作，而且还剩 {inactive_lru_pages} 个 inactive 页：再扫描一遍这个节点。</translation>
    </message>
    <message>
        <source>reclaim_throttle puts the task to sleep for {reason}: scanning on at once would only burn CPU time.</source>
        <translation>reclaim_throttle 因 {reason} 让任务睡一会儿：马上继续扫描只是白费 CPU。</translation>
    </message>
    <message>
        <source>The task is not made to wait for {reason}: nothing is under way that would be worth waiting for.</source>
        <translation>任务不必因 {reason} 而等待：没有什么正在进行的事值得等。</translation>
    </message>
    <message>
        <source>{allowed?With __GFP_KSWAPD_RECLAIM, kswapd was told to free memory in the background.|Without __GFP_KSWAPD_RECLAIM nobody wakes kswapd.} The next attempt runs with {alloc_flags}: it may go down to the {alloc_flags.wmark} watermark.</source>
        <translation>{allowed?带有 __GFP_KSWAPD_RECLAIM，已通知 kswapd 在后台释放内存。|没有 __GFP_KSWAPD_RECLAIM，所以没有人唤醒 kswapd。}下一次尝试用 {alloc_flags}：可以低到 {alloc_flags.wmark} 水位。</translation>
    </message>
    <message>
        <source>kswapd of node {node} is awake already. Order {kswapd_order} is noted for it, and it need not be woken twice.</source>
        <translation>节点 {node} 的 kswapd 已经醒着。已为它记下 order {kswapd_order}，不必再唤醒一次。</translation>
    </message>
    <message>
        <source>kswapd of node {node} stays asleep: for order {order} a zone still stands at its high watermark, or kswapd has failed so often that the node counts as hopeless.</source>
        <translation>节点 {node} 的 kswapd 继续睡：对 order {order} 来说还有 zone 处于高水位之上，或者 kswapd 失败太多次，这个节点已被认为没有希望。</translation>
    </message>
    <message>
        <source>kswapd of node {node} is woken for order {order}, zones up to {highest_zoneidx}. It reclaims in the background until a zone reaches its high watermark; this task does not wait for it.</source>
        <translation>为 order {order}、直到 {highest_zoneidx} 的各个 zone，唤醒节点 {node} 的 kswapd。它在后台回收，直到某个 zone 达到高水位；这个任务不等它。</translation>
    </message>
    <message>
        <source>The {alloc_flags.wmark} watermark leaves more to take than the low one did: page {page}. The task goes on without reclaiming anything itself.</source>
        <translation>{alloc_flags.wmark} 水位允许比低水位拿得更多：得到页 {page}。任务自己不用回收任何东西就继续运行。</translation>
    </message>
    <message>
        <source>{costly_order?Order {order} is a costly one: reclaiming pages at random seldom makes that much contiguous memory.|Order {order} is not movable and wants contiguous memory.} There may be enough free pages, only scattered, so compaction is tried before reclaim.</source>
        <translation>{costly_order?order {order} 属于代价高的阶：随意回收一些页，很少能凑出这么多连续内存。|order {order} 的请求不可移动，又需要连续内存。}空闲页也许够了，只是分散，所以先试规整，再试回收。</translation>
    </message>
    <message>
        <source>No compaction before reclaim: {order?{can_direct_reclaim?{can_compact?a {migratetype} request of order {order} is easy enough to serve|without __GFP_IO compaction is not allowed}|the request may neither compact nor reclaim by itself}|one page needs no contiguous memory}.</source>
        <translation>回收之前不做规整：{order?{can_direct_reclaim?{can_compact?order {order} 的 {migratetype} 请求不难满足|没有 __GFP_IO 就不允许规整}|这个请求自己既不能规整也不能回收}|一页不需要连续内存}。</translation>
    </message>
    <message>
        <source>Moving pages together made a free block that is large enough: page {page}. Nothing had to be reclaimed.</source>
        <translation>把页搬到一起之后，出现了足够大的空闲块：页 {page}。什么都不用回收。</translation>
    </message>
    <message>
        <source>Compaction ended with {compact_result} and no page. The request goes on to the loop of reclaim and retry.</source>
        <translation>规整的结果是 {compact_result}，没有得到页。请求进入“回收并重试”的循环。</translation>
    </message>
    <message>
        <source>Compaction ended with {compact_result}, and the request is a costly one with __GFP_NORETRY. Reclaim would be much work with little hope, so it gives up.</source>
        <translation>规整的结果是 {compact_result}，而这是带 __GFP_NORETRY 的高代价请求。回收会很费力而希望很小，所以放弃。</translation>
    </message>
    <message>
        <source>{reserve_flags?This task may use the reserves ({reserve_flags}): it frees memory itself, or is being killed.|This task has no claim on the emergency reserves.} The next attempt runs with {alloc_flags}.</source>
        <translation>{reserve_flags?这个任务可以使用储备（{reserve_flags}）：它自己正在释放内存，或者正被杀死。|这个任务无权使用紧急储备。}下一次尝试用 {alloc_flags}。</translation>
    </message>
    <message>
        <source>The attempt at the head of the loop, with {alloc_flags}, found page {page}. Memory was freed in the meantime, or these flags reach further.</source>
        <translation>循环开头的这次尝试（{alloc_flags}）找到了页 {page}。其间有内存被释放，或者这些标志能用到更多的页。</translation>
    </message>
    <message>
        <source>{can_direct_reclaim?{pf_memalloc?The task is reclaiming already (PF_MEMALLOC), and reclaim must not call itself.|The task may not reclaim here.}|Without __GFP_DIRECT_RECLAIM the request must not sleep, so it cannot free memory itself.} There is nothing left to try.</source>
        <translation>{can_direct_reclaim?{pf_memalloc?任务已在回收之中（PF_MEMALLOC），回收不能再调用自己。|任务在这里不能回收。}|没有 __GFP_DIRECT_RECLAIM 的请求不能睡眠，所以自己不能释放内存。}没有别的办法可试了。</translation>
    </message>
    <message>
        <source>No page of order {order} with {alloc_flags}, but this task may sleep. Now it has to free memory itself: direct reclaim, the moment at which an allocation becomes slow.</source>
        <translation>用 {alloc_flags} 拿不到 order {order} 的页，但这个任务可以睡眠。现在它必须自己释放内存：这就是直接回收，分配从此刻开始变慢。</translation>
    </message>
    <message>
        <source>Reclaim freed {did_some_progress} pages. The free lists are tried again at once, before another task takes them.</source>
        <translation>回收释放了 {did_some_progress} 页。趁还没有被别的任务拿走，马上再试空闲链表。</translation>
    </message>
    <message>
        <source>Reclaim freed nothing: did_some_progress is {did_some_progress}. Looking at the free lists again would be of no use.</source>
        <translation>回收什么也没有释放：did_some_progress 是 {did_some_progress}。再看空闲链表也没有用。</translation>
    </message>
    <message>
        <source>After {did_some_progress} reclaimed pages the free lists give page {page}{drained?, though only since the per-CPU lists were drained|}. Direct reclaim has done its work.</source>
        <translation>回收 {did_some_progress} 页之后，空闲链表给出了页 {page}{drained?，不过是在清空各 CPU 链表之后|}。直接回收完成了它的工作。</translation>
    </message>
    <message>
        <source>{did_some_progress} pages were reclaimed, yet none can be had. {pcp_pages} pages lie on per-CPU lists, where the watermarks do not see them, and others may be kept as highatomic. Both are given back before one more try.</source>
        <translation>回收了 {did_some_progress} 页，却一页也拿不到。有 {pcp_pages} 页在各 CPU 链表上，水位看不到它们；还可能有一些作为 highatomic 被保留。再试一次之前，两者都要归还。</translation>
    </message>
    <message>
        <source>{unreserved?A highatomic pageblock went back to ordinary use.|No highatomic pageblock was there to give back.} Next every CPU gives back the pages on its lists.</source>
        <translation>{unreserved?一个 highatomic pageblock 已恢复普通用途。|没有可以归还的 highatomic pageblock。}接着让每个 CPU 归还自己链表上的页。</translation>
    </message>
    <message>
        <source>Every CPU&apos;s lists were drained; {pcp_pages} pages are left on them. drained is {drained}: this is done only once in a reclaim. Now the free lists are tried again.</source>
        <translation>每个 CPU 的链表都已清空；上面还剩 {pcp_pages} 页。drained 为 {drained}：一次回收中只做一遍。现在再试空闲链表。</translation>
    </message>
    <message>
        <source>{did_some_progress} pages reclaimed, all per-CPU lists drained, and still no zone has a fitting page above its watermark. Direct reclaim returns without one.</source>
        <translation>回收了 {did_some_progress} 页，清空了各 CPU 链表，仍然没有哪个 zone 在水位之上有合适的页。直接回收空手而归。</translation>
    </message>
    <message>
        <source>Compaction after reclaim put enough free pages together: page {page}.</source>
        <translation>回收之后的规整凑出了足够的连续空闲页：页 {page}。</translation>
    </message>
    <message>
        <source>{gfp_mask} wants no further round: {costly_order?a costly order is tried again only with __GFP_RETRY_MAYFAIL, and where compaction may run|__GFP_NORETRY is set}. The request gives up here.</source>
        <translation>{gfp_mask} 不希望再来一轮：{costly_order?高代价的阶只有带 __GFP_RETRY_MAYFAIL 并且允许规整时才会重试|设置了 __GFP_NORETRY}。请求到此放弃。</translation>
    </message>
    <message>
        <source>Reclaim made {did_some_progress} pages of progress, but no page came of it. Is another round worth it? {no_progress_loops} rounds in a row have brought nothing; at 16 it is over.</source>
        <translation>回收取得了 {did_some_progress} 页的进展，却没有得到页。值得再来一轮吗？已连续 {no_progress_loops} 轮没有结果；到 16 轮就结束。</translation>
    </message>
    <message>
        <source>Zone {zone} has {reclaimable} reclaimable pages, {available} with the free ones; its min watermark is {min_wmark}. {wmark_check?If all of them were free the request would fit, so another round makes sense.|Even if all of them were free the request would not fit.}</source>
        <translation>zone {zone} 有 {reclaimable} 个可回收页，加上空闲页共 {available} 页；它的 min 水位是 {min_wmark}。{wmark_check?如果它们全都空闲，请求就能满足，所以值得再来一轮。|即使它们全都空闲，请求也满足不了。}</translation>
    </message>
    <message>
        <source>Another round: there is enough left to reclaim. {no_progress_loops} of at most 16 rounds in a row were fruitless. Back to the head of the loop.</source>
        <translation>再来一轮：还有足够的东西可以回收。最多允许连续 16 轮没有结果，现在是 {no_progress_loops} 轮。回到循环开头。</translation>
    </message>
    <message>
        <source>Neither reclaim nor compaction promises anything more ({no_progress_loops} fruitless rounds). Only the OOM killer is left.</source>
        <translation>回收和规整都不会再有收获（已有 {no_progress_loops} 轮没有结果）。只剩下 OOM killer。</translation>
    </message>
    <message>
        <source>A last look at the free lists, with the high watermark, found page {page}: another task has freed memory. Nobody has to be killed.</source>
        <translation>最后一次用高水位查看空闲链表，找到了页 {page}：别的任务释放了内存。不必杀死谁。</translation>
    </message>
    <message>
        <source>Somebody was killed, or another task is busy killing (did_some_progress is {did_some_progress}). The count of fruitless rounds starts again at 0, and so does the loop.</source>
        <translation>有任务被杀死，或者别的任务正在做这件事（did_some_progress 是 {did_some_progress}）。没有结果的轮数从 0 重新计起，循环也重新开始。</translation>
    </message>
    <message>
        <source>{costly_order?For order {order} nobody is killed: that would not make contiguous memory.|The OOM killer may not act for this request, or found nobody.} did_some_progress is {did_some_progress}; there is no page.</source>
        <translation>{costly_order?order {order} 的请求不会杀死任何任务：那样得不到连续内存。|OOM killer 不能为这个请求出手，或者没有找到对象。}did_some_progress 是 {did_some_progress}；没有页。</translation>
    </message>
    <message>
        <source>With __GFP_NOFAIL the request for order {order} must not fail, so the loop starts again, as often as it takes.</source>
        <translation>带 __GFP_NOFAIL，order {order} 的请求不允许失败，所以循环重新开始，需要多少次就多少次。</translation>
    </message>
    <message>
        <source>With __GFP_NOFAIL the kernel would try on for ever. Nothing else runs here that could free memory, so the simulation ends this request for order {order} without a page.</source>
        <translation>带 __GFP_NOFAIL，内核会永远试下去。这里没有别的任务会释放内存，所以模拟让这个 order {order} 的请求在没有页的情况下结束。</translation>
    </message>
    <message>
        <source>Because of __GFP_NOFAIL a part of the reserve below the min watermark was opened, and gave page {page}.</source>
        <translation>因为 __GFP_NOFAIL，min 水位以下的储备开放了一部分，给出了页 {page}。</translation>
    </message>
    <message>
        <source>The request for order {order} with {gfp_mask} fails, and its caller gets NULL. Unless __GFP_NOWARN is set the kernel&apos;s log says &quot;page allocation failure&quot;.</source>
        <translation>order {order}、{gfp_mask} 的请求失败，调用者得到 NULL。除非设置了 __GFP_NOWARN，内核日志会写下 &quot;page allocation failure&quot;。</translation>
    </message>
    <message>
        <source>Here the kernel would compact memory for order {order}. Compaction is not simulated yet: its answer is {compact_result}.</source>
        <translation>内核在这里会为 order {order} 做规整。规整尚未模拟：结果是 {compact_result}。</translation>
    </message>
    <message>
        <source>Here the kernel would call the OOM killer for order {order}. It is not simulated yet: nobody is killed, nothing is freed.</source>
        <translation>内核在这里会为 order {order} 调用 OOM killer。它尚未模拟：没有任务被杀死，也没有内存被释放。</translation>
    </message>
    <message>
        <source>scan_control, the order that walks down the reclaim path, is filled: {nr_to_reclaim} pages for {gfp_mask}, order {order}, from zones up to {reclaim_idx}, at priority {priority}. order, priority and reclaim_idx are s8 fields; the kernel checks while it is compiled that their values fit.</source>
        <translation>填好 scan_control，也就是沿着回收路径一路传下去的任务单：为 {gfp_mask}、order {order} 回收 {nr_to_reclaim} 页，只从直到 {reclaim_idx} 的 zone 回收，优先级 {priority}。order、priority 和 reclaim_idx 是 s8 字段；内核在编译时检查它们的值放得下。</translation>
    </message>
    <message>
        <source>throttle_direct_reclaim lets the task pass: {free_pages} pages are free in the lower zones, whose min watermarks add up to {reserve}. It would have to wait for kswapd only if half of that reserve were used up.</source>
        <translation>throttle_direct_reclaim 放行：低端各 zone 有 {free_pages} 个空闲页，它们的 min 水位合计 {reserve}。只有这份储备用掉一半时，任务才必须等待 kswapd。</translation>
    </message>
    <message>
        <source>Only {free_pages} pages are free, not even half of the reserve of {reserve}. The task waits until kswapd has freed some, lest many tasks in reclaim eat up what reclaim itself needs.</source>
        <translation>只有 {free_pages} 个空闲页，还不到储备 {reserve} 的一半。任务等待 kswapd 释放一些，以免许多正在回收的任务把回收自己要用的内存吃光。</translation>
    </message>
    <message>
        <source>kswapd has freed enough of the reserve of node {node}, so the tasks that waited for it go on. This one now reclaims for itself.</source>
        <translation>kswapd 已为节点 {node} 的储备释放了足够的内存，等待它的任务继续运行。这个任务现在自己回收。</translation>
    </message>
    <message>
        <source>set_task_reclaim_state: from now on slab pages that shrinkers free on behalf of this task are added up, {reclaimed_slab} so far, and count as reclaimed.</source>
        <translation>set_task_reclaim_state：从现在起，shrinker 替这个任务释放的 slab 页会累计起来（目前 {reclaimed_slab}），并算作已回收。</translation>
    </message>
    <message>
        <source>The task&apos;s reclaim state is taken away again. This reclaim freed {nr_reclaimed} pages.</source>
        <translation>取下任务的 reclaim state。这次回收释放了 {nr_reclaimed} 页。</translation>
    </message>
    <message>
        <source>One more allocation had to stall: allocstall of {reclaim_idx} is now {allocstall} in /proc/vmstat.</source>
        <translation>又有一次分配不得不停顿：/proc/vmstat 里 {reclaim_idx} 的 allocstall 现在是 {allocstall}。</translation>
    </message>
    <message>
        <source>A round at priority {priority}: every LRU list offers its size &gt;&gt; {priority} to be scanned. {nr_reclaimed} of {nr_to_reclaim} pages are reclaimed so far.</source>
        <translation>优先级 {priority} 的一轮：每条 LRU 链表拿出其长度 &gt;&gt; {priority} 的页来扫描。要回收 {nr_to_reclaim} 页，目前已回收 {nr_reclaimed} 页。</translation>
    </message>
    <message>
        <source>{nr_reclaimed} pages are reclaimed and {nr_to_reclaim} were wanted: enough, at priority {priority}. The rest of the lists is left in peace.</source>
        <translation>已回收 {nr_reclaimed} 页，要求是 {nr_to_reclaim} 页：够了，此时优先级为 {priority}。链表的其余部分不再打扰。</translation>
    </message>
    <message>
        <source>A zone has enough free memory for compaction to make a block of order {order}. Reclaiming more would not help; moving pages will.</source>
        <translation>某个 zone 的空闲内存已足够让规整做出 order {order} 的块。再回收没有帮助，搬移页才有。</translation>
    </message>
    <message>
        <source>{nr_scanned} pages scanned and {nr_reclaimed} reclaimed are not enough. The priority falls to {priority}, so twice as much of each list is scanned in the next round{may_writepage?; dirty pages may be written|}.</source>
        <translation>扫描了 {nr_scanned} 页、回收了 {nr_reclaimed} 页，还不够。优先级降到 {priority}，下一轮每条链表扫描的页数加倍{may_writepage?；允许写出脏页|}。</translation>
    </message>
    <message>
        <source>The lists were scanned down to priority 0, all of them, and {nr_reclaimed} pages are reclaimed. There is no harder way of trying.</source>
        <translation>链表已一直扫描到优先级 0，即全部扫描，共回收 {nr_reclaimed} 页。没有更用力的办法了。</translation>
    </message>
    <message>
        <source>The refaults of node {node} so far are remembered: {refaults_anon} anon, {refaults_file} file. If the next reclaim finds more, pages in use are being evicted, and it will shrink the active list.</source>
        <translation>记下节点 {node} 到目前为止的 refault：匿名 {refaults_anon}，文件 {refaults_file}。如果下次回收时变多，说明正在用的页被换了出去，那时就要收缩 active 链表。</translation>
    </message>
    <message>
        <source>Nothing was reclaimed, but active lists had been spared. All rounds start again with force_deactivate: now active pages have to move down as well.</source>
        <translation>什么也没有回收到，但 active 链表曾被放过。带着 force_deactivate 从头再来各轮：现在 active 页也得往下移。</translation>
    </message>
    <message>
        <source>do_try_to_free_pages returns {nr_reclaimed}: neither a page nor a zone that compaction could use.</source>
        <translation>do_try_to_free_pages 返回 {nr_reclaimed}：既没有页，也没有可供规整的 zone。</translation>
    </message>
    <message>
        <source>Folio {folio} is a dirty page of a file that lives in memory only (shmem, tmpfs), and {nr_swap_pages} swap slots are free: there is nowhere to write it. It moves to the active list.</source>
        <translation>folio {folio} 是只存在于内存中的文件（shmem、tmpfs）的脏页，而空闲的交换槽有 {nr_swap_pages} 个：无处可写。它移到活跃链表。</translation>
    </message>
    <message>
        <source>The reference to folio {folio} that was just given up was the last one: nobody uses the page any more, and it goes back to the page allocator.</source>
        <translation>刚放弃的是对 folio {folio} 的最后一个引用：再没有人使用这个页，它回到页分配器。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>tracepoints</source>
        <translation>跟踪点</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>page lists on the stack</source>
        <translation>栈上的页链表</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>%1 · node %2</source>
        <translation>%1 · 节点 %2</translation>
    </message>
</context>
<context>
    <name>rs::CallStackModel</name>
    <message>
        <source>%1 in Linux 6.1; here core/%2</source>
        <translation>Linux 6.1 的 %1；这里是 core/%2</translation>
    </message>
</context>
<context>
    <name>rs::ChartPanel</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>zone %1 · free %2 · simulated time %3 µs</source>
        <translation>zone %1 · 空闲 %2 · 模拟时间 %3 µs</translation>
    </message>
    <message>
        <source>No machine is open</source>
        <translation>没有打开机器</translation>
    </message>
    <message>
        <source>Free pages against the watermarks min, low and high, over simulated time.</source>
        <translation>随模拟时间变化的空闲页，对照 min、low、high 水位。</translation>
    </message>
    <message>
        <source>simulated time since the start, %1</source>
        <translation>从开始算起的模拟时间，%1</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空闲页</translation>
    </message>
</context>
<context>
    <name>rs::Controller</name>
    <message numerus="yes">
        <source>%n later request(s) forgotten: the past was changed here.</source>
        <translation>
            <numerusform>这里改变了过去：后面的 %n 个请求已丢弃。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::EventLogModel</name>
    <message>
        <source>Task-PID</source>
        <translation>任务-PID</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>时间，秒</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>rs::EventLogPanel</name>
    <message numerus="yes">
        <source>%Ln tracepoint(s)</source>
        <translation>
            <numerusform>%Ln 个跟踪点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 个中的 %1 个</translation>
    </message>
    <message>
        <source>Filter: vmscan drain …</source>
        <translation>过滤：vmscan drain …</translation>
    </message>
    <message>
        <source>No tracepoint has fired yet</source>
        <translation>还没有触发跟踪点</translation>
    </message>
    <message>
        <source>Step forwards: each tracepoint appears here as the kernel would print it. A click on one goes to its moment.</source>
        <translation>请向前单步：每个跟踪点会以内核打印的形式出现在这里。点击即可到达那一刻。</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
</context>
<context>
    <name>rs::ExplainPanel</name>
    <message>
        <source>What is happening, why</source>
        <translation>发生了什么，为什么</translation>
    </message>
    <message>
        <source>between requests</source>
        <translation>两个请求之间</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>The machine is at rest</source>
        <translation>机器空闲着</translation>
    </message>
    <message>
        <source>No request is being served here. Step on to enter the next one.</source>
        <translation>这里没有正在处理的请求。继续单步，进入下一个。</translation>
    </message>
    <message>
        <source>Step on to carry out the next request of the scenario: &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>继续单步，执行场景的下一个请求：&lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>All requests have been served. Allocate or free pages with the Request panel, or step back to look again.</source>
        <translation>所有请求都已处理。可以在“请求”面板里分配或释放页，也可以后退再看一遍。</translation>
    </message>
</context>
<context>
    <name>rs::HeldPagesModel</name>
    <message>
        <source>handle</source>
        <translation>句柄</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
</context>
<context>
    <name>rs::ListsPanel</name>
    <message>
        <source>The zone whose lists are shown</source>
        <translation>显示哪个 zone 的链表</translation>
    </message>
    <message>
        <source>unmovable</source>
        <translation>不可移动</translation>
    </message>
    <message>
        <source>movable</source>
        <translation>可移动</translation>
    </message>
    <message>
        <source>reclaimable</source>
        <translation>可回收</translation>
    </message>
    <message>
        <source>highatomic</source>
        <translation>highatomic</translation>
    </message>
    <message>
        <source>isolate</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>链表</translation>
    </message>
</context>
<context>
    <name>rs::MainWindow</name>
    <message>
        <source>Cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Scenarios and recorded states (*.toml *.state *.state.gz);;All files (*)</source>
        <translation>场景和录制的状态 (*.toml *.state *.state.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 — Reclaimscope</source>
        <translation>%1 — Reclaimscope</translation>
    </message>
    <message>
        <source>Reclaimscope</source>
        <translation>Reclaimscope</translation>
    </message>
</context>
<context>
    <name>rs::PathCanvas</name>
    <message>
        <source>happens now</source>
        <translation>正在发生</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已经过</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未走</translation>
    </message>
</context>
<context>
    <name>rs::PathPanel</name>
    <message>
        <source>the slow path of an allocation</source>
        <translation>分配的慢速路径</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>%1 · allocates nothing</source>
        <translation>%1 · 不分配</translation>
    </message>
    <message>
        <source>%1 · order %2 · %3</source>
        <translation>%1 · order %2 · %3</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>rs::RequestPanel</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) held</source>
        <translation>
            <numerusform>持有 %n 块</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Give the selected blocks back: __free_pages</source>
        <translation>归还选中的块：__free_pages</translation>
    </message>
    <message>
        <source>Empty the per-CPU lists of all CPUs: drain_all_pages</source>
        <translation>清空所有 CPU 的每 CPU 链表：drain_all_pages</translation>
    </message>
    <message>
        <source>The gfp mask as a number</source>
        <translation>gfp 掩码的数值</translation>
    </message>
</context>
<context>
    <name>rs::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>%1 · %2, Linux 6.1</source>
        <translation>%1 · %2，Linux 6.1</translation>
    </message>
</context>
<context>
    <name>rs::TimelinePanel</name>
    <message>
        <source>%1 records · %2 · drag to move in time, wheel to zoom</source>
        <translation>%1 条记录 · %2 · 拖动以在时间中移动，滚轮缩放</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还什么都没发生</translation>
    </message>
    <message>
        <source>Step forwards: requests, the tasks that work on them and the kernel&apos;s tracepoints appear here in order.</source>
        <translation>请向前单步：请求、处理请求的任务和内核的跟踪点会依次出现在这里。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>request %1 · step %2 · %3</source>
        <translation>请求 %1 · 第 %2 步 · %3</translation>
    </message>
    <message>
        <source>tracepoints</source>
        <translation>跟踪点</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>request %1: %2</source>
        <translation>请求 %1：%2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>rs::Toolbar</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Steps a second while playing</source>
        <translation>播放时每秒的步数</translation>
    </message>
    <message>
        <source>order </source>
        <translation>order </translation>
    </message>
    <message>
        <source>CPU </source>
        <translation>CPU </translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分配</translation>
    </message>
</context>
<context>
    <name>rs::VariablesPanel</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
</TS>
