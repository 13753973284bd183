// SPDX-License-Identifier: GPL-3.0-or-later
// Motions on the left, the machine and a quick request on the right.
#pragma once

#include "actions.h"
#include "controller.h"
#include "request_draft.h"

#include <QToolBar>

class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace rs {

class GfpField;

class Toolbar : public QToolBar {
    Q_OBJECT

public:
    Toolbar(const Actions& actions, Controller& controller, RequestDraft& draft, QWidget* parent = nullptr);

    void retranslate();

private:
    void add_motions(const Actions& actions);
    void add_speed();
    void add_request();
    void show_machine();
    void show_draft();
    void show_speed();

    Controller& controller_;
    RequestDraft& draft_;
    QLabel* speed_text_;
    QSlider* speed_;
    QLabel* machine_;
    GfpField* gfp_;
    QSpinBox* order_;
    QSpinBox* cpu_;
    QPushButton* allocate_;
};

} // namespace rs
