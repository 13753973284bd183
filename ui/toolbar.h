// SPDX-License-Identifier: GPL-3.0-or-later
// Motions on the left, the machine and a quick request on the right.
#pragma once

#include "actions.h"
#include "controller.h"
#include "request_draft.h"

#include <QToolBar>

#include <array>

class QLabel;
class QPushButton;
class QSlider;

namespace rs {

class FieldFault;
class GfpField;
class NumberField;

class Toolbar : public QToolBar {
    Q_OBJECT

public:
    Toolbar(const Actions& actions, Controller& controller, RequestDraft& draft, QWidget* parent = nullptr);

    void retranslate();

private:
    void add_motions(const Actions& actions);
    void add_speed();
    void add_request();
    void fix_play_width();
    void show_machine();
    void enable_request();
    void show_speed();

    Controller& controller_;
    RequestDraft& draft_;
    QWidget* play_ = nullptr;
    QLabel* speed_text_;
    QSlider* speed_;
    QLabel* machine_;
    GfpField* gfp_;
    NumberField* order_;
    NumberField* cpu_;
    QPushButton* allocate_;
};

} // namespace rs
