// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/balance_dirty_pages.h"

#include "base/time_units.h"
#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/dirty_throttle_control.h"
#include "mm/task_flags.h"
#include "sched/jiffies.h"

#include <algorithm>
#include <optional>

namespace rs {

namespace {

    constexpr std::int64_t ms_per_jiffy = ns_per_jiffy / ns_per_ms;
    constexpr std::int64_t exceeded_ratelimit = 32 >> (PAGE_SHIFT - 10); // 32 KiB

    bool flusher_is_at_work(const World& w, DiskId disk) { return wb_value(w, disk, WB_WRITEBACK_RUNNING) != 0; }

    /// One look of a writer at the limits, and what comes of it.
    struct Look {
        DirtyThrottleControl dtc;
        std::uint64_t task_ratelimit = 0; ///< pages a second
        std::uint64_t max_pause = 0; ///< ticks
        PauseTarget target;
    };

    class Balance {
    public:
        Balance(Machine& m, DiskId disk)
            : m_(m)
            , w_(m.world())
            , disk_(disk)
            , task_(raw(m.current()))
            , pages_dirtied_(w_.task_nr_dirtied[task_])
        {
        }

        /// Whether the task may go on without looking at its rate.
        bool free_running();
        void start_writeback_in_any_case();
        void control();
        /// Ticks to sleep; none: the task goes on, the time is made up for later.
        std::optional<std::uint64_t> pause();
        void slept(std::uint64_t pause);
        /// Whether one pause is enough.
        bool over() const;

    private:
        std::int64_t period() const
        {
            return static_cast<std::int64_t>(HZ * static_cast<std::uint64_t>(pages_dirtied_) / look_.task_ratelimit);
        }
        std::uint64_t setpoint() const
        {
            return dirty_setpoint(look_.dtc.limits, w_.domain_values[DOMAIN_DIRTY_LIMIT]);
        }
        void tell_pause(std::uint64_t pause);
        void make_up_later(std::int64_t pause);
        void set_paused_when(std::uint64_t ticks) { m_.set<Field::TaskDirtyPausedWhen>(task_, ticks); }
        void forget_dirtied() { m_.set<Field::TaskNrDirtied>(task_, 0); }

        Machine& m_;
        const World& w_;
        DiskId disk_;
        std::uint32_t task_;
        std::int64_t pages_dirtied_;
        std::uint64_t now_ = 0; ///< ticks, of this look
        Look look_;
    };

    bool Balance::free_running()
    {
        look_ = {};
        now_ = jiffies(w_);
        look_.dtc = look_at_domain(w_, m_.current());
        const DirtyLimits& limits = look_.dtc.limits;
        const std::uint64_t nr_reclaimable = nr_file_dirty(w_);
        if (!w_.sysctl.laptop_mode && nr_reclaimable > limits.bg_thresh && !flusher_is_at_work(w_, disk_)) {
            wb_wakeup(m_, disk_);
            m_.step(Step::background_writeback_started, nr_reclaimable, limits.bg_thresh);
        }
        if (look_.dtc.dirty > dirty_freerun_ceiling(limits))
            return false;
        const std::uint64_t interval = dirty_poll_interval(look_.dtc.dirty, limits.thresh);
        set_paused_when(now_);
        forget_dirtied();
        m_.set<Field::TaskNrDirtiedPause>(task_, interval);
        m_.step(Step::dirty_freerun, look_.dtc.dirty, dirty_freerun_ceiling(limits), limits.thresh, limits.bg_thresh,
                interval);
        return true;
    }

    void Balance::start_writeback_in_any_case()
    {
        if (!flusher_is_at_work(w_, disk_))
            wb_wakeup(m_, disk_);
    }

    void Balance::control()
    {
        DirtyThrottleControl& dtc = look_.dtc;
        look_at_disk(m_, disk_, dtc);
        const bool exceeded = dtc.wb_dirty > dtc.wb_thresh && dtc.dirty > dtc.limits.thresh;
        set_wb_value(m_, disk_, WB_DIRTY_EXCEEDED, exceeded ? 1 : 0);
        dtc.pos_ratio =
            wb_position_ratio(dtc, wb_value(w_, disk_, WB_AVG_WRITE_BANDWIDTH), w_.domain_values[DOMAIN_DIRTY_LIMIT]);
        if (bandwidth_is_old(w_, disk_)) {
            wb_update_bandwidth(m_, disk_, &dtc);
            m_.step(Step::bandwidth_estimated, wb_value(w_, disk_, WB_AVG_WRITE_BANDWIDTH),
                    wb_value(w_, disk_, WB_DIRTY_RATELIMIT));
        }
        const WriteRates rates = write_rates(w_, disk_);
        look_.task_ratelimit = rates.dirty_ratelimit * dtc.pos_ratio >> RATELIMIT_CALC_SHIFT;
        look_.max_pause = wb_max_pause(rates.avg_write_bandwidth, dtc.wb_dirty);
        look_.target = wb_min_pause(rates, look_.max_pause, look_.task_ratelimit);
    }

    std::optional<std::uint64_t> Balance::pause()
    {
        if (look_.task_ratelimit == 0) {
            tell_pause(look_.max_pause);
            return look_.max_pause;
        }
        const std::uint64_t paused_when = w_.task_dirty_paused_when[task_];
        const std::int64_t thought = paused_when == 0 ? 0 : static_cast<std::int64_t>(now_ - paused_when);
        std::int64_t pause = period() - thought;
        if (pause < static_cast<std::int64_t>(look_.target.min_pause)) {
            make_up_later(pause);
            return {};
        }
        const auto max_pause = static_cast<std::int64_t>(look_.max_pause);
        if (pause > max_pause) {
            now_ += static_cast<std::uint64_t>(std::min(pause - max_pause, max_pause));
            pause = max_pause;
        }
        tell_pause(static_cast<std::uint64_t>(pause));
        return static_cast<std::uint64_t>(pause);
    }

    void Balance::tell_pause(std::uint64_t pause)
    {
        m_.step(Step::writer_paused, look_.dtc.dirty, look_.dtc.limits.thresh, setpoint(), look_.dtc.pos_ratio,
                wb_value(w_, disk_, WB_DIRTY_RATELIMIT), look_.task_ratelimit, pages_dirtied_,
                pause * static_cast<std::uint64_t>(ms_per_jiffy));
    }

    /// Too short to be worth it. What is left is counted to the next pause, unless the task was away for long.
    void Balance::make_up_later(std::int64_t pause)
    {
        m_.step(Step::writer_not_paused, look_.dtc.dirty, setpoint(), look_.task_ratelimit, pages_dirtied_,
                pause * ms_per_jiffy, static_cast<std::int64_t>(look_.target.min_pause) * ms_per_jiffy);
        if (pause < -static_cast<std::int64_t>(HZ)) {
            set_paused_when(now_);
            forget_dirtied();
        } else if (period() != 0) {
            set_paused_when(w_.task_dirty_paused_when[task_] + static_cast<std::uint64_t>(period()));
            forget_dirtied();
        } else if (w_.task_nr_dirtied_pause[task_] <= pages_dirtied_) {
            m_.add<Field::TaskNrDirtiedPause>(task_, pages_dirtied_);
        }
    }

    void Balance::slept(std::uint64_t pause)
    {
        set_paused_when(now_ + pause);
        forget_dirtied();
        m_.set<Field::TaskNrDirtiedPause>(task_, look_.target.nr_dirtied_pause);
    }

    bool Balance::over() const
    {
        return look_.task_ratelimit != 0 || look_.dtc.wb_dirty <= wb_stat_error(w_) ||
               fatal_signal_pending(w_, m_.current());
    }

    Co<void> balance_dirty_pages(Kernel k, DiskId disk)
    {
        Machine& m = k.m;
        Call call(m, Function::balance_dirty_pages);
        Balance balance(m, disk);
        while (!balance.free_running()) {
            balance.start_writeback_in_any_case();
            balance.control();
            const std::optional<std::uint64_t> pause = balance.pause();
            if (!pause)
                co_return;
            co_await k.sched.sleep_killable(*pause, WaitQueue::BalanceDirty);
            m.set<Field::TaskWaitsFor>(raw(m.current()), raw(WaitQueue::None));
            balance.slept(*pause);
            if (balance.over())
                co_return;
        }
    }

    /// Pages after which the task looks; 0: at once, since others on this CPU have dirtied many.
    std::int64_t ratelimit_of(Machine& m, DiskId disk)
    {
        const World& w = m.world();
        std::int64_t ratelimit = w.task_nr_dirtied_pause[at(m.current())];
        if (wb_value(w, disk, WB_DIRTY_EXCEEDED) != 0)
            ratelimit = std::min(ratelimit, exceeded_ratelimit);
        const std::uint32_t cpu = raw(m.cpu());
        const bool by_others =
            static_cast<std::uint64_t>(w.bdp_ratelimits[cpu]) >= w.domain_values[DOMAIN_RATELIMIT_PAGES];
        if (w.task_nr_dirtied[at(m.current())] >= ratelimit) {
            m.set<Field::BdpRatelimits>(cpu, 0);
        } else if (by_others) {
            m.set<Field::BdpRatelimits>(cpu, 0);
            ratelimit = 0;
        }
        return ratelimit;
    }

} // namespace

Co<void> balance_dirty_pages_ratelimited(Kernel k, DiskId disk)
{
    const std::int64_t ratelimit = ratelimit_of(k.m, disk);
    if (k.m.world().task_nr_dirtied[at(k.m.current())] >= ratelimit)
        return balance_dirty_pages(k, disk);
    return std::monostate{};
}

} // namespace rs
