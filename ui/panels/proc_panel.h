// SPDX-License-Identifier: GPL-3.0-or-later
// What /proc would show of the machine at the cursor, and what of it changed.
#pragma once

#include "geometry/text_changes.h"
#include "models/earlier_machine.h"
#include "panel.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace rs {

class ComparedText;

class ProcPanel : public Panel {
    Q_OBJECT

public:
    explicit ProcPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("/proc"); }
    QString subtitle() const override;
    QString content_text() const override;
    QWidget* title_tools() override { return tools_; }
    QString word_at(QPoint point) const override;
    QString selected_word() const override;

protected:
    /// Not behind a tab: a file may take a walk along all free lists.
    bool in_sight() const override { return isVisible() && !visibleRegion().isEmpty(); }
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    enum class Comparison { LastMove, Request };

    QWidget* make_tools();
    void forget_moves();
    void note_move(const Crossed& crossed);
    Comparison comparison() const;
    Timeline::Position compared_position() const;
    void choose_file();
    void colour_changes();
    void show_file();
    void show_lines();

    QComboBox* file_;
    QComboBox* comparison_;
    QToolButton* only_changed_;
    QLineEdit* words_;
    QWidget* tools_;
    ComparedText* view_;

    EarlierMachine earlier_;
    Timeline::Position before_move_ = 0; ///< where the cursor stood before its last move
    bool shown_ = true; ///< that move
    QTimer next_;
    QElapsedTimer since_shown_;
    std::vector<ComparedLine> lines_; ///< all of the file
    std::vector<int> scrolled_; ///< by file: the line at the top of the view
    std::size_t shown_file_ = 0;
};

} // namespace rs
