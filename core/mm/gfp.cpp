// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/gfp.h"

#include "base/in_quotes.h"
#include "base/input_error.h"
#include "base/nearest_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <vector>

namespace rs {

namespace {

    // A composite stands before its own parts, so that it is found first.
    constexpr GfpName names[] = {
        {"GFP_TRANSHUGE", GFP_TRANSHUGE},
        {"GFP_TRANSHUGE_LIGHT", GFP_TRANSHUGE_LIGHT},
        {"GFP_HIGHUSER_MOVABLE", GFP_HIGHUSER_MOVABLE},
        {"GFP_HIGHUSER", GFP_HIGHUSER},
        {"GFP_USER", GFP_USER},
        {"GFP_KERNEL_ACCOUNT", GFP_KERNEL_ACCOUNT},
        {"GFP_KERNEL", GFP_KERNEL},
        {"GFP_NOFS", GFP_NOFS},
        {"GFP_ATOMIC", GFP_ATOMIC},
        {"GFP_NOIO", GFP_NOIO},
        {"GFP_NOWAIT", GFP_NOWAIT},
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

    GfpReading unknown_name(std::string_view term)
    {
        std::vector<std::string_view> known;
        for (const GfpName& entry : names)
            known.push_back(entry.name);
        return {{}, GfpFault{GfpFault::Kind::UnknownName, in_quotes(term), nearest_name(term, known)}};
    }

    const GfpName* find_name(std::span<const GfpName> entries, std::string_view name)
    {
        const auto found = std::ranges::find(entries, name, &GfpName::name);
        return found == entries.end() ? nullptr : &*found;
    }

    bool is_hex_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

    GfpReading read_hex(std::string_view digits)
    {
        std::uint32_t bits = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits, 16);
        if (error != std::errc{} || end != digits.data() + digits.size() || has(Gfp(bits), ~GFP_ALL_BITS))
            return {{}, GfpFault{GfpFault::Kind::UnknownBits, in_quotes(digits)}};
        return {Gfp(bits), {}};
    }

    GfpReading read_term(std::string_view term)
    {
        if (term.empty())
            return {{}, GfpFault{GfpFault::Kind::Empty, {}}};
        if (const GfpName* entry = find_name(names, term))
            return {entry->mask, {}};
        if (const GfpName* entry = find_name(other_names, term))
            return {entry->mask, {}};
        const bool prefixed = term.size() > 2 && term[0] == '0' && (term[1] == 'x' || term[1] == 'X');
        const std::string_view digits = prefixed ? term.substr(2) : term;
        return std::ranges::all_of(digits, is_hex_digit) ? read_hex(digits) : unknown_name(term);
    }

    std::string message(const GfpFault& fault)
    {
        switch (fault.kind) {
        case GfpFault::Kind::Empty: return "expected a gfp flag or a hexadecimal mask, found nothing";
        case GfpFault::Kind::UnknownName:
            return "unknown gfp flag " + fault.text
                + (fault.nearest.empty() ? "" : "; did you mean " + std::string(fault.nearest) + "?");
        case GfpFault::Kind::UnknownBits:
            return fmt::format("gfp mask {} has bits that no flag stands for (all: 0x{:x})", fault.text,
                               raw(GFP_ALL_BITS));
        case GfpFault::Kind::TwoZones:
            return "gfp mask " + fault.text + " asks for more than one of DMA, DMA32 and HIGHMEM";
        }
        return {};
    }

} // namespace

std::span<const GfpName> gfp_names() { return names; }

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

GfpReading read_gfp(std::string_view text)
{
    Gfp mask{};
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('|', start), text.size());
        const GfpReading term = read_term(text.substr(start, end - start));
        if (term.fault)
            return term;
        mask = mask | term.mask;
        start = end + 1;
    }
    if (gfp_zone_is_bad(mask))
        return {{}, GfpFault{GfpFault::Kind::TwoZones, in_quotes(text)}};
    return {mask, {}};
}

Gfp parse_gfp(std::string_view text)
{
    const GfpReading reading = read_gfp(text);
    if (reading.fault)
        throw InputError(message(*reading.fault));
    return reading.mask;
}

} // namespace rs
