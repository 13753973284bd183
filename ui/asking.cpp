// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include "panel.h"
#include "questions/where.h"

#include <QApplication>

namespace rs {

namespace {

    const Panel* panel_around(const QWidget* widget)
    {
        for (; widget != nullptr; widget = widget->parentWidget())
            if (const auto* panel = qobject_cast<const Panel*>(widget))
                return panel;
        return nullptr;
    }

    std::optional<Topic> topic_of_step(const Controller& controller)
    {
        if (!controller.is_open() || controller.world().stacks[at(controller.shown_task())].frames.empty())
            return std::nullopt;
        const auto step = controller.timeline().current_step();
        const auto topics = step ? topics_of(step->step) : std::span<const Topic>{};
        return topics.empty() ? std::nullopt : std::optional(topics.front());
    }

} // namespace

std::optional<Topic> topic_to_ask(const Controller& controller, QPoint mouse_on_screen)
{
    const Panel* under_mouse = panel_around(QApplication::widgetAt(mouse_on_screen));
    if (under_mouse != nullptr)
        if (const auto topic = topic_of(under_mouse->word_at(under_mouse->mapFromGlobal(mouse_on_screen))))
            return topic;
    if (const Panel* with_focus = panel_around(QApplication::focusWidget()))
        if (const auto topic = topic_of(with_focus->selected_word()))
            return topic;
    if (const auto topic = topic_of_step(controller))
        return topic;
    return under_mouse == nullptr ? std::nullopt : topic_of(under_mouse->objectName());
}

} // namespace rs
