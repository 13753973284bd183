// SPDX-License-Identifier: GPL-3.0-or-later
// gfp masks: what an allocation may do, in which zones. Kernel: include/linux/gfp_types.h, include/linux/gfp.h,
// include/trace/events/mmflags.h.
#pragma once

#include "mm/mmzone.h"

#include <optional>
#include <span>
#include <string>

namespace rs {

/// A gfp_t.
enum class Gfp : std::uint32_t {};

constexpr Gfp operator|(Gfp a, Gfp b) { return Gfp(raw(a) | raw(b)); }
constexpr Gfp operator&(Gfp a, Gfp b) { return Gfp(raw(a) & raw(b)); }
constexpr Gfp operator~(Gfp a) { return Gfp(~raw(a)); }
constexpr bool has(Gfp mask, Gfp bits) { return (mask & bits) != Gfp{}; }

// The bits, by the kernel's names without the underscores that C++ reserves.
inline constexpr Gfp GFP_BIT_DMA{0x01}, GFP_BIT_HIGHMEM{0x02}, GFP_BIT_DMA32{0x04}, GFP_BIT_MOVABLE{0x08},
    GFP_BIT_RECLAIMABLE{0x10}, GFP_BIT_HIGH{0x20}, GFP_BIT_IO{0x40}, GFP_BIT_FS{0x80}, GFP_BIT_ZERO{0x100},
    GFP_BIT_ATOMIC{0x200}, GFP_BIT_DIRECT_RECLAIM{0x400}, GFP_BIT_KSWAPD_RECLAIM{0x800}, GFP_BIT_WRITE{0x1000},
    GFP_BIT_NOWARN{0x2000}, GFP_BIT_RETRY_MAYFAIL{0x4000}, GFP_BIT_NOFAIL{0x8000}, GFP_BIT_NORETRY{0x10000},
    GFP_BIT_MEMALLOC{0x20000}, GFP_BIT_COMP{0x40000}, GFP_BIT_NOMEMALLOC{0x80000}, GFP_BIT_HARDWALL{0x100000},
    GFP_BIT_THISNODE{0x200000}, GFP_BIT_ACCOUNT{0x400000}, GFP_BIT_ZEROTAGS{0x800000};
inline constexpr Gfp GFP_BIT_RECLAIM = GFP_BIT_DIRECT_RECLAIM | GFP_BIT_KSWAPD_RECLAIM;
inline constexpr Gfp GFP_ALL_BITS{0xffffff};

// What callers usually ask with.
inline constexpr Gfp GFP_ATOMIC = GFP_BIT_HIGH | GFP_BIT_ATOMIC | GFP_BIT_KSWAPD_RECLAIM;
inline constexpr Gfp GFP_NOWAIT = GFP_BIT_KSWAPD_RECLAIM;
inline constexpr Gfp GFP_NOIO = GFP_BIT_RECLAIM;
inline constexpr Gfp GFP_NOFS = GFP_NOIO | GFP_BIT_IO;
inline constexpr Gfp GFP_KERNEL = GFP_NOFS | GFP_BIT_FS;
inline constexpr Gfp GFP_KERNEL_ACCOUNT = GFP_KERNEL | GFP_BIT_ACCOUNT;
inline constexpr Gfp GFP_USER = GFP_KERNEL | GFP_BIT_HARDWALL;
inline constexpr Gfp GFP_HIGHUSER = GFP_USER | GFP_BIT_HIGHMEM;
inline constexpr Gfp GFP_HIGHUSER_MOVABLE = GFP_HIGHUSER | GFP_BIT_MOVABLE;
inline constexpr Gfp GFP_TRANSHUGE_LIGHT =
    (GFP_HIGHUSER_MOVABLE & ~GFP_BIT_RECLAIM) | GFP_BIT_COMP | GFP_BIT_NOMEMALLOC | GFP_BIT_NOWARN;
inline constexpr Gfp GFP_TRANSHUGE = GFP_TRANSHUGE_LIGHT | GFP_BIT_DIRECT_RECLAIM;

/// A name and what it stands for: composites (GFP_KERNEL) first, then single bits (__GFP_IO), in the order in which the kernel prints them.
struct GfpName {
    std::string_view name;
    Gfp mask;
};
std::span<const GfpName> gfp_names();

/// Whether the mask asks for more than one zone (GFP_ZONE_BAD).
constexpr bool gfp_zone_is_bad(Gfp mask)
{
    const std::uint32_t zones = raw(mask & (GFP_BIT_DMA | GFP_BIT_HIGHMEM | GFP_BIT_DMA32));
    return (zones & (zones - 1)) != 0;
}
/// The highest zone that the request may be served from.
constexpr ZoneType gfp_zone(Gfp mask)
{
    // The kernel looks the four low bits up in a table whose entries for bad combinations were left zero.
    if (gfp_zone_is_bad(mask) || has(mask, GFP_BIT_DMA))
        return ZONE_DMA;
    if (has(mask, GFP_BIT_DMA32))
        return ZONE_DMA32;
    return has(mask, GFP_BIT_HIGHMEM) && has(mask, GFP_BIT_MOVABLE) ? ZONE_MOVABLE : ZONE_NORMAL;
}
constexpr Migratetype gfp_migratetype(Gfp mask)
{
    return Migratetype(raw(mask & (GFP_BIT_MOVABLE | GFP_BIT_RECLAIMABLE)) / raw(GFP_BIT_MOVABLE));
}
/// Whether the request may sleep.
constexpr bool gfpflags_allow_blocking(Gfp mask) { return has(mask, GFP_BIT_DIRECT_RECLAIM); }
/// Whether compaction may be tried: it needs __GFP_IO.
constexpr bool gfp_compaction_allowed(Gfp mask) { return has(mask, GFP_BIT_IO); }

/// The mask as tracepoints print it: "GFP_KERNEL|__GFP_NOWARN", "none" for 0. Kernel: show_gfp_flags.
std::string gfp_text(Gfp mask);
/// The same as printk's %pGg prints it: nothing for 0. Kernel: format_flags().
std::string format_flags(Gfp mask);

/// What is wrong with a text that should be a mask.
struct GfpFault {
    enum class Kind : std::uint8_t {
        Empty,       ///< nothing where a name or a number should be
        UnknownName, ///< `nearest` is the known name that may be meant, if any
        UnknownBits, ///< bits that no flag stands for
        TwoZones,    ///< asks for more than one of DMA, DMA32 and HIGHMEM
    };
    Kind kind{};
    std::string text; ///< the part at fault, fit to be shown
    std::string_view nearest{};
};

struct GfpReading {
    Gfp mask{};
    std::optional<GfpFault> fault; ///< then the mask means nothing
};

/// The mask that a text means: hexadecimal with or without 0x, or names joined by |.
GfpReading read_gfp(std::string_view text);
/// The same. Throws InputError, where read_gfp() has a fault.
Gfp parse_gfp(std::string_view text);

} // namespace rs
