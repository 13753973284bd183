// SPDX-License-Identifier: GPL-3.0-or-later
// A fixed-size array of zeros whose untouched parts cost no memory.
//
// The operating system maps a large calloc() to one shared page of zeros until a part is written, so a simulated
// machine of 64 GiB needs host memory only for the page frames that something happened to. Copying keeps that:
// chunks that are still zero are not written.
#pragma once

#include "base/check.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <type_traits>

namespace rs {

template <class T>
class LazyArray {
    static_assert(std::has_unique_object_representations_v<T>);
    struct Free {
        void operator()(T* memory) const { std::free(memory); }
    };

public:
    LazyArray() = default;
    explicit LazyArray(std::size_t size)
        : size_(size)
        , items_(static_cast<T*>(std::calloc(std::max<std::size_t>(size, 1), sizeof(T))))
    {
        RS_CHECK(items_ != nullptr);
    }
    LazyArray(const LazyArray& other)
        : LazyArray(other.size_)
    {
        for_each_chunk([&](std::size_t first, std::size_t bytes) {
            if (!is_zero(other.items_.get() + first, bytes))
                std::memcpy(items_.get() + first, other.items_.get() + first, bytes);
        });
    }
    LazyArray(LazyArray&&) noexcept = default;
    LazyArray& operator=(LazyArray other) noexcept
    {
        std::swap(size_, other.size_);
        std::swap(items_, other.items_);
        return *this;
    }
    ~LazyArray() = default;

    std::size_t size() const { return size_; }
    T& operator[](std::size_t i) { return items_.get()[i]; }
    const T& operator[](std::size_t i) const { return items_.get()[i]; }

    friend bool operator==(const LazyArray& a, const LazyArray& b)
    {
        return a.size_ == b.size_ && (a.size_ == 0 || std::memcmp(a.items_.get(), b.items_.get(), a.size_ * sizeof(T)) == 0);
    }

private:
    static constexpr std::size_t chunk_items = std::max<std::size_t>(4096 / sizeof(T), 1);

    static bool is_zero(const T* items, std::size_t bytes)
    {
        const auto* bytes_of = reinterpret_cast<const unsigned char*>(items);
        return bytes_of[0] == 0 && std::memcmp(bytes_of, bytes_of + 1, bytes - 1) == 0;
    }
    template <class F>
    void for_each_chunk(F f) const
    {
        for (std::size_t first = 0; first < size_; first += chunk_items)
            f(first, std::min(chunk_items, size_ - first) * sizeof(T));
    }

    std::size_t size_ = 0;
    std::unique_ptr<T, Free> items_;
};

} // namespace rs
