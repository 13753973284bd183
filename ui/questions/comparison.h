// SPDX-License-Identifier: GPL-3.0-or-later
// Direct reclaim beside its siblings: who calls it, what it may do, when it ends. Kernel: mm/vmscan.c.
#pragma once

#include "questions/question.h"

#include <QString>

namespace rs {

struct Aspect {
    // English, to be translated in the context "Questions".
    const char* name;
    std::array<const char*, 4> of; ///< by Reclaimer
};

std::span<const Aspect> aspects_of_reclaim();

/// The kernel's name of the function that does it.
const char* function_of(Reclaimer reclaimer);

/// Both beside each other as a table in rich text, in the language of the window.
QString comparison_table(Reclaimer left, Reclaimer right);

} // namespace rs
