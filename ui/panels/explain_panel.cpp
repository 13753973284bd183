// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/explain_panel.h"

#include "explain/explanation.h"
#include "latin1.h"
#include "mm/gfp.h"
#include "models/step_function.h"
#include "style_sheet.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rs {

namespace {

    QLabel* make_label(const char* name)
    {
        auto* label = new QLabel;
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        return label;
    }

    QString in_words(const Request& request)
    {
        return QString::fromStdString(request.verb == Verb::Alloc ? "alloc_pages(" + gfp_text(request.gfp) + ", " +
                                                                        std::to_string(raw(request.order)) + ")"
                                                                  : to_text(request));
    }

} // namespace

ExplainPanel::ExplainPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , headline_(make_label(look::headline))
    , text_(make_label("explanation"))
{
    auto* page = new QWidget;
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->addWidget(headline_);
    lines->addWidget(text_, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QString ExplainPanel::title() const { return tr("What is happening, why"); }

QString ExplainPanel::subtitle() const
{
    if (!controller().is_open())
        return {};
    const auto number = static_cast<qulonglong>(world().request_no[0]);
    return at_rest() ? tr("between requests") : tr("request %1").arg(number);
}

QString ExplainPanel::content_text() const { return headline_->text() + QLatin1Char('\n') + text_->text(); }

bool ExplainPanel::at_rest() const { return world().stacks[at(controller().shown_task())].frames.empty(); }

void ExplainPanel::refresh(const Crossed& /*crossed*/) { tell(); }

void ExplainPanel::tell()
{
    const Timeline& timeline = controller().timeline();
    const auto step = timeline.current_step();
    if (at_rest() || !step) {
        headline_->setText(tr("The machine is at rest"));
        text_->setText(text_at_rest());
        return;
    }
    headline_->setText(latin1(info(function_of(timeline.engine().journal(), *step)).kernel_name));
    text_->setText(explanation(step->step, step->values, Emphasis::Html));
}

QString ExplainPanel::text_at_rest() const
{
    const auto next = controller().next_request();
    if (!controller().timeline().at_frontier())
        return tr("No request is being served here. Step on to enter the next one.");
    if (next)
        return tr("Step on to carry out the next request of the scenario: <b>%1</b>.")
            .arg(in_words(*next).toHtmlEscaped());
    return tr(
        "All requests have been served. Allocate or free pages with the Request panel, or step back to look again.");
}

void ExplainPanel::restyle()
{
    QFont bold = Theme::instance().mono_font(1.15);
    bold.setBold(true);
    headline_->setFont(bold);
    text_->setFont(Theme::instance().ui_font(1.15));
    if (controller().is_open())
        tell();
}

} // namespace rs
