// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/question.h"

namespace rs {

namespace {

    using Table = std::array<const MarginQuestion*, nr_topics>;

    Table all_questions()
    {
        Table table{};
        for (const auto theme : {questions_on_free_lists, questions_on_watermarks, questions_on_direct_reclaim,
                                 questions_on_reclaim_itself, questions_on_other_reclaim})
            for (const MarginQuestion& question : theme())
                table[static_cast<std::size_t>(question.topic)] = &question;
        return table;
    }

} // namespace

const MarginQuestion& question_of(Topic topic)
{
    static const Table table = all_questions();
    return *table[static_cast<std::size_t>(topic)];
}

} // namespace rs
