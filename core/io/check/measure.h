// SPDX-License-Identifier: GPL-3.0-or-later
// How far a replay that differs agrees all the same: the operations before the first difference, the share of the
// later ones whose counts agree, and what the first difference comes from.
#pragma once

#include "io/check/logged_operations.h"

#include <span>
#include <string>
#include <string_view>

namespace rs {

struct Measure {
    std::size_t before = 0; ///< operations before the first difference
    std::size_t later = 0; ///< recorded ones from there on
    std::size_t counted_alike = 0; ///< of those: same outcome, free pages, per-cpu counts and counters
    std::size_t changed_alike = 0; ///< of those: free pages and per-cpu counts changed by as much, whatever they were
    std::size_t decided_alike = 0; ///< of those: same outcome, and the same counters moved
};

/// Operations are told apart by what was asked (a fill that stops later moves all numbers): the first "a 3 cc0 0" is
/// compared with the first one.
Measure measure(std::span<const LoggedOperation> ours, std::span<const LoggedOperation> recorded);

/// Whether they are the same operation with the same result, page frame included.
bool same(const LoggedOperation& a, const LoggedOperation& b);

/// "  operations: 353 before the first difference; of 1414 later ones 12 count alike (0.8 %), 1301 change alike (92.0
/// %), 1380 decide alike (97.6 %)\n"
std::string measure_text(const Measure& measure);

/// What the first difference of results comes from, as far as the recording tells: one sentence. `trace` is the
/// recorded trace.txt, empty when there is none.
std::string cause_of_difference(const LoggedOperation& ours, const LoggedOperation& recorded, std::string_view trace);

/// The same of a line of a dump.
std::string cause_of_dump_difference(std::string_view ours, std::string_view recorded);

} // namespace rs
