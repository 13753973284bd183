// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window.
#pragma once

#include <QString>

namespace rs {

/// Whether the window speaks it: "en" or "zh_CN".
bool is_language(const QString& code);

/// Translates everything from now on; widgets hear of it as QEvent::LanguageChange.
void set_language(const QString& code);
QString language();

} // namespace rs
