// SPDX-License-Identifier: GPL-3.0-or-later
// Locals of the selected frame, scan_control while the task reclaims, flags of the task.
#pragma once

#include "models/variables_model.h"
#include "panel.h"

class QTreeView;

namespace rs {

class VariablesPanel : public Panel {
    Q_OBJECT

public:
    explicit VariablesPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString content_text() const override;
    QString word_at(QPoint point) const override;

protected:
    void restart() override;
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    std::vector<VariableGroup> variables() const;
    void show_variables(std::vector<VariableGroup> groups);

    VariablesModel model_;
    QTreeView* view_;
};

} // namespace rs
