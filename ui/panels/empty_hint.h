// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel says while it has nothing to show yet: what will be here, and what brings it here.
#pragma once

#include <QLabel>

namespace rs {

class EmptyHint : public QLabel {
    Q_OBJECT

public:
    explicit EmptyHint(QWidget* parent = nullptr);

    void say(const QString& headline, const QString& text);
};

} // namespace rs
