// SPDX-License-Identifier: GPL-3.0-or-later
// A question and its answer. All texts have gaps ({free}, {reserved?yes|no}; questions/live_values.h) that are filled
// from the machine at the cursor, and links to other questions: [per-CPU lists](pcp).
#pragma once

#include "mm/gfp.h"
#include "questions/topic.h"

#include <span>

namespace rs {

/// The picture beside an answer, drawn from the machine's numbers (questions/pictures.h).
enum class Picture : std::uint8_t {
    HighatomicBlock,
    PcpLists,
    BuddyOrders,
    PageblockTypes,
    FallbackOrder,
    ZoneMarks,
    LowmemReserve,
    HiddenFreePages,
    PressureDecay,
    Tasks,
    LockdepConditions,
    PfmemallocReserve,
    PriorityShares,
    S8Limits,
    LruLists,
    WhoReclaimed,
    NodeReclaimLimits,
};

/// The kinds of reclaim that questions compare (questions/comparison.h).
enum class Reclaimer : std::uint8_t { Direct, Kswapd, Node, Memcg };

/// An allocation that shows in this machine what the answer tells.
struct Experiment {
    Gfp gfp{};
    Order order{};
    std::uint32_t repeat = 0; ///< 0: none
};

struct MarginQuestion {
    Topic topic;
    // English, to be translated in the context "Questions".
    const char* term; ///< as links name it
    const char* question;
    const char* answer;
    const char* here; ///< what it comes to in this machine, at this moment
    const char* try_it; ///< what to do in this window to see it happen
    const char* real; ///< where to see it on a real machine
    const char* kernel; ///< functions and their files, not to be translated
    Picture picture;
    std::array<Topic, 3> see_also;
    Experiment experiment{};
    Reclaimer compared = Reclaimer::Direct; ///< with direct reclaim; itself: nothing is compared
};

// By theme.
std::span<const MarginQuestion> questions_on_free_lists();
std::span<const MarginQuestion> questions_on_watermarks();
std::span<const MarginQuestion> questions_on_direct_reclaim();
std::span<const MarginQuestion> questions_on_reclaim_itself();
std::span<const MarginQuestion> questions_on_other_reclaim();

const MarginQuestion& question_of(Topic topic);

} // namespace rs
