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
        <translation>退出 Reclaimscope</translation>
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
        <translation>反向运行</translation>
    </message>
    <message>
        <source>Back to where this request began, or the one before</source>
        <translation>回到这个请求开始的地方，或上一个请求</translation>
    </message>
    <message>
        <source>Over, back</source>
        <translation>反向跨过</translation>
    </message>
    <message>
        <source>Over back</source>
        <translation>跨回</translation>
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
        <translation>反向跳出</translation>
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
        <translation>按旁边设定的速度自动单步</translation>
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
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Put every panel back in its place</source>
        <translation>把每个面板放回原位</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What every key does</source>
        <translation>每个快捷键的作用</translation>
    </message>
    <message>
        <source>About Reclaimscope</source>
        <translation>关于 Reclaimscope</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Pages are in their new place at once</source>
        <translation>页立刻出现在新位置</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Pages travel slowly, for a class to follow</source>
        <translation>页慢慢移动，课堂上看得清</translation>
    </message>
    <message>
        <source>Still (trails)</source>
        <translation>静止（轨迹）</translation>
    </message>
    <message>
        <source>Nothing moves: arrows show where pages went</source>
        <translation>没有动画：用箭头表示页去了哪里</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Answer the question about the word under the mouse, or about this step</source>
        <translation>回答鼠标下的词或当前这一步的问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The list of all questions that are answered here</source>
        <translation>这里有解答的全部问题</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pages travel fast</source>
        <translation>页移动得很快</translation>
    </message>
    <message>
        <source>Pages travel as fast as the eye can follow</source>
        <translation>页以眼睛跟得上的速度移动</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>each %1 %2</source>
        <translation>每格 %1 %2</translation>
    </message>
    <message>
        <source>%1 · node %2</source>
        <translation>%1 · 节点 %2</translation>
    </message>
    <message>
        <source>watermarks boosted by %1</source>
        <translation>水位线被 boost 抬高 %1</translation>
    </message>
    <message>
        <source>next update in %1 s</source>
        <translation>%1 秒后更新</translation>
    </message>
    <message>
        <source>off: cpuset.memory_pressure_enabled is 0, so nothing is counted</source>
        <translation>未开启：cpuset.memory_pressure_enabled 为 0，不计数</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>空闲页</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页</translation>
    </message>
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
        <source>LRU sizes</source>
        <translation>LRU 大小</translation>
    </message>
    <message>
        <source>LRU</source>
        <translation>LRU</translation>
    </message>
    <message>
        <source>active anon</source>
        <translation>活跃匿名</translation>
    </message>
    <message>
        <source>inactive anon</source>
        <translation>不活跃匿名</translation>
    </message>
    <message>
        <source>active file</source>
        <translation>活跃文件</translation>
    </message>
    <message>
        <source>inactive file</source>
        <translation>不活跃文件</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Scan and steal</source>
        <translation>扫描与回收</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>pages/ms</source>
        <translation>页/ms</translation>
    </message>
    <message>
        <source>scan, direct</source>
        <translation>扫描，直接</translation>
    </message>
    <message>
        <source>steal, direct</source>
        <translation>回收，直接</translation>
    </message>
    <message>
        <source>scan, kswapd</source>
        <translation>扫描，kswapd</translation>
    </message>
    <message>
        <source>steal, kswapd</source>
        <translation>回收，kswapd</translation>
    </message>
    <message>
        <source>PSI memory, avg10</source>
        <translation>PSI 内存 avg10</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>% of the time</source>
        <translation>时间占比（%）</translation>
    </message>
    <message>
        <source>some</source>
        <translation>some</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>PSI memory, total</source>
        <translation>PSI 内存 total</translation>
    </message>
    <message>
        <source>PSI total</source>
        <translation>PSI total</translation>
    </message>
    <message>
        <source>µs stalled</source>
        <translation>停顿（µs）</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>direct reclaims/s × 1000</source>
        <translation>直接回收次数/秒 × 1000</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>压力</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys that move through time rest while you type into a field.</source>
        <translation>在输入框里打字时，前进和后退的快捷键不起作用。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Reclaimscope %1&lt;/b&gt;&lt;p&gt;A laboratory for Linux page reclaim: a simulated memory manager that follows Linux 6.1, run under a debugger that also steps backwards.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Reclaimscope %1&lt;/b&gt;&lt;p&gt;Linux 页回收实验室：一个遵循 Linux 6.1 的模拟内存管理器，运行在也能反向单步的调试器里。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU 通用公共许可证第 3 版或任何更新的版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Reclaimscope</source>
        <translation>关于 Reclaimscope</translation>
    </message>
</context>
<context>
    <name>KernelLog</name>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>order %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed without a report: __GFP_NOWARN is set</source>
        <translation>
            <numerusform>%Ln 个请求失败而没有报告：设置了 __GFP_NOWARN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed without a report: one is printed in 10 s</source>
        <translation>
            <numerusform>%Ln 个请求失败而没有报告：10 秒内只打印一份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed without a report: there is no zone DMA</source>
        <translation>
            <numerusform>%Ln 个请求失败而没有报告：没有 zone DMA</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
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
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>pcp</source>
        <translation>pcp</translation>
    </message>
    <message>
        <source>file: active, inactive</source>
        <translation>文件：活跃、不活跃</translation>
    </message>
    <message>
        <source>anon</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>unevictable</source>
        <translation>不可回收</translation>
    </message>
    <message>
        <source>off the LRU</source>
        <translation>不在 LRU 上</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
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
        <source>driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>不在链表上</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>已隔离</translation>
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
        <translation>伙伴系统空闲链表</translation>
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
    <message>
        <source>free %1 · min %2 · low %3</source>
        <translation>空闲 %1 · min %2 · low %3</translation>
    </message>
    <message>
        <source>free %1 · min %2</source>
        <translation>空闲 %1 · min %2</translation>
    </message>
    <message>
        <source>free %1</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>reclaim takes from the right</source>
        <translation>从右端回收</translation>
    </message>
    <message>
        <source>no function holds pages on a list of its own</source>
        <translation>没有函数在自己的链表上持有页</translation>
    </message>
    <message>
        <source>held</source>
        <translation>被持有</translation>
    </message>
    <message>
        <source>Isolated and held</source>
        <translation>已隔离与被持有</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>batch %1</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Free pages in the buddy lists, as the watermark checks read them. Pages on the per-CPU lists do not count, nor what a CPU has not folded into the counter yet.</source>
        <translation>伙伴链表中的空闲页，即水位线检查读到的数。每 CPU 链表上的页不算，某个 CPU 尚未并入计数器的部分也不算。</translation>
    </message>
    <message>
        <source>Added to the watermarks for a while after a block of one migratetype went to another, so that kswapd frees more and blocks can be kept apart again.</source>
        <translation>一种迁移类型的块被另一种拿走之后，水位线会暂时加上这么多，让 kswapd 多回收一些，使各种块又能分开存放。</translation>
    </message>
    <message>
        <source>The min watermark, boost included. An ordinary request must leave that much free, and lowmem_reserve besides; only reserves go below it.</source>
        <translation>min 水位线，已含 boost。普通请求必须留下这么多空闲页，再加上 lowmem_reserve；只有动用储备的请求才能低于它。</translation>
    </message>
    <message>
        <source>The low watermark, boost included. The first attempt stops here, and kswapd is woken.</source>
        <translation>low 水位线，已含 boost。第一次尝试到此为止，并唤醒 kswapd。</translation>
    </message>
    <message>
        <source>The high watermark, boost included. kswapd frees until this much is free.</source>
        <translation>high 水位线，已含 boost。kswapd 一直回收到空闲页有这么多为止。</translation>
    </message>
    <message>
        <source>In pageblocks set aside for requests of order 1 and more that cannot wait. They are free, but not for others.</source>
        <translation>在为不能等待的 order 1 及以上的请求预留的 pageblock 中。这些页是空闲的，但不给别人用。</translation>
    </message>
    <message>
        <source>Page frames of the zone that exist.</source>
        <translation>这个 zone 中实际存在的页框。</translation>
    </message>
    <message>
        <source>Of those, the ones that were given to the page allocator. The others were taken before it began: the kernel itself, the page descriptors.</source>
        <translation>其中交给页分配器管理的部分。其余在分配器启动之前就被占用：内核本身、页描述符。</translation>
    </message>
    <message>
        <source>Free pages on the per-CPU lists of all CPUs. They do not count as free in the watermark checks.</source>
        <translation>所有 CPU 的每 CPU 链表上的空闲页。水位线检查不把它们算作空闲。</translation>
    </message>
    <message>
        <source>Of those, the ones on the lists of the CPU that the request ran on.</source>
        <translation>其中请求所在的那个 CPU 的链表上的页。</translation>
    </message>
    <message>
        <source>Free pages of the contiguous memory allocator; this kernel is built without it.</source>
        <translation>连续内存分配器（CMA）的空闲页；这个内核编译时没有包含它。</translation>
    </message>
    <message>
        <source>Pages of programs, and of tmpfs, on the active LRU list: used lately. They can only be reclaimed by swapping them out.</source>
        <translation>活跃 LRU 链表上的程序页和 tmpfs 页：最近用过。只有换出才能回收。</translation>
    </message>
    <message>
        <source>Pages of programs, and of tmpfs, on the inactive LRU list: the next to be swapped out. Without free swap space reclaim does not look at them.</source>
        <translation>不活跃 LRU 链表上的程序页和 tmpfs 页：下一批换出的对象。没有空闲的交换空间时，回收根本不看它们。</translation>
    </message>
    <message>
        <source>Page cache on the active LRU list: used more than once.</source>
        <translation>活跃 LRU 链表上的页缓存：用过不止一次。</translation>
    </message>
    <message>
        <source>Page cache on the inactive LRU list: the first that reclaim takes. Clean pages are simply dropped.</source>
        <translation>不活跃 LRU 链表上的页缓存：回收首先拿它们。干净的页直接丢弃。</translation>
    </message>
    <message>
        <source>Anonymous pages that somebody has taken off their list to reclaim or move them.</source>
        <translation>为了回收或迁移而从链表上取下的匿名页。</translation>
    </message>
    <message>
        <source>Page cache that somebody has taken off its list to reclaim or move it.</source>
        <translation>为了回收或迁移而从链表上取下的页缓存。</translation>
    </message>
    <message>
        <source>Pages that may not be reclaimed: locked with mlock, or of a ramfs.</source>
        <translation>不能回收的页：被 mlock 锁住，或属于 ramfs。</translation>
    </message>
    <message>
        <source>Pages that programs have locked with mlock.</source>
        <translation>程序用 mlock 锁住的页。</translation>
    </message>
    <message>
        <source>Page cache that must be written to its file before it can go.</source>
        <translation>必须先写回文件才能释放的页缓存。</translation>
    </message>
    <message>
        <source>Pages that are being written now.</source>
        <translation>正在写回的页。</translation>
    </message>
    <message>
        <source>Page cache of the zone that is dirty or being written.</source>
        <translation>这个 zone 中脏的或正在写回的页缓存。</translation>
    </message>
    <message>
        <source>Copies that FUSE makes of pages while they are being written.</source>
        <translation>FUSE 在写回期间为页做的副本。</translation>
    </message>
    <message>
        <source>Kernel objects that a shrinker can free, such as cached inodes and directory entries.</source>
        <translation>shrinker 能够释放的内核对象，例如缓存的 inode 和目录项。</translation>
    </message>
    <message>
        <source>Kernel objects that stay until their owner frees them. A number that only grows means a leak.</source>
        <translation>在所有者释放之前一直保留的内核对象。这个数若只增不减，就是有泄漏。</translation>
    </message>
    <message>
        <source>Other kernel memory that could be given back.</source>
        <translation>其他可以归还的内核内存。</translation>
    </message>
    <message>
        <source>Page cache that page tables of programs point to. Reclaim must unmap it first.</source>
        <translation>被程序的页表指着的页缓存。回收前必须先解除映射。</translation>
    </message>
    <message>
        <source>Pages of tmpfs and shared memory. They count as page cache, but are on the anon lists.</source>
        <translation>tmpfs 和共享内存的页。它们计入页缓存，却在 anon 链表上。</translation>
    </message>
    <message>
        <source>Of those, in huge pages.</source>
        <translation>其中用大页的部分。</translation>
    </message>
    <message>
        <source>Of those, mapped as huge pages.</source>
        <translation>其中以大页方式映射的部分。</translation>
    </message>
    <message>
        <source>Anonymous memory in transparent huge pages.</source>
        <translation>透明大页中的匿名内存。</translation>
    </message>
    <message>
        <source>Stacks of all tasks in the kernel.</source>
        <translation>所有任务的内核栈。</translation>
    </message>
    <message>
        <source>Page tables of programs.</source>
        <translation>程序的页表。</translation>
    </message>
    <message>
        <source>Page tables of virtual machines and devices.</source>
        <translation>虚拟机和设备的页表。</translation>
    </message>
    <message>
        <source>Copies for devices that cannot reach the page itself.</source>
        <translation>为无法直接访问该页的设备做的副本。</translation>
    </message>
    <message>
        <source>&quot;yes&quot;: kswapd tried 16 times in a row without reclaiming a page and sleeps until a direct reclaim finds one.</source>
        <translation>“yes”：kswapd 连续 16 次一页也没回收到，于是睡眠，直到某次直接回收找到页。</translation>
    </message>
    <message>
        <source>Huge pages set aside for hugetlbfs. Nobody else can have them.</source>
        <translation>为 hugetlbfs 预留的大页。别人不能用。</translation>
    </message>
    <message>
        <source>Of those, not in use.</source>
        <translation>其中没有使用的。</translation>
    </message>
    <message>
        <source>Huge pages beyond those set aside, made on demand.</source>
        <translation>预留之外按需增加的大页。</translation>
    </message>
    <message>
        <source>How large each of them is.</source>
        <translation>每个大页的大小。</translation>
    </message>
    <message>
        <source>Swap space that is still free. 0: anonymous pages cannot be reclaimed.</source>
        <translation>还空闲的交换空间。为 0 时，匿名页无法回收。</translation>
    </message>
    <message>
        <source>All swap space.</source>
        <translation>全部交换空间。</translation>
    </message>
    <message>
        <source>How large a block was wanted: 2 to the power of the order, in pages, contiguous.</source>
        <translation>要的块有多大：2 的 order 次方页，而且连续。</translation>
    </message>
    <message>
        <source>The gfp mask: what the allocation was allowed to do to get the page, and in which zones.</source>
        <translation>gfp 掩码：为了得到这些页，分配可以做什么，可以用哪些 zone。</translation>
    </message>
    <message>
        <source>The NUMA nodes that a memory policy bound the request to; (null): none.</source>
        <translation>内存策略把请求绑定到哪些 NUMA 节点；(null)：没有绑定。</translation>
    </message>
    <message>
        <source>The task&apos;s cpuset; / is the root. Of others the simulated machine knows no name.</source>
        <translation>任务所在的 cpuset；/ 是根。其他 cpuset 的名字，模拟的机器并不知道。</translation>
    </message>
    <message>
        <source>The nodes with memory that the task&apos;s cpuset allows.</source>
        <translation>任务的 cpuset 允许的、有内存的节点。</translation>
    </message>
    <message>
        <source>The CPU on which the task ran.</source>
        <translation>任务运行在哪个 CPU 上。</translation>
    </message>
    <message>
        <source>The task&apos;s number.</source>
        <translation>任务的编号。</translation>
    </message>
    <message>
        <source>The task&apos;s name, and behind it the kernel&apos;s release.</source>
        <translation>任务的名字，后面是内核的版本。</translation>
    </message>
    <message>
        <source>Page cache of the whole machine: pages of files and of tmpfs, and those in the swap cache.</source>
        <translation>整台机器的页缓存：文件页、tmpfs 页，以及交换缓存中的页。</translation>
    </message>
    <message>
        <source>Pages that have a place in swap space and are still in memory.</source>
        <translation>在交换空间中有位置、同时还在内存里的页。</translation>
    </message>
    <message>
        <source>All page frames of the machine that exist.</source>
        <translation>机器上实际存在的全部页框。</translation>
    </message>
    <message>
        <source>Memory that the kernel cannot reach directly. A 64-bit machine has none.</source>
        <translation>内核不能直接访问的内存。64 位机器没有。</translation>
    </message>
    <message>
        <source>Page frames that were never given to the page allocator: present less managed of all zones.</source>
        <translation>从未交给页分配器的页框：各 zone 的 present 减去 managed。</translation>
    </message>
    <message>
        <source>Pages that hardware reported as broken.</source>
        <translation>硬件报告为损坏的页。</translation>
    </message>
    <message>
        <source>The state of memory at this moment. First the whole machine, in pages; then each node and each zone, in kB.</source>
        <translation>此刻内存的状况。先是整台机器，以页计；然后是每个节点和每个 zone，以 kB 计。</translation>
    </message>
    <message>
        <source>The functions that the task was in, the innermost first: those that are simulated.</source>
        <translation>任务正处在哪些函数里，最内层的在前：只列出被模拟的函数。</translation>
    </message>
    <message>
        <source>So many requests failed since the last report without one of their own: the kernel prints one in 10 s.</source>
        <translation>自上一份报告以来，有这么多请求失败而没有自己的报告：内核 10 秒内只打印一份。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>All free blocks of the zone.</source>
        <translation>这个 zone 的所有空闲块。</translation>
    </message>
    <message>
        <source>Free blocks of %1 each, in the buddy lists.</source>
        <translation>伙伴链表中的空闲块，每块 %1。</translation>
    </message>
    <message>
        <source>The letters are the migratetypes that have such a block: U unmovable, M movable, E reclaimable, H highatomic, I isolated.</source>
        <translation>字母表示哪些迁移类型有这样的块：U 不可移动，M 可移动，E 可回收，H highatomic，I 隔离。</translation>
    </message>
    <message>
        <source>What the zone above keeps from requests that could also be served from higher zones: pages, by the highest zone of the request.</source>
        <translation>上面这个 zone 对那些也可由更高 zone 满足的请求保留多少页：按请求的最高 zone 排列。</translation>
    </message>
    <message>
        <source>A request that could be served from zones up to %1 must leave that much free here beyond the watermark.</source>
        <translation>一个最高可用到 zone %1 的请求，必须在这里于水位线之外再留下这么多空闲页。</translation>
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
    <name>MemoryMap</name>
    <message>
        <source>%1 %2 · pageblock %3 · pfn %4 – %5</source>
        <translation>%1 %2 · pageblock %3 · pfn %4 – %5</translation>
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
    <message>
        <source>Motion</source>
        <translation>页的移动</translation>
    </message>
</context>
<context>
    <name>MoveCaption</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of %1</source>
        <translation>
            <numerusform>%Ln 块共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>order %1</translation>
    </message>
    <message>
        <source>orders %1 to %2</source>
        <translation>order %1 到 %2</translation>
    </message>
    <message>
        <source>buddy%1 %2 %3</source>
        <translation>伙伴系统%1 %2 %3</translation>
    </message>
    <message>
        <source>held</source>
        <translation>被持有</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>函数手中</translation>
    </message>
    <message>
        <source>folio batch</source>
        <translation>folio 批次</translation>
    </message>
    <message>
        <source>pcp%1 CPU %2</source>
        <translation>pcp%1 CPU %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>highatomic reserve</source>
        <translation>划入 highatomic 储备</translation>
    </message>
    <message>
        <source>highatomic reserve given back</source>
        <translation>归还 highatomic 储备</translation>
    </message>
    <message>
        <source>borrowed from another type</source>
        <translation>从别的迁移类型借用</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>去激活</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>drain</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>bulk free</source>
        <translation>批量释放</translation>
    </message>
    <message>
        <source>reclaimed</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>to be freed</source>
        <translation>将释放</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>batch drained</source>
        <translation>批次清空</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>倒退：%1</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <translation>%1：%2 · %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <source>flags: %1</source>
        <translation>标志：%1</translation>
    </message>
    <message>
        <source>references %1, mapped %2 times</source>
        <translation>引用计数 %1，映射 %2 次</translation>
    </message>
    <message>
        <source>pfn %1 · zone %2 · pageblock %3, %4</source>
        <translation>pfn %1 · zone %2 · pageblock %3，%4</translation>
    </message>
    <message>
        <source>order 0</source>
        <translation>order 0</translation>
    </message>
    <message>
        <source>order %1: pfn %2 to %3</source>
        <translation>order %1：pfn %2 到 %3</translation>
    </message>
    <message>
        <source>pfn %1</source>
        <translation>pfn %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PageWhereabouts</name>
    <message>
        <source>on no list</source>
        <translation>不在任何链表上</translation>
    </message>
    <message>
        <source>buddy free list, order %1, %2</source>
        <translation>伙伴系统空闲链表，order %1，%2</translation>
    </message>
    <message>
        <source>per-CPU list of CPU %1, order %2, %3</source>
        <translation>CPU %1 的每 CPU 链表，order %2，%3</translation>
    </message>
    <message>
        <source>LRU list %1 of node %2</source>
        <translation>节点 %2 的 LRU 链表 %1</translation>
    </message>
    <message>
        <source>batch %1 of CPU %2</source>
        <translation>CPU %2 的批次 %1</translation>
    </message>
    <message>
        <source>%1 of task %2</source>
        <translation>任务 %2 的 %1</translation>
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
        <translation>order 0：代价不高</translation>
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
        <translation>高代价 order</translation>
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
    <message>
        <source>called by %1 ×%2</source>
        <translation>由 %1 调用 ×%2</translation>
    </message>
    <message>
        <source>no such zone</source>
        <translation>没有这样的 zone</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>Slow path</source>
        <translation>慢速路径</translation>
    </message>
    <message>
        <source>boost %1</source>
        <translation>boost %1</translation>
    </message>
    <message>
        <source>anon: inactive %1, active %2</source>
        <translation>匿名：不活跃 %1，活跃 %2</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>没有交换空间</translation>
    </message>
    <message>
        <source>scanned enough</source>
        <translation>扫描够了</translation>
    </message>
    <message>
        <source>for a boost only</source>
        <translation>只为 boost</translation>
    </message>
    <message>
        <source>scanned too little</source>
        <translation>扫描太少</translation>
    </message>
    <message>
        <source>boost forgotten</source>
        <translation>不再管 boost</translation>
    </message>
    <message>
        <source>above high</source>
        <translation>高于 high</translation>
    </message>
    <message>
        <source>%1 of %2 scanned</source>
        <translation>扫描 %1，目标 %2</translation>
    </message>
    <message>
        <source>priority 1 done</source>
        <translation>优先级 1 已做完</translation>
    </message>
    <message>
        <source>failure %1</source>
        <translation>第 %1 次失败</translation>
    </message>
    <message>
        <source>none above high</source>
        <translation>都不高于 high</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>已平衡</translation>
    </message>
    <message>
        <source>no boost</source>
        <translation>没有 boost</translation>
    </message>
    <message>
        <source>%1 of %2 reclaimed</source>
        <translation>回收 %1，要 %2</translation>
    </message>
    <message>
        <source>free %1</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>kswapd has given up</source>
        <translation>kswapd 已放弃</translation>
    </message>
    <message>
        <source>ready for compaction</source>
        <translation>可以规整了</translation>
    </message>
    <message>
        <source>waited 1 s</source>
        <translation>等了 1 秒</translation>
    </message>
    <message>
        <source>priority 0 done</source>
        <translation>优先级 0 已做完</translation>
    </message>
    <message>
        <source>no SIGKILL</source>
        <translation>没有 SIGKILL</translation>
    </message>
    <message>
        <source>writeback %1 of %2, dirty %3</source>
        <translation>回写 %1/%2，脏 %3</translation>
    </message>
    <message>
        <source>%1 immediate</source>
        <translation>immediate %1</translation>
    </message>
    <message>
        <source>must not wait</source>
        <translation>不得等待</translation>
    </message>
    <message>
        <source>not congested</source>
        <translation>没有拥塞</translation>
    </message>
    <message>
        <source>order 0</source>
        <translation>order 0</translation>
    </message>
    <message>
        <source>order %1, priority %2</source>
        <translation>order %1，优先级 %2</translation>
    </message>
    <message>
        <source>inactive %1</source>
        <translation>不活跃 %1</translation>
    </message>
    <message>
        <source>%1 scanned, %2 reclaimed</source>
        <translation>扫描 %1，回收 %2</translation>
    </message>
    <message>
        <source>%1 us</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>not kswapd</source>
        <translation>不是 kswapd</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 to move</source>
        <translation>待移动 %1</translation>
    </message>
    <message>
        <source>none to move</source>
        <translation>没有可移动的</translation>
    </message>
    <message>
        <source>%1 moved, %2 not</source>
        <translation>移动 %1,未动 %2</translation>
    </message>
    <message>
        <source>scanners not met</source>
        <translation>扫描器未相遇</translation>
    </message>
    <message>
        <source>captured %1</source>
        <translation>截获 %1</translation>
    </message>
    <message>
        <source>lists drained</source>
        <translation>列表已清空</translation>
    </message>
    <message>
        <source>no whole block yet</source>
        <translation>还没有完整的块</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>process %1 dies</source>
        <translation>进程 %1 将死</translation>
    </message>
    <message>
        <source>%1 dies already</source>
        <translation>%1 已在死去</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>归还 %1 页</translation>
    </message>
    <message>
        <source>nothing given back</source>
        <translation>无归还</translation>
    </message>
    <message>
        <source>not dying</source>
        <translation>未在死去</translation>
    </message>
    <message>
        <source>no __GFP_FS</source>
        <translation>没有 __GFP_FS</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>调用者</translation>
    </message>
    <message>
        <source>panic_on_oom %1</source>
        <translation>panic_on_oom %1</translation>
    </message>
    <message>
        <source>killer disabled</source>
        <translation>killer 已禁用</translation>
    </message>
    <message>
        <source>of %1 pages</source>
        <translation>共 %1 页</translation>
    </message>
    <message>
        <source>no memory left</source>
        <translation>已无内存</translation>
    </message>
    <message>
        <source>killed %1</source>
        <translation>杀 %1</translation>
    </message>
    <message>
        <source>no page comes free</source>
        <translation>没有页被释放</translation>
    </message>
</context>
<context>
    <name>PathLegend</name>
    <message>
        <source>happens now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已走过</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未走</translation>
    </message>
</context>
<context>
    <name>PathTips</name>
    <message>
        <source>Click: to its next passage; with Shift, to the one before</source>
        <translation>单击：到下一次经过这里；按住 Shift：到上一次</translation>
    </message>
    <message>
        <source>Double click or Enter: open %1</source>
        <translation>双击或 Enter：打开 %1</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>no pageblock is HighAtomic now</source>
        <translation>现在没有 HighAtomic 的 pageblock</translation>
    </message>
    <message>
        <source>pageblock %1</source>
        <translation>pageblock %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>free pages by the order of their block</source>
        <translation>空闲页，按所在块的 order 分</translation>
    </message>
    <message>
        <source>each type borrows from these, in this order</source>
        <translation>每种类型按这个顺序向别的类型借</translation>
    </message>
    <message>
        <source>pageblocks of each type now</source>
        <translation>现在各类型的 pageblock 数</translation>
    </message>
    <message>
        <source>boost</source>
        <translation>boost</translation>
    </message>
    <message>
        <source>pages that a request for %1 must leave</source>
        <translation>本可由 %1 满足的请求必须留下的页数</translation>
    </message>
    <message>
        <source>free to take</source>
        <translation>可取的空闲页</translation>
    </message>
    <message>
        <source>highatomic</source>
        <translation>highatomic</translation>
    </message>
    <message>
        <source>per-CPU lists</source>
        <translation>每 CPU 链表</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>the meter from now on, if nobody reclaims</source>
        <translation>从现在起无人回收时，计量值的变化</translation>
    </message>
    <message>
        <source>example: from one direct reclaim a second, then none</source>
        <translation>示例：先是每秒一次直接回收，然后没有了</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>可运行</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>no PF_MEMALLOC</source>
        <translation>没有 PF_MEMALLOC</translation>
    </message>
    <message>
        <source>wait below %1</source>
        <translation>低于 %1 就等待</translation>
    </message>
    <message>
        <source>inactive file pages that each priority scans</source>
        <translation>各优先级扫描的 inactive file 页数</translation>
    </message>
    <message>
        <source>%1 are left alone</source>
        <translation>留下 %1 页不动</translation>
    </message>
    <message>
        <source>page cache that it could reclaim</source>
        <translation>可由它回收的页缓存</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Who calls it</source>
        <translation>由谁调用</translation>
    </message>
    <message>
        <source>the task that wants a page, when no zone gives one at its min mark</source>
        <translation>要页的任务自己，当没有一个 zone 在 min 水位线上能给出页时</translation>
    </message>
    <message>
        <source>the task that wants a page, when a near zone misses the watermark and vm.zone_reclaim_mode is not 0</source>
        <translation>要页的任务自己，当近处的 zone 达不到水位线、且 vm.zone_reclaim_mode 不为 0 时</translation>
    </message>
    <message>
        <source>the task whose charge goes beyond the group&apos;s limit; memory.reclaim</source>
        <translation>记账会超出 cgroup 限额的任务；写 memory.reclaim</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>all nodes and zones that the request may use</source>
        <translation>请求可用的所有节点和 zone</translation>
    </message>
    <message>
        <source>one node</source>
        <translation>一个节点</translation>
    </message>
    <message>
        <source>the lists of the group and its children, on all nodes</source>
        <translation>该 cgroup 及其子 cgroup 的 LRU 链表，所有节点</translation>
    </message>
    <message>
        <source>nr_to_reclaim</source>
        <translation>nr_to_reclaim</translation>
    </message>
    <message>
        <source>32</source>
        <translation>32</translation>
    </message>
    <message>
        <source>the sum of the zones&apos; high marks, in each round</source>
        <translation>每一轮为各 zone 的 high 水位线之和</translation>
    </message>
    <message>
        <source>the request&apos;s pages, at least 32</source>
        <translation>请求的页数，至少 32</translation>
    </message>
    <message>
        <source>the pages to charge, at least 32</source>
        <translation>要记账的页数，至少 32</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>12 down to 0</source>
        <translation>12 降到 0</translation>
    </message>
    <message>
        <source>12 down to 1</source>
        <translation>12 降到 1</translation>
    </message>
    <message>
        <source>4 down to 0</source>
        <translation>4 降到 0</translation>
    </message>
    <message>
        <source>May write pages</source>
        <translation>可否写出页</translation>
    </message>
    <message>
        <source>yes, in laptop mode only from priority 8 on</source>
        <translation>可以；laptop 模式下从优先级 8 起才可以</translation>
    </message>
    <message>
        <source>only with bit 1 of the mode</source>
        <translation>仅当模式的位 1 置位</translation>
    </message>
    <message>
        <source>as direct reclaim</source>
        <translation>同直接回收</translation>
    </message>
    <message>
        <source>May unmap pages</source>
        <translation>可否解除映射</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>only with bit 2 of the mode</source>
        <translation>仅当模式的位 2 置位</translation>
    </message>
    <message>
        <source>May swap</source>
        <translation>可否换出</translation>
    </message>
    <message>
        <source>not for a boost alone</source>
        <translation>仅为 boost 时不可以</translation>
    </message>
    <message>
        <source>if the caller says so</source>
        <translation>由调用者决定</translation>
    </message>
    <message>
        <source>Waits for reserves</source>
        <translation>储备不足时等待</translation>
    </message>
    <message>
        <source>yes: throttle_direct_reclaim</source>
        <translation>会：throttle_direct_reclaim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不会</translation>
    </message>
    <message>
        <source>memory_pressure</source>
        <translation>memory_pressure</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计数</translation>
    </message>
    <message>
        <source>PSI stall</source>
        <translation>PSI 停顿</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>何时结束</translation>
    </message>
    <message>
        <source>32 are reclaimed, compaction can do it, or all priorities are through</source>
        <translation>回收到 32 页，或可以交给内存规整，或所有优先级都试过</translation>
    </message>
    <message>
        <source>a zone stands at high, or all priorities are through</source>
        <translation>某个 zone 达到 high，或所有优先级都试过</translation>
    </message>
    <message>
        <source>the request&apos;s pages are reclaimed, or all priorities are through</source>
        <translation>回收到请求所需的页数，或所有优先级都试过</translation>
    </message>
    <message>
        <source>as many as wanted are reclaimed, or all priorities are through</source>
        <translation>回收到所要的页数，或所有优先级都试过</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>若不成功</translation>
    </message>
    <message>
        <source>drain, compaction, another round, the OOM killer</source>
        <translation>清空每 CPU 链表、内存规整、再来一轮、OOM killer</translation>
    </message>
    <message>
        <source>sleeps; after 16 runs without a page it gives the node up</source>
        <translation>睡眠；连续 16 次一页也没回收到，就放弃该节点</translation>
    </message>
    <message>
        <source>the next zone or node serves</source>
        <translation>由下一个 zone 或节点提供</translation>
    </message>
    <message>
        <source>more tries, then the group&apos;s OOM killer</source>
        <translation>再试若干次，然后是该 cgroup 内的 OOM killer</translation>
    </message>
    <message>
        <source>progress first</source>
        <translation>先有进展</translation>
    </message>
    <message>
        <source>Why must there be progress before the free lists are tried?</source>
        <translation>为什么必须先有进展，才再去试空闲链表？</translation>
    </message>
    <message>
        <source>The free lists were tried just before reclaim, and had nothing. If reclaim freed no page at all, little can have changed, so another look would be for nothing, and so would the drain of every CPU&apos;s lists. The function goes straight to its end with 0. What happens next is for the caller to decide: compaction, another round, or the OOM killer. Progress is not yet a page: the pages may be on another CPU&apos;s [per-CPU lists](pcp), in another zone, taken by somebody faster, or too scattered. That is why the look that follows may fail all the same.</source>
        <translation>回收之前刚试过空闲链表，没有页。如果回收一页都没释放，情况几乎不会变，再看一遍是白费，清空所有 CPU 的链表也是白费。于是函数直接到末尾，返回 0。接下来怎么办由调用者决定：内存规整、再来一轮，或者 OOM killer。有进展还不等于有页：页可能在别的 CPU 的[每 CPU 链表](pcp)上、在别的 zone、已被更快的任务拿走，或者太分散。所以随后的那一次尝试仍可能失败。</translation>
    </message>
    <message>
        <source>{in_reclaim?{progress_known?Here did_some_progress is {progress}: {progress?worth a look at the free lists|nothing to look for}.|Reclaim is still at work here; did_some_progress is not known.}|No direct reclaim runs here.} Zone {zone} has {free} pages free.</source>
        <translation>{in_reclaim?{progress_known?这里 did_some_progress 是 {progress}：{progress?值得再看空闲链表|没有什么可找}。|这里回收还在进行，did_some_progress 尚未知道。}|这里没有直接回收在运行。}zone {zone} 有 {free} 个空闲页。</translation>
    </message>
    <message>
        <source>Allocate 40 pages, run to a direct reclaim and step over __perform_reclaim: the chart shows which way it goes.</source>
        <translation>分配 40 个页，运行到一次直接回收，步过 __perform_reclaim：流程图显示走了哪条路。</translation>
    </message>
    <message>
        <source>The tracepoint vmscan:mm_vmscan_direct_reclaim_end tells nr_reclaimed: it becomes did_some_progress.</source>
        <translation>跟踪点 vmscan:mm_vmscan_direct_reclaim_end 给出 nr_reclaimed，它就成为 did_some_progress。</translation>
    </message>
    <message>
        <source>drained once</source>
        <translation>只清空一次</translation>
    </message>
    <message>
        <source>Why is drained tried only once?</source>
        <translation>为什么 drained 只试一次？</translation>
    </message>
    <message>
        <source>Reclaim freed pages and still none can be had. Two places may hide them: the [per-CPU lists](pcp) and the [highatomic reserve](highatomic). So one pageblock is given back, all per-CPU lists are emptied, and the free lists are tried again. After that the hiding places are empty: a second drain right away would find nothing new, while each one takes the locks of every CPU&apos;s lists, and all CPUs must then refill theirs. The variable drained makes sure of it. If even this fails, the caller may reclaim again; every call may drain once.</source>
        <translation>回收释放了页，却仍然拿不到。有两个地方可能藏着它们：[每 CPU 链表](pcp)和 [highatomic 储备](highatomic)。所以归还一个 pageblock，清空所有的每 CPU 链表，再试一次空闲链表。此后这些地方都空了：马上再清空一次不会有新发现，而每次清空都要拿每个 CPU 链表的锁，之后所有 CPU 又得重新填充。变量 drained 保证只做一次。如果这样还不行，调用者可以再次回收；每次调用都可以清空一次。</translation>
    </message>
    <message>
        <source>{in_reclaim?Here drained is {drained?true: this look at the free lists is the last|false: one drain is still to come if it is needed}.|No direct reclaim runs here.} Zone {zone} hides {pcp_pages} pages on per-CPU lists and {reserved_free} in the highatomic reserve, beside {free} counted as free.</source>
        <translation>{in_reclaim?这里 drained 是 {drained?true：这是最后一次看空闲链表|false：需要的话还可以清空一次}。|这里没有直接回收在运行。}zone {zone} 有 {pcp_pages} 页藏在每 CPU 链表上，{reserved_free} 页在 highatomic 储备中；计为空闲的有 {free} 页。</translation>
    </message>
    <message>
        <source>Open the scenario about per-CPU lists or about highatomic (File menu) and step through __alloc_pages_direct_reclaim; drained is in the Variables panel.</source>
        <translation>打开关于每 CPU 链表或 highatomic 的场景（“文件”菜单），单步走过 __alloc_pages_direct_reclaim；drained 在“变量”面板里。</translation>
    </message>
    <message>
        <source>cpuset.memory_pressure</source>
        <translation>cpuset.memory_pressure</translation>
    </message>
    <message>
        <source>What does cpuset.memory_pressure measure, when does it move, and where is it?</source>
        <translation>cpuset.memory_pressure 衡量什么，何时变化，在哪里看？</translation>
    </message>
    <message>
        <source>It tells how often tasks of a cpuset enter direct reclaim: calls a second, times 1000. Each direct reclaim is counted in __perform_reclaim; kswapd, node reclaim and memcg reclaim are not. Once a second, when the meter is read or hit, its old value is multiplied by 0.933 and what was counted is added with weight 0.067, so it halves every 10 quiet seconds. It belongs to cpusets of cgroup v1 and counts only where memory_pressure_enabled is 1 in the root cpuset, which it is not by default. It says how often, not how long: for time lost, see [PSI](psi).</source>
        <translation>它表示某个 cpuset 的任务进入直接回收有多频繁：每秒次数乘以 1000。每次直接回收都在 __perform_reclaim 里计数；kswapd、节点回收和 memcg 回收不计。计量器被读取或触发时，每过一秒，旧值乘以 0.933，新计到的以 0.067 的权重加入，所以安静 10 秒就减半。它属于 cgroup v1 的 cpuset，只有根 cpuset 的 memory_pressure_enabled 为 1 时才计数，默认不是。它只说多频繁，不说多久：损失的时间见 [PSI](psi)。</translation>
    </message>
    <message>
        <source>{pressure_enabled?memory_pressure_enabled is 1 in this scenario, and the meter reads {pressure}; {pressure_pending} direct reclaim(s) counted since wait to be taken in.|memory_pressure_enabled is 0 here, as it is by default: nothing is counted.} The machine has entered direct reclaim {direct_reclaims} times since it started (allocstall).</source>
        <translation>{pressure_enabled?此场景的 memory_pressure_enabled 为 1，现在的读数是 {pressure}；此后计到的 {pressure_pending} 次直接回收尚待计入。|这里 memory_pressure_enabled 为 0，与默认相同：什么都不计。}这台机器启动以来进入直接回收 {direct_reclaims} 次（allocstall）。</translation>
    </message>
    <message>
        <source>{pressure_enabled?Allocate 40 pages, run, and watch the number above and the chart of cpuset.memory_pressure.|Open the scenario about memory pressure (File menu): it turns the meter on. Here, allocate 40 pages and step to cpuset_memory_pressure_bump: it does nothing.}</source>
        <translation>{pressure_enabled?分配 40 个页，运行，看上面的数和 cpuset.memory_pressure 的曲线。|打开关于内存压力的场景（“文件”菜单）：它打开了计量。在这里，分配 40 个页并单步到 cpuset_memory_pressure_bump：它什么都不做。}</translation>
    </message>
    <message>
        <source>/sys/fs/cgroup/cpuset/…/cpuset.memory_pressure, and cpuset.memory_pressure_enabled in the root (cgroup v1 only; version 2 has no such file).</source>
        <translation>/sys/fs/cgroup/cpuset/…/cpuset.memory_pressure，以及根里的 cpuset.memory_pressure_enabled（只有 cgroup v1；v2 没有这个文件）。</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>What is PSI, and what does psi_memstall_enter mark?</source>
        <translation>PSI 是什么，psi_memstall_enter 标记了什么？</translation>
    </message>
    <message>
        <source>Pressure stall information tells how much time is lost to waiting. psi_memstall_enter marks the task: from here on it works only to get memory, even while it runs. &quot;some&quot; is the share of time in which at least one task was stalled, &quot;full&quot; the share in which nobody did anything useful, as averages over 10, 60 and 300 seconds. psi_memstall_leave takes the mark off. Both are told whether the task had it already (pflags), so that a stall within a stall is counted once.</source>
        <translation>PSI（压力停顿信息）说明等待损失了多少时间。psi_memstall_enter 标记任务：从这里起它只是为了得到内存而工作，即使它在运行。“some”是至少有一个任务停顿的时间比例，“full”是谁都没在做有用的事的时间比例，给出 10、60、300 秒的平均值。psi_memstall_leave 去掉标记。两者都知道任务是否已有标记（pflags），所以停顿中的停顿只算一次。</translation>
    </message>
    <message>
        <source>Task {task} {stalled?is stalled on memory now|is not stalled on memory now}. {psi_some}; {psi_full}.</source>
        <translation>任务 {task} {stalled?现在因内存停顿|现在没有因内存停顿}。{psi_some}；{psi_full}。</translation>
    </message>
    <message>
        <source>Allocate 40 pages, run to a direct reclaim and step: the mark comes with the first step of __alloc_pages_direct_reclaim and goes with its last.</source>
        <translation>分配 40 个页，运行到一次直接回收并单步：__alloc_pages_direct_reclaim 的第一步加上标记，最后一步去掉。</translation>
    </message>
    <message>
        <source>/proc/pressure/memory; with cgroup v2 memory.pressure of each group.</source>
        <translation>/proc/pressure/memory；cgroup v2 下每个 cgroup 的 memory.pressure。</translation>
    </message>
    <message>
        <source>fs_reclaim_acquire</source>
        <translation>fs_reclaim_acquire</translation>
    </message>
    <message>
        <source>What does fs_reclaim_acquire do, and what without lockdep?</source>
        <translation>fs_reclaim_acquire 做什么，没有 lockdep 时呢？</translation>
    </message>
    <message>
        <source>Reclaim may call into filesystems, which take locks there. Code that holds such a lock and allocates memory that may reclaim can wait for itself. lockdep, the kernel&apos;s checker of locking, is to notice this even when it goes well: fs_reclaim_acquire takes a lock that exists only for it. It does so if the mask has __GFP_DIRECT_RECLAIM and __GFP_FS and the task is not reclaiming already. Without CONFIG_LOCKDEP, as in Debian&apos;s kernel, the function is empty. The cure is GFP_NOFS, or memalloc_nofs_save around the code that holds the lock.</source>
        <translation>回收可能进入文件系统，在那里拿锁。持有这样的锁又去分配会引起回收的内存，就可能等自己。lockdep 是内核的锁检查器，要在没出事时也能发现这一点：fs_reclaim_acquire 拿一把只为它存在的锁。条件是掩码含 __GFP_DIRECT_RECLAIM 和 __GFP_FS，且任务不在回收之中。没有 CONFIG_LOCKDEP 时（Debian 的内核就是这样），这个函数是空的。解决办法是 GFP_NOFS，或者在持锁的代码前后用 memalloc_nofs_save。</translation>
    </message>
    <message>
        <source>Allocate 40 pages with GFP_NOFS and step to fs_reclaim_acquire in a direct reclaim: now lockdep would see nothing.</source>
        <translation>用 GFP_NOFS 分配 40 个页，单步到直接回收中的 fs_reclaim_acquire：这时 lockdep 什么都看不到。</translation>
    </message>
    <message>
        <source>Only with CONFIG_LOCKDEP: the kernel log warns of a possible deadlock that involves fs_reclaim.</source>
        <translation>只在 CONFIG_LOCKDEP 下：内核日志会警告与 fs_reclaim 有关的可能死锁。</translation>
    </message>
    <message>
        <source>PF_MEMALLOC</source>
        <translation>PF_MEMALLOC</translation>
    </message>
    <message>
        <source>Why PF_MEMALLOC, and what does memalloc_noreclaim_save do?</source>
        <translation>为什么要 PF_MEMALLOC，memalloc_noreclaim_save 做什么？</translation>
    </message>
    <message>
        <source>Freeing memory may need memory: to write a page out, a request to the disk has to be made. Such an allocation must not fail, and must not start to reclaim in its turn, or reclaim would call itself without end. PF_MEMALLOC in the task&apos;s flags says both: it may go below all [watermarks](watermarks), and it never enters direct reclaim. memalloc_noreclaim_save sets it and returns what it was before, memalloc_noreclaim_restore puts that back: so they may be nested.</source>
        <translation>释放内存可能先需要内存：要写出一页，就得构造一个磁盘请求。这种分配应尽量不失败，也不能又去回收，否则回收会无止境地调用自己。任务标志中的 PF_MEMALLOC 同时说明两点：可以低于所有[水位线](watermarks)，并且绝不进入直接回收。memalloc_noreclaim_save 设置它并返回原来的值，memalloc_noreclaim_restore 恢复原来的值：所以可以嵌套。</translation>
    </message>
    <message>
        <source>Task {task} has flags {task_flags}: PF_MEMALLOC is {pf_memalloc?set, it is freeing memory|clear}. {free} pages are free in zone {zone}, {min} is the mark that others must respect.</source>
        <translation>任务 {task} 的标志是 {task_flags}：PF_MEMALLOC {pf_memalloc?已设置，它正在释放内存|未设置}。zone {zone} 有 {free} 个空闲页，别的任务必须遵守的 min 是 {min}。</translation>
    </message>
    <message>
        <source>Allocate 40 pages, run to a direct reclaim and step: the Variables panel shows PF_MEMALLOC being set before try_to_free_pages and cleared after it.</source>
        <translation>分配 40 个页，运行到一次直接回收并单步：“变量”面板显示 PF_MEMALLOC 在 try_to_free_pages 之前设置、之后清除。</translation>
    </message>
    <message>
        <source>Field 9 of /proc/PID/stat are the task&apos;s flags; PF_MEMALLOC is 0x800. kswapd always has it.</source>
        <translation>/proc/PID/stat 的第 9 个字段是任务的标志；PF_MEMALLOC 是 0x800。kswapd 一直带着它。</translation>
    </message>
    <message>
        <source>highatomic pageblock</source>
        <translation>highatomic pageblock</translation>
    </message>
    <message>
        <source>What is a highatomic pageblock?</source>
        <translation>什么是 highatomic pageblock？</translation>
    </message>
    <message>
        <source>/proc/pagetypeinfo counts the pageblocks of type HighAtomic; the memory report of SysRq-m tells reserved_highatomic of each zone, in kB.</source>
        <translation>/proc/pagetypeinfo 统计 HighAtomic 类型的 pageblock；SysRq-m 的内存报告给出每个 zone 的 reserved_highatomic（kB）。</translation>
    </message>
    <message>
        <source>per-CPU pages</source>
        <translation>每 CPU 页</translation>
    </message>
    <message>
        <source>What are per-CPU pages?</source>
        <translation>什么是每 CPU 页面（per-cpu pages）？</translation>
    </message>
    <message>
        <source>Zone {zone} has {pcp_pages} pages on the lists of {cpus} CPU(s), beside the {free} that count as free. CPU {cpu} holds {pcp_count}, may hold {pcp_high}, and refills {pcp_batch} at a time.</source>
        <translation>zone {zone} 有 {pcp_pages} 页在 {cpus} 个 CPU 的链表上，另有 {free} 页计为空闲。CPU {cpu} 持有 {pcp_count} 页，最多 {pcp_high} 页，每次填充 {pcp_batch} 页。</translation>
    </message>
    <message>
        <source>/proc/zoneinfo, under pagesets: count, high and batch of each CPU. vm.percpu_pagelist_high_fraction sets high by hand.</source>
        <translation>/proc/zoneinfo 的 pagesets：每个 CPU 的 count、high 和 batch。vm.percpu_pagelist_high_fraction 可手工设定 high。</translation>
    </message>
    <message>
        <source>buddy block</source>
        <translation>伙伴块</translation>
    </message>
    <message>
        <source>What is a buddy block?</source>
        <translation>什么是伙伴块？</translation>
    </message>
    <message>
        <source>Free memory is kept in blocks of 1, 2, 4 ... 1,024 pages; the power of two is the order, 0 to 10. A block of order n begins at a page number that 2^n divides. Two neighbours that make such a block of the next order are buddies. A request takes the smallest block that is large enough and gives the other halves back. A freed block whose buddy is free merges with it, and the result may merge again. So many free pages may still hold no large block: that is fragmentation.</source>
        <translation>空闲内存以 1、2、4……1,024 页的块保存；2 的幂次就是 order，0 到 10。order n 的块从能被 2^n 整除的页号开始。能合成一个高一阶的块的两个相邻块互为伙伴。请求取够大的最小的块，把多余的一半还回去。释放的块若伙伴也空闲就合并，结果还可能继续合并。所以空闲页很多，也可能没有一个大块：这就是碎片。</translation>
    </message>
    <message>
        <source>Zone {zone} has {free} free pages in {free_blocks} blocks. The largest has order {largest_order}, {largest_pages} pages in a row.</source>
        <translation>zone {zone} 有 {free} 个空闲页，分成 {free_blocks} 块。最大的是 order {largest_order}，连续 {largest_pages} 页。</translation>
    </message>
    <message>
        <source>Allocate a block of order 4: too large for the per-CPU lists, so a buddy block is taken and split. Free it in the Request panel and see it merge.</source>
        <translation>分配一个 order 4 的块：每 CPU 链表放不下这么大的，于是取一个伙伴块并拆分。在“请求”面板里释放它，看它合并。</translation>
    </message>
    <message>
        <source>/proc/buddyinfo: the number of free blocks of each order; /proc/pagetypeinfo by type, too.</source>
        <translation>/proc/buddyinfo：每个 order 的空闲块数；/proc/pagetypeinfo 还按类型区分。</translation>
    </message>
    <message>
        <source>pageblock</source>
        <translation>pageblock</translation>
    </message>
    <message>
        <source>What are pageblocks and migratetypes?</source>
        <translation>什么是 pageblock 和 migratetype？</translation>
    </message>
    <message>
        <source>Memory is divided into pageblocks of 512 pages (2 MiB), the size of a huge page. Each has a migratetype that says what its pages are for. Movable: pages that can be copied elsewhere, as those of programs. Reclaimable: caches that can be dropped. Unmovable: the kernel&apos;s own, which stay where they are. Keeping the kinds apart keeps most pageblocks free of pages that never move, so that large blocks can be made again. The type is a rule of order, no wall: see [fallback](fallback).</source>
        <translation>内存分成 512 页（2 MiB）的 pageblock，与大页一样大。每个 pageblock 有一个 migratetype，说明它的页作何用途。Movable：可以搬到别处的页，例如程序的页。Reclaimable：可以丢弃的缓存。Unmovable：内核自己的、留在原地的页。把它们分开，大多数 pageblock 里就没有不能移动的页，还能重新得到大块。类型是一条秩序规则，不是墙：见 [fallback](fallback)。</translation>
    </message>
    <message>
        <source>Zone {zone} has {unmovable_blocks} Unmovable, {movable_blocks} Movable, {reclaimable_blocks} Reclaimable and {highatomic_blocks} HighAtomic pageblocks.</source>
        <translation>zone {zone} 有 {unmovable_blocks} 个 Unmovable、{movable_blocks} 个 Movable、{reclaimable_blocks} 个 Reclaimable 和 {highatomic_blocks} 个 HighAtomic 的 pageblock。</translation>
    </message>
    <message>
        <source>Allocate a page that can be moved, then one of GFP_KERNEL, and look from which list each is taken.</source>
        <translation>先分配一个可移动的页，再分配一个 GFP_KERNEL 的页，看各从哪条链表取得。</translation>
    </message>
    <message>
        <source>/proc/pagetypeinfo: Number of blocks type, and the free blocks of each type and order.</source>
        <translation>/proc/pagetypeinfo：Number of blocks type，以及各类型各 order 的空闲块。</translation>
    </message>
    <message>
        <source>fallback and steal</source>
        <translation>fallback 与 steal</translation>
    </message>
    <message>
        <source>What happens when a migratetype has no free block left?</source>
        <translation>某种 migratetype 没有空闲块了会怎样？</translation>
    </message>
    <message>
        <source>The request takes the largest free block of the other types; among equal ones a fixed order decides. One large hole does less harm than many small ones. (A Movable request that may not steal takes the smallest.) An Unmovable or Reclaimable request, or one that found a block of order 4 or more, may steal: the free pages of the whole pageblock move to its own lists. If at least half of the pageblock is then free or in use for alike pages, the pageblock changes its type. Stealing also [boosts the watermarks](boost), because mixed pageblocks are what fragments memory. HighAtomic pageblocks are never stolen.</source>
        <translation>请求取其他类型中最大的空闲块；同样大时按固定顺序。一个大洞比许多小洞害处小。（不能 steal 的 Movable 请求则取最小的。）Unmovable 或 Reclaimable 的请求，或者找到 order 4 以上的块的请求，可以 steal：整个 pageblock 的空闲页移到它自己的链表。如果这时 pageblock 至少有一半是空闲的或用作同类的页，pageblock 就改变类型。steal 还会[提高水位线](boost)，因为混杂的 pageblock 正是内存碎片的来源。HighAtomic 的 pageblock 从不被 steal。</translation>
    </message>
    <message>
        <source>Zone {zone}: {unmovable_blocks} Unmovable, {movable_blocks} Movable, {reclaimable_blocks} Reclaimable pageblocks; the largest free block of any type has order {largest_order}.</source>
        <translation>zone {zone}：{unmovable_blocks} 个 Unmovable、{movable_blocks} 个 Movable、{reclaimable_blocks} 个 Reclaimable 的 pageblock；所有类型中最大的空闲块是 order {largest_order}。</translation>
    </message>
    <message>
        <source>Allocate 200 reclaimable pages: few pageblocks have that type, so its lists run empty. Step until __rmqueue_fallback.</source>
        <translation>分配 200 个 Reclaimable 的页：这种类型的 pageblock 很少，链表很快就空。单步到 __rmqueue_fallback。</translation>
    </message>
    <message>
        <source>The tracepoint kmem:mm_page_alloc_extfrag tells every fallback and whether it stole.</source>
        <translation>跟踪点 kmem:mm_page_alloc_extfrag 记录每次 fallback 以及是否 steal。</translation>
    </message>
    <message>
        <source>kswapd</source>
        <translation>kswapd</translation>
    </message>
    <message>
        <source>How does kswapd differ from direct reclaim?</source>
        <translation>kswapd 与直接回收有何不同？</translation>
    </message>
    <message>
        <source>kswapd of node {node} is {kswapd_awake?awake|asleep}. It has taken {taken_kswapd} pages of {scanned_kswapd} scanned; direct reclaim {taken_direct} of {scanned_direct}.</source>
        <translation>节点 {node} 的 kswapd {kswapd_awake?醒着|睡着}。它扫描 {scanned_kswapd} 页，回收了 {taken_kswapd} 页；直接回收扫描 {scanned_direct} 页，回收了 {taken_direct} 页。</translation>
    </message>
    <message>
        <source>Allocate 40 pages and run: the timeline shows the lanes of the requester and of kswapd, and who reclaims.</source>
        <translation>分配 40 个页并运行：时间线上有请求者和 kswapd 的泳道，可以看出是谁在回收。</translation>
    </message>
    <message>
        <source>/proc/vmstat: pgscan_kswapd, pgsteal_kswapd, pgscan_direct, pgsteal_direct, allocstall_*. Many direct ones mean that tasks wait.</source>
        <translation>/proc/vmstat：pgscan_kswapd、pgsteal_kswapd、pgscan_direct、pgsteal_direct、allocstall_*。直接回收多，说明任务在等待。</translation>
    </message>
    <message>
        <source>__node_reclaim</source>
        <translation>__node_reclaim</translation>
    </message>
    <message>
        <source>How does this resemble __node_reclaim?</source>
        <translation>这与 __node_reclaim 有什么相似？</translation>
    </message>
    <message>
        <source>On a machine with several nodes a page of another node is slow. If vm.zone_reclaim_mode is not 0, the allocator, before it moves on to such a node, tries to free pages of this one: __node_reclaim. The frame around it is the same as in __perform_reclaim: cond_resched, psi_memstall_enter, fs_reclaim_acquire, memalloc_noreclaim_save, a scan_control, shrink_node. But it is only an attempt to stay near: it begins at priority 4, looks at one node, writes or unmaps pages only if the mode says so, and does nothing unless the node has more unmapped page cache or reclaimable slab than its limits. If it fails, the next node serves.</source>
        <translation>在多节点的机器上，别的节点的页访问慢。如果 vm.zone_reclaim_mode 不为 0，分配器在转向那样的节点之前，先试着释放本节点的页：__node_reclaim。外面的框架与 __perform_reclaim 相同：cond_resched、psi_memstall_enter、fs_reclaim_acquire、memalloc_noreclaim_save、一个 scan_control、shrink_node。但这只是为了留在近处的尝试：从优先级 4 开始，只看一个节点，仅在模式允许时才写出或解除映射，而且节点的未映射页缓存或可回收 slab 不超过限额就什么都不做。不成功就由下一个节点提供。</translation>
    </message>
    <message>
        <source>Step through __perform_reclaim in a direct reclaim and find the same calls in the same frame; the table below says where the two differ.</source>
        <translation>在一次直接回收中单步走过 __perform_reclaim，在同样的框架里找到同样的调用；下面的表说明两者的不同。</translation>
    </message>
    <message>
        <source>/proc/sys/vm/zone_reclaim_mode (0 by default), min_unmapped_ratio, min_slab_ratio; zone_reclaim_failed in /proc/vmstat.</source>
        <translation>/proc/sys/vm/zone_reclaim_mode（默认 0）、min_unmapped_ratio、min_slab_ratio；/proc/vmstat 的 zone_reclaim_failed。</translation>
    </message>
    <message>
        <source>memcg reclaim</source>
        <translation>memcg 回收</translation>
    </message>
    <message>
        <source>And memcg reclaim, try_to_free_mem_cgroup_pages?</source>
        <translation>那么 memcg 回收（try_to_free_mem_cgroup_pages）呢？</translation>
    </message>
    <message>
        <source>A memory cgroup has a limit of its own. If charging a page would go beyond it, memory need not be scarce at all: the group has had its share. So try_charge_memcg reclaims from the LRU lists of this group and its children only, whatever the node or zone. It fills a scan_control with target_mem_cgroup set and runs the same do_try_to_free_pages. Missing are what belongs to a shortage of the whole machine: no throttling by the reserves, no cpuset.memory_pressure, no allocstall. When nothing helps, the OOM killer chooses inside the group.</source>
        <translation>内存 cgroup 有自己的限额。如果记账一个页会超过它，内存可能一点也不缺：只是这个 cgroup 的份额用完了。所以 try_charge_memcg 只从这个 cgroup 及其子 cgroup 的 LRU 链表回收，不管是哪个节点或 zone。它填写一个设了 target_mem_cgroup 的 scan_control，运行同一个 do_try_to_free_pages。没有的是属于整机短缺的那些：不因储备而等待，不计 cpuset.memory_pressure，不计 allocstall。都不成功时，OOM killer 在 cgroup 内选择。</translation>
    </message>
    <message>
        <source>This machine has no memory cgroups: all its pages stand on the root&apos;s lists, {inactive_file} inactive and {active_file} active file pages. (The simulation leaves memcg reclaim out.)</source>
        <translation>这台机器没有内存 cgroup：所有页都在根的链表上，文件页 inactive {inactive_file}、active {active_file}。（模拟不含 memcg 回收。）</translation>
    </message>
    <message>
        <source>Step into do_try_to_free_pages in a direct reclaim: memcg reclaim runs through the same function.</source>
        <translation>在一次直接回收中单步进入 do_try_to_free_pages：memcg 回收走的是同一个函数。</translation>
    </message>
    <message>
        <source>cgroup v2: memory.max, memory.high, memory.reclaim; memory.events counts high, max and oom, memory.stat pgscan and pgsteal.</source>
        <translation>cgroup v2：memory.max、memory.high、memory.reclaim；memory.events 统计 high、max 和 oom，memory.stat 有 pgscan 和 pgsteal。</translation>
    </message>
    <message>
        <source>throttle_direct_reclaim</source>
        <translation>throttle_direct_reclaim</translation>
    </message>
    <message>
        <source>Why does throttle_direct_reclaim make tasks wait, and why &quot;return 1&quot;?</source>
        <translation>throttle_direct_reclaim 为什么让任务等待，为什么“return 1”？</translation>
    </message>
    <message>
        <source>The pages below min are needed to free memory at all: by [PF_MEMALLOC](pf_memalloc) tasks and for swap over the network. If less than half of them is left, direct reclaimers would only use up the rest, so they wait until [kswapd](kswapd) has restored it; a task that must not enter filesystems waits a second at most. Kernel threads never wait. Should a fatal signal end the wait, try_to_free_pages returns 1 though it reclaimed nothing: 0 would mean no progress and lead to the OOM killer, while this task is about to die and free its memory. With 1 it goes back to the free lists, and then ends.</source>
        <translation>min 以下的页是释放内存本身所需要的：给 [PF_MEMALLOC](pf_memalloc) 的任务和经网络的交换用。如果剩下不到一半，直接回收者只会把其余的也用掉，所以要等 [kswapd](kswapd) 补上；不能进入文件系统的任务最多等一秒。内核线程从不等待。如果等待被致命信号结束，try_to_free_pages 一页没回收也返回 1：返回 0 意味着没有进展，会引向 OOM killer，而这个任务马上就要退出并释放内存。返回 1，它就回去看空闲链表，然后结束。</translation>
    </message>
    <message>
        <source>Node {node} has {pfmemalloc_free} free pages in the zones that count; half of their min marks is {pfmemalloc_half}. {pfmemalloc_ok?Direct reclaimers may go on.|Direct reclaimers must wait for kswapd.} Tasks had to wait {throttled} times so far.</source>
        <translation>节点 {node} 在相关的 zone 里有 {pfmemalloc_free} 个空闲页；min 之和的一半是 {pfmemalloc_half}。{pfmemalloc_ok?直接回收者可以继续。|直接回收者必须等 kswapd。}至今等待过 {throttled} 次。</translation>
    </message>
    <message>
        <source>Open the scenario about throttling (File menu) and step to throttle_direct_reclaim: one task waits until kswapd wakes it, and one is killed while it waits.</source>
        <translation>打开关于节流的场景（“文件”菜单），单步到 throttle_direct_reclaim：一个任务等到 kswapd 唤醒它，一个在等待中被杀死。</translation>
    </message>
    <message>
        <source>/proc/vmstat: pgscan_direct_throttle counts the waits.</source>
        <translation>/proc/vmstat：pgscan_direct_throttle 统计等待次数。</translation>
    </message>
    <message>
        <source>scan_control</source>
        <translation>scan_control</translation>
    </message>
    <message>
        <source>What do the fields of scan_control say?</source>
        <translation>scan_control 的各个字段说明什么？</translation>
    </message>
    <message>
        <source>scan_control is the order form of a reclaim; every function on the way down reads it and adds to it. What is wanted: nr_to_reclaim (32 for direct reclaim), order, reclaim_idx (the highest zone), gfp_mask. What is allowed: may_writepage, may_unmap, may_swap. How hard: priority says that each list gives size &gt;&gt; priority pages to scan; it begins at 12 and goes down to 0, everything. What was found: nr_scanned, nr_reclaimed and the counts in nr. cache_trim_mode and file_is_tiny choose between file pages and anonymous memory; may_deactivate says which active lists may be shortened.</source>
        <translation>scan_control 是一次回收的订单；沿途每个函数都读它，也往里添。要什么：nr_to_reclaim（直接回收是 32）、order、reclaim_idx（最高的 zone）、gfp_mask。允许什么：may_writepage、may_unmap、may_swap。多用力：priority 表示每条链表扫描 size &gt;&gt; priority 页；从 12 开始，降到 0 就是全部。得到什么：nr_scanned、nr_reclaimed 和 nr 里的计数。cache_trim_mode 和 file_is_tiny 在文件页和匿名内存之间取舍；may_deactivate 说明哪些 active 链表可以缩短。</translation>
    </message>
    <message>
        <source>{scanning?At the cursor: priority {priority}, {nr_scanned} scanned and {nr_reclaimed} reclaimed of {nr_to_reclaim} wanted.|No reclaim runs at the cursor; the next would begin with priority {priority}.} Of {inactive_file} inactive file pages, priority {priority} gives {share} to scan.</source>
        <translation>{scanning?光标处：优先级 {priority}，已扫描 {nr_scanned} 页，已回收 {nr_reclaimed} 页，目标 {nr_to_reclaim} 页。|光标处没有回收在运行；下一次会从优先级 {priority} 开始。}{inactive_file} 个 inactive file 页中，优先级 {priority} 要扫描 {share} 页。</translation>
    </message>
    <message>
        <source>Allocate 40 pages, run to a direct reclaim and step into try_to_free_pages: the Variables panel shows all fields and marks those that change.</source>
        <translation>分配 40 个页，运行到一次直接回收，单步进入 try_to_free_pages：“变量”面板显示所有字段，并标出变化的。</translation>
    </message>
    <message>
        <source>It lives on the kernel stack and is in no file; the tracepoints of vmscan tell order, gfp_flags, nr_scanned and nr_reclaimed.</source>
        <translation>它在内核栈上，没有文件可看；vmscan 的跟踪点给出 order、gfp_flags、nr_scanned 和 nr_reclaimed。</translation>
    </message>
    <message>
        <source>S8_MAX checks</source>
        <translation>S8_MAX 检查</translation>
    </message>
    <message>
        <source>Why does try_to_free_pages check MAX_ORDER against S8_MAX?</source>
        <translation>try_to_free_pages 为什么拿 MAX_ORDER 与 S8_MAX 比较？</translation>
    </message>
    <message>
        <source>scan_control keeps order, priority and reclaim_idx in signed bytes (s8), because it lives on the kernel stack, which may be deep here. A signed byte holds -128 to 127. BUILD_BUG_ON stops the compilation if the largest order, the first priority or the number of zones should ever not fit. The checks make no code: nothing of them is left at run time. Signed matters too: priority counts down to -1, which ends the loop.</source>
        <translation>scan_control 用有符号字节（s8）保存 order、priority 和 reclaim_idx，因为它在内核栈上，而这里的栈可能已经很深。有符号字节能存 -128 到 127。如果最大的 order、起始优先级或 zone 的数目将来放不下，BUILD_BUG_ON 会让编译停止。这些检查不产生代码：运行时什么都没有。有符号也是必要的：priority 会减到 -1，循环由此结束。</translation>
    </message>
    <message>
        <source>In this configuration MAX_ORDER is {max_order}, DEF_PRIORITY {def_priority}, MAX_NR_ZONES {max_nr_zones}; S8_MAX is {s8_max}. This program checks the same with static_assert.</source>
        <translation>在这个配置里 MAX_ORDER 是 {max_order}，DEF_PRIORITY 是 {def_priority}，MAX_NR_ZONES 是 {max_nr_zones}；S8_MAX 是 {s8_max}。本程序用 static_assert 做同样的检查。</translation>
    </message>
    <message>
        <source>Allocate 40 pages, run to a direct reclaim and step into try_to_free_pages: the check is a step of its own, and the Source panel shows its static_asserts.</source>
        <translation>分配 40 个页，运行到一次直接回收，单步进入 try_to_free_pages：检查自成一步，“源码”面板显示其 static_assert。</translation>
    </message>
    <message>
        <source>Nowhere: a kernel that breaks the rule cannot be built.</source>
        <translation>看不到：违反它的内核根本编译不出来。</translation>
    </message>
    <message>
        <source>LRU lists</source>
        <translation>LRU 链表</translation>
    </message>
    <message>
        <source>What are the inactive and active LRU lists?</source>
        <translation>inactive 和 active 的 LRU 链表是什么？</translation>
    </message>
    <message>
        <source>Pages that can be reclaimed stand on lists by when they were used: active and inactive, each for file pages and for anonymous memory, and one for pages that are locked. Reclaim takes from the tail of an inactive list. A page that was used meanwhile gets another chance or becomes active; a clean file page that was not is dropped at once; a dirty one must be written first, an anonymous one needs swap space. When an inactive list is too short, pages move there from the tail of the active one. So nothing is reclaimed that was not seen unused for a while.</source>
        <translation>可回收的页按使用的先后排在链表上：active 和 inactive，文件页和匿名内存各有一对，锁住的页另有一条。回收从 inactive 链表的尾部取页。其间被用过的页再得一次机会，或变为 active；没被用过的干净文件页立即丢弃；脏页要先写出，匿名页需要交换空间。inactive 链表太短时，页从 active 链表的尾部移过来。所以被回收的页都有一段时间没被用过。</translation>
    </message>
    <message>
        <source>Node {node}: file {inactive_file} inactive and {active_file} active; anonymous {inactive_anon} inactive and {active_anon} active. {swap_pages?{swap_pages} pages of swap space are free.|There is no free swap space, so anonymous pages cannot be reclaimed.}</source>
        <translation>节点 {node}：文件页 inactive {inactive_file}、active {active_file}；匿名页 inactive {inactive_anon}、active {active_anon}。{swap_pages?交换空间空闲 {swap_pages} 页。|没有空闲的交换空间，匿名页不能回收。}</translation>
    </message>
    <message>
        <source>Allocate 40 pages, run to a direct reclaim and step to shrink_inactive_list: pages leave the tail in the Lists panel, to the isolated list.</source>
        <translation>分配 40 个页，运行到一次直接回收，单步到 shrink_inactive_list：在“链表”面板里，页离开尾部，进入隔离链表。</translation>
    </message>
    <message>
        <source>/proc/meminfo: Active(file), Inactive(file), Active(anon), Inactive(anon); by zone in /proc/zoneinfo.</source>
        <translation>/proc/meminfo：Active(file)、Inactive(file)、Active(anon)、Inactive(anon)；/proc/zoneinfo 按 zone 给出。</translation>
    </message>
    <message>
        <source>watermarks</source>
        <translation>水位线</translation>
    </message>
    <message>
        <source>What are the watermarks min, low and high?</source>
        <translation>min、low、high 三条水位线是什么？</translation>
    </message>
    <message>
        <source>Each zone compares its free pages with three marks. A request is served at once while the zone stays above low. Below low, [kswapd](kswapd) is woken; the request may then go down to min. At min it must reclaim pages itself. The rest is for those who cannot wait or who make memory free: GFP_ATOMIC may use half of min and a quarter of what is left then, a task with [PF_MEMALLOC](pf_memalloc) all of it. kswapd goes on until the zone stands at high. [Highatomic](highatomic) pages and the [lowmem reserve](lowmem_reserve) are taken off what the zone has before it is compared.</source>
        <translation>每个 zone 把空闲页与三条线比较。zone 保持在 low 以上时，请求立即满足。低于 low 就唤醒 [kswapd](kswapd)，请求还可以取到 min 为止。到了 min，请求必须自己回收。剩下的留给不能等待的或正在释放内存的：GFP_ATOMIC 可以用 min 的一半，再加剩余的四分之一；带 [PF_MEMALLOC](pf_memalloc) 的任务可以全用。kswapd 一直做到 zone 达到 high。比较之前，要先减去 [highatomic](highatomic) 的页和 [lowmem_reserve](lowmem_reserve)。</translation>
    </message>
    <message>
        <source>Zone {zone} has {free} pages free; min {min}, low {low}, high {high}. {above_low?It is above low: requests are served at once.|{above_min?It is between min and low: kswapd is wanted.|It is at min or below: ordinary requests must reclaim.}}</source>
        <translation>zone {zone} 有 {free} 个空闲页；min {min}，low {low}，high {high}。{above_low?高于 low：请求立即满足。|{above_min?在 min 与 low 之间：需要 kswapd。|在 min 或以下：普通请求必须回收。}}</translation>
    </message>
    <message>
        <source>Allocate 40 pages and step over them: free falls towards min, kswapd is woken on the way. Then allocate one with GFP_ATOMIC in the toolbar: it may go below.</source>
        <translation>分配 40 个页并逐个步过：空闲页向 min 下降，途中唤醒 kswapd。然后在工具栏用 GFP_ATOMIC 分配一个：它可以更低。</translation>
    </message>
    <message>
        <source>/proc/zoneinfo: pages free, min, low and high of each zone. vm.min_free_kbytes sets min, vm.watermark_scale_factor the distances.</source>
        <translation>/proc/zoneinfo：每个 zone 的 pages free、min、low、high。vm.min_free_kbytes 决定 min，vm.watermark_scale_factor 决定间距。</translation>
    </message>
    <message>
        <source>watermark boost</source>
        <translation>水位线 boost</translation>
    </message>
    <message>
        <source>What is the watermark boost?</source>
        <translation>什么是水位线 boost？</translation>
    </message>
    <message>
        <source>When a request [falls back](fallback) into a pageblock of another type, kinds of pages get mixed, and memory begins to fragment. So the zone&apos;s watermarks are raised for a while, by one pageblock each time, at most by vm.watermark_boost_factor of the high mark. The zone now looks short of pages, and kswapd frees some early, without writing or swapping. When kswapd is done it takes the boost away. GFP_ATOMIC requests of order 0 may look at the min mark without it.</source>
        <translation>请求[借用](fallback)别的类型的 pageblock 时，各种页就混在一起，内存开始碎片化。所以该 zone 的水位线暂时提高，每次一个 pageblock，最多为 high 的 vm.watermark_boost_factor。这样 zone 显得缺页，kswapd 就提早释放一些，不写出也不换出。kswapd 完成后去掉 boost。order 0 的 GFP_ATOMIC 请求可以看不带 boost 的 min。</translation>
    </message>
    <message>
        <source>Zone {zone} {boost?is boosted by {boost} pages: its high mark stands at {high}.|is not boosted now; its high mark stands at {high}.} watermark_boost_factor is {boost_factor} (ten-thousandths of high).</source>
        <translation>zone {zone} {boost?提高了 {boost} 页：high 现在是 {high}。|现在没有 boost；high 是 {high}。}watermark_boost_factor 是 {boost_factor}（high 的万分之几）。</translation>
    </message>
    <message>
        <source>Allocate 200 reclaimable pages: the lists of that type run empty, and the fallback boosts the zone (if it has at least four pageblocks).</source>
        <translation>分配 200 个 Reclaimable 的页：这种类型的链表用空，fallback 会让 zone 提高水位线（zone 至少要有四个 pageblock）。</translation>
    </message>
    <message>
        <source>/proc/zoneinfo has a line boost in each zone; vm.watermark_boost_factor, 0 turns it off.</source>
        <translation>/proc/zoneinfo 的每个 zone 有一行 boost；vm.watermark_boost_factor 设为 0 则关闭。</translation>
    </message>
    <message>
        <source>lowmem_reserve</source>
        <translation>lowmem_reserve</translation>
    </message>
    <message>
        <source>What is lowmem_reserve?</source>
        <translation>什么是 lowmem_reserve？</translation>
    </message>
    <message>
        <source>Some devices can only reach low addresses, so low zones are precious. A request that a higher zone could serve may fall back to a lower one, but has to leave lowmem_reserve more pages there than the watermark asks for. Its size is what the zones above have, divided by vm.lowmem_reserve_ratio: 256 for DMA and DMA32, 32 for Normal. A request that really needs the low zone, such as GFP_DMA, leaves nothing extra.</source>
        <translation>有些设备只能访问低地址，所以低处的 zone 很宝贵。本可由更高的 zone 满足的请求可以退到较低的 zone，但要在那里比水位线多留下 lowmem_reserve 页。它的大小是上面各 zone 的页数除以 vm.lowmem_reserve_ratio：DMA 和 DMA32 是 256，Normal 是 32。真正需要低处 zone 的请求，例如 GFP_DMA，不必多留。</translation>
    </message>
    <message>
        <source>Zone {low_zone} has {low_zone_free} pages free and a min mark of {low_zone_min}. A request that zone {high_zone} could serve must leave {low_zone_reserve} more.</source>
        <translation>zone {low_zone} 有 {low_zone_free} 个空闲页，min 是 {low_zone_min}。本可由 {high_zone} 满足的请求还要多留 {low_zone_reserve} 页。</translation>
    </message>
    <message>
        <source>Allocate one page and step to the watermark checks: each tells the reserve that it added. Do it again with GFP_DMA in the toolbar: the reserve is 0.</source>
        <translation>分配一个页，单步到水位线检查：每次都说明加上了多少储备。再在工具栏用 GFP_DMA 分配一次：储备为 0。</translation>
    </message>
    <message>
        <source>/proc/zoneinfo: protection, one number for each highest zone; vm.lowmem_reserve_ratio.</source>
        <translation>/proc/zoneinfo：protection，每个最高 zone 一个数；vm.lowmem_reserve_ratio。</translation>
    </message>
    <message>
        <source>a thread of its own, woken when no zone that the request may use is above low</source>
        <translation>自己的内核线程，请求可用的 zone 没有一个高于 low 时被唤醒</translation>
    </message>
    <message>
        <source>yes, but not for a boost alone; in laptop mode only from priority 9 on</source>
        <translation>可以；仅为 boost 时不可以；laptop 模式下从优先级 9 起才可以</translation>
    </message>
    <message>
        <source>yes, marked by its callers, but not for memory.reclaim</source>
        <translation>计入，由调用者标记，但 memory.reclaim 不计</translation>
    </message>
    <message>
        <source>The tracepoint kmem:mm_page_pcpu_drain tells each block that goes from a per-CPU list back to the buddy system; a drain makes many at once.</source>
        <translation>跟踪点 kmem:mm_page_pcpu_drain 记录每个从每 CPU 链表回到伙伴系统的块；一次清空会一下产生许多。</translation>
    </message>
    <message>
        <source>{asked?The request at the cursor has {gfp_mask}: {lockdep_sees?lockdep would see that its reclaim may enter filesystems|lockdep would see nothing, because it may not reclaim or not enter filesystems, or its task is reclaiming already}.|No request runs here.}</source>
        <translation>{asked?光标处的请求是 {gfp_mask}：{lockdep_sees?lockdep 会看到它的回收可能进入文件系统|lockdep 什么也看不到，因为它不能回收、不能进入文件系统，或任务已经在回收}。|这里没有请求在运行。}</translation>
    </message>
    <message>
        <source>Code that cannot sleep, such as a network driver in an interrupt, can neither reclaim nor compact. If it wants several pages in a row and memory is low, it would often fail. So when such a request (GFP_ATOMIC, order 1 or more) failed at the low [watermark](watermarks) and was served only by the slow path, the whole [pageblock](pageblock) that its pages came from becomes HighAtomic: a reserve for the next ones. Requests that can wait cannot have its free pages, and their watermark check does not count them. The reserve of a zone stops growing at 1% of the zone plus one pageblock. When reclaim freed pages and still none can be had, a pageblock is given back; a zone&apos;s last one only before the OOM killer would have to run.</source>
        <translation>不能睡眠的代码，例如中断里的网卡驱动，既不能回收也不能规整内存。如果它要连续的几个页而内存紧张，就常常会失败。所以当这样的请求（GFP_ATOMIC，order 1 以上）在 low [水位线](watermarks)上失败、靠慢速路径才得到页时，这些页所在的整个 [pageblock](pageblock) 变为 HighAtomic：留给以后同样的请求。可以等待的请求拿不到其中的空闲页，它们的水位线检查也不计这些页。一个 zone 的储备达到该 zone 的 1% 加一个 pageblock 就不再增长。回收释放了页却仍然拿不到页时，归还一个 pageblock；一个 zone 的最后一个只在将要动用 OOM killer 之前才归还。</translation>
    </message>
    <message>
        <source>Every CPU keeps some free pages of each zone on lists of its own, one list for each order from 0 to 3 and each of the three types Unmovable, Movable and Reclaimable, and two for order 9. Taking a page from there needs no zone lock that all CPUs share, so most requests end here. An empty list is refilled from the [buddy lists](buddy) with a batch at once; lists that grow beyond high give some back. Pages on these lists do not count as free: the watermarks do not see them, and other CPUs cannot have them. That is why direct reclaim [drains them all](drained_once) before it gives up.</source>
        <translation>每个 CPU 都为每个 zone 在自己的链表上备有一些空闲页：order 0 到 3 的 Unmovable、Movable、Reclaimable 三种类型各一条，order 9 另有两条。从这里取页不需要所有 CPU 共用的 zone 锁，所以大多数请求到此为止。空了的链表从[伙伴系统的链表](buddy)一次填充一批；超过 high 的链表还回一些。这些链表上的页不算空闲：水位线看不到，别的 CPU 也拿不到。所以直接回收在放弃之前要[全部清空](drained_once)。</translation>
    </message>
    <message>
        <source>Allocate one page and watch the count of CPU {cpu} go down by one, or jump up by a batch less one when the list was empty. Then press Drain in the Request panel: all counts become 0, and the free pages grow.</source>
        <translation>分配一个页，看 CPU {cpu} 的计数减一；链表为空时则一下增加一批减一。然后在“请求”面板按“清空”：所有计数变为 0，空闲页增加。</translation>
    </message>
    <message>
        <source>kswapd is a kernel thread, one for each node, that reclaims in the background. The slow path wakes it when no zone that the request may use is above its low [watermark](watermarks). It goes on until a zone stands at high again. Allocations do not wait for it, unless they are [throttled](throttle). Direct reclaim is done by the task that wants a page, because kswapd was not fast enough: it takes 32 pages and goes on. Both go down the same shrink_node. If kswapd reclaims nothing in 16 runs in a row it gives the node up, until somebody else reclaims there.</source>
        <translation>kswapd 是内核线程，每个节点一个，在后台回收。请求可用的 zone 没有一个高于 low [水位线](watermarks)时，慢速路径唤醒它。它一直做到有一个 zone 回到 high。分配不等它，除非被[节流](throttle)。直接回收由要页的任务自己做，因为 kswapd 不够快：它取 32 页就继续。两者都走同一个 shrink_node。如果 kswapd 连续 16 次什么都没回收到，就放弃这个节点，直到别的任务在那里回收成功。</translation>
    </message>
    <message>
        <source>zone_reclaim_mode is {zone_reclaim_mode} and the machine has {several_nodes?several nodes|one node}. Node {node} has {pagecache_reclaimable} pages of page cache that node reclaim could free; it would leave {min_unmapped} alone. (The simulation leaves node reclaim out.)</source>
        <translation>zone_reclaim_mode 是 {zone_reclaim_mode}，这台机器有{several_nodes?多个节点|一个节点}。节点 {node} 有 {pagecache_reclaimable} 页页缓存可由节点回收释放；它会留下 {min_unmapped} 页不动。（模拟不含节点回收。）</translation>
    </message>
    <message>
        <source>Zone {zone} keeps {reserved} pages in {highatomic_blocks} highatomic pageblock(s); {reserved_free} of them are on the free lists. No pageblock is added from {reserved_limit} pages on: 1% of {managed} pages, plus 512.</source>
        <translation>zone {zone} 在 {highatomic_blocks} 个 highatomic pageblock 里储备了 {reserved} 页，其中 {reserved_free} 页在空闲链表上。储备达到 {reserved_limit} 页（{managed} 页的 1% 加 512）后不再增加 pageblock。</translation>
    </message>
    <message>
        <source>Allocate 8 pages in a row that may not wait, and step on until reserve_highatomic_pageblock. {above_low?Zone {zone} has more than {low} pages free, so the first attempt succeeds and nothing is reserved: use up memory first.|Zone {zone} is below its low watermark of {low} pages: just the right moment.} The scenario Highatomic in the File menu shows pageblocks being reserved up to the cap, and given back.</source>
        <translation>分配 8 个连续且不能等待的页，单步到 reserve_highatomic_pageblock。{above_low?zone {zone} 的空闲页多于 {low}，第一次尝试就成功，什么都不会保留：先用掉一些内存。|zone {zone} 低于 low 水位线 {low} 页：正是时候。}“文件”菜单里的场景 Highatomic 演示 pageblock 如何预留到上限，又如何归还。</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>take the PF_MEMALLOC flags off the task</source>
        <translation>清除任务的 PF_MEMALLOC 标志</translation>
    </message>
    <message>
        <source>set %1 on the task</source>
        <translation>为任务设置 %1</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 次 %2</translation>
    </message>
    <message>
        <source>%1 until no more than %2 pages are free</source>
        <translation>%1，直到空闲页不多于 %2</translation>
    </message>
    <message>
        <source>free the block with handle %1</source>
        <translation>释放句柄 %1 的块</translation>
    </message>
    <message>
        <source>free the blocks with handles %1 to %2</source>
        <translation>释放句柄 %1 到 %2 的块</translation>
    </message>
    <message>
        <source>free all blocks that are held</source>
        <translation>释放所有持有的块</translation>
    </message>
    <message>
        <source>go on on CPU %1</source>
        <translation>转到 CPU %1 上运行</translation>
    </message>
    <message>
        <source>prefer node %1 from now on</source>
        <translation>此后优先使用节点 %1</translation>
    </message>
    <message>
        <source>become a real-time task</source>
        <translation>成为实时任务</translation>
    </message>
    <message>
        <source>become a normal task</source>
        <translation>成为普通任务</translation>
    </message>
    <message>
        <source>have a SIGKILL reach the task in %1 ms</source>
        <translation>%1 ms 后向任务发送 SIGKILL</translation>
    </message>
    <message>
        <source>sleep %1 ms</source>
        <translation>睡眠 %1 ms</translation>
    </message>
    <message>
        <source>allocate on all nodes from now on</source>
        <translation>此后在所有节点上分配</translation>
    </message>
    <message>
        <source>allocate only on nodes %1 from now on</source>
        <translation>此后只在节点 %1 上分配</translation>
    </message>
    <message>
        <source>go back to the root cpuset</source>
        <translation>回到根 cpuset</translation>
    </message>
    <message>
        <source>enter a cpuset with nodes %1</source>
        <translation>进入节点为 %1 的 cpuset</translation>
    </message>
    <message>
        <source>say that file %1 will be read as usual</source>
        <translation>声明文件 %1 将照常读取</translation>
    </message>
    <message>
        <source>say that file %1 will be read here and there</source>
        <translation>声明文件 %1 将随机读取</translation>
    </message>
    <message>
        <source>say that file %1 will be read on and on</source>
        <translation>声明文件 %1 将顺序读取</translation>
    </message>
    <message>
        <source>open the file with inode %1, %2 pages long, as file %3</source>
        <translation>打开 inode %1、长 %2 页的文件，记作文件 %3</translation>
    </message>
    <message>
        <source>read %1 pages of file %2 from page %3 on</source>
        <translation>从第 %3 页起读文件 %2 的 %1 页</translation>
    </message>
    <message>
        <source>read %1 times a random page of file %2, from %3 to %4</source>
        <translation>随机读文件 %2 的页 %1 次，范围第 %3 到 %4 页</translation>
    </message>
    <message>
        <source>make %1 directory entries</source>
        <translation>创建 %1 个目录项</translation>
    </message>
    <message>
        <source>make %1 inodes</source>
        <translation>创建 %1 个 inode</translation>
    </message>
    <message>
        <source>compact all of memory (vm.compact_memory)</source>
        <translation>整理全部内存(vm.compact_memory)</translation>
    </message>
    <message>
        <source>write to %1 new pages in process %2</source>
        <translation>在进程 %2 中写入 %1 个新页</translation>
    </message>
    <message>
        <source>have no driver give memory back</source>
        <translation>没有驱动归还内存</translation>
    </message>
    <message>
        <source>have a driver give handles %1 to %2 back when memory is out</source>
        <translation>内存耗尽时由驱动归还句柄 %1 到 %2</translation>
    </message>
    <message>
        <source>disable the OOM killer</source>
        <translation>禁用 OOM killer</translation>
    </message>
    <message>
        <source>enable the OOM killer</source>
        <translation>启用 OOM killer</translation>
    </message>
    <message>
        <source>read or, %5 % of the times, write %1 times a random page of file %2, from %3 to %4</source>
        <translation>对文件 %2 中从 %3 到 %4 的随机一页读写 %1 次，其中 %5 % 为写</translation>
    </message>
    <message>
        <source>write %1 pages of file %2 from page %3 on</source>
        <translation>写文件 %2 从页 %3 起的 %1 页</translation>
    </message>
    <message>
        <source>fsync: write the dirty pages of file %1 and wait for that</source>
        <translation>fsync：写出文件 %1 的脏页并等待写完</translation>
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
        <translation>cond_resched：在这项耗时的工作之前，任务先把 CPU {cpu} 让给正在等待它的任务。</translation>
    </message>
    <message>
        <source>cpuset_memory_pressure_bump: {enabled?this direct reclaim is counted, and cpuset.memory_pressure of the task&apos;s cpuset rises.|nothing is counted, because memory_pressure_enabled of cpuset v1 is 0, as it is by default. Were it 1, cpuset.memory_pressure would rise with every direct reclaim.}</source>
        <translation>cpuset_memory_pressure_bump：{enabled?这次直接回收被计入，任务所在 cpuset 的 cpuset.memory_pressure 上升。|什么也不计，因为 cpuset v1 的 memory_pressure_enabled 是 0（默认如此）。如果是 1，每次直接回收都会使 cpuset.memory_pressure 上升。}</translation>
    </message>
    <message>
        <source>fs_reclaim_acquire shows what lockdep would see, and is empty in a kernel without it, like this one. {lockdep_sees?The mask allows __GFP_FS, so reclaim may take locks of filesystems: a caller that holds one of them could deadlock.|{gfp_mask} keeps reclaim out of filesystems, so lockdep would note nothing.}</source>
        <translation>fs_reclaim_acquire 显示 lockdep 会看到什么；没有 lockdep 的内核（比如这个）里它是空的。{lockdep_sees?掩码允许 __GFP_FS，所以回收可能获取文件系统的锁：如果调用者正持有其中一把，就可能死锁。|{gfp_mask} 不让回收进入文件系统，所以 lockdep 什么也不会记。}</translation>
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
        <translation>memalloc_noreclaim_restore 把 PF_MEMALLOC 恢复为原来的 {noreclaim_flag}；任务的标志是 {task_flags}。从现在起它又要遵守水位线。</translation>
    </message>
    <message>
        <source>fs_reclaim_release: for lockdep, the part in which locks of filesystems might be taken ends here. Without lockdep this is empty, too.</source>
        <translation>fs_reclaim_release：对 lockdep 来说，可能获取文件系统锁的那一段到此结束。没有 lockdep 时它也是空的。</translation>
    </message>
    <message>
        <source>cond_resched: reclaim may have taken long, so others get a turn. Then {progress} is returned, and becomes did_some_progress.</source>
        <translation>cond_resched：回收可能用了很久，所以让别的任务运行一下。然后返回 {progress}，它成为 did_some_progress。</translation>
    </message>
    <message>
        <source>A request for {order?{order.pages} contiguous pages|one page} (order {order}) with {gfp_mask}. The mask says which zones may serve it, up to {highest_zoneidx}, and that its pages are {migratetype}. The first attempt runs with {alloc_flags}: it stays above the {alloc_flags.wmark} watermark.</source>
        <translation>请求{order? {order.pages} 个连续页|一页}（order {order}），掩码为 {gfp_mask}。掩码决定最高可以用到哪个 zone（{highest_zoneidx}），以及这些页的迁移类型是 {migratetype}。第一次尝试用 {alloc_flags}：不低于 {alloc_flags.wmark} 水位线。</translation>
    </message>
    <message>
        <source>The first attempt found page {page}. The fast path was all that this request needed: nothing was reclaimed, and nobody slept.</source>
        <translation>第一次尝试就找到了页 {page}。这个请求只走了快速路径：没有回收，也没有睡眠。</translation>
    </message>
    <message>
        <source>No zone up to {highest_zoneidx} gave a block of order {order} while staying above its low watermark. The request enters the slow path, which may wake kswapd, compact memory, reclaim pages and, at the very end, call the OOM killer.</source>
        <translation>{highest_zoneidx} 及以下没有哪个 zone 能在保持 low 水位线之上的同时给出 order {order} 的块。请求进入慢速路径：那里可能唤醒 kswapd、做内存规整、回收页，最后还可能调用 OOM killer。</translation>
    </message>
    <message>
        <source>With ALLOC_NO_WATERMARKS zone {zone} is tried with its last {free_pages} free pages. Only who works on freeing memory, or is about to die, may go that far.</source>
        <translation>带有 ALLOC_NO_WATERMARKS，所以 zone {zone} 最后的 {free_pages} 个空闲页也可以用。只有正在释放内存或者即将死去的任务才能走到这一步。</translation>
    </message>
    <message>
        <source>Zone {zone} gave page {page}{order?, the first of {order.pages}|}. It is on no list any more, and is made ready for its new owner.</source>
        <translation>zone {zone} 给出了页 {page}{order?，它是 {order.pages} 页中的第一页|}。它已不在任何链表上，正为交给新的使用者做准备。</translation>
    </message>
    <message>
        <source>The watermark of zone {zone} allowed it, yet there was no block of order {order} for {migratetype}: not on this CPU&apos;s lists, not on the buddy free lists, not by fallback to another migratetype. The next zone is tried.</source>
        <translation>zone {zone} 的水位线允许分配，却没有适合 {migratetype} 的 order {order} 块：本 CPU 的链表上没有，伙伴系统空闲链表上没有，向其他迁移类型借也没有。接着试下一个 zone。</translation>
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
        <translation>已有 {isolated} 页被隔离，而不活跃页是 {inactive}：同时回收的任务太多了。这个任务得等一等。</translation>
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
        <translation>folio {folio} 正在回写到磁盘，结束之前不能释放。{reclaim_flag?PG_reclaim 之前已设置：它已在链表上转了一圈回来。|设置 PG_reclaim，等它变干净就移到链表尾部。}</translation>
    </message>
    <message>
        <source>Folio {folio} is in use: {referenced_ptes} page-table entries had the accessed bit set{referenced_folio?, and PG_referenced was set before|}. It moves up to the active list instead of being reclaimed.</source>
        <translation>folio {folio} 正在使用：有 {referenced_ptes} 个页表项的访问位被设置{referenced_folio?，而且之前已有 PG_referenced|}。它升到活跃链表，而不是被回收。</translation>
    </message>
    <message>
        <source>Folio {folio} was accessed through {referenced_ptes} page-table entries since the last look. It stays for one more round on the inactive list; a second access will make it active.</source>
        <translation>上次查看以来，folio {folio} 通过 {referenced_ptes} 个页表项被访问过。它在不活跃链表上再留一轮；再被访问一次就会变为活跃页。</translation>
    </message>
    <message>
        <source>Folio {folio} is anonymous, and {nr_swap_pages} swap slots are free: its contents have nowhere to go. It moves to the active list.</source>
        <translation>folio {folio} 是匿名页，而空闲的交换槽有 {nr_swap_pages} 个：它的内容无处可放。它移到活跃链表。</translation>
    </message>
    <message>
        <source>Folio {folio} is anonymous, and swapping out needs I/O, which {gfp_mask} does not allow. It stays.</source>
        <translation>folio {folio} 是匿名页，换出需要 I/O，而 {gfp_mask} 不允许。留下它。</translation>
    </message>
    <message>
        <source>Folio {folio} is anonymous and of order {order}. The kernel would try to split it before swapping; that is not simulated yet, so it moves to the active list.</source>
        <translation>folio {folio} 是 order {order} 的匿名页。内核会先试着拆分再换出；这尚未模拟，所以它移到活跃链表。</translation>
    </message>
    <message>
        <source>Folio {folio} is anonymous: its contents can only go to swap. It gets slot {swap_entry} and is dirty from now on, since nothing is written yet; {nr_swap_pages} slots stay free.</source>
        <translation>folio {folio} 是匿名页：内容只能去交换区。它得到交换槽 {swap_entry}，因为什么都还没写，所以从现在起是脏的；还剩 {nr_swap_pages} 个空闲的交换槽。</translation>
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
        <translation>folio {folio} 是文件的脏页。直接回收不写这样的页，那是 flusher 的工作。它先移到活跃链表让路，变干净后由 PG_reclaim 带回来。</translation>
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
        <translation>folio {folio} 带有文件系统的缓冲头。它们被释放，所持的引用也随之放下：现在可以释放这一页了。</translation>
    </message>
    <message>
        <source>Folio {folio}, clean and unused, leaves the page cache (inode {inode}, index {index}). A shadow entry keeps its place, with the age {nonresident_age}: if it is read again soon, the kernel notices a refault.</source>
        <translation>folio {folio} 干净且无人使用，离开页缓存（inode {inode}，index {index}）。原处留下一个 shadow 项，年龄为 {nonresident_age}：如果很快又被读入，内核就会发现这是一次 refault。</translation>
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
        <translation>在 folio {folio} 被隔离期间，它的使用者放弃了它。回收所持的引用是最后一个，所以它被释放，而不是放回去。</translation>
    </message>
    <message>
        <source>Of {nr_taken} isolated pages {nr_reclaimed} were reclaimed; {nr_dirty} were dirty, {nr_activate} moved to the active list. The rest went back where it came from.</source>
        <translation>隔离的 {nr_taken} 页中回收了 {nr_reclaimed} 页；{nr_dirty} 页是脏的，{nr_activate} 页移到活跃链表。其余的放回原处。</translation>
    </message>
    <message>
        <source>Folio {folio} moves from the active to the inactive list. It has one more round to be used before it can be reclaimed.</source>
        <translation>folio {folio} 从活跃链表移到不活跃链表。被回收之前，它还有一轮机会被用到。</translation>
    </message>
    <message>
        <source>{nr_taken} pages from the tail of the active list were looked at: {nr_deactivate} moved down to the inactive list, {nr_activate} stay active.</source>
        <translation>查看了活跃链表尾部的 {nr_taken} 页：{nr_deactivate} 页下移到不活跃链表，{nr_activate} 页仍留在活跃链表。</translation>
    </message>
    <message>
        <source>CPU {cpu} has its own list of free {migratetype} pages of zone {zone}, and on it page {page} (order {order}). No zone lock is needed. Its lists of this zone keep {count} pages.</source>
        <translation>CPU {cpu} 自己有一条 zone {zone} 的空闲 {migratetype} 页链表，上面有页 {page}（order {order}）。不需要 zone 锁。它在这个 zone 的链表上还有 {count} 页。</translation>
    </message>
    <message>
        <source>CPU {cpu} has no block of order {order} on its {migratetype} list of zone {zone}. rmqueue_bulk takes the zone lock once and fetches {blocks} blocks from the buddy free lists, so that the next requests find theirs without the lock.</source>
        <translation>CPU {cpu} 在 zone {zone} 的 {migratetype} 链表上没有 order {order} 的块。rmqueue_bulk 只取一次 zone 锁，从伙伴系统空闲链表拿来 {blocks} 块，这样后面的请求不用锁也能拿到页。</translation>
    </message>
    <message>
        <source>{blocks} blocks went from the buddy free lists of zone {zone} to the list of CPU {cpu}; its lists now hold {count} pages. They no longer count as free: the watermarks see only the buddy free lists.</source>
        <translation>{blocks} 块从 zone {zone} 的伙伴系统空闲链表移到了 CPU {cpu} 的链表，后者现在共有 {count} 页。它们不再算作空闲：水位线只看伙伴系统空闲链表。</translation>
    </message>
    <message>
        <source>The smallest fitting {migratetype} block of zone {zone} is of order {from_order}, at page {page}; order {order} is wanted. Of a larger block the upper half goes back to the free list below, again and again, until the rest is just large enough.</source>
        <translation>zone {zone} 里最小的合适 {migratetype} 块是 order {from_order}，位于页 {page}；需要的是 order {order}。块太大时，上半部分一次次退回低一阶的空闲链表，直到剩下的正好够用。</translation>
    </message>
    <message>
        <source>The watermarks of zone {zone} have been boosted by {boost} pages because migratetypes got mixed. kswapd is woken to reclaim that much more, so that the next request finds room in a pageblock of its own type.</source>
        <translation>因为迁移类型混在了一起，zone {zone} 的水位线已临时抬高 {boost} 页。现在唤醒 kswapd 多回收这么多页，好让下一个请求能在自己类型的 pageblock 里找到位置。</translation>
    </message>
    <message>
        <source>Zone {zone} has no free {start_migratetype} block of order {order} or larger. The {fallback_migratetype} list lends one of order {fallback_order}; {can_steal?with it the rest of its pageblock may be claimed.|the rest of its pageblock stays as it is, since the request is small and movable.}</source>
        <translation>zone {zone} 没有 order {order} 或更大的空闲 {start_migratetype} 块。{fallback_migratetype} 链表借出一个 order {fallback_order} 的块；{can_steal?连同它所在 pageblock 的其余部分也可能一并窃取。|请求又小又可移动，所以 pageblock 的其余部分保持原样。}</translation>
    </message>
    <message>
        <source>No other migratetype has a free block of order {order} or larger either. Zone {zone} has nothing to give for {migratetype}.</source>
        <translation>其他迁移类型也没有 order {order} 或更大的空闲块。zone {zone} 给不出 {migratetype} 页。</translation>
    </message>
    <message>
        <source>A pageblock of zone {zone} is about to hold mixed migratetypes. The zone&apos;s watermarks are raised by a boost, now {boost} pages: more reclaim now, less fragmentation later.</source>
        <translation>zone {zone} 的一个 pageblock 即将混有不同的迁移类型。这个 zone 的水位线因此抬高，现在抬高了 {boost} 页：现在多回收一些，以后少一些碎片。</translation>
    </message>
    <message>
        <source>In the pageblock of page {page}, {free_pages} pages are free and {alike_pages} in use are of a compatible kind: half of it or more. The whole pageblock becomes {migratetype}, so that its like stays together.</source>
        <translation>页 {page} 所在的 pageblock 里有 {free_pages} 个空闲页，另有 {alike_pages} 个在用的页类型相容：合计已达一半或更多。整个 pageblock 改为 {migratetype}，让同类的页聚在一起。</translation>
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
        <translation>位于页 {page}、order {order} 的块回到伙伴系统空闲链表。只要同样大小的伙伴也空闲，两块就合而为一：最后成为 {migratetype} 链表上的 order {merged_order} 块。</translation>
    </message>
    <message>
        <source>The lists of CPU {cpu} hold {count} pages of zone {zone}; high is {high}. free_pcppages_bulk gives {to_free} of them back to the buddy free lists, under one zone lock.</source>
        <translation>CPU {cpu} 的链表上有 zone {zone} 的 {count} 页，而 high 是 {high}。free_pcppages_bulk 在一次 zone 锁内把其中 {to_free} 页退回伙伴系统空闲链表。</translation>
    </message>
    <message>
        <source>{freed} pages went from the tails of CPU {cpu}&apos;s lists, where they had been longest, to the buddy free lists of zone {zone}. {count} stay.</source>
        <translation>{freed} 页从 CPU {cpu} 各链表的尾部（放得最久的地方）回到 zone {zone} 的伙伴系统空闲链表。还留下 {count} 页。</translation>
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
        <translation>balance_pgdat 为节点 {node} 做优先级 {priority} 的一轮：每条链表拿出其长度 &gt;&gt; {priority} 的页来扫描。{nr_boost_reclaim?这一轮是为抬高的水位线工作，还差 {nr_boost_reclaim} 页，所以既不写出也不换出。|它一直工作到某个 zone 达到 high 水位线。}</translation>
    </message>
    <message>
        <source>A zone of node {node} is above its high watermark and has a block of order {order}: the node is balanced, and kswapd has done its work.</source>
        <translation>节点 {node} 有一个 zone 高于 high 水位线，并且有 order {order} 的块：节点已平衡，kswapd 的工作完成。</translation>
    </message>
    <message>
        <source>The boost of zone {zone} has served: it is taken back, and {boost} pages of boost are left. The watermarks are lower again.</source>
        <translation>zone {zone} 的 boost 已起过作用：收回之后 boost 还剩 {boost} 页。水位线又降下来了。</translation>
    </message>
    <message>
        <source>balance_pgdat ends for node {node} with {nr_reclaimed} pages reclaimed. kswapd now tries to sleep.</source>
        <translation>balance_pgdat 结束，为节点 {node} 回收了 {nr_reclaimed} 页。kswapd 现在试着去睡。</translation>
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
        <source>get_scan_count decides for {scan_balance} at priority {priority}. To scan: {nr_inactive_file} inactive and {nr_active_file} active file pages, {nr_inactive_anon} inactive and {nr_active_anon} active anonymous ones.</source>
        <translation>get_scan_count 在优先级 {priority} 下决定采用 {scan_balance}。要扫描：文件页不活跃 {nr_inactive_file}、活跃 {nr_active_file}；匿名页不活跃 {nr_inactive_anon}、活跃 {nr_active_anon}。</translation>
    </message>
    <message>
        <source>Next in turn is {lru}: {nr_to_scan} pages of it, at most 32 at a time, so that no list is drained before the others had their turn. {nr_reclaimed} pages are reclaimed so far.</source>
        <translation>接着轮到 {lru}：扫描其中 {nr_to_scan} 页，每次最多 32 页，免得一条链表扫完了别的还没轮到。目前已回收 {nr_reclaimed} 页。</translation>
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
        <translation>不活跃匿名页有 {inactive} 个，比起 {active} 个活跃页太少。查看 32 个活跃页并把它们下移，好让下次回收找得到老化的页。</translation>
    </message>
    <message>
        <source>{allowed?With __GFP_KSWAPD_RECLAIM, kswapd was told to free memory in the background.|Without __GFP_KSWAPD_RECLAIM nobody wakes kswapd.} The next attempt runs with {alloc_flags}: it may go down to the {alloc_flags.wmark} watermark.</source>
        <translation>{allowed?带有 __GFP_KSWAPD_RECLAIM，已通知 kswapd 在后台释放内存。|没有 __GFP_KSWAPD_RECLAIM，所以没有人唤醒 kswapd。}下一次尝试用 {alloc_flags}：可以低到 {alloc_flags.wmark} 水位线。</translation>
    </message>
    <message>
        <source>kswapd of node {node} is awake already. Order {kswapd_order} is noted for it, and it need not be woken twice.</source>
        <translation>节点 {node} 的 kswapd 已经醒着。已为它记下 order {kswapd_order}，不必再唤醒一次。</translation>
    </message>
    <message>
        <source>kswapd of node {node} stays asleep: for order {order} a zone still stands at its high watermark, or kswapd has failed so often that the node counts as hopeless.</source>
        <translation>节点 {node} 的 kswapd 继续睡：对 order {order} 来说还有 zone 处于 high 水位线之上，或者 kswapd 失败太多次，这个节点已被认为没有希望。</translation>
    </message>
    <message>
        <source>kswapd of node {node} is woken for order {order}, zones up to {highest_zoneidx}. It reclaims in the background until a zone reaches its high watermark; this task does not wait for it.</source>
        <translation>为 order {order}、直到 {highest_zoneidx} 的各个 zone，唤醒节点 {node} 的 kswapd。它在后台回收，直到某个 zone 达到 high 水位线；这个任务不等它。</translation>
    </message>
    <message>
        <source>The {alloc_flags.wmark} watermark leaves more to take than the low one did: page {page}. The task goes on without reclaiming anything itself.</source>
        <translation>{alloc_flags.wmark} 水位线允许比 low 水位线拿得更多：得到页 {page}。任务自己不用回收任何东西就继续运行。</translation>
    </message>
    <message>
        <source>{costly_order?Order {order} is a costly one: reclaiming pages at random seldom makes that much contiguous memory.|Order {order} is not movable and wants contiguous memory.} There may be enough free pages, only scattered, so compaction is tried before reclaim.</source>
        <translation>{costly_order?order {order} 的请求代价高：随意回收一些页，很少能凑出这么多连续内存。|order {order} 的请求不可移动，又需要连续内存。}空闲页也许够了，只是分散，所以先试规整，再试回收。</translation>
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
        <translation>回收 {did_some_progress} 页之后，空闲链表给出了页 {page}{drained?，不过是在清空每 CPU 链表之后|}。直接回收完成了它的工作。</translation>
    </message>
    <message>
        <source>{did_some_progress} pages were reclaimed, yet none can be had. {pcp_pages} pages lie on per-CPU lists, where the watermarks do not see them, and others may be kept as highatomic. Both are given back before one more try.</source>
        <translation>回收了 {did_some_progress} 页，却一页也拿不到。有 {pcp_pages} 页在每 CPU 链表上，水位线看不到它们；还可能有一些作为 highatomic 被保留。再试一次之前，两者都要归还。</translation>
    </message>
    <message>
        <source>{unreserved?A highatomic pageblock went back to ordinary use.|No highatomic pageblock was there to give back.} Next every CPU gives back the pages on its lists.</source>
        <translation>{unreserved?一个 highatomic pageblock 已恢复普通用途。|没有可以归还的 highatomic pageblock。}接着让每个 CPU 归还自己链表上的页。</translation>
    </message>
    <message>
        <source>Every CPU&apos;s lists were drained; {pcp_pages} pages are left on them. drained is {drained}: this is done only once in a reclaim. Now the free lists are tried again.</source>
        <translation>每个 CPU 的链表都已清空；上面还剩 {pcp_pages} 页。drained 为 {drained}：一次直接回收中只做一遍。现在再试空闲链表。</translation>
    </message>
    <message>
        <source>{did_some_progress} pages reclaimed, all per-CPU lists drained, and still no zone has a fitting page above its watermark. Direct reclaim returns without one.</source>
        <translation>回收了 {did_some_progress} 页，清空了每 CPU 链表，仍然没有哪个 zone 在水位线之上有合适的页。直接回收空手而归。</translation>
    </message>
    <message>
        <source>Compaction after reclaim put enough free pages together: page {page}.</source>
        <translation>回收之后的规整凑出了足够的连续空闲页：页 {page}。</translation>
    </message>
    <message>
        <source>{gfp_mask} wants no further round: {costly_order?a costly order is tried again only with __GFP_RETRY_MAYFAIL, and where compaction may run|__GFP_NORETRY is set}. The request gives up here.</source>
        <translation>{gfp_mask} 不希望再来一轮：{costly_order?高代价 order 只有带 __GFP_RETRY_MAYFAIL 并且允许规整时才会重试|设置了 __GFP_NORETRY}。请求到此放弃。</translation>
    </message>
    <message>
        <source>Reclaim made {did_some_progress} pages of progress, but no page came of it. Is another round worth it? {no_progress_loops} rounds in a row have brought nothing; at 16 it is over.</source>
        <translation>回收取得了 {did_some_progress} 页的进展，却没有得到页。值得再来一轮吗？已连续 {no_progress_loops} 轮没有结果；到 16 轮就结束。</translation>
    </message>
    <message>
        <source>Zone {zone} has {reclaimable} reclaimable pages, {available} with the free ones; its min watermark is {min_wmark}. {wmark_check?If all of them were free the request would fit, so another round makes sense.|Even if all of them were free the request would not fit.}</source>
        <translation>zone {zone} 有 {reclaimable} 个可回收页，加上空闲页共 {available} 页；它的 min 水位线是 {min_wmark}。{wmark_check?如果它们全都空闲，请求就能满足，所以值得再来一轮。|即使它们全都空闲，请求也满足不了。}</translation>
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
        <translation>最后一次用 high 水位线查看空闲链表，找到了页 {page}：别的任务释放了内存。不必杀死谁。</translation>
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
        <translation>因为 __GFP_NOFAIL，min 水位线以下的储备开放了一部分，给出了页 {page}。</translation>
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
        <source>The lists were scanned down to priority 0, all of them, and {nr_reclaimed} pages are reclaimed. There is no harder way of trying.</source>
        <translation>链表已一直扫描到优先级 0，即全部扫描，共回收 {nr_reclaimed} 页。没有更用力的办法了。</translation>
    </message>
    <message>
        <source>Nothing was reclaimed, but active lists had been spared. All rounds start again with force_deactivate: now active pages have to move down as well.</source>
        <translation>什么也没有回收到，但活跃链表曾被放过。这次带着 force_deactivate，从头再来各轮：现在活跃页也得往下移。</translation>
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
    <message>
        <source>The task waited because too many pages are isolated, and meanwhile a SIGKILL has reached it. shrink_inactive_list returns {nr_reclaimed} without isolating a page: the task is about to die, and its memory will come free then.</source>
        <translation>由于已隔离的页太多，任务等待了一会儿，其间收到了 SIGKILL。shrink_inactive_list 一页也没有隔离就返回 {nr_reclaimed}：任务即将死去，届时它的内存会空闲出来。</translation>
    </message>
    <message>
        <source>should_compact_retry does not look further for a block of order {order}: a SIGKILL has reached the task, and its memory will be free sooner if it gives up.</source>
        <translation>should_compact_retry 不再为 order {order} 的块继续尝试：任务已收到 SIGKILL，放弃得越早，它的内存就越早空闲。</translation>
    </message>
    <message>
        <source>scan_control, the order that walks down the reclaim path, is filled: {nr_to_reclaim} pages for {gfp_mask}, order {order}, from zones up to {reclaim_idx}, at priority {priority}.</source>
        <translation>填写 scan_control，即沿回收路径逐层传下去的任务单：为 {gfp_mask} 回收 {nr_to_reclaim} 页，order {order}，从 {reclaim_idx} 及以下的 zone 回收，优先级为 {priority}。</translation>
    </message>
    <message>
        <source>scan_control keeps order, priority and reclaim_idx in one signed byte each (s8). That their largest values fit is checked when the kernel is compiled (BUILD_BUG_ON): MAX_ORDER {MAX_ORDER}, DEF_PRIORITY {DEF_PRIORITY} and MAX_NR_ZONES {MAX_NR_ZONES} are all at most {S8_MAX}. At run time this costs nothing.</source>
        <translation>scan_control 把 order、priority 和 reclaim_idx 各存放在一个有符号字节（s8）里。它们的最大值放得下，这在编译内核时就检查了（BUILD_BUG_ON）：MAX_ORDER {MAX_ORDER}、DEF_PRIORITY {DEF_PRIORITY} 和 MAX_NR_ZONES {MAX_NR_ZONES} 都不超过 {S8_MAX}。运行时没有任何开销。</translation>
    </message>
    <message>
        <source>A SIGKILL reached the task {killed_for_us} us ago, so throttle_direct_reclaim does not make it wait: the sooner it exits, the sooner its memory is free.</source>
        <translation>{killed_for_us} µs 前任务收到了 SIGKILL，所以 throttle_direct_reclaim 不让它等待：它越早退出，它的内存就越早空闲。</translation>
    </message>
    <message>
        <source>After {waited_us} us of waiting for kswapd a SIGKILL has reached the task; {free_pages} pages of the reserve of {reserve} are free. It must not go on to reclaim: throttle_direct_reclaim returns true.</source>
        <translation>等待 kswapd {waited_us} µs 之后，任务收到了 SIGKILL；此时 {reserve} 页的储备中有 {free_pages} 页空闲。它不应再去回收：throttle_direct_reclaim 返回 true。</translation>
    </message>
    <message>
        <source>After {waited_us} us {free_pages} pages of the reserve of {reserve} on node {node} are free again, more than half, so the tasks that waited for kswapd go on. This one now reclaims for itself.</source>
        <translation>{waited_us} µs 之后，节点 {node} 上 {reserve} 页的储备中又有 {free_pages} 页空闲，超过一半，于是等待 kswapd 的任务继续运行。现在这个任务自己去回收。</translation>
    </message>
    <message>
        <source>try_to_free_pages returns {progress} without having reclaimed anything. Were it 0, the allocator would take it for no progress and might call the OOM killer, although a task is about to die anyway.</source>
        <translation>try_to_free_pages 没有回收任何页就返回 {progress}。如果返回 0，分配器会认为没有进展，可能调用 OOM killer，而反正已有一个任务即将死去。</translation>
    </message>
    <message>
        <source>Zone {zone} has {free_pages} free pages. That is more than {limit}, {alloc_flags.reserves?the part of the {alloc_flags.wmark} watermark of {mark} that this request must leave|its {alloc_flags.wmark} watermark}, plus a lowmem reserve of {lowmem_reserve}{order?, and there is a free block of order {order} or larger|}. The zone may serve it.</source>
        <translation>zone {zone} 有 {free_pages} 个空闲页，多于 {limit}（{alloc_flags.reserves?{alloc_flags.wmark} 水位线 {mark} 中此请求必须留下的部分|它的 {alloc_flags.wmark} 水位线}）加上 {lowmem_reserve} 页的 lowmem 储备{order?，并且有 order 至少为 {order} 的空闲块|}。可以由这个 zone 满足。</translation>
    </message>
    <message>
        <source>Zone {zone} has {free_pages} free pages, {unusable} of them not usable for this request. More than {limit} have to stay, {alloc_flags.reserves?the part of the {alloc_flags.wmark} watermark of {mark} that this request must leave|its {alloc_flags.wmark} watermark}, plus a lowmem reserve of {lowmem_reserve}{order?, with a free block of order {order} or larger|}: the zone is passed over.</source>
        <translation>zone {zone} 有 {free_pages} 个空闲页，其中 {unusable} 页此请求不能用。必须留下多于 {limit} 页（{alloc_flags.reserves?{alloc_flags.wmark} 水位线 {mark} 中此请求必须留下的部分|它的 {alloc_flags.wmark} 水位线}），再加上 {lowmem_reserve} 页的 lowmem 储备{order?，还要有 order 至少为 {order} 的空闲块|}：跳过这个 zone。</translation>
    </message>
    <message>
        <source>{drained?All {drained} pages of zone {zone} that CPU {cpu} held are on the buddy free lists now. There they count as free, merge into larger blocks, and can be had from every CPU.|CPU {cpu} held no pages of zone {zone}.}</source>
        <translation>{drained?CPU {cpu} 持有的 zone {zone} 的全部 {drained} 页现在都回到了伙伴系统空闲链表。在那里它们算作空闲，可以合并成更大的块，任何 CPU 都能用。|CPU {cpu} 没有持有 zone {zone} 的页。}</translation>
    </message>
    <message>
        <source>{free_pages?{free_pages} free pages of the pageblock of page {page} move to the {migratetype} free lists. Counted with them, {alike_pages} pages in use there are of a compatible kind; if that makes half a pageblock, all of it changes its type.|The pageblock of page {page} reaches beyond the zone: its other free pages stay where they are.}</source>
        <translation>{free_pages?页 {page} 所在 pageblock 的 {free_pages} 个空闲页移到 {migratetype} 空闲链表。再算上其中类型相容的 {alike_pages} 个在用的页，如果达到半个 pageblock，整块就改换类型。|页 {page} 所在的 pageblock 超出了这个区：其中别的空闲页留在原处。}</translation>
    </message>
    <message>
        <source>The block at page {page}, order {order}, is a whole pageblock or more: it moves to the {migratetype} free list, and all of it becomes {migratetype}. Nothing is mixed.</source>
        <translation>位于页 {page}、order {order} 的这一块就是一个或几个完整的 pageblock：它移到 {migratetype} 空闲链表，整块都变成 {migratetype} 类型，没有混杂。</translation>
    </message>
    <message>
        <source>vm.zone_reclaim_mode is {zone_reclaim_mode}, so the kernel would now try node_reclaim: free clean page cache of this node rather than take a page of another. That is not simulated: the zone is passed over.</source>
        <translation>vm.zone_reclaim_mode 为 {zone_reclaim_mode}，因此内核此时会尝试 node_reclaim：宁可释放本节点干净的页缓存，也不取其他节点的页。这一步没有模拟：跳过该 zone。</translation>
    </message>
    <message>
        <source>Zone {zone} is on a node that the task&apos;s cpuset does not allow, and with {gfp_mask} neither does the nearest hardwall cpuset above it. The zone is left alone.</source>
        <translation>zone {zone} 所在的节点不在任务的 cpuset 允许之列；对于 {gfp_mask}，其上最近的 hardwall cpuset 也不允许。不动该 zone。</translation>
    </message>
    <message>
        <source>There is no zone up to {highest_zoneidx} on the nodes that may serve this request. Nothing that could be freed would help, so the request fails at once: nobody is woken and nothing is reclaimed.</source>
        <translation>在可以满足此请求的节点上，没有不高于 {highest_zoneidx} 的 zone。释放什么都无济于事，所以请求立即失败：不唤醒谁，也不回收什么。</translation>
    </message>
    <message>
        <source>Page {index} of inode {inode} is not in the page cache, so it must come from the device; {req_count} pages are asked for. {shadow?A shadow stands in its place: it was evicted not long ago.|Nothing stands in its place: it was never read, or that is forgotten.}</source>
        <translation>inode {inode} 的第 {index} 页不在页缓存中，必须从设备读取；请求了 {req_count} 页。{shadow?它的位置上有一个 shadow：该页不久前才被逐出。|它的位置上什么也没有：从未读过，或者已被遗忘。}</translation>
    </message>
    <message>
        <source>The file seems to be read on and on: {size} pages from page {start} are read ahead. The reader will come upon a mark (PG_readahead) {async_size} pages before their end, and the next window is read then.</source>
        <translation>看来这个文件会被一直读下去：从第 {start} 页起预读 {size} 页。读者会在末尾之前 {async_size} 页处遇到标记（PG_readahead），那时再预读下一个窗口。</translation>
    </message>
    <message>
        <source>Folio {folio} becomes page {index} of inode {inode} in the page cache. {shadow?It takes the place of a shadow: a refault.|The place was empty: it is new.} It waits in this CPU&apos;s batch for its place on an LRU list.</source>
        <translation>folio {folio} 成为页缓存中 inode {inode} 的第 {index} 页。{shadow?它取代了一个 shadow：这是一次 refault。|那个位置是空的：它是新页。}它在本 CPU 的批次里等待进入 LRU 链表。</translation>
    </message>
    <message>
        <source>Since folio {folio}&apos;s page was evicted {refault_distance} pages were evicted or activated, more than the {workingset_size} that it competes with: even with all of their memory it would not have stayed. It starts on the inactive list like a new page.</source>
        <translation>自 folio {folio} 的页被逐出以来，又有 {refault_distance} 页被逐出或激活，超过了与它竞争的 {workingset_size} 页：即使把它们的内存全给它，它也留不下来。它像新页一样从 inactive 链表开始。</translation>
    </message>
    <message>
        <source>Since folio {folio}&apos;s page was evicted only {refault_distance} pages were evicted or activated, no more than the {workingset_size} that it competes with: it could have stayed, so it goes straight to the active list. {was_active?It was active before: that is thrashing, and its cost is noted for the next scans.|}</source>
        <translation>自 folio {folio} 的页被逐出以来，只有 {refault_distance} 页被逐出或激活，没有超过与它竞争的 {workingset_size} 页：它本可以留下，所以直接进入 active 链表。{was_active?它此前就是 active：这就是抖动（thrashing），其代价会计入以后的扫描。|}</translation>
    </message>
    <message>
        <source>folio_mark_accessed: folio {folio} is used for the first time since it was last looked at. It is marked as referenced; a second use will activate it.</source>
        <translation>folio_mark_accessed：folio {folio} 自上次检查以来第一次被使用，标记为 referenced；再用一次就会被激活。</translation>
    </message>
    <message>
        <source>folio_mark_accessed: folio {folio} is used a second time. It belongs to the working set: it becomes active, at the latest when this CPU&apos;s batch is emptied.</source>
        <translation>folio_mark_accessed：folio {folio} 第二次被使用。它属于工作集：最迟在本 CPU 的批次清空时变为 active。</translation>
    </message>
    <message>
        <source>The shadows of evicted pages take more memory than they are worth: {nodes} nodes of files&apos; trees that hold nothing else are freed, oldest first. Pages whose shadows are gone come back as new ones.</source>
        <translation>被逐出页的 shadow 占用的内存已超过其价值：文件树中只剩 shadow 的 {nodes} 个节点从最旧的开始释放。失去 shadow 的页再读回来时就当作新页。</translation>
    </message>
    <message>
        <source>shrink_slab asks the shrinkers of directory entries, inodes and shadow nodes for the same share of their objects as of the lists, at priority {priority}. {freed} objects are freed; memory comes free where a slab&apos;s last object goes.</source>
        <translation>shrink_slab 以优先级 {priority} 向目录项、inode 和 shadow 节点的 shrinker 索取与 LRU 链表相同份额的对象。释放了 {freed} 个对象；只有一个 slab 的最后一个对象离开时，内存才真正空出来。</translation>
    </message>
    <message>
        <source>The newest slab is full: a new one of order {order} at {page}, for objects of {object_size} bytes.</source>
        <translation>最新的 slab 已满：在 {page} 处新建一个 order {order} 的 slab，存放 {object_size} 字节的对象。</translation>
    </message>
    <message>
        <source>The last object of the slab at {page} is gone: its pages (order {order}) go back to the page allocator, and count as reclaimed.</source>
        <translation>{page} 处 slab 的最后一个对象已离开：它的页（order {order}）归还给页分配器，并计为已回收。</translation>
    </message>
    <message>
        <source>kswapd_age_node on node {node}: {inactive} inactive anonymous pages were few beside {active} active ones. Up to 32 active ones were looked at and moved down, so that they can be seen to be used, or not, before they are reclaimed.</source>
        <translation>节点 {node} 的 kswapd_age_node：与 {active} 个活跃匿名页相比，{inactive} 个不活跃匿名页太少。检查了至多 32 个活跃页并把它们移下来，这样在回收之前还能看出它们是否有人在用。</translation>
    </message>
    <message>
        <source>kswapd_age_node leaves the anonymous pages of node {node} as they are: {can_age_anon?{inactive} inactive ones are enough beside {active} active ones|there is no swap, so it does not matter which of them are old}.</source>
        <translation>kswapd_age_node 不动节点 {node} 的匿名页：{can_age_anon?与 {active} 个活跃页相比，{inactive} 个不活跃页已经足够|没有交换空间，所以哪些页较老无关紧要}。</translation>
    </message>
    <message>
        <source>{nr_scanned} pages scanned in this round, {nr_reclaimed} reclaimed since kswapd woke. It aims to scan {nr_to_reclaim} in a round, the high watermarks of its zones together. If it scanned less than that, the next round tries harder.</source>
        <translation>这一轮扫描 {nr_scanned} 页，kswapd 醒来以后共回收 {nr_reclaimed} 页。它打算每轮扫描 {nr_to_reclaim} 页，即各 zone high 水位线之和。如果扫描得比这少，下一轮就更用力。</translation>
    </message>
    <message>
        <source>A round for the watermark boost reclaimed nothing on node {node}, with {nr_boost_reclaim} pages to go. As it may neither write nor swap, the next round would find no more: kswapd gives the boost up.</source>
        <translation>为水位线 boost 进行的一轮在节点 {node} 上什么也没有回收到，还差 {nr_boost_reclaim} 页。由于既不能写出也不能换出，下一轮也不会找到更多：kswapd 放弃这次 boost。</translation>
    </message>
    <message>
        <source>{nr_reclaimed} pages came of this round, and {scanned_enough?it scanned as much as was aimed at|at this priority reclaim for a boost goes no further}: the next round stays at priority {priority}.</source>
        <translation>这一轮得到 {nr_reclaimed} 页，而且{scanned_enough?扫描的页数达到了目标|为 boost 而回收到这个优先级为止}：下一轮仍用优先级 {priority}。</translation>
    </message>
    <message>
        <source>{nr_reclaimed} pages came of this round, {scanned_enough?although it scanned as much as was aimed at|and it scanned less than was aimed at}. The priority falls to {priority}: the next round scans twice as much of each list.</source>
        <translation>这一轮得到 {nr_reclaimed} 页，{scanned_enough?尽管扫描的页数达到了目标|而且扫描的页数没有达到目标}。优先级降到 {priority}：下一轮每条链表扫描的页数加倍。</translation>
    </message>
    <message>
        <source>kswapd has gone through its priorities, 12 to 1, and node {node} is still not balanced, with {nr_reclaimed} pages reclaimed. Priority 0, all of every list at once, it leaves to direct reclaim.</source>
        <translation>kswapd 走完了它的优先级，从 12 到 1，节点 {node} 仍未平衡，共回收 {nr_reclaimed} 页。优先级 0，即一次扫描每条链表的全部，它留给直接回收。</translation>
    </message>
    <message>
        <source>No zone of node {node} is above its high watermark. That is more urgent than the boost, so kswapd starts again at the first priority, and may write and swap this time.</source>
        <translation>节点 {node} 没有一个 zone 高于 high 水位线。这比 boost 更紧急，所以 kswapd 从最初的优先级重新开始，这次可以写出和换出。</translation>
    </message>
    <message>
        <source>allow_direct_reclaim holds for node {node}: more than half of its reserve is free, or kswapd has failed too often to be waited for. The tasks that were throttled in direct reclaim are woken.</source>
        <translation>节点 {node} 的 allow_direct_reclaim 成立：储备有一半以上空闲，或者 kswapd 失败太多次，不值得再等。于是唤醒在直接回收中被节流的任务。</translation>
    </message>
    <message>
        <source>kswapd of node {node} ends without having reclaimed a page. kswapd_failures is now {kswapd_failures}; at 16 the node counts as hopeless, and kswapd is not woken any more until a direct reclaim finds something.</source>
        <translation>节点 {node} 的 kswapd 结束，一页也没有回收到。kswapd_failures 现在是 {kswapd_failures}；到 16 时这个节点就算没有希望，在某次直接回收有所收获之前不再唤醒 kswapd。</translation>
    </message>
    <message>
        <source>kswapd did not balance node {node}, but reclaimed {nr_reclaimed} pages: this is no failure to be counted.</source>
        <translation>kswapd 没能让节点 {node} 平衡，但回收了 {nr_reclaimed} 页：不算一次失败。</translation>
    </message>
    <message>
        <source>Nothing is left to do on node {node}: it is balanced, or has failed too often. kswapd takes a nap of 100 ms first: if it is woken before its end, the memory did not last, and sleeping deeply would have been too early.</source>
        <translation>节点 {node} 没有事可做了：它已平衡，或者失败次数太多。kswapd 先打个 100 ms 的盹：如果没到时间就被叫醒，说明内存没有撑住，马上深睡就太早了。</translation>
    </message>
    <message>
        <source>Nobody called during the nap and there is still nothing to do on node {node}. kswapd sleeps until an allocation finds every zone below its low watermark, or boosts one.</source>
        <translation>打盹期间没有人叫它，节点 {node} 仍然没有事可做。kswapd 睡下，直到某次分配发现所有 zone 都低于 low 水位线，或者抬高某个 zone 的水位线。</translation>
    </message>
    <message>
        <source>kswapd of node {node} stays awake: {woken_early?it was woken during its nap, as the low watermark was reached again quickly|the node is not balanced}. It goes back to work.</source>
        <translation>节点 {node} 的 kswapd 不睡：{woken_early?它在打盹时被叫醒，因为很快又降到了 low 水位线|节点没有平衡}。它回去工作。</translation>
    </message>
    <message>
        <source>What may be scanned is settled: may_deactivate is {may_deactivate} (1 anon, 2 file). {file_is_tiny?Page cache is nearly used up, so anonymous memory has to give.|{cache_trim_mode?There is plenty of inactive page cache, so anonymous memory is left alone.|Both kinds of memory may have to give.}}</source>
        <translation>决定可以扫描什么：may_deactivate 是 {may_deactivate}（1 匿名，2 文件）。{file_is_tiny?页缓存几乎用完，所以要由匿名内存让出。|{cache_trim_mode?不活跃的页缓存很充足，所以不动匿名内存。|两类内存都可能要让出一些。}}</translation>
    </message>
    <message>
        <source>{lru} is spared: its inactive list is long enough, and no page of its kind has come back from eviction and been activated since the last reclaim. skipped_deactivate remembers that there is something left to try.</source>
        <translation>放过 {lru}：对应的不活跃链表够长，而且上次回收以来，这一类页没有一个被逐出后又回来并被激活。skipped_deactivate 记下还有一招没用。</translation>
    </message>
    <message>
        <source>The LRU lists of node {node} have been scanned for this pass: {nr_scanned} pages were looked at, {nr_reclaimed} reclaimed. Slab caches are next.</source>
        <translation>节点 {node} 的 LRU 链表这一遍扫描完了：检查了 {nr_scanned} 页，回收了 {nr_reclaimed} 页。接下来是 slab 缓存。</translation>
    </message>
    <message>
        <source>kswapd judges node {node} by what it isolated. {nr_writeback} of {nr_taken} pages were under writeback; were it all of them, PGDAT_WRITEBACK would be set. {nr_unqueued_dirty} of {nr_file_taken} file pages were dirty and not yet queued to be written; where these are as many, PGDAT_DIRTY lets kswapd write pages itself.</source>
        <translation>kswapd 按它隔离到的页来判断节点 {node}。{nr_taken} 页中有 {nr_writeback} 页正在回写；如果全部都是，就会设置 PGDAT_WRITEBACK。{nr_file_taken} 个文件页中有 {nr_unqueued_dirty} 个是脏的、还没有排队写出；两者相等时，PGDAT_DIRTY 允许 kswapd 自己写页。</translation>
    </message>
    <message>
        <source>The node&apos;s flags stay as they are: only kswapd sets PGDAT_WRITEBACK and PGDAT_DIRTY. This task found {nr_writeback} of {nr_taken} pages under writeback, and {nr_unqueued_dirty} of {nr_file_taken} file pages dirty and not queued.</source>
        <translation>节点的标志不变：只有 kswapd 设置 PGDAT_WRITEBACK 和 PGDAT_DIRTY。这个任务发现 {nr_taken} 页中有 {nr_writeback} 页正在回写，{nr_file_taken} 个文件页中有 {nr_unqueued_dirty} 个是脏的、没有排队。</translation>
    </message>
    <message>
        <source>All dirty pages that kswapd met on node {node}, {nr_congested}, wait to be written and have come round before. LRUVEC_CONGESTED is set: who reclaims directly has to wait for a moment.</source>
        <translation>kswapd 在节点 {node} 上遇到的脏页全部（{nr_congested} 页）都在等待写出，而且是再次轮到。设置 LRUVEC_CONGESTED：直接回收者要等一会儿。</translation>
    </message>
    <message>
        <source>{waited_us?The task was held back for {reason}, {waited_us} us|It was asked to be held back for {reason}, and was not made to wait}. Then it goes on with the node.</source>
        <translation>{waited_us?任务因 {reason} 被拖住 {waited_us} µs|任务本应因 {reason} 被拖住，但没有让它等待}。然后它继续处理这个节点。</translation>
    </message>
    <message>
        <source>Nothing holds the task back: {kswapd?kswapd met {nr_immediate} pages that came round while still under writeback|LRUVEC_CONGESTED is {congested?set, but this task must not be throttled|not set on the node}}.</source>
        <translation>没有什么要拖住这个任务：{kswapd?kswapd 遇到 {nr_immediate} 个再次轮到时仍在回写的页|节点{congested?设置了 LRUVEC_CONGESTED，但这个任务不得被节流|没有设置 LRUVEC_CONGESTED}}。</translation>
    </message>
    <message>
        <source>should_continue_reclaim says no: {order?{can_compact?a block of order {order} is not worth a longer scan at priority {priority}|the request may not compact}|one page of order {order} needs no compaction}. One pass over the node is enough.</source>
        <translation>should_continue_reclaim 说不：{order?{can_compact?在优先级 {priority}，为一个 order {order} 的块不值得扫描更久|这个请求不可以规整}|order {order} 的一个页不需要规整}。扫描节点一遍就够了。</translation>
    </message>
    <message>
        <source>should_continue_reclaim says no: {nr_scanned} pages were scanned and none reclaimed, so another pass for order {order} would hardly do better.</source>
        <translation>should_continue_reclaim 说不：扫描了 {nr_scanned} 页，一页也没有回收到，为 order {order} 再扫描一遍也好不到哪里去。</translation>
    </message>
    <message>
        <source>should_continue_reclaim says no: in zone {zone} compaction_suitable answers {compact_result} for order {order}, so there is no need to reclaim more.</source>
        <translation>should_continue_reclaim 说不：在 zone {zone}，compaction_suitable 对 order {order} 的回答是 {compact_result}，所以不必回收更多。</translation>
    </message>
    <message>
        <source>should_continue_reclaim says no: {inactive_lru_pages} inactive pages are left, and compaction would need {compact_gap}.</source>
        <translation>should_continue_reclaim 说不：只剩 {inactive_lru_pages} 个不活跃页，而规整需要 {compact_gap} 个。</translation>
    </message>
    <message>
        <source>should_continue_reclaim says yes: {nr_reclaimed} pages are reclaimed, but no zone is fit for compaction yet, and {inactive_lru_pages} inactive pages are left, more than the {compact_gap} that it needs. The node is scanned again.</source>
        <translation>should_continue_reclaim 说是：已回收 {nr_reclaimed} 页，但还没有一个 zone 适合规整，而且还剩 {inactive_lru_pages} 个不活跃页，多于它需要的 {compact_gap} 个。再扫描一遍这个节点。</translation>
    </message>
    <message>
        <source>reclaim_throttle puts the task to sleep for {reason}, {timeout_ms} ms at most: scanning on at once would only burn CPU time.</source>
        <translation>reclaim_throttle 因 {reason} 让任务睡一会儿，最多 {timeout_ms} ms：马上继续扫描只是白费 CPU。</translation>
    </message>
    <message>
        <source>The task is not made to wait for {reason}: no more than half of the reclaimable pages are about to be written, or kswapd has given up, so waiting would gain nothing.</source>
        <translation>任务不必因 {reason} 而等待：可回收的页中将要写出的不超过一半，或者 kswapd 已经放弃，等待没有好处。</translation>
    </message>
    <message>
        <source>The task is a kernel thread (PF_KTHREAD among its flags {task_flags}). throttle_direct_reclaim lets it pass, because others may wait for the pages that it is about to clean.</source>
        <translation>这个任务是内核线程（标志 {task_flags} 中有 PF_KTHREAD）。throttle_direct_reclaim 放行，因为别的任务可能正在等待它将要清理的页。</translation>
    </message>
    <message>
        <source>Of the zones that {gfp_mask} may use none is ZONE_NORMAL or lower, so there is no reserve to be spared, and throttle_direct_reclaim lets the task pass.</source>
        <translation>{gfp_mask} 可以使用的 zone 中没有一个是 ZONE_NORMAL 或更低的，所以没有要保护的储备，throttle_direct_reclaim 放行。</translation>
    </message>
    <message>
        <source>throttle_direct_reclaim lets the task pass: {free_pages} pages are free in the lower zones, whose min watermarks add up to {reserve}. It waits for kswapd only where no more than half of that reserve is free, and kswapd has not given up.</source>
        <translation>throttle_direct_reclaim 放行：较低的各 zone 共有 {free_pages} 个空闲页，它们的 min 水位线合计 {reserve}。只有这份储备的空闲页不超过一半、而且 kswapd 没有放弃时，任务才等待 kswapd。</translation>
    </message>
    <message>
        <source>Only {free_pages} pages are free, no more than half of the reserve of {reserve}. The task waits until kswapd has freed some, lest many tasks in reclaim eat up what reclaim itself needs.</source>
        <translation>只有 {free_pages} 个空闲页，不超过储备 {reserve} 的一半。任务等待 kswapd 释放一些，以免许多正在回收的任务把回收自己要用的内存吃光。</translation>
    </message>
    <message>
        <source>After {waited_us} us only {free_pages} pages of the reserve of {reserve} on node {node} are free. A request without __GFP_FS must not wait longer than 1 s, because kswapd may wait for a lock that this task holds: it reclaims all the same.</source>
        <translation>{waited_us} µs 之后，节点 {node} 上 {reserve} 页的储备中只有 {free_pages} 页空闲。不带 __GFP_FS 的请求等待不能超过 1 秒，因为 kswapd 可能正在等待这个任务持有的锁：它还是去回收。</translation>
    </message>
    <message>
        <source>{nr_scanned} pages scanned and {nr_reclaimed} of {nr_to_reclaim} reclaimed are not enough. The priority falls to {priority}, so twice as much of each list is scanned in the next round{may_writepage?; dirty pages may be written|}.</source>
        <translation>扫描了 {nr_scanned} 页、回收了 {nr_to_reclaim} 页中的 {nr_reclaimed} 页，还不够。优先级降到 {priority}，下一轮每条链表扫描的页数加倍{may_writepage?；允许写出脏页|}。</translation>
    </message>
    <message>
        <source>How many pages of node {node} came back after eviction and were activated at once is remembered: {refaults_anon} anonymous, {refaults_file} of files. If the next reclaim finds more, pages in use are being evicted, and it may shrink the active list.</source>
        <translation>记下节点 {node} 有多少页被逐出后又回来并立即被激活：匿名 {refaults_anon}，文件 {refaults_file}。如果下次回收时变多，说明正在用的页被逐出了，那时就可以收缩活跃链表。</translation>
    </message>
    <message>
        <source>do_try_to_free_pages ends: {nr_reclaimed?{nr_reclaimed} pages are reclaimed, and that is what it returns|no page is reclaimed, but a zone is ready for compaction (compaction_ready {compaction_ready}). It returns 1, so that the allocator tries compaction and not the OOM killer}.</source>
        <translation>do_try_to_free_pages 结束：{nr_reclaimed?回收了 {nr_reclaimed} 页，这就是它的返回值|一页也没有回收到，但有一个 zone 可以规整了（compaction_ready {compaction_ready}）。它返回 1，让分配器去尝试规整，而不是调用 OOM killer}。</translation>
    </message>
    <message>
        <source>The request for order {order} with {gfp_mask} fails, and its caller gets NULL. Whether the kernel&apos;s log says so is up to warn_alloc.</source>
        <translation>掩码为 {gfp_mask} 的 order {order} 请求失败，调用者得到 NULL。内核日志里是否写上一笔，由 warn_alloc 决定。</translation>
    </message>
    <message>
        <source>Nothing is printed of this failure: __GFP_NOWARN is set, its caller expects that the request for order {order} may fail and can do without.</source>
        <translation>这次失败不打印任何内容：设置了 __GFP_NOWARN，调用者料到这个 order {order} 的请求可能失败，没有这些页也过得去。</translation>
    </message>
    <message>
        <source>More than 10 s have passed since reports were counted. The kernel&apos;s log first says how many failures went unreported: {missed}.</source>
        <translation>距离开始计数已超过 10 秒。内核日志先说明有多少次失败没有报告：{missed} 次。</translation>
    </message>
    <message>
        <source>Nothing is printed of this failure for order {order}: the kernel prints one such report in 10 s, so that its log is not flooded. It counts them instead: {missed} so far.</source>
        <translation>这次 order {order} 的失败不打印任何内容：这样的报告内核 10 秒内只打印一份，以免日志被淹没。没打印的只计数：到现在 {missed} 次。</translation>
    </message>
    <message>
        <source>Nothing is printed of this failure: {gfp_mask} asks for zone DMA, and this machine has none. That the request for order {order} fails is no news.</source>
        <translation>这次失败不打印任何内容：{gfp_mask} 要的是 zone DMA，而这台机器没有。order {order} 的请求失败在意料之中。</translation>
    </message>
    <message>
        <source>The kernel&apos;s log says &quot;page allocation failure: order:{order}&quot;, with {gfp_mask} and nodemask {nodemask}, where the task is, and the state of memory: the whole machine, each node, each zone, and the free blocks of each order.</source>
        <translation>内核日志写下“page allocation failure: order:{order}”，附上 {gfp_mask}、nodemask {nodemask}、任务正处在哪些函数里，以及内存的状况：整台机器、每个节点、每个 zone，和各 order 的空闲块。</translation>
    </message>
    <message>
        <source>The migrate scanner looked at {nr_scanned} pages from {start_pfn} to {end_pfn} and took {nr_isolated} to move. {skip?The pageblock is marked: it is passed by until the marks are cleared.|The pageblock stays worth a look.}</source>
        <translation>迁移扫描器从 {start_pfn} 到 {end_pfn} 查看了 {nr_scanned} 页,取出 {nr_isolated} 页待移动。{skip?该 pageblock 被打上标记:标记清除之前都会跳过它。|该 pageblock 仍值得再看。}</translation>
    </message>
    <message>
        <source>Page {page} can be moved: it is taken off its list.</source>
        <translation>页 {page} 可以移动:把它从链表上取下。</translation>
    </message>
    <message>
        <source>The free block of order {order} at page {page} is taken off the buddy lists: pages are moved into it.</source>
        <translation>把页 {page} 处 order {order} 的空闲块从伙伴链表取下:将有页移入其中。</translation>
    </message>
    <message>
        <source>The free block of order {order} at page {page} stays: without it the zone would be below its min watermark.</source>
        <translation>页 {page} 处 order {order} 的空闲块保留不动:少了它,区域就会低于 min 水位。</translation>
    </message>
    <message>
        <source>Page {page} now lives at page {new_page}; its old place is free.</source>
        <translation>页 {page} 已搬到页 {new_page};原来的位置空出来了。</translation>
    </message>
    <message>
        <source>Page {page} cannot be moved now: {buffers_held?a mounted file system holds its buffers|it has {refcount} references where {expected} were expected, so somebody else uses it}. It is tried up to 10 times.</source>
        <translation>页 {page} 现在无法移动:{buffers_held?已挂载的文件系统持有它的缓冲区|引用计数为 {refcount},而预期是 {expected},说明还有别人在用}。最多尝试 10 次。</translation>
    </message>
    <message>
        <source>There is no free page left above the migrate scanner to move page {page} to.</source>
        <translation>迁移扫描器之上已没有空闲页可供页 {page} 移入。</translation>
    </message>
    <message>
        <source>The block of order {order} at page {page} has just come free, and the task that compacts keeps it: nobody else can take it first.</source>
        <translation>页 {page} 处 order {order} 的块刚刚空出,由正在整理的任务直接留下:别人抢不走。</translation>
    </message>
    <message>
        <source>The scanners of zone {zone} have met: the migrate scanner is at page {migrate_pfn}, the free scanner at {free_pfn}. {whole_zone?All of the zone was looked at.|They did not start at the zone&apos;s ends, so a part was not looked at.}</source>
        <translation>区域 {zone} 的两个扫描器相遇:迁移扫描器在页 {migrate_pfn},空闲扫描器在页 {free_pfn}。{whole_zone?整个区域都看过了。|它们不是从区域两端开始的,所以有一部分没有看。}</translation>
    </message>
    <message>
        <source>Compaction of zone {zone} is over: {compact_result}. It looked at {migrate_scanned} pages to move and {free_scanned} to move to.</source>
        <translation>区域 {zone} 的整理结束:{compact_result}。查看了 {migrate_scanned} 个待移动的页和 {free_scanned} 个移入的目标页。</translation>
    </message>
    <message>
        <source>kcompactd of node {node} is to make blocks of order {order}. {awake?It is awake already.|It is not woken: in no zone would compacting be worth it.}</source>
        <translation>节点 {node} 的 kcompactd 应当凑出 order {order} 的块。{awake?它已经醒着。|不唤醒它:没有哪个区域值得整理。}</translation>
    </message>
    <message>
        <source>kcompactd of node {node} is woken: it is to make blocks of order {order} in the background, in zones up to {highest_zoneidx}.</source>
        <translation>唤醒节点 {node} 的 kcompactd:它要在后台凑出 order {order} 的块,区域最高到 {highest_zoneidx}。</translation>
    </message>
    <message>
        <source>kcompactd of node {node} was asked for blocks of order {order} and goes through the zones up to {highest_zoneidx}. Whoever needs such a block next shall not have to compact.</source>
        <translation>有人请节点 {node} 的 kcompactd 凑出 order {order} 的块,它逐个处理最高到 {highest_zoneidx} 的区域。这样,下一个需要这种块的任务就不必自己整理。</translation>
    </message>
    <message>
        <source>kcompactd is done with zone {zone}: {result}. Where it did not succeed, compaction is put off for a while and the per-cpu lists are drained, so that their pages can merge.</source>
        <translation>kcompactd 处理完区域 {zone}:{result}。若未成功,整理会推迟一段时间,并清空每 CPU 页列表,让其中的页得以合并。</translation>
    </message>
    <message>
        <source>Nobody asked kcompactd for anything, so it looks how fragmented node {node} is: {score} of 100, and it may be {wmark_high}. {compacts?It compacts before somebody needs a large block.|It leaves it at that.}</source>
        <translation>没有人向 kcompactd 提出请求,于是它查看节点 {node} 的碎片程度:{score}(满分 100),允许到 {wmark_high}。{compacts?它抢在有人需要大块之前进行整理。|就此作罢。}</translation>
    </message>
    <message>
        <source>Fragmentation of node {node} went from {score_before} to {score}. Where that is no progress, kcompactd looks again only after 32 s instead of half a second.</source>
        <translation>节点 {node} 的碎片程度从 {score_before} 变为 {score}。若没有进展,kcompactd 要过 32 秒(而不是半秒)才再次查看。</translation>
    </message>
    <message>
        <source>compaction_suitable says about zone {zone}: {compact_result}. Nothing is moved there.</source>
        <translation>compaction_suitable 对区域 {zone} 的回答:{compact_result}。那里不移动任何页。</translation>
    </message>
    <message>
        <source>It is not finished: the migrate scanner is at page {migrate_pfn}, the free scanner at {free_pfn}, and no block that would do is free. The next pages are isolated.</source>
        <translation>还没完:迁移扫描器在页 {migrate_pfn},空闲扫描器在页 {free_pfn},也没有合适的空闲块。接着隔离下一批页。</translation>
    </message>
    <message>
        <source>Compaction is finished: {compact_result}.</source>
        <translation>整理结束:{compact_result}。</translation>
    </message>
    <message>
        <source>{nr_migratepages} pages are off their lists. Now they are moved.</source>
        <translation>{nr_migratepages} 页已离开各自的列表,现在移动它们。</translation>
    </message>
    <message>
        <source>Up to page {migrate_pfn} there was no page that could be moved.</source>
        <translation>直到页 {migrate_pfn} 都没有可以移动的页。</translation>
    </message>
    <message>
        <source>Isolating pages was broken off{contended?, as somebody else needs the lock or the CPU|: too many are isolated already, or the task was killed}. What was isolated goes back to its lists.</source>
        <translation>隔离中断{contended?,因为别人需要锁或 CPU|:已隔离的页太多,或任务被杀}。已隔离的页回到各自的列表。</translation>
    </message>
    <message>
        <source>{nr_succeeded} pages were moved. {nr_failed?{nr_failed} could not be and go back to their lists: their block will not be whole.|What they leave behind can merge.}</source>
        <translation>移动了 {nr_succeeded} 页。{nr_failed?{nr_failed} 页移不了,回到各自的列表:它们所在的块凑不齐了。|它们腾出的页可以合并。}</translation>
    </message>
    <message>
        <source>The free scanner has no page left to move to, although the scanners have not met: {nr_failed} pages stay where they are, and compaction gives up.</source>
        <translation>两个扫描器尚未相遇,空闲扫描器却已无处可移:{nr_failed} 页留在原处,整理放弃。</translation>
    </message>
    <message>
        <source>The block at page {page} came free as a whole while this task compacted, and was kept for it: nobody else can take it.</source>
        <translation>本任务整理期间,页 {page} 处的块整个空了出来,并为它留着:别人拿不走。</translation>
    </message>
    <message>
        <source>{drained?The scanner has left a block of the order: what was freed in it is drained from the per-cpu list, so that it can merge.|No block has been left behind yet.} Is that enough?</source>
        <translation>{drained?扫描器已走出一个该 order 的块:其中释放的页从每 CPU 列表清出,好让它们合并。|还没有走出一个块。}这样够了吗?</translation>
    </message>
    <message>
        <source>Compaction of zone {zone} begins: pages in use move from page {migrate_pfn} on upwards to free ones from page {free_pfn} on downwards, {for_block?until there is a block of order {order}|for no particular block}. {sync?It may wait.|It waits for nothing.} {whole_zone?It goes through the whole zone.|It starts where it stopped last.}</source>
        <translation>开始整理区域 {zone}:从页 {migrate_pfn} 向上取在用页,移到从页 {free_pfn} 向下找到的空闲页,{for_block?直到凑出一个 order {order} 的块|不针对某个特定的块}。{sync?可以等待。|不作任何等待。}{whole_zone?它走遍整个区域。|它从上次停下的地方开始。}</translation>
    </message>
    <message>
        <source>Folio {folio} is locked: it is being read from its device, and reclaim does not wait for that. It stays, and does not even count as scanned.</source>
        <translation>folio {folio} 已上锁：它正从设备读入，回收不会等待。它留下，甚至不计入扫描数。</translation>
    </message>
    <message>
        <source>submit_bio: device {disk} is asked to {write?write|read} {pages} pages, from {page} on. {latency_us?A request takes it {latency_us} us, and an interrupt tells when it is done{busy?; others are before it in the queue|}.|It has no latency: the request is done at once.}</source>
        <translation>submit_bio：请求设备 {disk} {write?写入|读取}从 {page} 开始的 {pages} 页。{latency_us?一次请求耗时 {latency_us} us，完成时由中断告知{busy?；队列里前面还有别的请求|}。|它没有延迟：请求立即完成。}</translation>
    </message>
    <message>
        <source>Interrupt: device {disk} has {write?written|read} {pages} pages, from {page} on. {write?They are no longer under writeback.|They are up to date, and unlocked.} The next request in its queue begins.</source>
        <translation>中断：设备 {disk} 已{write?写完|读完}从 {page} 开始的 {pages} 页。{write?它们不再处于 writeback。|它们已是最新内容，并已解锁。}队列里的下一个请求开始执行。</translation>
    </message>
    <message>
        <source>The task sleeps until folio {folio} is read, and nothing but that can wake it: that is time lost to I/O{thrashing?. The page was in use when it was evicted, so it is a memory stall, too|}.</source>
        <translation>任务睡眠，直到 folio {folio} 读完，别的都唤不醒它：这是耗在 I/O 上的时间{thrashing?。该页被逐出时正在使用，所以这也算内存停顿|}。</translation>
    </message>
    <message>
        <source>The task sleeps until folio {folio} is written.</source>
        <translation>任务睡眠，直到 folio {folio} 写完。</translation>
    </message>
    <message>
        <source>folio_end_writeback: folio {folio} is written, and clean. {reclaim_flag?Reclaim wants it back (PG_reclaim): unless it was used meanwhile, it goes to the tail of the inactive list with this CPU&apos;s next batch, where it is reclaimed first.|It stays where it is on its list.}</source>
        <translation>folio_end_writeback：folio {folio} 已写完，是干净的。{reclaim_flag?回收想要回它（PG_reclaim）：只要期间没有被使用，它就随本 CPU 的下一批移到 inactive 链表尾部，在那里最先被回收。|它留在链表中原来的位置。}</translation>
    </message>
    <message>
        <source>Somebody else holds oom_lock and is killing already: that counts as progress. The task sleeps a tick and tries again.</source>
        <translation>已有别的任务持有 oom_lock，正在杀进程：这算作有进展。本任务睡一个 tick，然后再试。</translation>
    </message>
    <message>
        <source>oom_lock is free and is taken for the request of order {order}: only one task at a time may choose whom to kill. Before anybody dies, the free lists are looked at once more, at the high watermark, which succeeds only if a kill has just freed a lot.</source>
        <translation>oom_lock 空闲，为阶 {order} 的请求取得它：同一时刻只有一个任务可以挑选杀谁。在任何人死之前，再以 high 水位看一次空闲链表；只有刚刚有进程被杀、释放了大量内存，这次才会成功。</translation>
    </message>
    <message>
        <source>Nobody is killed for this request ({reason}). Order {order}, {gfp_mask}, zones up to {highest_zoneidx}: killing makes no contiguous memory, not surely any on one node or in low zones; and a caller with __GFP_RETRY_MAYFAIL can do without the memory.</source>
        <translation>不为此请求杀任何进程（{reason}）。阶 {order}，{gfp_mask}，zone 不高于 {highest_zoneidx}：杀进程得不到连续内存，也不一定能在某个节点或低端 zone 中腾出内存；而带 __GFP_RETRY_MAYFAIL 的调用者没有这块内存也行。</translation>
    </message>
    <message>
        <source>With __GFP_NOFAIL the request may now take from all reserves, without any watermark. Page: {page}.</source>
        <translation>带 __GFP_NOFAIL 的请求现在可以不看任何水位、从全部储备中取页。页：{page}。</translation>
    </message>
    <message>
        <source>The kernel warns, this once: a request of order {order} with {gfp_mask} must not fail, but can hardly be served ({reason}).</source>
        <translation>内核就此警告（仅此一次）：阶 {order}、{gfp_mask} 的请求不允许失败，却几乎无法满足（{reason}）。</translation>
    </message>
    <message>
        <source>out_of_memory says that memory will come free, but since the last round no page did, and nobody is left who could free one. The kernel would go round for ever with {gfp_mask}; the simulation ends the request here.</source>
        <translation>out_of_memory 说会有内存释放出来，但自上一轮以来没有一页被释放，也没有谁还能释放。带 {gfp_mask} 的内核会永远转下去；模拟在此结束该请求。</translation>
    </message>
    <message>
        <source>The machine is about to sleep and the OOM killer is disabled: all programs are frozen and could not die. The request of order {order} fails instead.</source>
        <translation>机器即将休眠，OOM killer 已被禁用：所有程序都已冻结，无法死去。阶 {order} 的请求改为失败。</translation>
    </message>
    <message>
        <source>Drivers that were told that memory is out gave {freed} pages back (a balloon, say). Nobody has to be killed.</source>
        <translation>被告知内存耗尽的驱动归还了 {freed} 页（例如气球驱动）。不必杀任何进程。</translation>
    </message>
    <message>
        <source>Drivers that keep memory are told that it is out. They gave {freed} pages back.</source>
        <translation>通知保有内存的驱动：内存已耗尽。它们归还了 {freed} 页。</translation>
    </message>
    <message>
        <source>Process {pid}, which asks for memory, is dying anyway. It is let into the reserves, so that it comes to its end quickly; nobody else is killed.</source>
        <translation>请求内存的进程 {pid} 反正就要死了。让它使用储备，以便尽快结束；不杀别人。</translation>
    </message>
    <message>
        <source>The task that asks with {gfp_mask} is not dying, so killing it or another has to be considered.</source>
        <translation>以 {gfp_mask} 请求的任务并未在死去，所以要考虑杀它或别的进程。</translation>
    </message>
    <message>
        <source>Without __GFP_FS, reclaim could not do all it can ({gfp_mask}): others may still reclaim what this task could not. Nobody is killed, the request is to try again.</source>
        <translation>没有 __GFP_FS，回收没能使出全力（{gfp_mask}）：本任务回收不了的，别人也许还能回收。不杀任何进程，请求再试一次。</translation>
    </message>
    <message>
        <source>{gfp_mask} has __GFP_FS: reclaim has tried all that it could.</source>
        <translation>{gfp_mask} 带有 __GFP_FS：回收已竭尽所能。</translation>
    </message>
    <message>
        <source>What limits the request: {constraint}. Memory that it could have come from, swap included: {totalpages} pages. A thousandth of that is one point of oom_score_adj.</source>
        <translation>限制该请求的是：{constraint}。它本可得到的内存（含交换空间）：{totalpages} 页。其千分之一即 oom_score_adj 的一分。</translation>
    </message>
    <message>
        <source>vm.panic_on_oom is {panic_on_oom} and the constraint is {constraint}: the machine is stopped rather than that a process is killed.</source>
        <translation>vm.panic_on_oom 为 {panic_on_oom}，限制为 {constraint}：宁可让机器停下，也不杀进程。</translation>
    </message>
    <message>
        <source>vm.oom_kill_allocating_task is on: process {pid}, which asks for memory, is killed, whoever has most.</source>
        <translation>vm.oom_kill_allocating_task 已打开：杀请求内存的进程 {pid}，不管谁占用最多。</translation>
    </message>
    <message>
        <source>All processes are looked at, for that which has most of the {totalpages} pages.</source>
        <translation>逐个查看所有进程，找出在 {totalpages} 页中占用最多的。</translation>
    </message>
    <message>
        <source>Process {pid} is no candidate: {reason}.</source>
        <translation>进程 {pid} 不是候选：{reason}。</translation>
    </message>
    <message>
        <source>Process {pid} gets no points: {reason}.</source>
        <translation>进程 {pid} 不计分：{reason}。</translation>
    </message>
    <message>
        <source>Process {pid} has {rss} pages in memory, {swapents} in swap and {pgtables} of page tables; oom_score_adj is {oom_score_adj}. That makes {points} points. {chosen?So far nobody has more.|Another has more.}</source>
        <translation>进程 {pid} 在内存中有 {rss} 页，交换空间中有 {swapents} 页，页表占 {pgtables} 页；oom_score_adj 为 {oom_score_adj}。合计 {points} 分。{chosen?目前没有谁更多。|另有进程更多。}</translation>
    </message>
    <message>
        <source>Process {pid} allocates a lot and has asked to be killed first: it is chosen whatever it has.</source>
        <translation>进程 {pid} 大量分配内存，并已要求首先被杀：不论占用多少，都选它。</translation>
    </message>
    <message>
        <source>Process {pid} was killed before, and nothing more is to be had of it. The search goes on.</source>
        <translation>进程 {pid} 先前已被杀，从它那里再也得不到什么。继续寻找。</translation>
    </message>
    <message>
        <source>Process {pid} was killed and is not at its end yet: it has the reserves for itself. Nobody else is killed, the request waits for its memory.</source>
        <translation>进程 {pid} 已被杀但尚未结束：储备归它独用。不再杀别人，请求等待它的内存。</translation>
    </message>
    <message>
        <source>Process {pid} has the most points, {points}, and is chosen.</source>
        <translation>进程 {pid} 得分最高（{points}），被选中。</translation>
    </message>
    <message>
        <source>There is no process that may be killed for this request of order {order} with {gfp_mask}. The kernel cannot go on.</source>
        <translation>没有可以为这个阶 {order}、{gfp_mask} 的请求而杀的进程。内核无法继续。</translation>
    </message>
    <message>
        <source>Process {pid} is dying already. It gets no second SIGKILL and nothing is reported: it is only let into the reserves.</source>
        <translation>进程 {pid} 已经在死去。不再发第二个 SIGKILL，也不报告：只让它使用储备。</translation>
    </message>
    <message>
        <source>More than 5 s have passed since reports were counted. The log first says how many were held back: {missed}.</source>
        <translation>自开始计数已过 5 秒。日志先说明有多少报告被压下：{missed}。</translation>
    </message>
    <message>
        <source>Ten reports in 5 s are enough: this one is not printed ({missed} so far).</source>
        <translation>5 秒内十份报告已够：这一份不打印（至今 {missed} 份）。</translation>
    </message>
    <message>
        <source>The kernel&apos;s log says who invoked the OOM killer (order {order}, {gfp_mask}), where it is, the state of memory, all processes, and by what the request is limited ({constraint}, nodemask {nodemask}). The victim is task {victim}, or nobody where that is -1.</source>
        <translation>内核日志记下谁引发了 OOM killer（阶 {order}，{gfp_mask}）、它执行到哪里、内存状态、所有进程，以及请求受何限制（{constraint}，nodemask {nodemask}）。被杀的是任务 {victim}；若为 -1 则无人被杀。</translation>
    </message>
    <message>
        <source>Process {pid} (task {victim}) has given up its memory meanwhile{allocating_task?, though it asked for some|}: it need not be killed.</source>
        <translation>进程 {pid}（任务 {victim}）此间已交出内存{allocating_task?，尽管它刚请求过|}：不必再杀。</translation>
    </message>
    <message>
        <source>Process {pid} is marked as a victim: for what it allocates on its way to the end it may use half of the reserve below min (ALLOC_OOM). Victims that have not ended: {oom_victims}.</source>
        <translation>进程 {pid} 被标记为受害者：在走向结束的途中，它分配内存可以使用 min 以下储备的一半（ALLOC_OOM）。尚未结束的受害者：{oom_victims}。</translation>
    </message>
    <message>
        <source>Process {pid} (task {victim}) is killed{allocating_task?, because it was the one that asked|}. It has {anon} anonymous pages, which come free when it ends, and maps {file} pages of files and {shmem} of shared memory.</source>
        <translation>进程 {pid}（任务 {victim}）被杀{allocating_task?，因为请求的正是它|}。它有 {anon} 页匿名内存，结束时释放；另映射 {file} 页文件和 {shmem} 页共享内存。</translation>
    </message>
    <message>
        <source>Process {pid} uses the same memory, so it has to die as well: only the last user&apos;s end frees it. It gets no reserves.</source>
        <translation>进程 {pid} 使用同一内存，所以也得死：最后一个使用者结束，内存才释放。它得不到储备。</translation>
    </message>
    <message>
        <source>The memory of process {pid} (task {victim}) is used by init (task {init}), too, which is never killed: nothing will come free, and the OOM reaper need not come.</source>
        <translation>进程 {pid}（任务 {victim}）的内存也被 init（任务 {init}）使用，而 init 永不被杀：什么也不会释放，OOM reaper 不必来。</translation>
    </message>
    <message>
        <source>Should process {pid} not have ended in {delay_ms} ms, the OOM reaper takes its anonymous memory away.</source>
        <translation>若进程 {pid} 在 {delay_ms} ms 内没有结束，OOM reaper 将拿走它的匿名内存。</translation>
    </message>
    <message>
        <source>The OOM reaper has taken the anonymous memory of process {pid} (task {victim}) away: {freed} pages came free, {anon} are left. From now on the OOM killer looks past it.</source>
        <translation>OOM reaper 拿走了进程 {pid}（任务 {victim}）的匿名内存：释放 {freed} 页，剩 {anon} 页。此后 OOM killer 不再看它。</translation>
    </message>
    <message>
        <source>The kernel panics ({reason}): nothing runs any more.</source>
        <translation>内核 panic（{reason}）：此后什么也不再运行。</translation>
    </message>
    <message>
        <source>Page {page} becomes a page table of the process, which has {pgtables} pages of them now: one maps 512 pages, one of the next level 512 of those.</source>
        <translation>页 {page} 成为该进程的页表，现共有 {pgtables} 页页表：一页页表映射 512 页，上一级的一页映射 512 个这样的页表。</translation>
    </message>
    <message>
        <source>Process {pid} wrote to a place of its memory for the first time. Page {page} is mapped there: {anon} anonymous pages now. It waits in a batch for the inactive list.</source>
        <translation>进程 {pid} 第一次写入其内存的某处。页 {page} 映射到那里：现有 {anon} 页匿名内存。该页在批次中等待进入 inactive 链表。</translation>
    </message>
    <message>
        <source>There is no memory for the page that process {pid} writes to. {killed?It has been killed and comes to its end.|Its program cannot go on.}</source>
        <translation>没有内存可供进程 {pid} 写入的页。{killed?它已被杀，正走向结束。|它的程序无法继续。}</translation>
    </message>
    <message>
        <source>A SIGKILL reaches process {pid}: it ends as soon as it has a CPU and is not inside the kernel.</source>
        <translation>SIGKILL 到达进程 {pid}：一旦它得到 CPU 且不在内核中，就会结束。</translation>
    </message>
    <message>
        <source>Process {pid} ends and gives up its memory: {anon} anonymous pages, {swapents} pages in swap.</source>
        <translation>进程 {pid} 结束并交出内存：{anon} 页匿名内存，交换空间中 {swapents} 页。</translation>
    </message>
    <message>
        <source>Process {pid} has ended: {freed} pages came free, with {pgtables} pages of page tables.</source>
        <translation>进程 {pid} 已结束：释放 {freed} 页，连同 {pgtables} 页页表。</translation>
    </message>
    <message>
        <source>Page {index} is the first dirty page of inode {inode}: the file goes on the list b_dirty. {first_of_device?It is the only file there, so the flusher is called for: it comes in {flusher_in_ms} ms.|The flusher knows of other files already, and will come to this one in turn.}</source>
        <translation>页 {index} 是 inode {inode} 的第一个脏页：该文件进入链表 b_dirty。{first_of_device?那里只有它一个文件，所以要叫来回写线程（flusher）：它在 {flusher_in_ms} ms 后到来。|回写线程已知道别的文件，会依次轮到这一个。}</translation>
    </message>
    <message>
        <source>balance_dirty_pages: {dirty} pages are dirty or being written, no more than {freerun} (midway between the background limit {bg_thresh} and the limit {dirty_thresh}). The writer goes on freely, and looks again after {nr_dirtied_pause} more pages.</source>
        <translation>balance_dirty_pages：有 {dirty} 页为脏或正在回写，不超过 {freerun}（后台界限 {bg_thresh} 与上限 {dirty_thresh} 的中点）。写入者可自由继续，再写 {nr_dirtied_pause} 页后再来查看。</translation>
    </message>
    <message>
        <source>{nr_reclaimable} pages are dirty, more than the background limit of {bg_thresh}: the flusher is woken and writes until that is no longer so.</source>
        <translation>有 {nr_reclaimable} 个脏页，超过后台界限 {bg_thresh}：唤醒回写线程，它一直写到不再超过为止。</translation>
    </message>
    <message>
        <source>The writer must sleep {pause_ms} ms. {dirty} pages are dirty or being written; the aim is {setpoint}, the limit {dirty_thresh}. A writer may dirty {dirty_ratelimit} pages a second, and {pos_ratio}/1024 of that for being where it is: {task_ratelimit}. It has dirtied {nr_dirtied} since its last pause.</source>
        <translation>写入者必须睡眠 {pause_ms} ms。有 {dirty} 页为脏或正在回写；目标是 {setpoint}，上限是 {dirty_thresh}。一个写入者每秒可弄脏 {dirty_ratelimit} 页，按目前所处的位置取其 {pos_ratio}/1024：{task_ratelimit}。自上次停顿以来它弄脏了 {nr_dirtied} 页。</translation>
    </message>
    <message>
        <source>At {task_ratelimit} pages a second the {nr_dirtied} pages that the writer has dirtied would be worth a pause of {pause_ms} ms, less than the {min_pause_ms} ms that a pause is worth: it is made up for in the next one. {dirty} pages are dirty or being written; the aim is {setpoint}.</source>
        <translation>按每秒 {task_ratelimit} 页计算，写入者弄脏的 {nr_dirtied} 页应停顿 {pause_ms} ms，不足值得一停的 {min_pause_ms} ms：留到下一次补上。有 {dirty} 页为脏或正在回写；目标是 {setpoint}。</translation>
    </message>
    <message>
        <source>After 200 ms the rates are estimated anew: the device writes {write_bandwidth} pages a second, and a writer may dirty {dirty_ratelimit}.</source>
        <translation>过了 200 ms，重新估计速率：设备每秒写 {write_bandwidth} 页，一个写入者每秒可弄脏 {dirty_ratelimit} 页。</translation>
    </message>
    <message>
        <source>The flusher runs; {nr_dirty} pages are dirty. {start_all?It was asked to write all of them.|First it looks for data that are old, then whether more is dirty than the background limit allows.}</source>
        <translation>回写线程运行；有 {nr_dirty} 个脏页。{start_all?它被要求把它们全部写出。|它先找放得太久的数据，再看脏页是否超过后台界限。}</translation>
    </message>
    <message>
        <source>wb_writeback begins (reason: {reason}). {nr_dirty} pages are dirty; the background limit is {bg_thresh}.</source>
        <translation>wb_writeback 开始（原因：{reason}）。有 {nr_dirty} 个脏页；后台界限为 {bg_thresh}。</translation>
    </message>
    <message>
        <source>wb_writeback ends (reason: {reason}) after {wrote} pages were handed to the device. {nr_dirty} are still dirty; the background limit is {bg_thresh}.</source>
        <translation>wb_writeback 结束（原因：{reason}），已把 {wrote} 页交给设备。仍有 {nr_dirty} 个脏页；后台界限为 {bg_thresh}。</translation>
    </message>
    <message>
        <source>Only now, when they are to be written, do pages of inode {inode} get a place on the device (delayed allocation). The bitmap of free blocks is page {index} of the device: {cached?it is cached.|it must be read first, and the flusher waits for it.}</source>
        <translation>直到现在要写出时，inode {inode} 的页才在设备上得到位置（延迟分配）。空闲块位图是设备的第 {index} 页：{cached?它在缓存中。|必须先读入，回写线程等待它。}</translation>
    </message>
    <message>
        <source>{wrote} pages of inode {inode}, from page {first_index} on, were handed to the device in the order of their indices; its share of this round is {write_chunk}. {still_dirty?More of it are dirty.|None of it is dirty any more.}</source>
        <translation>inode {inode} 从页 {first_index} 起的 {wrote} 页已按索引顺序交给设备；它在这一轮的份额是 {write_chunk} 页。{still_dirty?它还有脏页。|它已没有脏页。}</translation>
    </message>
    <message>
        <source>Inode {inode} is clean: it leaves the flusher&apos;s lists.</source>
        <translation>inode {inode} 已干净：它离开回写线程的链表。</translation>
    </message>
    <message>
        <source>Folio {folio} has no place on the device yet, and reclaim may not wait until it gets one: it is dirty again, and does not count as dirtied twice.</source>
        <translation>folio {folio} 在设备上还没有位置，而回收不能等它得到位置：它重新变脏，且不重复计入弄脏的页数。</translation>
    </message>
    <message>
        <source>Of {nr_taken} pages {nr_dirty} were not clean: {nr_unqueued_dirty} dirty and written by nobody, {nr_writeback} being written. {nr_congested} had come round while they were being written, {nr_immediate} of them so fast that kswapd should wait. {nr_pageout?{nr_pageout} were written on the spot.|None was written on the spot: that is the flusher&apos;s work.}</source>
        <translation>{nr_taken} 页中有 {nr_dirty} 页不干净：{nr_unqueued_dirty} 页为脏且无人在写，{nr_writeback} 页正在回写。{nr_congested} 页在回写期间又转到了链表末尾，其中 {nr_immediate} 页转得太快，kswapd 应当等待。{nr_pageout?有 {nr_pageout} 页当场写出。|没有一页当场写出：那是回写线程的事。}</translation>
    </message>
    <message>
        <source>A kernel thread is not made to wait for {reason}: others may wait for what it is about to do.</source>
        <translation>不让内核线程为 {reason} 等待：别人可能正等着它要做的事。</translation>
    </message>
    <message>
        <source>{nr_written} pages of node {node} were written since a reclaimer began to wait for that, more than 32 for each of the {nr_throttled} that wait: they are woken.</source>
        <translation>自从有回收者开始等待，节点 {node} 已写出 {nr_written} 页，超过每个等待者（共 {nr_throttled} 个）32 页：唤醒它们。</translation>
    </message>
    <message>
        <source>Zone {zone} is passed over: the page will be written to (__GFP_WRITE), and with {dirty} dirty pages its node is beyond its share of the limit, {limit}.</source>
        <translation>跳过区域 {zone}：该页将被写入（__GFP_WRITE），而其节点已有 {dirty} 个脏页，超过了它在上限中的份额 {limit}。</translation>
    </message>
    <message>
        <source>Every page that was taken off the list was dirty ({nr_unqueued_dirty} of them), and nobody was writing them: wakeup_flusher_threads(WB_REASON_VMSCAN) asks for all that is dirty to be written. Devices that have anything to write: {disks}.</source>
        <translation>从链表取下的页全是脏页（{nr_unqueued_dirty} 页），且无人在写：wakeup_flusher_threads(WB_REASON_VMSCAN) 要求写出全部脏页。有内容要写的设备数：{disks}。</translation>
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
        <source>No machine is open</source>
        <translation>没有打开任何机器</translation>
    </message>
    <message>
        <source>%1 of simulated time · drag to move in time, wheel to zoom</source>
        <translation>模拟时间 %1 · 拖动可前后移动，滚轮缩放</translation>
    </message>
    <message>
        <source>Free pages, LRU sizes, scanning and stealing, and memory pressure, over simulated time.</source>
        <translation>空闲页、LRU 大小、扫描与回收以及内存压力随模拟时间的变化。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>rs::ChartTools</name>
    <message>
        <source>Show or hide the chart: %1</source>
        <translation>显示或隐藏图表：%1</translation>
    </message>
    <message>
        <source>The zone whose free pages are shown</source>
        <translation>显示哪个 zone 的空闲页</translation>
    </message>
    <message>
        <source>all zones</source>
        <translation>所有 zone</translation>
    </message>
</context>
<context>
    <name>rs::ComparedText</name>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
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
    <name>rs::DockTitle</name>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
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
        <translation>%1 / %2</translation>
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
        <source>The machine is at rest</source>
        <translation>机器空闲</translation>
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
        <source>Ask: %1</source>
        <translation>可以问：%1</translation>
    </message>
    <message>
        <source>request %1 · task %2</source>
        <translation>请求 %1 · 任务 %2</translation>
    </message>
    <message>
        <source>No request is left. Allocate or free pages with the Request panel, or step back to look again.</source>
        <translation>没有剩余的请求。可以在“请求”面板中分配或释放页，也可以倒退回去再看一遍。</translation>
    </message>
    <message>
        <source>See the kernel log</source>
        <translation>看内核日志</translation>
    </message>
</context>
<context>
    <name>rs::GfpField</name>
    <message>
        <source>Type a gfp flag or a hexadecimal mask.</source>
        <translation>请输入 gfp 标志或十六进制掩码。</translation>
    </message>
    <message>
        <source>There is no gfp flag %1.</source>
        <translation>没有名为 %1 的 gfp 标志。</translation>
    </message>
    <message>
        <source>There is no gfp flag %1. Did you mean %2?</source>
        <translation>没有名为 %1 的 gfp 标志。是否想写 %2？</translation>
    </message>
    <message>
        <source>%1 has bits that no flag stands for; all flags together are 0x%2.</source>
        <translation>%1 含有没有标志对应的位；所有标志合起来是 0x%2。</translation>
    </message>
    <message>
        <source>%1 asks for two zones: only one of DMA, DMA32 and HIGHMEM may be set.</source>
        <translation>%1 要求两个 zone：DMA、DMA32、HIGHMEM 只能设一个。</translation>
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
    <name>rs::KernelLogPanel</name>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s) without one</source>
        <translation>
            <numerusform>%Ln 次失败没有报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: dma32 …</source>
        <translation>筛选：dma32 …</translation>
    </message>
    <message>
        <source>Shows the lines that have all these words</source>
        <translation>显示包含所有这些词的行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the kernel&apos;s lines that are shown</source>
        <translation>复制当前显示的内核输出</translation>
    </message>
    <message>
        <source>No line passes the filter</source>
        <translation>没有符合筛选条件的行</translation>
    </message>
    <message>
        <source>The kernel has printed nothing yet</source>
        <translation>内核还没有打印任何内容</translation>
    </message>
    <message>
        <source>When a request finds no page whatever was tried, the kernel writes a report of all memory into its log: it appears here line by line as dmesg would show it. Hold the mouse over a number to read what it means; a click goes to its moment.</source>
        <translation>如果一个请求用尽办法仍找不到页，内核就把整个内存的状况写进日志：它会逐行出现在这里，与 dmesg 显示的一样。把鼠标停在一个数字上，可以看到它的含义；单击则回到那一刻。</translation>
    </message>
    <message>
        <source>Kernel log</source>
        <translation>内核日志</translation>
    </message>
</context>
<context>
    <name>rs::ListsPanel</name>
    <message>
        <source>The zone whose lists are shown</source>
        <translation>显示哪个 zone 的链表</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>链表</translation>
    </message>
    <message>
        <source>no page changed its list</source>
        <translation>没有页更换链表</translation>
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
    <message>
        <source>%1 cannot be opened. The machine that was open stays as it is.</source>
        <translation>无法打开 %1。原来打开的机器保持不变。</translation>
    </message>
</context>
<context>
    <name>rs::MemoryMapCanvas</name>
    <message>
        <source>free %1</source>
        <translation>空闲 %1</translation>
    </message>
    <message>
        <source>The first of %1 pages in this pixel:</source>
        <translation>此像素内 %1 页中的第一页：</translation>
    </message>
</context>
<context>
    <name>rs::MemoryMapPanel</name>
    <message>
        <source>%1 · %2 pages a pixel</source>
        <translation>%1 · 每像素 %2 页</translation>
    </message>
    <message>
        <source>by list</source>
        <translation>按链表</translation>
    </message>
    <message>
        <source>by migratetype</source>
        <translation>按迁移类型</translation>
    </message>
    <message>
        <source>What the colours of the pages tell. Frames tell the pageblock&apos;s migratetype.</source>
        <translation>页的颜色表示什么。边框表示所在 pageblock 的迁移类型。</translation>
    </message>
    <message>
        <source>pale: free pages</source>
        <translation>浅色：空闲页</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>内存地图</translation>
    </message>
    <message>
        <source>%1 pageblocks of %2 pages · orange: moved by the last step</source>
        <translation>%1 个 pageblock，每个 %2 页 · 橙色：上一步移动的页</translation>
    </message>
</context>
<context>
    <name>rs::NumberField</name>
    <message>
        <source>Order %1 is too high: orders go from 0 to %2.</source>
        <translation>order %1 太大：order 只有 0 到 %2。</translation>
    </message>
    <message>
        <source>There is no CPU %1: this machine has 0 to %2.</source>
        <translation>没有 CPU %1：这台机器有 0 到 %2。</translation>
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
    <message>
        <source>not called yet</source>
        <translation>还没有调用</translation>
    </message>
    <message>
        <source>call %1 · task %2</source>
        <translation>第 %1 次调用 · 任务 %2</translation>
    </message>
    <message>
        <source>%1 · has returned</source>
        <translation>%1 · 已返回</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the chart that the task at the cursor is in</source>
        <translation>显示光标处的任务所在的流程图</translation>
    </message>
</context>
<context>
    <name>rs::PathTrailLine</name>
    <message>
        <source>Backspace: back to the chart before</source>
        <translation>Backspace：回到前一张图</translation>
    </message>
</context>
<context>
    <name>rs::ProcPanel</name>
    <message>
        <source>changed: %1</source>
        <translation>变化：%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 lines · %3</source>
        <translation>%2 行中的 %1 行 · %3</translation>
    </message>
    <message>
        <source>The file of /proc</source>
        <translation>/proc 中的文件</translation>
    </message>
    <message>
        <source>by the last move</source>
        <translation>上一次移动</translation>
    </message>
    <message>
        <source>in this request</source>
        <translation>本次请求</translation>
    </message>
    <message>
        <source>What counts as changed, and is marked: what the cursor&apos;s last move changed, or all since its request began</source>
        <translation>哪些算作变化并加以标记：光标上一次移动所改变的，或自当前请求开始以来所改变的一切</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>仅变化</translation>
    </message>
    <message>
        <source>Only the lines that changed</source>
        <translation>只显示有变化的行</translation>
    </message>
    <message>
        <source>Filter: dma32 …</source>
        <translation>过滤：dma32 …</translation>
    </message>
    <message>
        <source>Shows the lines that have all these words, in themselves or in a heading above them</source>
        <translation>显示含有所有这些词的行；词在该行中或在其上方的标题中均可</translation>
    </message>
    <message>
        <source>No line passes the filter</source>
        <translation>没有符合过滤条件的行</translation>
    </message>
    <message>
        <source>/proc</source>
        <translation>/proc</translation>
    </message>
</context>
<context>
    <name>rs::QuestionIndex</name>
    <message>
        <source>Search the questions</source>
        <translation>搜索问题</translation>
    </message>
</context>
<context>
    <name>rs::QuestionsPanel</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>Here, now</source>
        <translation>此处此刻</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>On a real machine</source>
        <translation>在真实的机器上</translation>
    </message>
    <message>
        <source>In the kernel, Linux 6.1</source>
        <translation>在内核里（Linux 6.1）</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>Allocate %1, order %2</source>
        <translation>分配 %1，order %2</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1，%2 次</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ 返回</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The list of all questions</source>
        <translation>全部问题的列表</translation>
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
        <translation>%1 条记录 · %2 · 拖动可前后移动，滚轮缩放</translation>
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
