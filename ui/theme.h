// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, fonts and motion of the window: calm surfaces, one accent for what is done, one hot colour for what happens
// now. Palettes are safe for colour-blind readers; wherever a colour tells something, a letter or a shape tells it too.
#pragma once

#include "mm/mmzone.h"
#include "travel_pace.h"

#include <QColor>
#include <QFont>
#include <QObject>

namespace rs {

enum class ThemeName { Light, Dark };

struct Palette {
    QColor window; ///< behind the panels
    QColor surface; ///< of a panel
    QColor surface_low; ///< empty tracks, unused boxes
    QColor border;
    QColor text;
    QColor text_dim;
    QColor accent; ///< what is done
    QColor accent_text; ///< on accent
    QColor hot; ///< what happens now
    QColor hot_surface; ///< the line or box that it happens in
    QColor warning;
    std::array<QColor, MIGRATE_TYPES> migratetype;
    std::array<QColor, NR_LRU_LISTS> lru;
    // Pages on none of these lists, in the memory map.
    QColor free_page; ///< in a block of the buddy lists
    QColor pcp_page;
    QColor unlisted_page; ///< reference count 0 and on no list
    QColor off_lru_page; ///< of a program or a file, in a CPU's batch or held by somebody
    QColor kernel_page;
    QColor slab_page;
    QColor page_table_page;
    QColor driver_page;
    QColor reserved_page;
};

/// The theme of the whole program; widgets read it while painting and repaint on changed().
class Theme : public QObject {
    Q_OBJECT

public:
    static Theme& instance();

    ThemeName name() const { return name_; }
    void set(ThemeName name);
    const Palette& palette() const { return palette_; }
    TravelPace pace() const { return pace_; }
    void set_pace(TravelPace pace);

    /// Inter (with Noto Sans CJK behind it) and JetBrains Mono, at a size in points relative to the normal one.
    QFont ui_font(double relative_size = 1.0) const;
    QFont mono_font(double relative_size = 1.0) const;

signals:
    void changed();
    void pace_changed(rs::TravelPace pace);

private:
    Theme();

    ThemeName name_ = ThemeName::Light;
    Palette palette_;
    TravelPace pace_ = TravelPace::Normal;
};

} // namespace rs
