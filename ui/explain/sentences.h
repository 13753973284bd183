// SPDX-License-Identifier: GPL-3.0-or-later
// What each step means, as sentences with gaps for its values.
//
//     {zone}               the value of that name, as text
//     {order.pages}        the number of pages of an order
//     {alloc_flags.wmark}  the watermark that the flags compare with
//     {drained?yes|no}     one text or the other, by whether the value is not 0; gaps may stand in both
#pragma once

#include "trace/steps.h"

#include <span>

namespace rs {

struct Sentence {
    Step step;
    const char* text; ///< English, to be translated in the context "Sentences"
};

/// By area, as the files of the engine that take the steps.
std::span<const Sentence> sentences_of_fast_path();
std::span<const Sentence> sentences_of_free_lists();
std::span<const Sentence> sentences_of_highatomic();
std::span<const Sentence> sentences_of_slow_path();
std::span<const Sentence> sentences_of_slow_path_ends();
std::span<const Sentence> sentences_of_oom_kill();
std::span<const Sentence> sentences_of_compaction();
std::span<const Sentence> sentences_of_direct_reclaim();
std::span<const Sentence> sentences_of_try_to_free_pages();
std::span<const Sentence> sentences_of_kswapd();
std::span<const Sentence> sentences_of_shrinking();
std::span<const Sentence> sentences_of_folios();
std::span<const Sentence> sentences_of_caches();
std::span<const Sentence> sentences_of_io();
std::span<const Sentence> sentences_of_writeback();

/// The sentences of one step; nullptr when none were written.
const char* sentence_of(Step step);

} // namespace rs
