// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/kernel_log_panel.h"

#include "engine/kernel_log.h"
#include "panels/empty_hint.h"
#include "panels/log_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace rs {

namespace {
    constexpr int least_filter_width = 120; ///< px
}

KernelLogPanel::KernelLogPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , words_(new QLineEdit)
    , copy_(new QToolButton)
    , tools_(make_tools())
    , view_(new LogView)
    , hint_(new EmptyHint)
    , pages_(new QStackedLayout)
{
    pages_->addWidget(hint_);
    pages_->addWidget(view_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2);
    column->addLayout(pages_);
    connect(words_, &QLineEdit::textChanged, this, &KernelLogPanel::show_lines);
    connect(copy_, &QToolButton::clicked, this, &KernelLogPanel::copy);
    connect(view_, &LogView::entry_clicked, this, &KernelLogPanel::go_to);
    restyle();
}

QWidget* KernelLogPanel::make_tools()
{
    words_->setClearButtonEnabled(true);
    words_->setMinimumWidth(least_filter_width);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words_);
    row->addWidget(copy_);
    return tools;
}

QString KernelLogPanel::subtitle() const
{
    int reports = 0, silent = 0;
    for (const LogEntry& entry : entries_.all())
        (prints(entry.step.step) ? reports : silent) += entry.count;
    const QString printed = tr("%Ln report(s)", nullptr, reports);
    return silent == 0 ? printed : tr("%1 · %2").arg(printed, tr("%Ln failure(s) without one", nullptr, silent));
}

QString KernelLogPanel::content_text() const
{
    QStringList happened;
    for (const LogLine& line : view_->lines())
        if (line.entry < happened_)
            happened << line.text;
    return happened.join(QLatin1Char('\n'));
}

QString KernelLogPanel::word_at(QPoint point) const
{
    const auto word = view_->word_at(view_->viewport()->mapFrom(this, point));
    return word ? word->name : QString();
}

QString KernelLogPanel::selected_word() const { return view_->textCursor().selectedText(); }

void KernelLogPanel::refresh(const Crossed& /*crossed*/)
{
    const bool other_log = entries_.follow(controller());
    if (other_log)
        show_lines();
    pages_->setCurrentWidget(entries_.all().empty() ? static_cast<QWidget*>(hint_) : view_);
    if (entries_.count_until(controller().timeline().cursor()) != happened_ || other_log)
        follow_cursor();
}

void KernelLogPanel::follow_cursor()
{
    happened_ = entries_.count_until(controller().timeline().cursor());
    view_->set_happened(happened_);
    view_->show_entry(happened_ == 0 ? 0 : happened_ - 1);
}

void KernelLogPanel::show_lines()
{
    copy_->setEnabled(!entries_.all().empty());
    if (!controller().is_open())
        return;
    view_->show_lines(log_lines(entries_.all(), world(), words_->text()));
    emit subtitle_changed();
}

void KernelLogPanel::go_to(std::size_t entry) { controller().seek(entries_.all()[entry].step.position + 1); }

void KernelLogPanel::copy() const { QGuiApplication::clipboard()->setText(view_->printed_text()); }

void KernelLogPanel::restyle()
{
    words_->setPlaceholderText(tr("Filter: dma32 …"));
    words_->setToolTip(tr("Shows the lines that have all these words"));
    copy_->setText(tr("Copy"));
    copy_->setToolTip(tr("Copies the kernel's lines that are shown"));
    view_->setPlaceholderText(tr("No line passes the filter"));
    hint_->say(tr("The kernel has printed nothing yet"),
               tr("When a request finds no page whatever was tried, the kernel writes a report of all memory into its "
                  "log: it appears here line by line as dmesg would show it. Hold the mouse over a number to read what "
                  "it means; a click goes to its moment."));
    view_->restyle();
    show_lines();
}

} // namespace rs
