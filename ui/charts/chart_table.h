// SPDX-License-Identifier: GPL-3.0-or-later
// Which curves stand in which chart, and what they are called.
#pragma once

#include "charts/line_chart.h"
#include "models/history.h"
#include "theme.h"

#include <span>

namespace rs {

enum class ChartId : std::uint8_t { free, lru, scan, psi, psi_total, pressure };

/// What there is one chart of a kind for.
enum class ChartScope : std::uint8_t { Zone, Node, Machine };

enum class Drawn : std::uint8_t {
    Level, ///< the answers
    Rate, ///< of a counter: what it grows by in a millisecond
};

struct CurveSpec {
    const char* name; ///< to be translated, context "Charts"
    QColor (*colour)(const Palette&);
    Stroke stroke;
    double (*answer)(const World&, ZoneId);
    std::vector<FieldCell> (*depends)(const Layout&, ZoneId);
};

struct ChartSpec {
    ChartId id;
    const char* title; ///< to be translated, as the others
    const char* short_title;
    const char* unit;
    ChartScope scope;
    Drawn drawn;
    int decimals; ///< of a value as text
    bool from_zero; ///< the axis begins at 0, whatever the curves do
    std::vector<CurveSpec> curves;
    /// More that a reader must know, and why there is nothing to be seen; empty when there is nothing to say.
    QString (*remark)(const World&, ZoneId);
    QString (*note)(const World&);
};

/// By ChartId.
std::span<const ChartSpec> chart_specs();

/// One chart of a machine.
struct Chart {
    const ChartSpec* spec;
    ZoneId zone{}; ///< its own, or any of its node's
    std::size_t first_question = 0; ///< of its curves, in the history of all charts
};

/// Every chart that a machine has, and the questions that their curves answer.
struct ChartSet {
    std::vector<Chart> charts;
    std::vector<Question> questions;
};
ChartSet charts_of(const World& world);

QString chart_text(const char* english);

} // namespace rs
