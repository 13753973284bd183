// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/proc_panel.h"

#include "geometry/number_text.h"
#include "io/proc/proc_files.h"
#include "latin1.h"
#include "models/operation_before.h"
#include "panels/compared_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rs {

namespace {

    constexpr int playing_pause_ms = 100; ///< from one text to the next while playing: nobody reads faster
    constexpr int least_combo_width = 60; ///< px
    constexpr int least_filter_width = 90; ///< px

    QString text_of(std::size_t file, const World& world)
    {
        return QString::fromStdString(proc_files()[file].text(world));
    }

} // namespace

ProcPanel::ProcPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , file_(new QComboBox)
    , comparison_(new QComboBox)
    , only_changed_(new QToolButton)
    , words_(new QLineEdit)
    , tools_(make_tools())
    , view_(new ComparedText)
    , scrolled_(proc_files().size())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->addWidget(view_);
    next_.setSingleShot(true);
    connect(&next_, &QTimer::timeout, this, &ProcPanel::show_file);
    connect(&controller, &Controller::moved, this, &ProcPanel::note_move);
    connect(&controller, &Controller::opened, this, &ProcPanel::forget_moves);
    connect(file_, &QComboBox::activated, this, &ProcPanel::choose_file);
    connect(comparison_, &QComboBox::activated, this, [this] {
        colour_changes();
        show_file();
    });
    connect(only_changed_, &QToolButton::toggled, this, &ProcPanel::show_lines);
    connect(words_, &QLineEdit::textChanged, this, &ProcPanel::show_lines);
    if (controller.is_open())
        forget_moves();
    restyle();
}

QWidget* ProcPanel::make_tools()
{
    for (const ProcFile& file : proc_files())
        file_->addItem(latin1(file.name));
    comparison_->addItems({QString(), QString()});
    for (QComboBox* combo : {file_, comparison_}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMinimumWidth(least_combo_width);
    }
    only_changed_->setCheckable(true);
    words_->setClearButtonEnabled(true);
    words_->setMinimumWidth(least_filter_width);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* tool : std::initializer_list<QWidget*>{file_, words_, only_changed_, comparison_})
        row->addWidget(tool);
    return tools;
}

QString ProcPanel::subtitle() const
{
    if (lines_.empty())
        return {};
    const QString changed = tr("changed: %1").arg(number_text(static_cast<std::int64_t>(changed_lines(lines_))));
    const int shown = view_->blockCount(), all = static_cast<int>(lines_.size());
    return shown == all ? changed : tr("%1 of %2 lines · %3").arg(number_text(shown), number_text(all), changed);
}

QString ProcPanel::content_text() const { return view_->toPlainText(); }

QString ProcPanel::word_at(QPoint point) const { return view_->word_at(view_->viewport()->mapFrom(this, point)); }

QString ProcPanel::selected_word() const { return view_->textCursor().selectedText(); }

ProcPanel::Comparison ProcPanel::comparison() const { return Comparison(comparison_->currentIndex()); }

void ProcPanel::forget_moves() { before_move_ = controller().timeline().cursor(); }

/// While playing, the moves since the text was shown are one.
void ProcPanel::note_move(const Crossed& crossed)
{
    if (crossed.from == crossed.to)
        return;
    if (shown_ || !in_sight() || !controller().playing())
        before_move_ = crossed.from;
    shown_ = false;
}

Timeline::Position ProcPanel::compared_position() const
{
    if (comparison() == Comparison::LastMove)
        return before_move_;
    const auto* operation = operation_before(controller().timeline());
    return operation == nullptr ? controller().timeline().begin() : operation->position;
}

void ProcPanel::refresh(const Crossed& /*crossed*/)
{
    const bool early = controller().playing() && since_shown_.isValid() && since_shown_.elapsed() < playing_pause_ms;
    if (!early)
        show_file();
    else if (!next_.isActive())
        next_.start(playing_pause_ms);
}

void ProcPanel::choose_file()
{
    scrolled_[shown_file_] = view_->verticalScrollBar()->value();
    show_file();
    view_->verticalScrollBar()->setValue(scrolled_[shown_file_]);
}

void ProcPanel::show_file()
{
    next_.stop();
    if (!controller().is_open() || !in_sight())
        return;
    shown_file_ = static_cast<std::size_t>(file_->currentIndex());
    const World& before = earlier_.at(controller(), compared_position());
    lines_ = compared_lines(text_of(shown_file_, before), text_of(shown_file_, world()));
    shown_ = true;
    since_shown_.start();
    show_lines();
}

void ProcPanel::show_lines()
{
    view_->show_lines(filtered_lines(lines_, {words_->text(), only_changed_->isChecked()}));
    emit subtitle_changed();
}

void ProcPanel::restyle()
{
    file_->setToolTip(tr("The file of /proc"));
    comparison_->setItemText(0, tr("by the last move"));
    comparison_->setItemText(1, tr("in this request"));
    comparison_->setToolTip(tr(
        "What counts as changed, and is marked: what the cursor's last move changed, or all since its request began"));
    only_changed_->setText(tr("changed"));
    only_changed_->setToolTip(tr("Only the lines that changed"));
    words_->setPlaceholderText(tr("Filter: dma32 …"));
    words_->setToolTip(tr("Shows the lines that have all these words, in themselves or in a heading above them"));
    view_->setPlaceholderText(tr("No line passes the filter"));
    view_->restyle();
    colour_changes();
}

/// As on the path: what happens now is hot, what is done has the accent.
void ProcPanel::colour_changes()
{
    const Palette& palette = Theme::instance().palette();
    view_->set_colour(comparison() == Comparison::LastMove ? palette.hot : palette.accent);
}

} // namespace rs
