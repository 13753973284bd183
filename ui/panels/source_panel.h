// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's own source at the selected frame, and the call stack to select from.
#pragma once

#include "models/call_stack_model.h"
#include "panel.h"
#include "source/source_library.h"

class QListView;
class QSplitter;

namespace rs {

class SourceView;

class SourcePanel : public Panel {
    Q_OBJECT

public:
    explicit SourcePanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString content_text() const override;
    QString word_at(QPoint point) const override;
    QString selected_word() const override;

protected:
    void refresh(const Crossed& crossed) override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show_frame();
    SourcePlace place() const;

    SourceLibrary library_;
    CallStackModel stack_;
    QSplitter* splitter_;
    SourceView* view_;
    QListView* stack_view_;
    QString file_; ///< that the view shows
};

} // namespace rs
