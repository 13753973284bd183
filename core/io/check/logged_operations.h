// SPDX-License-Identifier: GPL-3.0-or-later
// `results` read back: each operation's outcome and counts, apart from which page it was.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rs {

/// Counters by name, and by how much they changed.
using NamedCounts = std::map<std::string, std::uint64_t, std::less<>>;

/// One line of `results`: "354 a 100000 124c0 0 -> 288 free=893,227 pcp=1,4 ns=840 pgscan_direct+34".
struct LoggedOperation {
    std::uint64_t no = 0;
    std::string what; ///< "a 100000 124c0 0"
    std::string result; ///< "288", "FAIL", "BADHANDLE"; of a free and of settings what follows
    std::vector<std::int64_t> free, pcp; ///< pages, by zone and by zone and CPU; empty: it tells none
    std::uint64_t took_ns = 0; ///< 0: not told
    NamedCounts events;

    bool is_alloc() const { return what.starts_with("a "); }
    bool failed() const { return result == "FAIL"; }
    /// Success or not, and which counters moved: what the kernel decided, whatever the amounts.
    bool decided_like(const LoggedOperation& other) const;
    /// The same outcome, free pages, per-cpu counts and counters.
    bool counted_like(const LoggedOperation& other) const;
    std::string counts_text() const; ///< "free=893,227 pcp=1,4"
};

/// A part of `results` between "# ops NAME start_ns T" and "# end_ns T": all that one script did.
struct LoggedRound {
    std::uint64_t start_ns = 0, end_ns = 0;
    std::vector<LoggedOperation> operations;
};

/// Of a program that runs scripts among other things ("# work ..."), the parts that the scripts logged; else all of it.
std::string logged_by_scripts(std::string_view results);

/// What stands before the first "# ops" belongs to a round that begins at 0. Lines that are no results are passed over:
/// this reads what is compared, not what is replayed.
std::vector<LoggedRound> logged_rounds(std::string_view results);
/// The operations of all rounds.
std::vector<LoggedOperation> logged_operations(std::string_view results);

/// "allocstall_normal 805": /proc/vmstat.
NamedCounts counters_of(std::string_view vmstat);
/// All allocstall counters together.
std::uint64_t direct_reclaims(const NamedCounts& events);

} // namespace rs
