// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar.
#pragma once

class QMenuBar;

namespace rs {

class Actions;
class Docks;
class MainWindow;

/// Fills the bar anew, in the language of the window.
void fill_menus(QMenuBar& bar, const Actions& actions, const Docks& docks, MainWindow& window);

} // namespace rs
