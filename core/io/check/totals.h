// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole recording comes to, ours beside the recorded: allocations, vm events, tracepoints.
#pragma once

#include "io/case_replay.h"
#include "io/check/logged_operations.h"

#include <filesystem>

namespace rs {

/// One total, by the name that /proc/vmstat, the tracepoint or runs.txt gives it.
struct Total {
    std::string name;
    std::uint64_t ours = 0, recorded = 0;
    std::uint64_t span = 0; ///< by how much the two boots of the recording differ; 0 where runs.txt does not tell

    /// Of the recorded, in percent; 0 when both are 0, 100 when only the recorded is.
    double deviation_percent() const;
    /// Within 5 %, or within the span where that is wider.
    bool is_close() const;
};

/// Totals that are not 0 in both. A file that the case lacks gives none.
std::vector<Total> totals_of(const ReplayedCase& replayed, const std::filesystem::path& folder);

/// "  totals: 14 of 15 within 5 % or the span of the two recorded runs" and a line for each, ending with a newline.
std::string totals_text(const std::vector<Total>& totals);

/// By how much the two boots differ, by the names of "key figures" in runs.txt: "  vmstat pgsteal_kswapd: 647, 283".
/// Of several numbers ("1726/5, 1824/2") the first.
NamedCounts spans_of_runs(std::string_view runs);

} // namespace rs
