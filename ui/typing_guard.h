// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the keys that move the cursor in time from acting while somebody types into a field.
#pragma once

#include "actions.h"

namespace rs {

/// Installed on the application: key presses that a field has a use for reach the field, not the action.
class TypingGuard : public QObject {
    Q_OBJECT

public:
    explicit TypingGuard(const Actions& actions, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Actions& actions_;
};

} // namespace rs
