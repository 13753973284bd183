// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as pixels: lanes over the journal's records, with the cursor across them.
//
//                                          | request 412 . step 37
//     requests     [411][     412          |      ][413]
//     ut           [  ] [                  |      ]
//     tracepoints  |||||   ||| |||||||     |  |||
//     record       0        10,000       20,000
#pragma once

#include "geometry/span_bins.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace rs {

/// What is to be shown. The spans belong to somebody else.
struct TimelineContent {
    struct TaskLane {
        QString name;
        std::span<const Span> busy;
    };

    std::span<const Span> operations;
    std::span<const std::uint64_t> operation_numbers; ///< shown in their bars
    std::vector<TaskLane> tasks;
    std::span<const std::uint64_t> events;
    std::span<const std::uint64_t> hot_events;
    double cursor = 0;
    QString cursor_text;
};

struct TimelineMetrics {
    double line = 15; ///< height of a line of text
    double digit = 7; ///< width of a digit
    double names = 90; ///< width of the column of names
    double cursor_text = 80; ///< width of the cursor's text
};

struct TimelineLayout {
    struct Lane {
        QString name;
        QRectF name_rect;
        QRectF track;
    };
    struct Bar {
        QRectF rect;
        QString text; ///< empty when it does not fit
        bool here = false; ///< the cursor is in it
        bool past = false; ///< it began before the cursor
    };
    struct Tick {
        double x = 0;
        double share = 0; ///< 0 to 1: how many stand in this pixel, beside the pixel with most of them
        double hot_share = 0; ///< the same of the hot ones; 0: none
        bool past = false;
    };
    struct AxisTick {
        double x = 0;
        QRectF label;
        Qt::Alignment alignment; ///< centred on x, but for those at the ends
        QString text;
    };

    std::vector<Lane> lanes;
    std::vector<Bar> operations;
    std::vector<Bar> busy;
    std::vector<Tick> ticks;
    QRectF tick_lane;
    std::vector<AxisTick> axis;
    QRectF axis_name;
    QRectF plot; ///< all lanes, without names
    double cursor_x = 0;
    bool cursor_shown = false;
    QRectF cursor_label;
    bool label_left_of_cursor = false;
};

/// Where the lanes' plot stands in a timeline of this size.
QRectF timeline_plot(QSizeF size, const TimelineMetrics& metrics);

/// Least height at which the lanes of so many tasks, the axis and the cursor's text can be read, px.
double least_timeline_height(std::size_t tasks, const TimelineMetrics& metrics);

/// `view` must be as wide as timeline_plot(size, metrics).
TimelineLayout lay_out_timeline(const TimelineContent& content, const AxisView& view, QSizeF size,
                                const TimelineMetrics& metrics);

} // namespace rs
