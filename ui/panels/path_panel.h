// SPDX-License-Identifier: GPL-3.0-or-later
// The slow path and what it calls as flow charts: where the request is, which way it came, and why not another.
#pragma once

#include "models/path_state.h"
#include "panel.h"

class QScrollArea;
class QToolButton;

namespace rs {

class PathCanvas;
class PathTrailLine;

class PathPanel : public Panel {
    Q_OBJECT

public:
    explicit PathPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Path"); }
    QString subtitle() const override;
    QString content_text() const override;
    QWidget* title_tools() override;
    QString word_at(QPoint point) const override;

    const PathTrail& trail() const { return trail_; }
    /// Shows another chart, until the person or Follow chooses another.
    void show_trail(PathTrail trail);

protected:
    void restart() override;
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    QString request_text() const;
    QString call_text() const;
    void look();
    void compose();
    void follow(bool on);
    void open_box(BoxNo box);
    /// To the box's next passage in this call, or the one before; round from the last to the first.
    void visit(BoxNo box, bool backwards);
    /// The person has chosen: Follow would take it away again.
    void choose(PathTrail trail);

    PathCalls calls_;
    PathTrail trail_ = whole_trail();
    PathState state_;
    QToolButton* follow_;
    PathTrailLine* trail_line_;
    QScrollArea* scroll_;
    PathCanvas* canvas_;
};

} // namespace rs
