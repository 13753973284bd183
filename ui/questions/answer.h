// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and answers in the language of the window, as rich text whose links name topics.
#pragma once

#include "questions/place.h"
#include "questions/question.h"

#include <QString>

#include <span>

namespace rs {

/// "What is a highatomic pageblock?"
QString question_text(Topic topic);
/// "highatomic pageblock"
QString term_text(Topic topic);

/// A text of a question with its gaps filled and its links as rich text.
QString answer_text(const char* english, const Place& place);

/// A link to a question; `text` empty: the question itself.
QString link_to(Topic topic, const QString& text = {});
/// Links to questions, in a line.
QString links_to(std::span<const Topic> topics);
/// The topic that a link of a text names.
std::optional<Topic> topic_of_link(const QString& link);

/// What is wrong with a text: gaps without a value, links to no question. Empty: nothing.
QStringList faults_of_answer(const QString& text, const Place& place);

} // namespace rs
