// SPDX-License-Identifier: GPL-3.0-or-later
#include "gfp_field.h"

#include "base/input_error.h"
#include "latin1.h"
#include "theme.h"

#include <QCompleter>
#include <QLineEdit>

namespace rs {

QString take_gfp(RequestDraft& draft, const QString& text)
{
    try {
        draft.set_gfp(parse_gfp(text.trimmed().toStdString()));
        return {};
    } catch (const InputError& error) {
        return QString::fromUtf8(error.what());
    }
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

void GfpField::take_text(const QString& text)
{
    fault_ = take_gfp(draft_, text);
    emit fault_changed(fault_);
}

} // namespace rs
