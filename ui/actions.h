// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done by a key or from a menu: one table, one QAction each.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <array>
#include <span>

class QWidget;

namespace rs {

enum class Act : std::uint8_t {
    open,
    quit,
    to_start,
    run_back,
    over_back,
    into_back,
    out_back,
    play,
    into,
    over,
    out,
    run,
    to_end,
    step_left,
    step_right,
    faster,
    slower,
    travel_instant,
    travel_fast,
    travel_normal,
    travel_slow,
    travel_still,
    light,
    dark,
    english,
    chinese,
    reset_layout,
    ask,
    questions,
    keys,
    about,
    count
};

struct ActInfo {
    Act act;
    const char* id; ///< for settings
    const char* text; ///< in menus; to be translated in the context "Actions"
    const char* button; ///< on the toolbar; empty: the menu's text
    const char* tip; ///< what it does, for the tool tip
    QKeyCombination key; ///< Qt::Key_unknown: none
    QKeyCombination second_key;
    bool moves; ///< moves the cursor in time: its keys are ignored while typing
    const char* checked_button = ""; ///< on the toolbar while it is checked; empty: the same
};

/// In the order of Act.
std::span<const ActInfo, static_cast<std::size_t>(Act::count)> act_infos();

class Actions : public QObject {
    Q_OBJECT

public:
    /// Actions of the window `parent`: their shortcuts work wherever the focus is in it.
    explicit Actions(QWidget* parent);

    QAction* operator[](Act act) const { return actions_[static_cast<std::size_t>(act)]; }
    /// Sets the texts anew after a change of language.
    void retranslate();

    /// Every text that the action's button may have.
    static QStringList button_texts(Act act);

    /// Whether these keys move the cursor in time.
    bool moves(QKeyCombination keys) const;

private:
    void show_button(const ActInfo& info);

    std::array<QAction*, static_cast<std::size_t>(Act::count)> actions_{};
};

} // namespace rs
