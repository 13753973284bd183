// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that readers of this code ask, by name.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

// X(name), in the order of the list of all questions
#define RS_TOPICS(X)                                                                                                   \
    X(highatomic)                                                                                                      \
    X(pcp)                                                                                                             \
    X(buddy)                                                                                                           \
    X(pageblock)                                                                                                       \
    X(fallback)                                                                                                        \
    X(watermarks)                                                                                                      \
    X(boost)                                                                                                           \
    X(lowmem_reserve)                                                                                                  \
    X(progress_first)                                                                                                  \
    X(drained_once)                                                                                                    \
    X(memory_pressure)                                                                                                 \
    X(psi)                                                                                                             \
    X(fs_reclaim)                                                                                                      \
    X(pf_memalloc)                                                                                                     \
    X(throttle)                                                                                                        \
    X(scan_control)                                                                                                    \
    X(s8_checks)                                                                                                       \
    X(lru)                                                                                                             \
    X(kswapd)                                                                                                          \
    X(node_reclaim)                                                                                                    \
    X(memcg_reclaim)

namespace rs {

enum class Topic : std::uint8_t {
#define RS_ENUMERATOR(name) name,
    RS_TOPICS(RS_ENUMERATOR)
#undef RS_ENUMERATOR
        count
};

inline constexpr std::size_t nr_topics = static_cast<std::size_t>(Topic::count);

/// As links name them.
inline constexpr std::array<std::string_view, nr_topics> topic_names{
#define RS_NAME(name) #name,
    RS_TOPICS(RS_NAME)
#undef RS_NAME
};

constexpr std::string_view name_of(Topic topic) { return topic_names[static_cast<std::size_t>(topic)]; }

constexpr std::optional<Topic> topic_named(std::string_view name)
{
    for (std::size_t i = 0; i < nr_topics; ++i)
        if (topic_names[i] == name)
            return static_cast<Topic>(i);
    return std::nullopt;
}

} // namespace rs
