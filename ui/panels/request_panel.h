// SPDX-License-Identifier: GPL-3.0-or-later
// What to ask the machine for next, and the pages that earlier requests hold.
#pragma once

#include "models/gfp_bits_model.h"
#include "models/held_pages_model.h"
#include "panel.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;
class QTableView;

namespace rs {

class GfpField;
class NumberField;

class RequestPanel : public Panel {
    Q_OBJECT

public:
    RequestPanel(Controller& controller, RequestDraft& draft, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString content_text() const override;
    QString word_at(QPoint point) const override;

protected:
    void restart() override;
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    void lay_out();
    void connect_fields();
    void show_draft();
    void take_hex(const QString& text);
    void show_faults();
    void set_texts();
    void free_selected();

    RequestDraft& draft_;
    GfpBitsModel bits_;
    HeldPagesModel held_;
    GfpField* names_;
    QLineEdit* hex_;
    QString hex_fault_;
    QLabel* fault_;
    QLabel* order_label_;
    QLabel* cpu_label_;
    QLabel* repeat_label_;
    NumberField* order_;
    NumberField* cpu_;
    QSpinBox* repeat_;
    QPushButton* allocate_;
    QPushButton* free_;
    QPushButton* drain_;
    QListView* bits_view_;
    QTableView* held_view_;
};

} // namespace rs
