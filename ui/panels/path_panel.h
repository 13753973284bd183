// SPDX-License-Identifier: GPL-3.0-or-later
// The slow path as a flow chart: where the request is, which way it came, and why not another.
#pragma once

#include "models/path_state.h"
#include "panel.h"

class QScrollArea;

namespace rs {

class PathCanvas;

class PathPanel : public Panel {
    Q_OBJECT

public:
    explicit PathPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Path"); }
    QString subtitle() const override;
    QString content_text() const override;
    QString word_at(QPoint point) const override;

protected:
    void restart() override;
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    void compose();

    PathState state_;
    std::uint64_t past_ = 0; ///< the controller's past() that state_ tells of
    QScrollArea* scroll_;
    PathCanvas* canvas_;
};

} // namespace rs
