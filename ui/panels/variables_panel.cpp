// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/variables_panel.h"

#include "latin1.h"
#include "panels/page_rows.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace rs {

namespace {

    QTreeView* make_view(QAbstractItemModel& model)
    {
        auto* view = new QTreeView;
        view->setModel(&model);
        view->setHeaderHidden(true);
        view->setUniformRowHeights(true);
        view->setItemsExpandable(false);
        view->setRootIsDecorated(false);
        view->setIndentation(10);
        view->setSelectionMode(QAbstractItemView::NoSelection);
        view->setFocusPolicy(Qt::ClickFocus);
        view->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        return view;
    }

} // namespace

VariablesPanel::VariablesPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , view_(make_view(model_))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(view_);
    new PageRows(controller, *view_);
    connect(&controller, &Controller::frame_selected, this, [this] { show_variables(variables()); });
}

QString VariablesPanel::title() const { return tr("Variables"); }

QString VariablesPanel::subtitle() const
{
    if (!controller().is_open())
        return {};
    const std::size_t depth = controller().selected_frame();
    const auto& frames = world().stacks[at(controller().shown_task())].frames;
    return depth == 0 ? QString() : QString(latin1(info(frames[depth - 1].function).kernel_name));
}

QString VariablesPanel::content_text() const
{
    QString text;
    for (const VariableGroup& group : model_.groups()) {
        text += group.title + QLatin1Char('\n');
        for (const Variable& variable : group.variables)
            text += QStringLiteral("  %1 = %2\n").arg(variable.name, variable.value);
    }
    return text;
}

QString VariablesPanel::word_at(QPoint point) const
{
    const QModelIndex index = view_->indexAt(view_->viewport()->mapFrom(this, point));
    return index.siblingAtColumn(0).data().toString();
}

std::vector<VariableGroup> VariablesPanel::variables() const
{
    return variables_at(world(), controller().shown_task(), controller().selected_frame());
}

void VariablesPanel::restart() { model_.set_groups({}); }

void VariablesPanel::refresh(const Crossed& /*crossed*/)
{
    std::vector<VariableGroup> groups = variables();
    mark_changes(groups, model_.groups());
    show_variables(std::move(groups));
}

void VariablesPanel::show_variables(std::vector<VariableGroup> groups)
{
    model_.set_groups(std::move(groups));
    view_->expandAll();
}

void VariablesPanel::restyle()
{
    if (controller().is_open())
        show_variables(variables());
}

} // namespace rs
