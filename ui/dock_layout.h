// SPDX-License-Identifier: GPL-3.0-or-later
// Which dock stands where.
#pragma once

#include <QSize>

class QMainWindow;

namespace rs {

class Docks;

void arrange_docks(QMainWindow& window, const Docks& docks, QSize size);

} // namespace rs
