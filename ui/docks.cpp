// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks.h"

#include "dock_layout.h"
#include "dock_title.h"
#include "panels/chart_panel.h"
#include "panels/event_log_panel.h"
#include "panels/explain_panel.h"
#include "panels/kernel_log_panel.h"
#include "panels/lists_panel.h"
#include "panels/memory_map_panel.h"
#include "panels/path_panel.h"
#include "panels/proc_panel.h"
#include "panels/questions_panel.h"
#include "panels/request_panel.h"
#include "panels/source_panel.h"
#include "panels/timeline_panel.h"
#include "panels/variables_panel.h"
#include "style_sheet.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QVBoxLayout>

#include <algorithm>

namespace rs {

namespace {

    QFrame* framed(Panel* panel)
    {
        auto* frame = new QFrame;
        frame->setObjectName(QLatin1String(look::panel_body));
        auto* layout = new QVBoxLayout(frame);
        layout->setContentsMargins(1, 0, 1, 1);
        layout->addWidget(panel);
        return frame;
    }

} // namespace

Docks::Docks(QMainWindow& window, Controller& controller, RequestDraft& draft)
    : QObject(&window)
    , window_(window)
{
    add(PanelId::path, "path", new PathPanel(controller));
    add(PanelId::source, "source", new SourcePanel(controller));
    add(PanelId::lists, "lists", new ListsPanel(controller));
    add(PanelId::memory_map, "memory_map", new MemoryMapPanel(controller));
    add(PanelId::event_log, "event_log", new EventLogPanel(controller));
    add(PanelId::kernel_log, "kernel_log", new KernelLogPanel(controller));
    add(PanelId::proc, "proc", new ProcPanel(controller));
    auto* explain = new ExplainPanel(controller);
    add(PanelId::explain, "explain", explain);
    add(PanelId::variables, "variables", new VariablesPanel(controller));
    add(PanelId::questions, "questions", new QuestionsPanel(controller, draft));
    add(PanelId::request, "request", new RequestPanel(controller, draft));
    add(PanelId::timeline, "timeline", new TimelinePanel(controller));
    add(PanelId::chart, "chart", new ChartPanel(controller));
    connect(explain, &ExplainPanel::log_asked, this, [this] { bring_forward(PanelId::kernel_log); });
}

void Docks::add(PanelId id, const char* name, Panel* panel)
{
    panel->setObjectName(QLatin1String(name));
    auto* dock = new QDockWidget(panel->title(), &window_);
    dock->setObjectName(QLatin1String(name));
    dock->setTitleBarWidget(new DockTitle(*panel));
    dock->setWidget(framed(panel));
    panels_[static_cast<std::size_t>(id)] = panel;
    docks_[static_cast<std::size_t>(id)] = dock;
    connect(panel, &Panel::asked, this, &Docks::ask);
    connect(dock, &QDockWidget::visibilityChanged, this, &Docks::note_tabs, Qt::QueuedConnection);
    connect(dock, &QDockWidget::topLevelChanged, this, &Docks::note_tabs, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, panel, &Panel::refresh_now, Qt::QueuedConnection);
}

QuestionsPanel& Docks::questions() const { return *static_cast<QuestionsPanel*>(panel(PanelId::questions)); }

void Docks::ask(std::optional<Topic> topic) const
{
    topic ? questions().show_topic(*topic) : questions().show_index();
    bring_forward(PanelId::questions);
}

void Docks::bring_forward(PanelId id) const
{
    dock(id)->show();
    dock(id)->raise();
}

DockTitle* Docks::title(std::size_t i) const { return static_cast<DockTitle*>(docks_[i]->titleBarWidget()); }

void Docks::note_tabs()
{
    for (std::size_t i = 0; i < count; ++i) {
        const QList<QDockWidget*> others = window_.tabifiedDockWidgets(docks_[i]);
        title(i)->set_tabbed(std::ranges::any_of(others, [](const QDockWidget* dock) { return !dock->isHidden(); }));
    }
}

void Docks::arrange(QSize window)
{
    arrange_docks(window_, *this, window);
    note_tabs();
}

void Docks::retranslate()
{
    for (std::size_t i = 0; i < count; ++i) {
        docks_[i]->setWindowTitle(panels_[i]->title());
        title(i)->refresh();
    }
}

void Docks::refresh_now()
{
    for (Panel* panel : panels_)
        panel->refresh_now();
}

} // namespace rs
