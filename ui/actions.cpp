// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace rs {

namespace {

    constexpr QKeyCombination none{Qt::Key_unknown};

    constexpr std::array<ActInfo, static_cast<std::size_t>(Act::count)> infos{{
        {Act::open, "open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "",
         QT_TRANSLATE_NOOP("Actions", "Open a scenario, a recorded state or a recording's folder"),
         Qt::CTRL | Qt::Key_O, none, false},
        {Act::quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "",
         QT_TRANSLATE_NOOP("Actions", "Leave Reclaimscope"), Qt::CTRL | Qt::Key_Q, none, false},
        {Act::to_start, "to_start", QT_TRANSLATE_NOOP("Actions", "To the start"), "|◀",
         QT_TRANSLATE_NOOP("Actions", "Back to the start of the recording"), Qt::Key_Home, none, true},
        {Act::run_back, "run_back", QT_TRANSLATE_NOOP("Actions", "Run back"), QT_TRANSLATE_NOOP("Actions", "Run back"),
         QT_TRANSLATE_NOOP("Actions", "Back to where this request began, or the one before"), Qt::SHIFT | Qt::Key_F5,
         none, true},
        {Act::over_back, "over_back", QT_TRANSLATE_NOOP("Actions", "Over, back"),
         QT_TRANSLATE_NOOP("Actions", "Over back"),
         QT_TRANSLATE_NOOP("Actions", "Back to the last step of this function or of its callers"),
         Qt::CTRL | Qt::Key_F10, none, true},
        {Act::into_back, "into_back", QT_TRANSLATE_NOOP("Actions", "Step back"), QT_TRANSLATE_NOOP("Actions", "◀ Step"),
         QT_TRANSLATE_NOOP("Actions", "Back to the last step, wherever it was"), Qt::CTRL | Qt::Key_F11, none, true},
        {Act::out_back, "out_back", QT_TRANSLATE_NOOP("Actions", "Out, back"), "",
         QT_TRANSLATE_NOOP("Actions", "Back to the last step of a caller"), Qt::CTRL | Qt::SHIFT | Qt::Key_F11, none,
         true},
        {Act::play, "play", QT_TRANSLATE_NOOP("Actions", "Play or pause"), QT_TRANSLATE_NOOP("Actions", "Play"),
         QT_TRANSLATE_NOOP("Actions", "Step on by itself, at the speed beside"), Qt::Key_Space, none, true,
         QT_TRANSLATE_NOOP("Actions", "Pause")},
        {Act::into, "into", QT_TRANSLATE_NOOP("Actions", "Step into"), QT_TRANSLATE_NOOP("Actions", "Step ▶"),
         QT_TRANSLATE_NOOP("Actions", "To the next step, wherever it is"), Qt::Key_F11, none, true},
        {Act::over, "over", QT_TRANSLATE_NOOP("Actions", "Step over"), QT_TRANSLATE_NOOP("Actions", "Over"),
         QT_TRANSLATE_NOOP("Actions", "To the next step of this function or of its callers"), Qt::Key_F10, none, true},
        {Act::out, "out", QT_TRANSLATE_NOOP("Actions", "Step out"), QT_TRANSLATE_NOOP("Actions", "Out"),
         QT_TRANSLATE_NOOP("Actions", "To the next step of a caller"), Qt::SHIFT | Qt::Key_F11, none, true},
        {Act::run, "run", QT_TRANSLATE_NOOP("Actions", "Run"), QT_TRANSLATE_NOOP("Actions", "Run"),
         QT_TRANSLATE_NOOP("Actions", "To the end of this request; from there through the next one"), Qt::Key_F5, none,
         true},
        {Act::to_end, "to_end", QT_TRANSLATE_NOOP("Actions", "To the end"), "▶|",
         QT_TRANSLATE_NOOP("Actions", "To the last moment that was simulated"), Qt::Key_End, none, true},
        {Act::step_left, "step_left", QT_TRANSLATE_NOOP("Actions", "One step back"), "", "", Qt::Key_Left, none, true},
        {Act::step_right, "step_right", QT_TRANSLATE_NOOP("Actions", "One step"), "", "", Qt::Key_Right, none, true},
        {Act::faster, "faster", QT_TRANSLATE_NOOP("Actions", "Faster"), "", QT_TRANSLATE_NOOP("Actions", "Play faster"),
         Qt::Key_Plus, Qt::Key_Equal, true},
        {Act::slower, "slower", QT_TRANSLATE_NOOP("Actions", "Slower"), "", QT_TRANSLATE_NOOP("Actions", "Play slower"),
         Qt::Key_Minus, none, true},
        {Act::travel_instant, "travel_instant", QT_TRANSLATE_NOOP("Actions", "Instant"), "",
         QT_TRANSLATE_NOOP("Actions", "Pages are in their new place at once"), Qt::CTRL | Qt::Key_1, none, false},
        {Act::travel_fast, "travel_fast", QT_TRANSLATE_NOOP("Actions", "Fast"), "",
         QT_TRANSLATE_NOOP("Actions", "Pages travel fast"), Qt::CTRL | Qt::Key_2, none, false},
        {Act::travel_normal, "travel_normal", QT_TRANSLATE_NOOP("Actions", "Normal"), "",
         QT_TRANSLATE_NOOP("Actions", "Pages travel as fast as the eye can follow"), Qt::CTRL | Qt::Key_3, none, false},
        {Act::travel_slow, "travel_slow", QT_TRANSLATE_NOOP("Actions", "Slow"), "",
         QT_TRANSLATE_NOOP("Actions", "Pages travel slowly, for a class to follow"), Qt::CTRL | Qt::Key_4, none, false},
        {Act::travel_still, "travel_still", QT_TRANSLATE_NOOP("Actions", "Still (trails)"), "",
         QT_TRANSLATE_NOOP("Actions", "Nothing moves: arrows show where pages went"), Qt::CTRL | Qt::Key_5, none,
         false},
        {Act::light, "light", QT_TRANSLATE_NOOP("Actions", "Light"), "", "", none, none, false},
        {Act::dark, "dark", QT_TRANSLATE_NOOP("Actions", "Dark"), "", "", none, none, false},
        {Act::english, "english", "English", "", "", none, none, false},
        {Act::chinese, "chinese", "简体中文", "", "", none, none, false},
        {Act::reset_layout, "reset_layout", QT_TRANSLATE_NOOP("Actions", "Reset layout"), "",
         QT_TRANSLATE_NOOP("Actions", "Put every panel back in its place"), none, none, false},
        {Act::ask, "ask", QT_TRANSLATE_NOOP("Actions", "What is this?"), "",
         QT_TRANSLATE_NOOP("Actions", "Answer the question about the word under the mouse, or about this step"),
         Qt::Key_F1, none, false},
        {Act::questions, "questions", QT_TRANSLATE_NOOP("Actions", "Questions"), "",
         QT_TRANSLATE_NOOP("Actions", "The list of all questions that are answered here"), none, none, false},
        {Act::keys, "keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "",
         QT_TRANSLATE_NOOP("Actions", "What every key does"), Qt::SHIFT | Qt::Key_F1, none, false},
        {Act::about, "about", QT_TRANSLATE_NOOP("Actions", "About Reclaimscope"), "", "", none, none, false},
    }};

    QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

    QList<QKeySequence> shortcuts(const ActInfo& info)
    {
        QList<QKeySequence> keys;
        for (const QKeyCombination key : {info.key, info.second_key})
            if (key != none)
                keys.append(QKeySequence(key));
        return keys;
    }

    QString tool_tip(const ActInfo& info, const QAction& action)
    {
        const QString tip = translated(*info.tip != '\0' ? info.tip : info.text).remove(QLatin1Char('&'));
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        return key.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, key);
    }

} // namespace

std::span<const ActInfo, static_cast<std::size_t>(Act::count)> act_infos() { return infos; }

Actions::Actions(QWidget* parent)
    : QObject(parent)
{
    for (const ActInfo& info : infos) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(info.id));
        action->setShortcuts(shortcuts(info));
        connect(action, &QAction::toggled, this, [this, &info] { show_button(info); });
        parent->addAction(action);
        actions_[static_cast<std::size_t>(info.act)] = action;
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const ActInfo& info : infos) {
        QAction* action = (*this)[info.act];
        action->setText(translated(info.text));
        action->setToolTip(tool_tip(info, *action));
        show_button(info);
    }
}

QStringList Actions::button_texts(Act act)
{
    const ActInfo& info = infos[static_cast<std::size_t>(act)];
    QStringList texts{translated(*info.button != '\0' ? info.button : info.text)};
    if (*info.checked_button != '\0')
        texts << translated(info.checked_button);
    return texts;
}

void Actions::show_button(const ActInfo& info)
{
    QAction* action = (*this)[info.act];
    const QStringList texts = button_texts(info.act);
    action->setIconText(action->isChecked() ? texts.last() : texts.first());
}

bool Actions::moves(QKeyCombination keys) const
{
    return std::any_of(infos.begin(), infos.end(), [&](const ActInfo& info) {
        return info.moves && (*this)[info.act]->shortcuts().contains(QKeySequence(keys));
    });
}

} // namespace rs
