// SPDX-License-Identifier: GPL-3.0-or-later
// What is happening, why: the step at the cursor told in sentences.
#pragma once

#include "panel.h"

#include <span>

class QLabel;

namespace rs {

class ExplainPanel : public Panel {
    Q_OBJECT

public:
    explicit ExplainPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString content_text() const override;

protected:
    void refresh(const Crossed& crossed) override;
    void restyle() override;

signals:
    /// The person wants to read what the kernel printed.
    void log_asked();

private:
    void tell();
    QString text_at_rest() const;
    void tell_questions(std::span<const Topic> topics);
    void tell_log(const std::optional<StepSeen>& step);
    bool at_rest() const;

    QLabel* headline_;
    QLabel* text_;
    QLabel* log_; ///< way to the kernel's log, where it says something of this step
    QLabel* ask_; ///< what one may ask here
};

} // namespace rs
