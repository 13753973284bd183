// SPDX-License-Identifier: GPL-3.0-or-later
// Which page is on which list: buddy free lists, per-cpu lists, LRU lists, and the lists that running functions hold.
// On a motion pages travel from list to list, and a line says which and why.
#pragma once

#include "models/move_groups.h"
#include "panel.h"

class QComboBox;

namespace rs {

class CaptionLine;
class LegendLine;
class ListsCanvas;
class ListMembers;

class ListsPanel : public Panel {
    Q_OBJECT

public:
    explicit ListsPanel(Controller& controller, QWidget* parent = nullptr);
    ~ListsPanel() override;

    QString title() const override { return tr("Lists"); }
    QString content_text() const override;
    QString word_at(QPoint point) const override;
    /// What the letters and colours mean, and which zone is shown.
    QWidget* title_tools() override;

    /// What the last motion moved, in full.
    QString caption() const;
    const ListsCanvas& canvas() const { return *canvas_; }

    /// Where a page is shown, in the panel's coordinates.
    std::optional<QRectF> rect_of(Pfn pfn) const;

protected:
    void restart() override;
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    void fill_zones();
    void set_legend();
    bool knows_place() const;
    void start_at(Timeline::Position position);
    void show_motion();
    void retell();
    void tell();

    QComboBox* zones_;
    LegendLine* legend_;
    ListsCanvas* canvas_;
    CaptionLine* caption_;
    std::unique_ptr<ListMembers> members_; ///< at shown_
    Timeline::Position shown_ = 0;
    Crossed last_motion_;
    std::vector<MoveGroup> last_moves_;
    std::uint64_t past_ = 0; ///< Controller::past() that shown_ is a position of
};

} // namespace rs
