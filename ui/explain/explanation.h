// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences about a step that was taken, filled from its record, in the language of the window.
#pragma once

#include "explain/fill.h"
#include "trace/steps.h"

#include <span>

namespace rs {

/// What the step means. Values as step_infos says.
QString explanation(Step step, std::span<const std::int64_t> values, Emphasis emphasis);

/// What is wrong with a text for this step: gaps without a value, braces without a partner. Empty: nothing.
QStringList faults_of_sentence(Step step, const QString& text);

} // namespace rs
