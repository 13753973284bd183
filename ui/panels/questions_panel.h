// SPDX-License-Identifier: GPL-3.0-or-later
// The questions in the margin: one with its answer, filled from the machine at the cursor, or the list of all.
#pragma once

#include "panel.h"
#include "questions/place.h"
#include "questions/question.h"
#include "request_draft.h"

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace rs {

class QuestionIndex;
class QuestionPicture;

class QuestionsPanel : public Panel {
    Q_OBJECT

public:
    QuestionsPanel(Controller& controller, RequestDraft& draft, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString content_text() const override;
    QWidget* title_tools() override;

    void show_topic(Topic topic);
    void show_index();
    /// What is shown; none: the list of all questions.
    std::optional<Topic> topic() const { return topic_; }

protected:
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    QWidget* make_answer_page();
    Place place() const;
    void go_back();
    void follow(const QString& link);
    void open(std::optional<Topic> topic);
    void turn_to(std::optional<Topic> topic);
    void tell();
    void tell_experiment(const Experiment& experiment);
    void draw();
    void run_experiment();

    RequestDraft& draft_;
    std::optional<Topic> topic_;
    std::vector<std::optional<Topic>> before_; ///< where Back leads, the latest last
    QStackedWidget* pages_;
    QScrollArea* scroll_;
    QLabel* answer_;
    QuestionPicture* picture_;
    QLabel* try_it_;
    QPushButton* experiment_;
    QLabel* elsewhere_;
    QuestionIndex* index_;
    QToolButton* back_;
    QToolButton* all_;
};

} // namespace rs
