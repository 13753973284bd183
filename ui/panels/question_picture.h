// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the picture beside an answer.
#pragma once

#include "questions/drawing.h"

#include <QWidget>

namespace rs {

class QuestionPicture : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The paper at the present width, in the font of the window.
    Paper paper() const;
    /// Takes as much height as the drawing needs.
    void show_drawing(Drawing drawing);
    const Drawing& drawing() const { return drawing_; }

signals:
    /// The width changed: the picture has to be drawn anew.
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Drawing drawing_;
};

} // namespace rs
