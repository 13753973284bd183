// SPDX-License-Identifier: GPL-3.0-or-later
// What every panel of the window has in common.
#pragma once

#include "controller.h"
#include "questions/topic.h"
#include "theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

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
    /// All that the panel tells about the machine at the cursor, as text: the same place, the same text.
    virtual QString content_text() const { return subtitle(); }
    /// Controls and legends for the right side of the dock's title bar, which takes them; asked for once.
    virtual QWidget* title_tools() { return nullptr; }

    /// The word of the window at a point of the panel, as questions/where.h knows words; empty: none in particular.
    virtual QString word_at(QPoint /*point*/) const { return {}; }
    /// The word that the person has selected; empty: none.
    virtual QString selected_word() const { return {}; }

    /// Brings a visible panel up to date without waiting for the next frame.
    void refresh_now();

protected:
    Controller& controller() { return controller_; }
    const Controller& controller() const { return controller_; }
    const World& world() const { return controller_.world(); }

    virtual void restart() {}
    virtual void refresh(const Crossed& crossed) = 0;
    /// Whether refresh() is wanted. A panel behind another one's tab is visible, too, and keeps up.
    virtual bool in_sight() const { return isVisible(); }
    /// Colours or language changed.
    virtual void restyle() { update(); }

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void on_opened();
    void on_moved(const Crossed& crossed);
    void schedule();

    Controller& controller_;
    bool styled_ = false; ///< restyle() was called after the window had taken the panel in
    bool restarted_ = false; ///< restart() was called for what is open
    std::optional<Crossed> crossed_; ///< by motions that refresh() has not heard of yet
    QTimer next_frame_;
    QElapsedTimer since_refresh_;

signals:
    void subtitle_changed();
    /// The person wants to know.
    void asked(rs::Topic topic);
};

} // namespace rs
