// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_words.h"

#include "geometry/number_text.h"
#include "mm/task_flags.h"

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
                                                               {PF_MEMALLOC_PIN, "PF_MEMALLOC_PIN"}};
        QStringList set;
        for (const auto& [flag, name] : names)
            if ((flags & flag) != 0)
                set << QLatin1String(name);
        return set.isEmpty() ? RequestWords::tr("take the PF_MEMALLOC flags off the task")
                             : RequestWords::tr("set %1 on the task").arg(set.join(QLatin1Char('|')));
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
    case Verb::Sleep: return RequestWords::tr("sleep %1 ms").arg(count_text(r.count));
    case Verb::Stat:
    case Verb::Trace:
    case Verb::Dump: return QString::fromStdString(to_text(r));
    }
    return {};
}

} // namespace rs
