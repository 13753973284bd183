// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source_panel.h"

#include "latin1.h"
#include "source/source_view.h"

#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace rs {

namespace {

    constexpr int beside_from_width = 560; ///< px: from here on the stack stands beside the listing

    QListView* make_stack_view(QAbstractItemModel& model)
    {
        auto* view = new QListView;
        view->setModel(&model);
        view->setUniformItemSizes(true);
        view->setFocusPolicy(Qt::ClickFocus);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        return view;
    }

    /// What would run next, while nothing does.
    SourcePlace entry_of_allocator(const SourceLibrary& library)
    {
        const TaskStack about_to_start{{Frame{Function::alloc_pages, Step::none}}, {}};
        return library.place_of(about_to_start, 1);
    }

} // namespace

SourcePanel::SourcePanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , splitter_(new QSplitter)
    , view_(new SourceView)
    , stack_view_(make_stack_view(stack_))
{
    splitter_->addWidget(view_);
    splitter_->addWidget(stack_view_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter_);
    connect(&controller, &Controller::frame_selected, this, &SourcePanel::show_frame);
    connect(stack_view_, &QListView::clicked, this,
            [this](const QModelIndex& index) { this->controller().select_frame(stack_.depth_of(index.row())); });
}

QString SourcePanel::title() const { return tr("Source"); }

QString SourcePanel::subtitle() const
{
    if (!controller().is_open())
        return {};
    const auto& frames = world().stacks[at(controller().shown_task())].frames;
    const std::size_t depth = controller().selected_frame();
    const QString ours = QStringLiteral("core/%1").arg(place().file);
    if (depth == 0)
        return ours;
    const QString kernel_file = latin1(info(frames[depth - 1].function).kernel_file);
    return tr("%1 · %2, Linux 6.1").arg(ours, kernel_file);
}

QString SourcePanel::content_text() const
{
    QStringList names;
    for (int row = 0; row < stack_.rowCount(); ++row)
        names.append(stack_.data(stack_.index(row), Qt::DisplayRole).toString());
    return QStringLiteral("%1:%2 %3").arg(place().file).arg(place().row).arg(names.join(QStringLiteral(" < ")));
}

QString SourcePanel::word_at(QPoint point) const
{
    const QPoint in_view = view_->viewport()->mapFrom(this, point);
    if (!view_->viewport()->rect().contains(in_view))
        return {};
    QTextCursor word = view_->cursorForPosition(in_view);
    word.select(QTextCursor::WordUnderCursor);
    return word.selectedText();
}

QString SourcePanel::selected_word() const { return view_->textCursor().selectedText(); }

SourcePlace SourcePanel::place() const
{
    const TaskStack& stack = world().stacks[at(controller().shown_task())];
    const std::size_t depth = controller().selected_frame();
    return depth == 0 ? entry_of_allocator(library_) : library_.place_of(stack, depth);
}

void SourcePanel::refresh(const Crossed& /*crossed*/)
{
    stack_.set_frames(world().stacks[at(controller().shown_task())].frames);
    show_frame();
}

void SourcePanel::show_frame()
{
    const SourcePlace here = place();
    const auto index = library_.files().find(here.file);
    if (index == library_.files().end())
        return;
    if (file_ != here.file)
        view_->show_listing(index->second.lines());
    file_ = here.file;
    const std::size_t depth = controller().selected_frame();
    const bool innermost = depth > 0 && depth == static_cast<std::size_t>(stack_.rowCount());
    view_->set_current(here.row, innermost ? LineMark::Running : LineMark::Calling);
    stack_view_->setCurrentIndex(depth == 0 ? QModelIndex() : stack_.index(stack_.row_of(depth)));
    emit subtitle_changed();
}

void SourcePanel::restyle()
{
    view_->restyle();
    stack_view_->setFont(Theme::instance().mono_font(0.9));
}

void SourcePanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    const bool beside = width() >= beside_from_width;
    splitter_->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    const int extent = beside ? width() : height();
    const int stack = beside ? std::min(260, extent / 3) : std::min(96, extent / 3);
    splitter_->setSizes({extent - stack, stack});
}

} // namespace rs
