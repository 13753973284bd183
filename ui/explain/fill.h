// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the gaps of a text (explain/template.h) with values.
#pragma once

#include "explain/template.h"
#include "trace/value_kind.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace rs {

enum class Emphasis : bool {
    None, ///< plain text
    Html, ///< values in bold, everything else escaped
};

/// What stands in a gap.
struct GapValue {
    ValueKind kind{};
    std::int64_t number = 0;
    QString text; ///< empty: the number, as its kind says
};

/// The value that a gap names, the modifier applied; none: there is no such value.
using GapValues = std::function<std::optional<GapValue>(const TemplatePart& gap)>;

QString fill_template(const QString& text, const GapValues& values, Emphasis emphasis);

/// What is wrong with a text: gaps without a value, braces without a partner. Empty: nothing.
QStringList faults_of_template(const QString& text, const GapValues& values);

} // namespace rs
