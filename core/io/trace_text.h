// SPDX-License-Identifier: GPL-3.0-or-later
// The tracepoints of a journal as ftrace text, as `cat trace` shows it.
#pragma once

#include "world/journal.h"
#include "world/world.h"

#include <cstdint>
#include <string>

namespace rs {

/// Collects the lines of one trace. A journal that forgets its past is read in pieces.
class TraceText {
public:
    /// The world gives the names of the tasks and the number of CPUs; it must outlive this.
    explicit TraceText(const World& w)
        : w_(w)
    {
    }

    /// Adds a line for each tracepoint in [from, to) that fired while tracing was on.
    void add(const Journal& journal, Journal::Position from, Journal::Position to);

    /// Header and lines.
    std::string text() const;

private:
    const World& w_;
    std::string lines_;
    std::uint64_t count_ = 0;
};

/// The whole journal as one trace.
std::string trace_text(const World& w, const Journal& journal);

} // namespace rs
