// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the window shows them: with the language's separators.
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>

namespace rs {

inline QString number_text(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }
inline QString number_text(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

} // namespace rs
