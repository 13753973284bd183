// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture as values: what is to be drawn where, in logical pixels. Made by pure functions
// (questions/pictures.h), painted by one widget (panels/question_picture.h), tested without a screen.
#pragma once

#include "mm/mmzone.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace rs {

/// A colour of the palette by what it tells.
struct Ink {
    enum class Role : std::uint8_t { Empty, Done, Now, Text, Dim, Type, Lru };
    Role role{};
    std::uint8_t index = 0; ///< Migratetype or LruList

    static constexpr Ink of(Migratetype type) { return {Role::Type, type}; }
    static constexpr Ink of(LruList list) { return {Role::Lru, list}; }
    friend bool operator==(const Ink&, const Ink&) = default;
};

struct Drawing {
    struct Box {
        QRectF rect;
        Ink ink;
        bool hatched = false; ///< told apart without its colour
    };
    struct Tick { ///< a mark across a bar
        double x = 0, top = 0, bottom = 0;
        Ink ink;
    };
    struct Label {
        QRectF rect;
        Qt::Alignment alignment;
        QString text;
        Ink ink;
        bool on_ink = false; ///< stands on a box of that ink, in letters that can be read there
    };

    std::vector<Box> boxes;
    std::vector<Tick> ticks;
    std::vector<Label> labels;
    double height = 0;
};

/// Sizes of the font that the picture is drawn in.
struct DrawingFont {
    double line = 15; ///< height of a line
    /// Width of a text; tests have no font.
    std::function<double(const QString&)> width_of = [](const QString& text) {
        return 7.0 * static_cast<double>(text.size());
    };
};

/// The paper that pictures are drawn on: as wide as the panel, growing downwards.
struct Paper {
    double width = 300;
    DrawingFont font;
};

struct BarPart {
    std::int64_t value = 0;
    Ink ink;
    bool hatched = false;
};

/// A place on a bar's scale, with its name in the line below.
struct BarMark {
    std::int64_t value = 0;
    QString name;
    Ink ink{Ink::Role::Dim};
};

struct Bar {
    QString name;
    std::vector<BarPart> parts; ///< from the left, one after the other
    QString number; ///< on the right
    std::vector<BarMark> marks{};
};

/// Bars below each other on one scale from 0.
void draw_bars(Drawing& drawing, const Paper& paper, const std::vector<Bar>& bars);

struct BarColumn {
    std::int64_t value = 0;
    QString name; ///< below; empty: none
    Ink ink;
};

/// Columns beside each other, the largest one as high as there is room, its number above it.
void draw_columns(Drawing& drawing, const Paper& paper, const std::vector<BarColumn>& columns);

/// Cells in rows of `per_row`, such as the pages of a pageblock.
void draw_cells(Drawing& drawing, const Paper& paper, const std::vector<Ink>& cells, std::size_t per_row);

/// A word in a box; hatched: what it says is not so.
struct Chip {
    QString text;
    Ink ink;
    bool hatched = false;
};
/// A line of chips after a name; breaks where they do not fit.
void draw_chips(Drawing& drawing, const Paper& paper, const QString& name, const std::vector<Chip>& chips);

/// A line of dim text.
void draw_note(Drawing& drawing, const Paper& paper, const QString& text);

} // namespace rs
