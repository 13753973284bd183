// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/gfp.h"

#include "base/in_quotes.h"
#include "base/input_error.h"
#include "base/nearest_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <vector>

namespace rs {

namespace {

    constexpr Gfp GFP_NOFS = GFP_BIT_RECLAIM | GFP_BIT_IO;
    constexpr Gfp GFP_USER = GFP_KERNEL | GFP_BIT_HARDWALL;
    constexpr Gfp GFP_HIGHUSER = GFP_USER | GFP_BIT_HIGHMEM;
    constexpr Gfp GFP_HIGHUSER_MOVABLE = GFP_HIGHUSER | GFP_BIT_MOVABLE;
    constexpr Gfp GFP_TRANSHUGE_LIGHT =
        (GFP_HIGHUSER_MOVABLE & ~GFP_BIT_RECLAIM) | GFP_BIT_COMP | GFP_BIT_NOMEMALLOC | GFP_BIT_NOWARN;

    // A composite stands before its own parts, so that it is found first.
    constexpr GfpName names[] = {
        {"GFP_TRANSHUGE", GFP_TRANSHUGE_LIGHT | GFP_BIT_DIRECT_RECLAIM},
        {"GFP_TRANSHUGE_LIGHT", GFP_TRANSHUGE_LIGHT},
        {"GFP_HIGHUSER_MOVABLE", GFP_HIGHUSER_MOVABLE},
        {"GFP_HIGHUSER", GFP_HIGHUSER},
        {"GFP_USER", GFP_USER},
        {"GFP_KERNEL_ACCOUNT", GFP_KERNEL | GFP_BIT_ACCOUNT},
        {"GFP_KERNEL", GFP_KERNEL},
        {"GFP_NOFS", GFP_NOFS},
        {"GFP_ATOMIC", GFP_BIT_HIGH | GFP_BIT_ATOMIC | GFP_BIT_KSWAPD_RECLAIM},
        {"GFP_NOIO", GFP_BIT_RECLAIM},
        {"GFP_NOWAIT", GFP_BIT_KSWAPD_RECLAIM},
        {"GFP_DMA", GFP_BIT_DMA},
        {"__GFP_HIGHMEM", GFP_BIT_HIGHMEM},
        {"GFP_DMA32", GFP_BIT_DMA32},
        {"__GFP_HIGH", GFP_BIT_HIGH},
        {"__GFP_ATOMIC", GFP_BIT_ATOMIC},
        {"__GFP_IO", GFP_BIT_IO},
        {"__GFP_FS", GFP_BIT_FS},
        {"__GFP_NOWARN", GFP_BIT_NOWARN},
        {"__GFP_RETRY_MAYFAIL", GFP_BIT_RETRY_MAYFAIL},
        {"__GFP_NOFAIL", GFP_BIT_NOFAIL},
        {"__GFP_NORETRY", GFP_BIT_NORETRY},
        {"__GFP_COMP", GFP_BIT_COMP},
        {"__GFP_ZERO", GFP_BIT_ZERO},
        {"__GFP_NOMEMALLOC", GFP_BIT_NOMEMALLOC},
        {"__GFP_MEMALLOC", GFP_BIT_MEMALLOC},
        {"__GFP_HARDWALL", GFP_BIT_HARDWALL},
        {"__GFP_THISNODE", GFP_BIT_THISNODE},
        {"__GFP_RECLAIMABLE", GFP_BIT_RECLAIMABLE},
        {"__GFP_MOVABLE", GFP_BIT_MOVABLE},
        {"__GFP_ACCOUNT", GFP_BIT_ACCOUNT},
        {"__GFP_WRITE", GFP_BIT_WRITE},
        {"__GFP_RECLAIM", GFP_BIT_RECLAIM},
        {"__GFP_DIRECT_RECLAIM", GFP_BIT_DIRECT_RECLAIM},
        {"__GFP_KSWAPD_RECLAIM", GFP_BIT_KSWAPD_RECLAIM},
        {"__GFP_ZEROTAGS", GFP_BIT_ZEROTAGS},
    };

    // Names that are read but never printed.
    constexpr GfpName other_names[] = {{"__GFP_DMA", GFP_BIT_DMA}, {"__GFP_DMA32", GFP_BIT_DMA32}, {"none", Gfp{}}};

    constexpr Gfp zone_selectors = GFP_BIT_DMA | GFP_BIT_HIGHMEM | GFP_BIT_DMA32;

    [[noreturn]] void unknown_name(std::string_view term)
    {
        std::vector<std::string_view> known;
        for (const GfpName& entry : names)
            known.push_back(entry.name);
        throw InputError("unknown gfp flag " + in_quotes(term) + did_you_mean(term, known));
    }

    const GfpName* find_name(std::span<const GfpName> entries, std::string_view name)
    {
        const auto found = std::ranges::find(entries, name, &GfpName::name);
        return found == entries.end() ? nullptr : &*found;
    }

    bool is_hex_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

    Gfp parse_hex(std::string_view digits)
    {
        std::uint32_t bits = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits, 16);
        if (error != std::errc{} || end != digits.data() + digits.size() || has(Gfp(bits), ~GFP_ALL_BITS))
            throw InputError(fmt::format("gfp mask {} has bits that no flag stands for (all: 0x{:x})",
                                         in_quotes(digits), raw(GFP_ALL_BITS)));
        return Gfp(bits);
    }

    Gfp parse_term(std::string_view term)
    {
        if (term.empty())
            throw InputError("expected a gfp flag or a hexadecimal mask, found nothing");
        if (const GfpName* entry = find_name(names, term))
            return entry->mask;
        if (const GfpName* entry = find_name(other_names, term))
            return entry->mask;
        const bool prefixed = term.size() > 2 && term[0] == '0' && (term[1] == 'x' || term[1] == 'X');
        const std::string_view digits = prefixed ? term.substr(2) : term;
        if (!std::ranges::all_of(digits, is_hex_digit))
            unknown_name(term);
        return parse_hex(digits);
    }

} // namespace

std::span<const GfpName> gfp_names() { return names; }

bool gfp_zone_is_bad(Gfp mask) { return std::popcount(raw(mask & zone_selectors)) > 1; }

ZoneType gfp_zone(Gfp mask)
{
    // The kernel looks the four low bits up in a table whose entries for bad combinations were left zero.
    if (gfp_zone_is_bad(mask) || has(mask, GFP_BIT_DMA))
        return ZONE_DMA;
    if (has(mask, GFP_BIT_DMA32))
        return ZONE_DMA32;
    return has(mask, GFP_BIT_HIGHMEM) && has(mask, GFP_BIT_MOVABLE) ? ZONE_MOVABLE : ZONE_NORMAL;
}

Migratetype gfp_migratetype(Gfp mask)
{
    return Migratetype(raw(mask & (GFP_BIT_MOVABLE | GFP_BIT_RECLAIMABLE)) / raw(GFP_BIT_MOVABLE));
}

std::string gfp_text(Gfp mask)
{
    if (mask == Gfp{})
        return "none";
    std::string text;
    for (const GfpName& entry : names) {
        if ((mask & entry.mask) != entry.mask)
            continue;
        mask = mask & ~entry.mask;
        text += text.empty() ? "" : "|";
        text += entry.name;
    }
    if (mask != Gfp{})
        text += fmt::format("{}0x{:x}", text.empty() ? "" : "|", raw(mask));
    return text;
}

std::string format_flags(Gfp mask) { return mask == Gfp{} ? std::string() : gfp_text(mask); }

Gfp parse_gfp(std::string_view text)
{
    Gfp mask{};
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('|', start), text.size());
        mask = mask | parse_term(text.substr(start, end - start));
        start = end + 1;
    }
    if (gfp_zone_is_bad(mask))
        throw InputError("gfp mask " + in_quotes(text) + " asks for more than one of DMA, DMA32 and HIGHMEM");
    return mask;
}

} // namespace rs
