// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/slab/shrinkers.h"

#include "mm/slab/kmem_cache.h"
#include "mm/workingset.h"

namespace rs {

namespace {

    constexpr std::uint32_t DEFAULT_SEEKS = 2;

    /// What was put off is kept in the World, by shrinker and node.
    class KeptShrinker : public Shrinker {
    public:
        KeptShrinker(Machine& m, std::uint32_t number, std::uint32_t seeks, std::int64_t batch)
            : Shrinker(seeks, batch)
            , m_(m)
            , number_(number)
        {
        }
        std::int64_t xchg_nr_deferred(NodeId nid) override
        {
            const std::int64_t objects = m_.world().shrinker_deferred[place(nid)];
            m_.set<Field::ShrinkerDeferred>(place(nid), 0);
            return objects;
        }
        void add_nr_deferred(NodeId nid, std::int64_t objects) override
        {
            m_.add<Field::ShrinkerDeferred>(place(nid), objects);
        }

    protected:
        Machine& m() { return m_; }

    private:
        std::uint32_t place(NodeId nid) const { return number_ * m_.layout().nr_nodes + raw(nid); }

        Machine& m_;
        std::uint32_t number_;
    };

    /// They cost nothing to make anew.
    class ShadowShrinker final : public KeptShrinker {
    public:
        explicit ShadowShrinker(Machine& m)
            : KeptShrinker(m, 0, 0, 0)
        {
        }
        std::uint64_t count_objects(const ShrinkControl& sc) override { return count_shadow_nodes(m().world(), sc.nid); }
        std::uint64_t scan_objects(ShrinkControl& sc) override { return scan_shadow_nodes(m(), sc.nid, sc.nr_to_scan); }
    };

    class SuperShrinker final : public KeptShrinker {
    public:
        explicit SuperShrinker(Machine& m)
            : KeptShrinker(m, 1, DEFAULT_SEEKS, 1024)
        {
        }

        /// Kernel: super_cache_count().
        std::uint64_t count_objects(const ShrinkControl& sc) override
        {
            const std::uint64_t objects = unused(sc.nid, KmemCache::Dentry) + unused(sc.nid, KmemCache::Inode);
            return objects == 0 ? SHRINK_EMPTY : objects * m().world().sysctl.vfs_cache_pressure / 100;
        }

        /// Both get their share. A reclaimer that must not enter file systems cannot. Kernel: super_cache_scan().
        std::uint64_t scan_objects(ShrinkControl& sc) override
        {
            if (!has(sc.gfp_mask, GFP_BIT_FS))
                return SHRINK_STOP;
            const std::uint64_t dentries = unused(sc.nid, KmemCache::Dentry), inodes = unused(sc.nid, KmemCache::Inode);
            const std::uint64_t all = dentries + inodes + 1;
            const std::uint64_t freed =
                free_unused_objects(m(), sc.nid, KmemCache::Dentry, sc.nr_to_scan * dentries / all + 1);
            return freed + free_unused_objects(m(), sc.nid, KmemCache::Inode, sc.nr_to_scan * inodes / all + 1);
        }

    private:
        std::uint64_t unused(NodeId nid, KmemCache cache) { return unused_objects(m().world(), nid, cache); }
    };

    Co<std::uint64_t> ask(Kernel k, Shrinker& shrinker, Gfp gfp_mask, NodeId nid, int priority)
    {
        ShrinkControl sc{.gfp_mask = gfp_mask, .nid = nid};
        const std::uint64_t freed = co_await do_shrink_slab(k, sc, shrinker, priority);
        co_return freed == SHRINK_EMPTY ? 0 : freed;
    }

} // namespace

Co<std::uint64_t> shrink_slab(Kernel k, Gfp gfp_mask, NodeId nid, int priority)
{
    Call call(k.m, Function::shrink_slab);
    k.m.event(Event::shrink_slab, gfp_mask, priority);
    k.m.spend(shrinkers_cost_ns);
    ShadowShrinker shadows(k.m);
    SuperShrinker file_systems(k.m);
    std::uint64_t freed = co_await ask(k, shadows, gfp_mask, nid, priority);
    const std::uint64_t of_file_systems = co_await ask(k, file_systems, gfp_mask, nid, priority);
    freed += of_file_systems;
    co_await k.sched.cond_resched();
    co_return freed;
}

} // namespace rs
