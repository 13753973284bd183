// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sentences.h"

#include <array>

namespace rs {

namespace {

    using Table = std::array<const char*, step_infos.size()>;

    Table all_sentences()
    {
        Table table{};
        for (const auto area :
             {sentences_of_fast_path, sentences_of_free_lists, sentences_of_highatomic, sentences_of_slow_path,
              sentences_of_slow_path_ends, sentences_of_direct_reclaim, sentences_of_try_to_free_pages,
              sentences_of_kswapd, sentences_of_shrinking, sentences_of_folios, sentences_of_caches,
              sentences_of_compaction, sentences_of_io, sentences_of_oom_kill, sentences_of_writeback})
            for (const Sentence& sentence : area())
                table[static_cast<std::size_t>(sentence.step)] = sentence.text;
        return table;
    }

} // namespace

const char* sentence_of(Step step)
{
    static const Table table = all_sentences();
    return table[static_cast<std::size_t>(step)];
}

} // namespace rs
