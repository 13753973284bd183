// SPDX-License-Identifier: GPL-3.0-or-later
#include "typing_guard.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace rs {

namespace {

    bool is_field(const QObject* object)
    {
        return qobject_cast<const QLineEdit*>(object) != nullptr ||
               qobject_cast<const QAbstractSpinBox*>(object) != nullptr;
    }

    /// A button that was reached by the keyboard is pressed by Space.
    bool is_press_of_button(const QObject* object, const QKeyEvent& key)
    {
        return key.key() == Qt::Key_Space && qobject_cast<const QAbstractButton*>(object) != nullptr;
    }

    bool is_inside(const QWidget* widget, const QObject* place)
    {
        const auto* clicked = qobject_cast<const QWidget*>(place);
        return clicked != nullptr &&
               (clicked == widget || clicked->isAncestorOf(widget) || widget->isAncestorOf(clicked));
    }

    /// Whether the field with the focus is done with: Escape, or a press of the mouse somewhere else.
    bool ends_typing(const QObject* watched, const QEvent& event)
    {
        const QWidget* field = QApplication::focusWidget();
        if (!is_field(field))
            return false;
        if (event.type() == QEvent::KeyPress)
            return static_cast<const QKeyEvent&>(event).key() == Qt::Key_Escape;
        return event.type() == QEvent::MouseButtonPress && watched->isWidgetType() && !is_inside(field, watched) &&
               QApplication::activePopupWidget() == nullptr;
    }

} // namespace

TypingGuard::TypingGuard(const Actions& actions, QObject* parent)
    : QObject(parent)
    , actions_(actions)
{
    qApp->installEventFilter(this);
}

bool TypingGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool typing = is_field(watched) && actions_.moves(key.keyCombination());
        if (typing || is_press_of_button(watched, key)) {
            event->accept();
            return true;
        }
    }
    if (ends_typing(watched, *event))
        QApplication::focusWidget()->clearFocus();
    return QObject::eventFilter(watched, event);
}

} // namespace rs
