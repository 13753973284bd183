// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request_panel.h"

#include "gfp_field.h"
#include "number_field.h"
#include "panels/page_rows.h"
#include "panels/request_views.h"
#include "requesting.h"
#include "sched/task.h"
#include "style_sheet.h"
#include "value_display.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace rs {

RequestPanel::RequestPanel(Controller& controller, RequestDraft& draft, QWidget* parent)
    : Panel(controller, parent)
    , draft_(draft)
    , bits_(draft)
    , names_(new GfpField(draft))
    , hex_(make_hex_field())
    , fault_(make_fault_label())
    , order_label_(new QLabel)
    , cpu_label_(new QLabel)
    , repeat_label_(new QLabel)
    , order_(new NumberField(NumberField::Of::Order, draft))
    , cpu_(new NumberField(NumberField::Of::Cpu, draft))
    , repeat_(make_spin_box(1, 100000))
    , allocate_(make_button(look::primary))
    , free_(make_button(""))
    , drain_(make_button(""))
    , bits_view_(make_bits_view(bits_))
    , held_view_(make_held_view(held_))
{
    lay_out();
    connect_fields();
    set_texts();
    show_draft();
}

void RequestPanel::lay_out()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 10);
    grid->setSpacing(6);
    grid->addWidget(names_, 0, 0, 1, 5);
    grid->addWidget(hex_, 0, 5, 1, 2);
    grid->addWidget(fault_, 1, 0, 1, 7);
    const std::array<QWidget*, 7> row{order_label_, order_, cpu_label_, cpu_, repeat_label_, repeat_, allocate_};
    for (std::size_t column = 0; column < row.size(); ++column)
        grid->addWidget(row[column], 2, static_cast<int>(column));
    grid->addWidget(bits_view_, 3, 0, 2, 4);
    grid->addWidget(held_view_, 3, 4, 1, 3);
    grid->addWidget(drain_, 4, 4, 1, 2);
    grid->addWidget(free_, 4, 6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setColumnStretch(5, 1);
    grid->setRowStretch(3, 1);
}

void RequestPanel::connect_fields()
{
    connect(&draft_, &RequestDraft::changed, this, &RequestPanel::show_draft);
    connect(names_, &GfpField::fault_changed, this, &RequestPanel::show_faults);
    connect(hex_, &QLineEdit::textEdited, this, &RequestPanel::take_hex);
    for (NumberField* field : {order_, cpu_})
        connect(field, &NumberField::fault_changed, this, &RequestPanel::show_faults);
    connect(repeat_, &QSpinBox::valueChanged, this, [this](int n) { draft_.set_repeat(static_cast<unsigned>(n)); });
    connect(allocate_, &QPushButton::clicked, this, [this] { allocate(controller(), draft_.value()); });
    connect(free_, &QPushButton::clicked, this, &RequestPanel::free_selected);
    connect(drain_, &QPushButton::clicked, this, [this] { drain(controller()); });
    connect(held_view_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { free_->setEnabled(held_view_->selectionModel()->hasSelection()); });
    new PageRows(controller(), *held_view_);
}

QString RequestPanel::title() const { return tr("Request"); }

QString RequestPanel::subtitle() const { return tr("%n block(s) held", nullptr, held_.rowCount()); }

QString RequestPanel::content_text() const
{
    QString text = subtitle();
    for (const HeldPage& page : held_.pages())
        text += QStringLiteral("\n%1: %2 order %3").arg(page.handle).arg(raw(page.pfn)).arg(raw(page.order));
    return text;
}

QString RequestPanel::word_at(QPoint point) const
{
    const QPoint in_bits = bits_view_->viewport()->mapFrom(this, point);
    return bits_view_->viewport()->rect().contains(in_bits) ? bits_view_->indexAt(in_bits).data().toString()
                                                            : QString();
}

void RequestPanel::restart()
{
    cpu_->set_limit(static_cast<int>(world().layout.nr_cpus) - 1);
    draft_.set_cpu(CpuId(world().task_cpu[at(requester)]));
}

void RequestPanel::refresh(const Crossed& /*crossed*/)
{
    held_.set_pages(held_pages(world(), controller().handle_bound()));
    free_->setEnabled(held_view_->selectionModel()->hasSelection());
}

void RequestPanel::show_draft()
{
    const Draft& draft = draft_.value();
    if (!hex_->hasFocus()) {
        hex_->setText(QStringLiteral("0x%1").arg(raw(draft.gfp), 0, 16));
        hex_fault_.clear();
        show_faults();
    }
    repeat_->setValue(static_cast<int>(draft.repeat));
}

void RequestPanel::take_hex(const QString& text)
{
    hex_fault_ = take_gfp(draft_, text);
    show_faults();
}

void RequestPanel::show_faults()
{
    QStringList faults{names_->fault(), hex_fault_, order_->fault(), cpu_->fault()};
    faults.removeAll(QString());
    fault_->setText(faults.join(QLatin1Char('\n')));
    fault_->setVisible(!faults.isEmpty());
    allocate_->setEnabled(faults.isEmpty());
}

void RequestPanel::set_texts()
{
    order_label_->setText(tr("Order"));
    cpu_label_->setText(tr("CPU"));
    repeat_label_->setText(tr("Times"));
    allocate_->setText(tr("Allocate"));
    free_->setText(tr("Free"));
    drain_->setText(tr("Drain"));
    free_->setToolTip(tr("Give the selected blocks back: __free_pages"));
    drain_->setToolTip(tr("Empty the per-CPU lists of all CPUs: drain_all_pages"));
    hex_->setToolTip(tr("The gfp mask as a number"));
    names_->retranslate();
    order_->retranslate();
    cpu_->retranslate();
}

void RequestPanel::free_selected()
{
    std::vector<std::uint32_t> handles;
    for (const QModelIndex& index : held_view_->selectionModel()->selectedRows())
        handles.push_back(held_.pages()[static_cast<std::size_t>(index.row())].handle);
    free_handles(controller(), handles);
}

void RequestPanel::restyle() { set_texts(); }

} // namespace rs
