// SPDX-License-Identifier: GPL-3.0-or-later
// The two windows of the Help menu.
#pragma once

class QWidget;

namespace rs {

class Actions;

void show_keys(QWidget* parent, const Actions& actions);
void show_about(QWidget* parent);

} // namespace rs
