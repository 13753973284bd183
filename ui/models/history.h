// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the world over simulated time: all that the charts show, read from the journal in one pass.
//
// A world of its own is moved along the journal. Where a number changes that an answer depends on, the question is
// asked again when that moment of simulated time ends.
#pragma once

#include "geometry/decimate.h"
#include "models/clock_index.h"
#include "models/journal_reader.h"

#include <array>
#include <functional>

namespace rs {

/// One number of the world: a field, and an index into it.
struct FieldCell {
    Field field{};
    std::uint32_t index = 0;
};

struct Question {
    std::vector<FieldCell> depends; ///< the answer may be another one when one of them changes
    std::function<double(const World&)> answer;
};

class History {
public:
    History() = default;
    /// The questions, in the order in which their answers are asked for. They belong to one machine.
    explicit History(std::vector<Question> questions)
        : questions_(std::move(questions))
    {
    }

    /// Reads what was recorded since the last call.
    void follow(const Controller& controller);
    /// Whether what was read still stands: no other machine was opened since, and no other past.
    bool holds(const Controller& controller) const { return !reader_.is_stale(controller); }

    /// x: simulated ns since the start; y: the answer at that moment's end, from then on. Sorted, one for each moment
    /// at which it changed; of very long runs only the extremes of many columns.
    const std::vector<Sample>& samples(std::size_t question) const { return samples_[question]; }
    const Question& question(std::size_t which) const { return questions_[which]; }

    /// The clock at the start, ns, and from there to the journal's end.
    std::uint64_t start_ns() const { return start_ns_; }
    std::uint64_t length_ns() const { return clock_.now_ns() - start_ns_; }
    const ClockIndex& clock() const { return clock_; }

private:
    void start_over(const Controller& controller);
    void watch(std::uint16_t question);
    void read(const Record& record);
    void note_change(const Record& record);
    void ask_changed();
    void ask(std::uint16_t question);

    JournalReader reader_;
    std::vector<Question> questions_;
    std::vector<std::vector<Sample>> samples_; ///< by question
    World world_; ///< where reading ended
    std::array<std::vector<std::vector<std::uint16_t>>, 256> watched_; ///< by field and index: questions
    std::vector<std::uint16_t> changed_; ///< questions to be asked when the moment ends
    ClockIndex clock_;
    std::uint64_t start_ns_ = 0;
};

} // namespace rs
