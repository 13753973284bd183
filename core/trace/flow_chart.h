// SPDX-License-Identifier: GPL-3.0-or-later
// A function of the kernel as a flow chart: one description for the picture and for the engine.
//
// A chart is boxes, edges, and a way in: the call of a function, which begins in the first box. An edge is taken when
// the engine records its step; so what the window lights up is what ran. A test walks recorded runs along the charts
// and fails when two edges in a row do not meet. A box may open the chart of what goes on in it.
#pragma once

#include "base/index.h"
#include "trace/functions.h"
#include "trace/steps.h"

#include <span>

namespace rs {

enum class FlowChartId : std::uint8_t {
    slow_path,
    try_to_free_pages,
    shrink_node,
    balance_pgdat,
    compact_zone,
    out_of_memory,
    count
};

/// Index of a box in its chart. Each chart has an enumeration of its own for them.
using BoxNo = std::uint8_t;

/// Whether a box opens another chart.
enum class Opens : std::uint8_t {
    nothing,
    called, ///< its function is called in the box
    woken, ///< another task that calls its function is woken in the box
};

struct FlowBox {
    std::string_view name; ///< the kernel's: of the function or label that it is at
    Opens opens = Opens::nothing;
    FlowChartId inside{}; ///< the chart that is opened
};

struct FlowEdge {
    template <class Box>
    constexpr FlowEdge(Box from_box, Box to_box, Step recorded)
        : from(static_cast<BoxNo>(from_box))
        , to(static_cast<BoxNo>(to_box))
        , step(recorded)
    {
    }

    BoxNo from;
    BoxNo to;
    Step step; ///< recorded exactly when the engine goes this way
};

/// In a box the function of another box is called, without going there.
struct FlowAside {
    template <class Box>
    constexpr FlowAside(Box caller, Box called, Function entered)
        : from(static_cast<BoxNo>(caller))
        , to(static_cast<BoxNo>(called))
        , function(entered)
    {
    }

    BoxNo from;
    BoxNo to;
    Function function;
};

struct FlowChart {
    Function function; ///< a call of it is a walk through the chart
    std::span<const FlowBox> boxes;
    std::span<const FlowEdge> edges;
    std::span<const FlowAside> asides{};
};

} // namespace rs
