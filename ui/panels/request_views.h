// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the Request panel as it uses them.
#pragma once

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;
class QTableView;

namespace rs {

QLineEdit* make_hex_field();
QLabel* make_fault_label();
QSpinBox* make_spin_box(int minimum, int maximum);
QPushButton* make_button(const char* look);
QListView* make_bits_view(QAbstractItemModel& bits);
QTableView* make_held_view(QAbstractItemModel& pages);

} // namespace rs
