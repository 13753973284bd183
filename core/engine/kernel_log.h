// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulated kernel prints into its log, as dmesg shows it.
//
// Nothing of it is kept anywhere: a step says that something is printed, and the text is computed from the machine as
// it is then.
#pragma once

#include "engine/timeline.h"

#include <string>

namespace rs {

/// Whether something is printed at a step. Of a step that prints nothing there is no text.
bool prints(Step step);
/// The lines that are printed there, without time stamps. `w`: the machine just after the step.
std::string printed_text(const World& w, const StepSeen& step);
/// The same lines as dmesg shows them: "[    4.948190] Mem-Info:".
std::string with_time_stamps(std::string_view lines, std::uint64_t ns);

/// The log of a run, read from its journal, whose steps must be recorded. A journal that forgets its past is read in
/// pieces.
class KernelLog {
public:
    /// `start`: the machine where the journal begins.
    explicit KernelLog(World start)
        : w_(std::move(start))
    {
    }

    /// Reads what was recorded since the last call.
    void read(const Journal& journal);
    const std::string& text() const { return text_; }

private:
    World w_; ///< where reading ended
    Journal::Position next_ = 0;
    std::string text_;
};

} // namespace rs
