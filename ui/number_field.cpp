// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_field.h"

namespace rs {

namespace {
    /// Longer than any right number, so that a wrong one can be typed to its end.
    constexpr int longest_number = 99999;
} // namespace

NumberField::NumberField(Of what, RequestDraft& draft, QWidget* parent)
    : QSpinBox(parent)
    , what_(what)
    , draft_(draft)
    , limit_(what == Of::Order ? static_cast<int>(MAX_ORDER) - 1 : 0)
{
    setRange(0, longest_number);
    connect(this, &QSpinBox::valueChanged, this, &NumberField::take_number);
    connect(&draft_, &RequestDraft::changed, this, &NumberField::show_draft);
    show_draft();
}

void NumberField::set_limit(int limit)
{
    const bool was_right = fault_.isEmpty();
    limit_ = limit;
    was_right&& value() > limit ? setValue(limit) : retranslate();
}

void NumberField::retranslate() { take_number(value()); }

QSpinBox::StepEnabled NumberField::stepEnabled() const
{
    StepEnabled steps = StepNone;
    if (value() < limit_)
        steps |= StepUpEnabled;
    if (value() > 0)
        steps |= StepDownEnabled;
    return steps;
}

QSize NumberField::sizeHint() const { return narrowed(QSpinBox::sizeHint()); }

QSize NumberField::minimumSizeHint() const { return narrowed(QSpinBox::minimumSizeHint()); }

/// Room for right numbers only; a longer one scrolls.
QSize NumberField::narrowed(QSize hint) const
{
    const auto width_of = [this](int number) { return fontMetrics().horizontalAdvance(QString::number(number)); };
    hint.rwidth() -= width_of(longest_number) - width_of(limit_);
    return hint;
}

int NumberField::drafted() const { return what_ == Of::Order ? raw(draft_.value().order) : raw(draft_.value().cpu); }

/// A wrong number gives way only when this number of the draft was set elsewhere.
void NumberField::show_draft()
{
    if (drafted() == shown_ && !fault_.isEmpty())
        return;
    shown_ = drafted();
    setValue(shown_);
}

void NumberField::take_number(int number)
{
    fault_ = fault_of(number);
    if (fault_.isEmpty()) {
        shown_ = number;
        what_ == Of::Order ? draft_.set_order(Order(number)) : draft_.set_cpu(CpuId(number));
    }
    emit fault_changed(fault_);
}

QString NumberField::fault_of(int number) const
{
    if (number <= limit_)
        return {};
    return what_ == Of::Order ? tr("Order %1 is too high: orders go from 0 to %2.").arg(number).arg(limit_)
                              : tr("There is no CPU %1: this machine has 0 to %2.").arg(number).arg(limit_);
}

} // namespace rs
