// SPDX-License-Identifier: GPL-3.0-or-later
// A line that lies over the window for a moment: something that the person should read, and need not answer.
#pragma once

#include <QLabel>
#include <QTimer>

namespace rs {

class NoticeLabel : public QLabel {
    Q_OBJECT

public:
    explicit NoticeLabel(QWidget* window);

    void tell(const QString& text);

private:
    QTimer hide_soon_;
};

} // namespace rs
