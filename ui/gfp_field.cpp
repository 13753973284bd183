// SPDX-License-Identifier: GPL-3.0-or-later
#include "gfp_field.h"

#include "latin1.h"
#include "theme.h"

#include <QCompleter>
#include <QLineEdit>

namespace rs {

namespace {

    QString in_words(const GfpFault& fault)
    {
        const QString text = QString::fromStdString(fault.text);
        switch (fault.kind) {
        case GfpFault::Kind::Empty: return GfpField::tr("Type a gfp flag or a hexadecimal mask.");
        case GfpFault::Kind::UnknownName:
            return fault.nearest.empty()
                       ? GfpField::tr("There is no gfp flag %1.").arg(text)
                       : GfpField::tr("There is no gfp flag %1. Did you mean %2?").arg(text, latin1(fault.nearest));
        case GfpFault::Kind::UnknownBits:
            return GfpField::tr("%1 has bits that no flag stands for; all flags together are 0x%2.")
                .arg(text)
                .arg(raw(GFP_ALL_BITS), 0, 16);
        case GfpFault::Kind::TwoZones:
            return GfpField::tr("%1 asks for two zones: only one of DMA, DMA32 and HIGHMEM may be set.").arg(text);
        }
        return {};
    }

} // namespace

QString take_gfp(RequestDraft& draft, const QString& text)
{
    const GfpReading reading = read_gfp(text.trimmed().toStdString());
    if (reading.fault)
        return in_words(*reading.fault);
    draft.set_gfp(reading.mask);
    return {};
}

GfpField::GfpField(RequestDraft& draft, QWidget* parent)
    : QComboBox(parent)
    , draft_(draft)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    completer()->setCaseSensitivity(Qt::CaseSensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setFont(Theme::instance().mono_font(0.95));
    for (const GfpName& known : gfp_names())
        if (!known.name.starts_with("__"))
            addItem(latin1(known.name));
    setIconSize({});
    setMinimumContentsLength(10);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::textActivated, this, &GfpField::take_text);
    connect(lineEdit(), &QLineEdit::textEdited, this, &GfpField::take_text);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &GfpField::finish_typing);
    connect(&draft_, &RequestDraft::changed, this, &GfpField::show_mask);
    show_mask();
}

void GfpField::show_mask()
{
    if (lineEdit()->hasFocus() && lineEdit()->isModified())
        return; // it is being typed here
    setEditText(QString::fromStdString(gfp_text(draft_.value().gfp)));
    lineEdit()->setCursorPosition(0);
    setToolTip(QStringLiteral("%1 = 0x%2").arg(currentText()).arg(raw(draft_.value().gfp), 0, 16));
    take_text(currentText());
}

/// A wrong text stays, to be mended; a right one is spelt as the kernel would.
void GfpField::finish_typing()
{
    if (!fault_.isEmpty())
        return;
    lineEdit()->setModified(false);
    show_mask();
}

void GfpField::retranslate() { take_text(currentText()); }

void GfpField::take_text(const QString& text)
{
    fault_ = take_gfp(draft_, text);
    emit fault_changed(fault_);
}

} // namespace rs
