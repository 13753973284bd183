// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/timeline_layout.h"

#include "geometry/axis_ticks.h"
#include "geometry/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr double margin = 8;
    constexpr double bar_inset = 2;
    constexpr double axis_tick_room = 110; ///< pixels from one labelled tick to the next, at least

    double above_plot(const TimelineMetrics& m) { return m.line + 6; }
    double below_plot(const TimelineMetrics& m) { return m.line + 4; }
    /// Requests, the tasks, tracepoints.
    double nr_lanes(std::size_t tasks) { return static_cast<double>(tasks) + 2; }

    std::size_t most_in_a_pixel(const std::vector<PixelCount>& columns)
    {
        std::size_t most = 1;
        for (const PixelCount& column : columns)
            most = std::max(most, column.count);
        return most;
    }

    /// 0 to 1, by the square root: few beside many can be seen, and where there are many all over, more from fewer.
    double density(std::size_t count, std::size_t most)
    {
        return std::sqrt(static_cast<double>(count) / static_cast<double>(most));
    }

    class Builder {
    public:
        Builder(const TimelineContent& content, const AxisView& view, QSizeF size, const TimelineMetrics& metrics)
            : content_(content)
            , view_(view)
            , metrics_(metrics)
            , cursor_x_(view.x_of(content.cursor))
        {
            out_.plot = timeline_plot(size, metrics);
            pitch_ = std::min(out_.plot.height() / nr_lanes(content.tasks.size()), metrics.line * 1.8);
        }

        TimelineLayout build()
        {
            const QRectF requests = add_lane(QCoreApplication::translate("Timeline", "requests"));
            add_operations(requests);
            for (const TimelineContent::TaskLane& task : content_.tasks)
                add_busy(task.busy, add_lane(task.name));
            out_.tick_lane = add_lane(QCoreApplication::translate("Timeline", "tracepoints"));
            add_ticks();
            out_.plot.setHeight(static_cast<double>(out_.lanes.size()) * pitch_);
            add_axis();
            add_cursor();
            return std::move(out_);
        }

    private:
        QRectF add_lane(const QString& name)
        {
            const double top = out_.plot.top() + static_cast<double>(out_.lanes.size()) * pitch_;
            const QRectF track(out_.plot.left(), top + bar_inset, out_.plot.width(), pitch_ - 2 * bar_inset);
            out_.lanes.push_back({name, QRectF(margin, top, metrics_.names, pitch_), track});
            return track;
        }

        TimelineLayout::Bar bar_of(const PixelSpan& span, const QRectF& track) const
        {
            TimelineLayout::Bar bar;
            bar.rect = QRectF(track.left() + span.left, track.top(), std::max(span.right - span.left - 1, 1.0),
                              track.height());
            bar.here = cursor_x_ > span.left && cursor_x_ <= span.right;
            bar.past = cursor_x_ > span.left;
            return bar;
        }

        void add_operations(const QRectF& track)
        {
            for (const PixelSpan& span : bin_spans(content_.operations, view_)) {
                TimelineLayout::Bar bar = bar_of(span, track);
                const QString number = number_text(static_cast<std::int64_t>(content_.operation_numbers[span.index]));
                if (span.count == 1 && bar.rect.width() > metrics_.digit * static_cast<double>(number.size() + 1))
                    bar.text = number;
                out_.operations.push_back(bar);
            }
        }

        void add_busy(std::span<const Span> spans, const QRectF& track)
        {
            for (const PixelSpan& span : bin_spans(spans, view_))
                out_.busy.push_back(bar_of(span, track));
        }

        void add_ticks()
        {
            const auto all = bin_points(content_.events, view_);
            const auto hot = bin_points(content_.hot_events, view_);
            const std::size_t most = most_in_a_pixel(all), most_hot = most_in_a_pixel(hot);
            auto hot_column = hot.begin();
            for (const PixelCount& column : all) {
                while (hot_column != hot.end() && hot_column->column < column.column)
                    ++hot_column;
                const bool is_hot = hot_column != hot.end() && hot_column->column == column.column;
                out_.ticks.push_back({out_.plot.left() + column.column + 0.5, density(column.count, most),
                                      is_hot ? density(hot_column->count, most_hot) : 0, column.column < cursor_x_});
            }
        }

        void add_axis()
        {
            out_.axis_name = QRectF(margin, out_.plot.bottom() + 2, metrics_.names, metrics_.line);
            const int most = std::max(static_cast<int>(view_.width / axis_tick_room), 2);
            for (const double position : axis_ticks(view_.first, view_.last, most)) {
                const double x = out_.plot.left() + view_.x_of(position), width = axis_tick_room - 10;
                const bool first = x - width / 2 < out_.plot.left(), last = x + width / 2 > out_.plot.right();
                const double left = first ? x : last ? x - width : x - width / 2;
                out_.axis.push_back({x, QRectF(left, out_.plot.bottom() + 2, width, metrics_.line),
                                     first  ? Qt::AlignLeft
                                     : last ? Qt::AlignRight
                                            : Qt::AlignHCenter,
                                     number_text(static_cast<std::int64_t>(std::llround(position)))});
            }
        }

        void add_cursor()
        {
            out_.cursor_shown = cursor_x_ >= 0 && cursor_x_ <= view_.width;
            out_.cursor_x = out_.plot.left() + cursor_x_;
            out_.label_left_of_cursor = cursor_x_ + metrics_.cursor_text + 8 > view_.width;
            const double left =
                out_.label_left_of_cursor ? out_.cursor_x - metrics_.cursor_text - 6 : out_.cursor_x + 6;
            out_.cursor_label = QRectF(left, out_.plot.top() - metrics_.line - 3, metrics_.cursor_text, metrics_.line);
        }

        const TimelineContent& content_;
        const AxisView& view_;
        const TimelineMetrics& metrics_;
        double cursor_x_; ///< pixels from the plot's left edge
        double pitch_ = 0;
        TimelineLayout out_;
    };

} // namespace

QRectF timeline_plot(QSizeF size, const TimelineMetrics& m)
{
    const double left = margin + m.names + 8, top = above_plot(m);
    return {left, top, std::max(size.width() - left - margin, 1.0), std::max(size.height() - top - below_plot(m), 1.0)};
}

double least_timeline_height(std::size_t tasks, const TimelineMetrics& m)
{
    return above_plot(m) + nr_lanes(tasks) * m.line + below_plot(m);
}

TimelineLayout lay_out_timeline(const TimelineContent& content, const AxisView& view, QSizeF size,
                                const TimelineMetrics& metrics)
{
    return Builder(content, view, size, metrics).build();
}

} // namespace rs
