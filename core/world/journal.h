// SPDX-License-Identifier: GPL-3.0-or-later
// The record of everything that happened to a World, in order.
#pragma once

#include "world/record.h"

#include <array>
#include <cstddef>
#include <deque>
#include <memory>

namespace rs {

/// How much is recorded.
enum class Recording : std::uint8_t {
    Off,     ///< nothing
    Changes, ///< mutations and tracepoints
    Full,    ///< also calls, steps and locals: what the debugger needs
};

/// Positions are numbers of records since the world began; they stay valid when the oldest part is dropped.
class Journal {
public:
    using Position = std::uint64_t;

    explicit Journal(std::size_t max_records = default_max_records)
        : max_records_(max_records)
    {
    }

    void append(const Record& record)
    {
        if (next_ == chunk_end_) [[unlikely]]
            add_chunk();
        *next_++ = record;
    }

    /// First position still held, and one past the last.
    Position begin() const { return begin_; }
    Position end() const { return begin_ + size(); }
    std::size_t size() const
    {
        return chunks_.size() * chunk_records - static_cast<std::size_t>(chunk_end_ - next_);
    }

    /// The record at a position in [begin, end).
    const Record& operator[](Position position) const
    {
        const auto offset = static_cast<std::size_t>(position - begin_);
        return (*chunks_[offset / chunk_records])[offset % chunk_records];
    }

    /// Forgets everything recorded so far; positions go on counting.
    void drop_all();

    static constexpr std::size_t chunk_records = std::size_t{1} << 16; // 1 MiB
    static constexpr std::size_t default_max_records = std::size_t{1} << 25; // 512 MiB

private:
    using Chunk = std::array<Record, chunk_records>;

    void add_chunk();

    std::size_t max_records_;
    std::deque<std::unique_ptr<Chunk>> chunks_;
    std::unique_ptr<Chunk> spare_; ///< a recycled chunk: a fresh page costs more than the records in it
    Record* next_ = nullptr;      ///< where the next record goes, in the last chunk
    Record* chunk_end_ = nullptr; ///< of the last chunk
    Position begin_ = 0;
};

} // namespace rs
