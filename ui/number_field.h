// SPDX-License-Identifier: GPL-3.0-or-later
// A number of the draft, typed or stepped: an order, a CPU. A number that is too high stays in the field, to be
// mended, and says what is wrong; it never becomes another number, and it never reaches the draft.
#pragma once

#include "request_draft.h"

#include <QSpinBox>

namespace rs {

class NumberField : public QSpinBox {
    Q_OBJECT

public:
    enum class Of : std::uint8_t { Order, Cpu };

    NumberField(Of what, RequestDraft& draft, QWidget* parent = nullptr);

    /// The highest number that is right. A number that was right and is no more comes down to it.
    void set_limit(int limit);
    const QString& fault() const { return fault_; }
    /// Words the fault anew after a change of language.
    void retranslate();

signals:
    /// What is wrong with the number that stands here; empty: nothing.
    void fault_changed(const QString& fault);

protected:
    StepEnabled stepEnabled() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QSize narrowed(QSize hint) const;
    int drafted() const;
    void show_draft();
    void take_number(int number);
    QString fault_of(int number) const;

    Of what_;
    RequestDraft& draft_;
    int limit_ = 0;
    int shown_ = 0; ///< of the draft, when it was last shown or set here
    QString fault_;
};

} // namespace rs
