// SPDX-License-Identifier: GPL-3.0-or-later
// Which dock stands where.
#pragma once

#include <QSize>

class QMainWindow;

namespace rs {

class Docks;

/// Whether a window of this size has room for more panels below each other.
bool is_wide_layout(QSize window);

void arrange_docks(QMainWindow& window, const Docks& docks, QSize size);

} // namespace rs
