// SPDX-License-Identifier: GPL-3.0-or-later
// What F1 asks about.
#pragma once

#include "questions/topic.h"

#include <QPoint>

namespace rs {

class Controller;

/// The question about the word under the mouse or the selected one, or else about the step at the cursor, or else
/// about the panel under the mouse.
std::optional<Topic> topic_to_ask(const Controller& controller, QPoint mouse_on_screen);

} // namespace rs
