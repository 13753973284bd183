// SPDX-License-Identifier: GPL-3.0-or-later
// The OOM killer as a flow chart. Kernel: out_of_memory(), select_bad_process(), oom_kill_process(), mm/oom_kill.c.
#pragma once

#include "trace/flow_chart.h"

namespace rs {

/// In the order of out_of_memory_boxes.
enum class OutOfMemoryBox : BoxNo {
    notify,     ///< drivers may give memory back
    will_free,  ///< the caller dies anyway
    fs,         ///< a caller that may not enter file systems has reclaimed with one hand tied
    constraint,
    panic_check,
    select,
    kill,
    yes, ///< memory will come free
    no,
    panic,
    count
};

inline constexpr std::array<FlowBox, at(OutOfMemoryBox::count)> out_of_memory_boxes{{
    {"oom_notify_list"},
    {"task_will_free_mem"},
    {"__GFP_FS"},
    {"constrained_alloc"},
    {"check_panic_on_oom"},
    {"select_bad_process"},
    {"oom_kill_process"},
    {"return true"},
    {"return false"},
    {"panic"},
}};

inline constexpr std::array out_of_memory_edges{
    FlowEdge{OutOfMemoryBox::notify, OutOfMemoryBox::no, Step::oom_killer_is_disabled},
    FlowEdge{OutOfMemoryBox::notify, OutOfMemoryBox::yes, Step::oom_notifiers_freed},
    FlowEdge{OutOfMemoryBox::notify, OutOfMemoryBox::will_free, Step::oom_notifiers_freed_nothing},
    FlowEdge{OutOfMemoryBox::will_free, OutOfMemoryBox::yes, Step::oom_caller_will_exit},
    FlowEdge{OutOfMemoryBox::will_free, OutOfMemoryBox::fs, Step::oom_caller_goes_on},
    FlowEdge{OutOfMemoryBox::fs, OutOfMemoryBox::yes, Step::oom_not_without_fs},
    FlowEdge{OutOfMemoryBox::fs, OutOfMemoryBox::constraint, Step::oom_may_kill},
    FlowEdge{OutOfMemoryBox::constraint, OutOfMemoryBox::panic_check, Step::oom_constraint_found},
    FlowEdge{OutOfMemoryBox::panic_check, OutOfMemoryBox::panic, Step::oom_panics},
    FlowEdge{OutOfMemoryBox::panic_check, OutOfMemoryBox::kill, Step::oom_kills_caller},
    FlowEdge{OutOfMemoryBox::panic_check, OutOfMemoryBox::select, Step::oom_looks_for_victim},
    FlowEdge{OutOfMemoryBox::select, OutOfMemoryBox::yes, Step::victim_in_flight},
    FlowEdge{OutOfMemoryBox::select, OutOfMemoryBox::kill, Step::victim_chosen},
    FlowEdge{OutOfMemoryBox::select, OutOfMemoryBox::panic, Step::no_killable_process},
    FlowEdge{OutOfMemoryBox::kill, OutOfMemoryBox::yes, Step::victim_exits_already},
    FlowEdge{OutOfMemoryBox::kill, OutOfMemoryBox::yes, Step::victim_has_no_memory},
    FlowEdge{OutOfMemoryBox::kill, OutOfMemoryBox::yes, Step::victim_killed},
};

inline constexpr FlowChart out_of_memory_chart{Function::out_of_memory, out_of_memory_boxes, out_of_memory_edges};

} // namespace rs
