// SPDX-License-Identifier: GPL-3.0-or-later
// The migratetypes and the two signal colours are those of Okabe and Ito, which colour-blind readers can tell apart.
#include "palettes.h"

namespace rs {

namespace {

    std::array<QColor, MIGRATE_TYPES> migratetype_colours()
    {
        std::array<QColor, MIGRATE_TYPES> colours;
        colours[MIGRATE_UNMOVABLE] = QColor(0xd5, 0x5e, 0x00);
        colours[MIGRATE_MOVABLE] = QColor(0x56, 0xb4, 0xe9);
        colours[MIGRATE_RECLAIMABLE] = QColor(0x00, 0x9e, 0x73);
        colours[MIGRATE_HIGHATOMIC] = QColor(0xcc, 0x79, 0xa7);
        colours[MIGRATE_ISOLATE] = QColor(0x8a, 0x8f, 0x98);
        return colours;
    }

    std::array<QColor, NR_LRU_LISTS> lru_colours()
    {
        std::array<QColor, NR_LRU_LISTS> colours;
        colours[LRU_INACTIVE_ANON] = QColor(0xa9, 0x8b, 0xc4);
        colours[LRU_ACTIVE_ANON] = QColor(0x7b, 0x52, 0x9e);
        colours[LRU_INACTIVE_FILE] = QColor(0x78, 0xb5, 0xc9);
        colours[LRU_ACTIVE_FILE] = QColor(0x1f, 0x72, 0x8f);
        colours[LRU_UNEVICTABLE] = QColor(0x8a, 0x8f, 0x98);
        return colours;
    }

} // namespace

Palette light_palette()
{
    return {
        .window = QColor(0xee, 0xf0, 0xf3),
        .surface = QColor(0xff, 0xff, 0xff),
        .surface_low = QColor(0xf1, 0xf3, 0xf6),
        .border = QColor(0xd5, 0xd9, 0xe0),
        .text = QColor(0x1c, 0x21, 0x28),
        .text_dim = QColor(0x5b, 0x64, 0x70),
        .accent = QColor(0x0b, 0x61, 0xd6),
        .accent_text = QColor(0xff, 0xff, 0xff),
        .hot = QColor(0xc4, 0x3e, 0x08),
        .hot_surface = QColor(0xfd, 0xf1, 0xc8),
        .warning = QColor(0xb3, 0x1d, 0x28),
        .migratetype = migratetype_colours(),
        .lru = lru_colours(),
        .free_page = QColor(0xdf, 0xe5, 0xec),
        .pcp_page = QColor(0xf0, 0xc4, 0x19),
        .unlisted_page = QColor(0x97, 0xa1, 0xad),
        .off_lru_page = QColor(0xa4, 0xb8, 0x5c),
        .kernel_page = QColor(0x6b, 0x76, 0x84),
        .slab_page = QColor(0xb3, 0x86, 0x5c),
        .page_table_page = QColor(0x7d, 0x4e, 0x38),
        .driver_page = QColor(0x4b, 0x8f, 0x6a),
        .reserved_page = QColor(0xb4, 0xbb, 0xc4),
    };
}

Palette dark_palette()
{
    return {
        .window = QColor(0x10, 0x14, 0x1a),
        .surface = QColor(0x1a, 0x20, 0x28),
        .surface_low = QColor(0x24, 0x2b, 0x34),
        .border = QColor(0x32, 0x3b, 0x46),
        .text = QColor(0xe6, 0xea, 0xf0),
        .text_dim = QColor(0x9a, 0xa4, 0xb0),
        .accent = QColor(0x58, 0xa6, 0xff),
        .accent_text = QColor(0x08, 0x12, 0x20),
        .hot = QColor(0xff, 0x8c, 0x42),
        .hot_surface = QColor(0x46, 0x38, 0x0e),
        .warning = QColor(0xff, 0x7b, 0x72),
        .migratetype = migratetype_colours(),
        .lru = lru_colours(),
        .free_page = QColor(0x36, 0x40, 0x4c),
        .pcp_page = QColor(0xf0, 0xc4, 0x19),
        .unlisted_page = QColor(0x6f, 0x7a, 0x87),
        .off_lru_page = QColor(0xa4, 0xb8, 0x5c),
        .kernel_page = QColor(0x8c, 0x98, 0xa6),
        .slab_page = QColor(0xb3, 0x86, 0x5c),
        .page_table_page = QColor(0x8e, 0x5c, 0x44),
        .driver_page = QColor(0x4b, 0x8f, 0x6a),
        .reserved_page = QColor(0x5c, 0x66, 0x72),
    };
}

} // namespace rs
