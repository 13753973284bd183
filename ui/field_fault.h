// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with what stands in a field, told right below it, over whatever is there: for fields of a toolbar,
// which has no room for a line of its own.
#pragma once

#include <QLabel>

namespace rs {

class FieldFault : public QLabel {
    Q_OBJECT

public:
    explicit FieldFault(QWidget* field);

    /// Shows the fault; empty: there is none.
    void tell(const QString& fault);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* field_;
};

} // namespace rs
