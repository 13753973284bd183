// SPDX-License-Identifier: GPL-3.0-or-later
// Counters of which each CPU keeps a part to itself until it is worth handing in. Kernel: lib/percpu_counter.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// Adds on the running CPU; beyond `batch` its part is handed in. Kernel: percpu_counter_add_batch().
void percpu_counter_add(Machine& m, std::uint32_t counter, std::int64_t amount, std::int64_t batch);
/// What was handed in; a negative value reads as 0. Kernel: percpu_counter_read_positive().
std::int64_t percpu_counter_read(const World& w, std::uint32_t counter);
/// With all CPUs' parts; a negative sum reads as 0. Kernel: percpu_counter_sum_positive().
std::int64_t percpu_counter_sum(const World& w, std::uint32_t counter);

} // namespace rs
