// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/drawing.h"

#include "geometry/number_text.h"

#include <algorithm>

namespace rs {

namespace {

    using Role = Ink::Role;

    constexpr double gap = 3; ///< between rows
    constexpr double space = 8; ///< between columns of text and bars
    constexpr double column_height = 64;
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto centre = Qt::AlignHCenter | Qt::AlignVCenter;

    std::int64_t sum(const Bar& bar)
    {
        std::int64_t total = 0;
        for (const BarPart& part : bar.parts)
            total += part.value;
        return total;
    }

    std::int64_t scale_end(const std::vector<Bar>& bars)
    {
        std::int64_t end = 1;
        for (const Bar& bar : bars) {
            end = std::max(end, sum(bar));
            for (const BarMark& mark : bar.marks)
                end = std::max(end, mark.value);
        }
        return end;
    }

    double widest(const Paper& paper, const std::vector<Bar>& bars, QString Bar::*text)
    {
        double width = 0;
        for (const Bar& bar : bars)
            width = std::max(width, paper.font.width_of(bar.*text));
        return width;
    }

    /// Where texts of these widths start: each centred on its place as far as its neighbours and the paper allow.
    std::vector<double> starts_of(const std::vector<double>& centres, const std::vector<double>& widths, double end)
    {
        std::vector<double> starts(centres.size());
        double free_from = 0;
        for (std::size_t i = 0; i < centres.size(); ++i) {
            starts[i] = std::max(free_from, centres[i] - widths[i] / 2);
            free_from = starts[i] + widths[i] + space;
        }
        for (std::size_t i = centres.size(); i-- > 0;) {
            starts[i] = std::min(starts[i], end - widths[i]);
            end = starts[i] - space;
        }
        return starts;
    }

    /// Marks across their bar, their names in the line below.
    void place_marks(Drawing& drawing, const Paper& paper, const Bar& bar, QRectF track, double pixels_per_unit)
    {
        std::vector<double> centres, widths;
        for (const BarMark& mark : bar.marks) {
            centres.push_back(track.left() + static_cast<double>(mark.value) * pixels_per_unit);
            widths.push_back(paper.font.width_of(mark.name));
            drawing.ticks.push_back({centres.back(), track.top() - 1, track.bottom() + 3, mark.ink});
        }
        const std::vector<double> starts = starts_of(centres, widths, paper.width);
        for (std::size_t i = 0; i < starts.size(); ++i)
            drawing.labels.push_back({QRectF(starts[i], track.bottom() + gap, widths[i], paper.font.line), left,
                                      bar.marks[i].name, bar.marks[i].ink});
    }

    void place_parts(Drawing& drawing, const Bar& bar, QRectF track, double pixels_per_unit)
    {
        drawing.boxes.push_back({track, {Role::Empty}});
        double x = track.left();
        for (const BarPart& part : bar.parts) {
            const double width = static_cast<double>(part.value) * pixels_per_unit;
            if (width > 0)
                drawing.boxes.push_back({QRectF(x, track.top(), width, track.height()), part.ink, part.hatched});
            x += width;
        }
    }

} // namespace

void draw_bars(Drawing& drawing, const Paper& paper, const std::vector<Bar>& bars)
{
    const double line = paper.font.line;
    const double names = std::min(widest(paper, bars, &Bar::name), paper.width / 3);
    const double numbers = widest(paper, bars, &Bar::number);
    const double from = names > 0 ? names + space : 0, to = paper.width - (numbers > 0 ? numbers + space : 0);
    const double pixels_per_unit = std::max(0.0, to - from) / static_cast<double>(scale_end(bars));
    for (const Bar& bar : bars) {
        const QRectF row(0, drawing.height, paper.width, line);
        const QRectF track(from, row.top() + 2, std::max(0.0, to - from), line - 4);
        drawing.labels.push_back({QRectF(0, row.top(), names, line), left, bar.name, {Role::Dim}});
        drawing.labels.push_back(
            {QRectF(paper.width - numbers, row.top(), numbers, line), right, bar.number, {Role::Text}});
        place_parts(drawing, bar, track, pixels_per_unit);
        place_marks(drawing, paper, bar, track, pixels_per_unit);
        drawing.height += line + gap + (bar.marks.empty() ? 0 : line);
    }
}

void draw_columns(Drawing& drawing, const Paper& paper, const std::vector<BarColumn>& columns)
{
    const double line = paper.font.line;
    const auto largest = std::ranges::max_element(columns, {}, &BarColumn::value);
    if (largest == columns.end())
        return;
    const double top = drawing.height + line, bottom = top + column_height;
    const double step = paper.width / static_cast<double>(columns.size());
    const double pixels_per_unit = column_height / static_cast<double>(std::max<std::int64_t>(1, largest->value));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const BarColumn& column = columns[i];
        const double height = std::max(1.0, static_cast<double>(column.value) * pixels_per_unit);
        const QRectF bar(static_cast<double>(i) * step, bottom - height, std::max(1.0, step - 2), height);
        drawing.boxes.push_back({bar, column.ink});
        if (!column.name.isEmpty()) {
            const double width = paper.font.width_of(column.name);
            const double x = std::clamp(bar.center().x() - width / 2, 0.0, std::max(0.0, paper.width - width));
            drawing.labels.push_back({QRectF(x, bottom, width, line), centre, column.name, {Role::Dim}});
        }
    }
    const QString number = number_text(largest->value);
    const double width = paper.font.width_of(number);
    const double middle = (static_cast<double>(largest - columns.begin()) + 0.5) * step;
    const double x = std::clamp(middle - width / 2, 0.0, std::max(0.0, paper.width - width));
    drawing.labels.push_back({QRectF(x, top - line, width, line), centre, number, {Role::Text}});
    drawing.height = bottom + line + gap;
}

void draw_cells(Drawing& drawing, const Paper& paper, const std::vector<Ink>& cells, std::size_t per_row)
{
    const double step = std::min(8.0, paper.width / static_cast<double>(per_row));
    const std::size_t rows = (cells.size() + per_row - 1) / per_row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        drawing.boxes.push_back({QRectF(static_cast<double>(i % per_row) * step,
                                        drawing.height + static_cast<double>(i / per_row) * step, step - 1, step - 1),
                                 cells[i]});
    drawing.height += static_cast<double>(rows) * step + gap;
}

void draw_chips(Drawing& drawing, const Paper& paper, const QString& name, const std::vector<Chip>& chips)
{
    const double line = paper.font.line, padding = space / 2;
    double x = 0;
    if (!name.isEmpty()) {
        const double width = paper.font.width_of(name);
        drawing.labels.push_back({QRectF(0, drawing.height, width, line), left, name, {Role::Text}});
        x = width + space;
    }
    for (const Chip& chip : chips) {
        const double width = paper.font.width_of(chip.text) + 2 * padding;
        if (x > 0 && x + width > paper.width) {
            x = 0;
            drawing.height += line + gap;
        }
        const QRectF rect(x, drawing.height, width, line);
        drawing.boxes.push_back({rect, chip.ink, chip.hatched});
        drawing.labels.push_back({rect, centre, chip.text, chip.ink, true});
        x += width + padding;
    }
    drawing.height += line + gap;
}

void draw_note(Drawing& drawing, const Paper& paper, const QString& text)
{
    drawing.labels.push_back({QRectF(0, drawing.height, paper.width, paper.font.line), left, text, {Role::Dim}});
    drawing.height += paper.font.line + gap;
}

} // namespace rs
