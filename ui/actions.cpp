// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace rs {

namespace {

    constexpr QKeyCombination none{Qt::Key_unknown};

#define RS_TR(text) QT_TRANSLATE_NOOP("Actions", text)
    constexpr std::array<ActInfo, static_cast<std::size_t>(Act::count)> infos{{
        {Act::open, "open", RS_TR("&Open…"), "", RS_TR("Open a scenario, a recorded state or a recording's folder"),
         Qt::CTRL | Qt::Key_O, none, false},
        {Act::quit, "quit", RS_TR("&Quit"), "", RS_TR("Leave Reclaimscope"), Qt::CTRL | Qt::Key_Q, none, false},
        {Act::to_start, "to_start", RS_TR("To the start"), "|◀", RS_TR("Back to the start of the recording"),
         Qt::Key_Home, none, true},
        {Act::run_back, "run_back", RS_TR("Run back"), RS_TR("Run back"),
         RS_TR("Back to where this request began, or the one before"), Qt::SHIFT | Qt::Key_F5, none, true},
        {Act::over_back, "over_back", RS_TR("Over, back"), RS_TR("Over back"),
         RS_TR("Back to the last step of this function or of its callers"), Qt::CTRL | Qt::Key_F10, none, true},
        {Act::into_back, "into_back", RS_TR("Step back"), RS_TR("◀ Step"),
         RS_TR("Back to the last step, wherever it was"), Qt::CTRL | Qt::Key_F11, none, true},
        {Act::out_back, "out_back", RS_TR("Out, back"), "", RS_TR("Back to the last step of a caller"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_F11, none, true},
        {Act::play, "play", RS_TR("Play or pause"), RS_TR("Play"), RS_TR("Step on by itself, at the speed beside"),
         Qt::Key_Space, none, true},
        {Act::into, "into", RS_TR("Step into"), RS_TR("Step ▶"), RS_TR("To the next step, wherever it is"), Qt::Key_F11,
         none, true},
        {Act::over, "over", RS_TR("Step over"), RS_TR("Over"),
         RS_TR("To the next step of this function or of its callers"), Qt::Key_F10, none, true},
        {Act::out, "out", RS_TR("Step out"), RS_TR("Out"), RS_TR("To the next step of a caller"),
         Qt::SHIFT | Qt::Key_F11, none, true},
        {Act::run, "run", RS_TR("Run"), RS_TR("Run"), RS_TR("To the end of this request; from there through the next one"),
         Qt::Key_F5, none, true},
        {Act::to_end, "to_end", RS_TR("To the end"), "▶|", RS_TR("To the last moment that was simulated"), Qt::Key_End,
         none, true},
        {Act::step_left, "step_left", RS_TR("One step back"), "", "", Qt::Key_Left, none, true},
        {Act::step_right, "step_right", RS_TR("One step"), "", "", Qt::Key_Right, none, true},
        {Act::faster, "faster", RS_TR("Faster"), "", RS_TR("Play faster"), Qt::Key_Plus, Qt::Key_Equal, true},
        {Act::slower, "slower", RS_TR("Slower"), "", RS_TR("Play slower"), Qt::Key_Minus, none, true},
        {Act::light, "light", RS_TR("Light"), "", "", none, none, false},
        {Act::dark, "dark", RS_TR("Dark"), "", "", none, none, false},
        {Act::english, "english", "English", "", "", none, none, false},
        {Act::chinese, "chinese", "简体中文", "", "", none, none, false},
        {Act::reset_layout, "reset_layout", RS_TR("Reset layout"), "", RS_TR("Put every panel back in its place"), none,
         none, false},
        {Act::keys, "keys", RS_TR("Keys"), "", RS_TR("What every key does"), Qt::Key_F1, none, false},
        {Act::about, "about", RS_TR("About Reclaimscope"), "", "", none, none, false},
    }};
#undef RS_TR

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
        action->setIconText(translated(*info.button != '\0' ? info.button : info.text));
        action->setToolTip(tool_tip(info, *action));
    }
}

bool Actions::moves(QKeyCombination keys) const
{
    return std::any_of(infos.begin(), infos.end(), [&](const ActInfo& info) {
        return info.moves && (*this)[info.act]->shortcuts().contains(QKeySequence(keys));
    });
}

} // namespace rs
