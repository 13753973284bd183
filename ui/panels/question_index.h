// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all questions, and a field to search it.
#pragma once

#include "questions/topic.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace rs {

class QuestionIndex : public QWidget {
    Q_OBJECT

public:
    explicit QuestionIndex(QWidget* parent = nullptr);

    /// Takes the questions anew, in the language of the window.
    void retranslate();

signals:
    void chosen(rs::Topic topic);

private:
    void filter(const QString& text);

    QLineEdit* search_;
    QListWidget* list_;
};

} // namespace rs
