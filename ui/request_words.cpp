// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_words.h"

#include "geometry/number_text.h"
#include "mm/task_flags.h"
#include "world/page_cache.h"

#include <QCoreApplication>

namespace rs {

namespace {

    struct RequestWords {
        Q_DECLARE_TR_FUNCTIONS(RequestWords)
    };

    QString count_text(std::uint64_t count) { return number_text(static_cast<std::int64_t>(count)); }

    QString call_text(const Request& r)
    {
        return QStringLiteral("alloc_pages(%1, %2)").arg(QString::fromStdString(gfp_text(r.gfp))).arg(raw(r.order));
    }

    QString context_text(std::uint64_t flags)
    {
        const std::pair<std::uint32_t, const char*> names[] = {{PF_MEMALLOC, "PF_MEMALLOC"},
                                                               {PF_MEMALLOC_NOFS, "PF_MEMALLOC_NOFS"},
                                                               {PF_MEMALLOC_NOIO, "PF_MEMALLOC_NOIO"},
                                                               {PF_MEMALLOC_PIN, "PF_MEMALLOC_PIN"},
                                                               {PF_DUMPCORE, "PF_DUMPCORE"}};
        QStringList set;
        for (const auto& [flag, name] : names)
            if ((flags & flag) != 0)
                set << QLatin1String(name);
        return set.isEmpty() ? RequestWords::tr("take the PF_MEMALLOC flags off the task")
                             : RequestWords::tr("set %1 on the task").arg(set.join(QLatin1Char('|')));
    }

    QString advice_text(const Request& r)
    {
        switch (FileAdvice(r.count)) {
        case FileAdvice::Normal: return RequestWords::tr("say that file %1 will be read as usual").arg(r.handle);
        case FileAdvice::Random: return RequestWords::tr("say that file %1 will be read here and there").arg(r.handle);
        case FileAdvice::Sequential: return RequestWords::tr("say that file %1 will be read on and on").arg(r.handle);
        }
        return {};
    }

    QString nodes_text(NodeMask nodes) { return QString::fromStdString(nodemask_text(nodes)); }

} // namespace

QString request_in_words(const Request& r)
{
    switch (r.verb) {
    case Verb::Alloc: return call_text(r);
    case Verb::Fill: return RequestWords::tr("%1 times %2").arg(count_text(r.count), call_text(r));
    case Verb::FillTo:
        return RequestWords::tr("%1 until no more than %2 pages are free").arg(call_text(r), count_text(r.free_target));
    case Verb::Free: return RequestWords::tr("free the block with handle %1").arg(r.handle);
    case Verb::FreeRange:
    case Verb::FreeReverse: return RequestWords::tr("free the blocks with handles %1 to %2").arg(r.handle).arg(r.end);
    case Verb::FreeAll: return RequestWords::tr("free all blocks that are held");
    case Verb::Drain: return QStringLiteral("drain_all_pages()");
    case Verb::LruDrain: return QStringLiteral("lru_add_drain()");
    case Verb::LruDrainAll: return QStringLiteral("lru_add_drain_all()");
    case Verb::Cpu: return RequestWords::tr("go on on CPU %1").arg(r.count);
    case Verb::Node: return RequestWords::tr("prefer node %1 from now on").arg(r.count);
    case Verb::Nodemask:
        return r.nodes == every_node ? RequestWords::tr("allocate on all nodes from now on")
                                     : RequestWords::tr("allocate only on nodes %1 from now on").arg(nodes_text(r.nodes));
    case Verb::Mems:
        return r.nodes == every_node ? RequestWords::tr("go back to the root cpuset")
                                     : RequestWords::tr("enter a cpuset with nodes %1").arg(nodes_text(r.nodes));
    case Verb::Fifo:
        return r.count != 0 ? RequestWords::tr("become a real-time task") : RequestWords::tr("become a normal task");
    case Verb::Context: return context_text(r.count);
    case Verb::Sigkill: return RequestWords::tr("have a SIGKILL reach the task in %1 ms").arg(count_text(r.count));
    case Verb::Open:
        return RequestWords::tr("open the file with inode %1, %2 pages long, as file %3")
            .arg(count_text(r.inode), count_text(r.end_page))
            .arg(r.handle);
    case Verb::Advise: return advice_text(r);
    case Verb::Read:
        return RequestWords::tr("read %1 pages of file %2 from page %3 on")
            .arg(count_text(r.count))
            .arg(r.handle)
            .arg(count_text(r.first_page));
    case Verb::ReadRandom:
        if (r.write_percent != 0)
            return RequestWords::tr("read or, %5 % of the times, write %1 times a random page of file %2, from %3 to %4")
                .arg(count_text(r.count))
                .arg(r.handle)
                .arg(count_text(r.first_page), count_text(r.end_page - 1))
                .arg(r.write_percent);
        return RequestWords::tr("read %1 times a random page of file %2, from %3 to %4")
            .arg(count_text(r.count))
            .arg(r.handle)
            .arg(count_text(r.first_page), count_text(r.end_page - 1));
    case Verb::Write:
        return RequestWords::tr("write %1 pages of file %2 from page %3 on")
            .arg(count_text(r.count))
            .arg(r.handle)
            .arg(count_text(r.first_page));
    case Verb::Fsync: return RequestWords::tr("fsync: write the dirty pages of file %1 and wait for that").arg(r.handle);
    case Verb::MakeObjects:
        return r.cache == KmemCache::Dentry ? RequestWords::tr("make %1 directory entries").arg(count_text(r.count))
                                            : RequestWords::tr("make %1 inodes").arg(count_text(r.count));
    case Verb::CompactMemory: return RequestWords::tr("compact all of memory (vm.compact_memory)");
    case Verb::Touch:
        return RequestWords::tr("write to %1 new pages in process %2").arg(count_text(r.count)).arg(r.handle);
    case Verb::OomFree:
        return r.handle == r.end ? RequestWords::tr("have no driver give memory back")
                                 : RequestWords::tr("have a driver give handles %1 to %2 back when memory is out")
                                       .arg(r.handle)
                                       .arg(r.end - 1);
    case Verb::OomKiller:
        return r.count == 0 ? RequestWords::tr("disable the OOM killer") : RequestWords::tr("enable the OOM killer");
    case Verb::Sleep: return RequestWords::tr("sleep %1 ms").arg(count_text(r.count));
    case Verb::Stat:
    case Verb::Trace:
    case Verb::Dump: return QString::fromStdString(to_text(r));
    }
    return {};
}

} // namespace rs
