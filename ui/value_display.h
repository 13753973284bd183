// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded numbers as the window prints them: value_text() of the engine, with digits in groups.
#pragma once

#include "trace/value_kind.h"

#include <QString>

namespace rs {

QString value_display(ValueKind kind, std::int64_t value);

} // namespace rs
