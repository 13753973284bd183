// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/explain_panel.h"

#include "explain/explanation.h"
#include "geometry/number_text.h"
#include "latin1.h"
#include "models/kernel_log.h"
#include "models/step_function.h"
#include "questions/answer.h"
#include "questions/where.h"
#include "request_words.h"
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

} // namespace

ExplainPanel::ExplainPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , headline_(make_label(look::headline))
    , text_(make_label("explanation"))
    , log_(make_label(look::dim))
    , ask_(make_label(look::dim))
{
    auto* page = new QWidget;
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->addWidget(headline_);
    lines->addWidget(text_);
    lines->addWidget(log_);
    lines->addWidget(ask_);
    lines->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    log_->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(log_, &QLabel::linkActivated, this, &ExplainPanel::log_asked);
    ask_->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(ask_, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const auto topic = topic_of_link(link))
            emit asked(*topic);
    });
}

QString ExplainPanel::title() const { return tr("What is happening, why"); }

QString ExplainPanel::subtitle() const
{
    if (!controller().is_open())
        return {};
    if (at_rest())
        return tr("between requests");
    const QString task = QString::fromStdString(world().task_names[at(controller().shown_task())]);
    return tr("request %1 · task %2").arg(number_text(world().request_no[0]), task);
}

QString ExplainPanel::content_text() const
{
    return QStringList{headline_->text(), text_->text(), ask_->isHidden() ? QString() : ask_->text()}.join(
        QLatin1Char('\n'));
}

bool ExplainPanel::at_rest() const { return world().stacks[at(controller().shown_task())].frames.empty(); }

void ExplainPanel::refresh(const Crossed& /*crossed*/) { tell(); }

void ExplainPanel::tell()
{
    const Timeline& timeline = controller().timeline();
    const auto step = timeline.current_step();
    tell_log(step);
    if (at_rest() || !step) {
        headline_->setText(tr("The machine is at rest"));
        const QString last = step ? explanation(step->step, step->values, Emphasis::Html) : QString();
        text_->setText(last.isEmpty() ? text_at_rest() : QStringLiteral("<p>%1</p>%2").arg(last, text_at_rest()));
        tell_questions(step ? topics_of(step->step) : std::span<const Topic>{});
        return;
    }
    headline_->setText(latin1(info(function_of(timeline.engine().journal(), *step)).kernel_name));
    text_->setText(explanation(step->step, step->values, Emphasis::Html));
    tell_questions(topics_of(step->step));
}

void ExplainPanel::tell_questions(std::span<const Topic> topics)
{
    ask_->setVisible(!topics.empty());
    if (topics.empty())
        return;
    QStringList links{link_to(topics.front())};
    for (const Topic topic : topics.subspan(1))
        links.append(link_to(topic, term_text(topic).toHtmlEscaped()));
    ask_->setText(tr("Ask: %1").arg(links.join(QStringLiteral(" · "))));
}

void ExplainPanel::tell_log(const std::optional<StepSeen>& step)
{
    const bool to_be_read = step && is_in_log(step->step);
    log_->setVisible(to_be_read);
    log_->setText(to_be_read ? QStringLiteral("<a href=\"log\">%1</a>").arg(tr("See the kernel log")) : QString());
}

QString ExplainPanel::text_at_rest() const
{
    const auto next = controller().next_request();
    if (!controller().timeline().at_frontier())
        return tr("No request is being served here. Step on to enter the next one.");
    if (next)
        return tr("Step on to carry out the next request of the scenario: <b>%1</b>.")
            .arg(request_in_words(*next).toHtmlEscaped());
    return tr("No request is left. Allocate or free pages with the Request panel, or step back to look again.");
}

void ExplainPanel::restyle()
{
    QFont bold = Theme::instance().mono_font(1.15);
    bold.setBold(true);
    headline_->setFont(bold);
    text_->setFont(Theme::instance().ui_font(1.15));
    log_->setFont(Theme::instance().ui_font());
    ask_->setFont(Theme::instance().ui_font());
    if (controller().is_open())
        tell();
}

} // namespace rs
