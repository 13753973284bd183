// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's tracepoints, as ftrace would print them; a click goes to the moment.
#pragma once

#include "models/event_log_model.h"
#include "panel.h"

#include <QLineEdit>

class QStackedLayout;
class QTableView;

namespace rs {

class EmptyHint;

class EventLogPanel : public Panel {
    Q_OBJECT

public:
    explicit EventLogPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Event log"); }
    QString subtitle() const override;
    QString content_text() const override;
    QWidget* title_tools() override;

protected:
    void refresh(const Crossed& crossed) override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void set_up_table();
    void set_columns();
    void show_current();

    EventLogModel model_;
    QLineEdit* filter_;
    QTableView* table_;
    EmptyHint* hint_;
    QStackedLayout* pages_;
};

} // namespace rs
