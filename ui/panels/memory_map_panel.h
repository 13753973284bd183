// SPDX-License-Identifier: GPL-3.0-or-later
// All memory of the machine: node, zone, pageblock, page.
#pragma once

#include "models/page_kinds.h"
#include "panel.h"

class QComboBox;
class QLabel;

namespace rs {

class MemoryMapCanvas;

class MemoryMapPanel : public Panel {
    Q_OBJECT

public:
    explicit MemoryMapPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Memory map"); }
    QString subtitle() const override;
    /// A line for each pageblock: its type's letter, and a letter for each page.
    QString content_text() const override;
    /// What the colours tell.
    QWidget* title_tools() override;

    const MemoryMapCanvas& canvas() const { return *canvas_; }

protected:
    void restart() override;
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    void set_legend();

    QComboBox* colouring_;
    MemoryMapCanvas* canvas_;
    QLabel* legend_;
};

} // namespace rs
