// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/workingset/shadow.h"

namespace rs {

namespace {

    constexpr unsigned workingset_at = 1, nid_at = 2, memcgid_at = 12, eviction_at = 28;
    static_assert(EVICTION_MASK << eviction_at >> eviction_at == EVICTION_MASK);

    constexpr std::uint64_t bits(std::uint64_t word, unsigned from, unsigned end)
    {
        return (word >> from) & ((std::uint64_t{1} << (end - from)) - 1);
    }

} // namespace

Shadow pack_shadow(const ShadowParts& parts)
{
    return Shadow(parts.eviction << eviction_at | std::uint64_t{raw(parts.memcgid)} << memcgid_at |
                  std::uint64_t{raw(parts.nid)} << nid_at | std::uint64_t{parts.workingset} << workingset_at | 1U);
}

ShadowParts unpack_shadow(Shadow shadow)
{
    const std::uint64_t word = raw(shadow);
    return {MemcgId(bits(word, memcgid_at, eviction_at)), NodeId(bits(word, nid_at, memcgid_at)), word >> eviction_at,
            bits(word, workingset_at, nid_at) != 0};
}

} // namespace rs
