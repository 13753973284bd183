// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/oom_kill/select_bad_process.h"

#include "mm/mm.h"
#include "mm/oom_kill/oom_badness.h"

namespace rs {

bool oom_cpuset_eligible(const World& w, TaskId caller, TaskId process, const OomControl& oc)
{
    if (oc.nodemask != every_node)
        return true;
    return intersects(NodeMask{w.task_mems_allowed[at(caller)]}, NodeMask{w.task_mems_allowed[at(process)]});
}

namespace {

    class Selection {
    public:
        Selection(Machine& m, const OomControl& oc, const OomLimits& limits)
            : m_(m)
            , w_(m.world())
            , oc_(oc)
            , limits_(limits)
        {
        }

        /// Kernel: oom_evaluate_task(). False: a victim is dying, so that there is nothing to select.
        bool evaluate(TaskId process)
        {
            const Spared spared = spared_by_kind(process);
            if (spared != Spared::No) {
                m_.step(Step::candidate_spared, pid(process), spared);
                return true;
            }
            if (w_.task_oom_mm[at(process)] != 0)
                return evaluate_victim(process);
            score(process);
            return true;
        }
        std::optional<TaskId> chosen() const { return chosen_; }
        std::int64_t points() const { return points_; }
        std::uint32_t pid(TaskId process) const { return w_.task_pids[at(process)]; }

    private:
        /// What rules it out before the reserves and its size are looked at.
        Spared spared_by_kind(TaskId process) const
        {
            if ((w_.task_traits[at(process)] & GLOBAL_INIT) != 0)
                return Spared::Init;
            return oom_cpuset_eligible(w_, m_.current(), process, oc_) ? Spared::No : Spared::OtherNodes;
        }

        /// It has the reserves for itself, as long as anything may come of it.
        bool evaluate_victim(TaskId process)
        {
            const MmId mm{static_cast<std::uint16_t>(w_.task_oom_mm[at(process)] - 1)};
            if (!has_mm_flag(w_, mm, MMF_OOM_SKIP))
                return false;
            m_.step(Step::victim_is_spent, pid(process));
            return true;
        }

        void score(TaskId process)
        {
            if ((w_.task_traits[at(process)] & OOM_ORIGIN) != 0) {
                choose(process, std::numeric_limits<std::int64_t>::max());
                m_.step(Step::candidate_asked_for_it, pid(process));
                return;
            }
            const std::int64_t points = oom_badness(w_, process, limits_.totalpages);
            if (points == no_candidate) {
                m_.step(Step::candidate_ruled_out, pid(process), why_spared(w_, process));
                return;
            }
            const bool worst = points >= points_;
            if (worst)
                choose(process, points);
            const MmId mm = *mm_of(w_, process);
            m_.step(Step::candidate_scored, pid(process), get_mm_rss(w_, mm), get_mm_counter(w_, mm, MM_SWAPENTS),
                    pgtables_pages(w_, mm), w_.task_oom_score_adj[at(process)], points, worst);
        }

        void choose(TaskId process, std::int64_t points)
        {
            chosen_ = process;
            points_ = points;
        }

        Machine& m_;
        const World& w_;
        const OomControl& oc_;
        const OomLimits& limits_;
        std::optional<TaskId> chosen_;
        std::int64_t points_ = no_candidate;
    };

} // namespace

BadProcess select_bad_process(Machine& m, const OomControl& oc, const OomLimits& limits)
{
    Call call(m, Function::select_bad_process);
    Selection selection(m, oc, limits);
    for (const TaskId process : m.world().processes)
        if (process_exists(m.world(), process) && !selection.evaluate(process)) {
            m.step(Step::victim_in_flight, selection.pid(process));
            return {std::nullopt, true};
        }
    if (!selection.chosen()) {
        m.step(Step::no_killable_process, oc.order, oc.gfp_mask);
        return {};
    }
    m.step(Step::victim_chosen, selection.pid(*selection.chosen()), selection.points());
    return {selection.chosen()};
}

} // namespace rs
