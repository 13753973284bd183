// SPDX-License-Identifier: GPL-3.0-or-later
// What every panel of the window has in common.
#pragma once

#include "controller.h"
#include "theme.h"

#include <QWidget>

namespace rs {

/// A panel shows the machine at the cursor. refresh() is called after every motion, for visible panels only and at
/// most once a frame; restart() when another machine was opened; both may ask the controller for everything.
class Panel : public QWidget {
    Q_OBJECT

public:
    Panel(Controller& controller, QWidget* parent = nullptr);

    /// Title of the dock and one line of what it shows now ("zone DMA32 · free 1,142"), for the dock's title bar.
    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }

protected:
    Controller& controller() { return controller_; }
    const World& world() const { return controller_.world(); }

    virtual void restart() {}
    virtual void refresh(const Crossed& crossed) = 0;
    /// Colours or language changed.
    virtual void restyle() { update(); }

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void on_moved(const Crossed& crossed);

    Controller& controller_;
    bool stale_ = true;

signals:
    void subtitle_changed();
};

} // namespace rs
