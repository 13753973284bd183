// SPDX-License-Identifier: GPL-3.0-or-later
// The slim title bar of a dock: what the panel is, and in dim letters what it shows now.
#pragma once

#include "questions/topic.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace rs {

class Panel;

class DockTitle : public QFrame {
    Q_OBJECT

public:
    explicit DockTitle(rs::Panel& panel, QWidget* parent = nullptr);

    /// Takes the panel's title and subtitle anew.
    void refresh();
    /// Leaves the title to the tab above.
    void set_tabbed(bool tabbed);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit_subtitle();
    QToolButton* make_ask_button(Topic topic);

    rs::Panel& panel_; ///< QFrame has a Panel of its own
    QLabel* title_;
    QLabel* subtitle_;
    QString full_subtitle_;
    QToolButton* ask_ = nullptr; ///< only where there is a question about the panel
};

} // namespace rs
