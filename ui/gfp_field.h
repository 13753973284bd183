// SPDX-License-Identifier: GPL-3.0-or-later
// A gfp mask by names: a list of the usual ones that takes any text that the engine understands.
#pragma once

#include "request_draft.h"

#include <QComboBox>

namespace rs {

class GfpField : public QComboBox {
    Q_OBJECT

public:
    explicit GfpField(RequestDraft& draft, QWidget* parent = nullptr);

    const QString& fault() const { return fault_; }
    /// Words the fault anew after a change of language.
    void retranslate();

signals:
    /// What is wrong with the text that was typed; empty: nothing.
    void fault_changed(const QString& fault);

private:
    void show_mask();
    void finish_typing();
    void take_text(const QString& text);

    RequestDraft& draft_;
    QString fault_;
};

/// The mask that a text means, handed to the draft. Returns what is wrong with the text; empty: nothing.
QString take_gfp(RequestDraft& draft, const QString& text);

} // namespace rs
