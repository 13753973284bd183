// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers from one run to the next.
#pragma once

#include "theme.h"

#include <QString>

class QMainWindow;

namespace rs {

void save_layout(const QMainWindow& window);
/// False: nothing was saved, or by a version with other panels.
bool restore_layout(QMainWindow& window);

/// Theme, language and pace of travel as they were left, or else as the system has them.
void save_looks();
ThemeName remembered_theme();
QString remembered_language();
TravelPace remembered_pace();

} // namespace rs
