// SPDX-License-Identifier: GPL-3.0-or-later
// A sparse array of zeros: chunks come into being when they are first written to. For arrays that may grow large, but
// mostly do not: unlike LazyArray (base/lazy_array.h), copying one costs what was written, not what there is room for.
#pragma once

#include "base/check.h"

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace rs {

template <class T>
class ChunkedArray {
public:
    ChunkedArray() = default;
    explicit ChunkedArray(std::size_t size)
        : size_(size)
        , chunks_((size + chunk_items - 1) / chunk_items)
    {
    }
    ChunkedArray(const ChunkedArray& other)
        : ChunkedArray(other.size_)
    {
        for (std::size_t i = 0; i < chunks_.size(); ++i)
            if (other.chunks_[i])
                chunks_[i] = std::make_unique<Chunk>(*other.chunks_[i]);
    }
    ChunkedArray(ChunkedArray&&) noexcept = default;
    ChunkedArray& operator=(ChunkedArray other) noexcept
    {
        std::swap(size_, other.size_);
        std::swap(chunks_, other.chunks_);
        return *this;
    }
    ~ChunkedArray() = default;

    std::size_t size() const { return size_; }
    const T& operator[](std::size_t i) const
    {
        const auto& chunk = chunks_[i / chunk_items];
        return chunk ? (*chunk)[i % chunk_items] : zero;
    }
    T& operator[](std::size_t i)
    {
        auto& chunk = chunks_[i / chunk_items];
        if (!chunk) [[unlikely]]
            chunk = std::make_unique<Chunk>();
        return (*chunk)[i % chunk_items];
    }

    friend bool operator==(const ChunkedArray& a, const ChunkedArray& b)
    {
        if (a.size_ != b.size_)
            return false;
        for (std::size_t i = 0; i < a.chunks_.size(); ++i)
            if (!same(a.chunks_[i].get(), b.chunks_[i].get()))
                return false;
        return true;
    }

private:
    static constexpr std::size_t chunk_items = 16384;
    static constexpr T zero{};
    using Chunk = std::array<T, chunk_items>;

    static bool same(const Chunk* a, const Chunk* b)
    {
        static constexpr Chunk nothing{};
        return a == b || (a ? *a : nothing) == (b ? *b : nothing);
    }

    std::size_t size_ = 0;
    std::vector<std::unique_ptr<Chunk>> chunks_; ///< none: all zero
};

} // namespace rs
