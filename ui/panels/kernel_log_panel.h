// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel prints where a request fails, as dmesg would show it.
#pragma once

#include "models/kernel_log.h"
#include "panel.h"

class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace rs {

class EmptyHint;
class LogView;

class KernelLogPanel : public Panel {
    Q_OBJECT

public:
    explicit KernelLogPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Kernel log"); }
    QString subtitle() const override;
    QString content_text() const override;
    QWidget* title_tools() override { return tools_; }
    QString word_at(QPoint point) const override;
    QString selected_word() const override;

protected:
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    QWidget* make_tools();
    void show_lines();
    void follow_cursor();
    void go_to(std::size_t entry);
    void copy() const;

    KernelLogEntries entries_;
    QLineEdit* words_;
    QToolButton* copy_;
    QWidget* tools_;
    LogView* view_;
    EmptyHint* hint_;
    QStackedLayout* pages_;
    std::size_t happened_ = 0; ///< entries at or before the cursor
};

} // namespace rs
