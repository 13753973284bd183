// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/questions_panel.h"

#include "panels/question_index.h"
#include "panels/question_picture.h"
#include "panels/request_views.h"
#include "questions/answer.h"
#include "questions/comparison.h"
#include "questions/pictures.h"
#include "requesting.h"
#include "style_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rs {

namespace {

    QLabel* make_text()
    {
        auto* label = new QLabel;
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setFocusPolicy(Qt::NoFocus);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        return label;
    }

    QToolButton* make_tool()
    {
        auto* button = new QToolButton;
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    }

    QString paragraph(const QString& heading, const QString& text)
    {
        const QString dim = Theme::instance().palette().text_dim.name();
        return QStringLiteral("<p><span style='color:%1'>%2</span><br>%3</p>").arg(dim, heading.toHtmlEscaped(), text);
    }

} // namespace

QuestionsPanel::QuestionsPanel(Controller& controller, RequestDraft& draft, QWidget* parent)
    : Panel(controller, parent)
    , draft_(draft)
    , pages_(new QStackedWidget)
    , scroll_(new QScrollArea)
    , answer_(make_text())
    , picture_(new QuestionPicture)
    , try_it_(make_text())
    , experiment_(make_button(""))
    , elsewhere_(make_text())
    , index_(new QuestionIndex)
    , back_(make_tool())
    , all_(make_tool())
{
    pages_->addWidget(index_);
    pages_->addWidget(make_answer_page());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages_);
    for (QLabel* label : {answer_, try_it_, elsewhere_})
        connect(label, &QLabel::linkActivated, this, &QuestionsPanel::follow);
    connect(picture_, &QuestionPicture::resized, this, &QuestionsPanel::draw);
    connect(experiment_, &QPushButton::clicked, this, &QuestionsPanel::run_experiment);
    connect(back_, &QToolButton::clicked, this, &QuestionsPanel::go_back);
    connect(all_, &QToolButton::clicked, this, &QuestionsPanel::show_index);
    connect(index_, &QuestionIndex::chosen, this, &QuestionsPanel::show_topic);
    connect(&controller, &Controller::zone_selected, this, &QuestionsPanel::tell);
    back_->setObjectName(QStringLiteral("questions_back"));
}

QWidget* QuestionsPanel::make_answer_page()
{
    auto* page = new QWidget;
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(12, 8, 12, 10);
    lines->setSpacing(8);
    auto* button_row = new QHBoxLayout;
    button_row->addWidget(experiment_);
    button_row->addStretch();
    lines->addWidget(answer_);
    lines->addWidget(picture_);
    lines->addWidget(try_it_);
    lines->addLayout(button_row);
    lines->addWidget(elsewhere_);
    lines->addStretch();
    scroll_->setWidget(page);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll_;
}

QWidget* QuestionsPanel::title_tools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(back_);
    row->addWidget(all_);
    return tools;
}

QString QuestionsPanel::title() const { return tr("Questions"); }

QString QuestionsPanel::subtitle() const { return topic_ ? term_text(*topic_) : QString(); }

QString QuestionsPanel::content_text() const
{
    if (!topic_)
        return tr("All questions");
    QStringList lines{question_text(*topic_), answer_->text(), try_it_->text(), elsewhere_->text()};
    for (const Drawing::Label& label : picture_->drawing().labels)
        lines.append(label.text);
    return lines.join(QLatin1Char('\n'));
}

Place QuestionsPanel::place() const { return {world(), controller().selected_zone(), controller().shown_task()}; }

void QuestionsPanel::show_topic(Topic topic) { open(topic); }

void QuestionsPanel::show_index() { open(std::nullopt); }

void QuestionsPanel::open(std::optional<Topic> topic)
{
    if (topic == topic_)
        return;
    before_.push_back(topic_);
    turn_to(topic);
}

void QuestionsPanel::turn_to(std::optional<Topic> topic)
{
    topic_ = topic;
    scroll_->verticalScrollBar()->setValue(0);
    tell();
}

void QuestionsPanel::go_back()
{
    if (before_.empty())
        return;
    const auto last = before_.back();
    before_.pop_back();
    turn_to(last);
}

void QuestionsPanel::follow(const QString& link)
{
    if (const auto topic = topic_of_link(link))
        show_topic(*topic);
}

void QuestionsPanel::refresh(const Crossed& /*crossed*/) { tell(); }

void QuestionsPanel::tell()
{
    const bool index = !topic_ || !controller().is_open();
    back_->setEnabled(!before_.empty());
    all_->setEnabled(!index);
    pages_->setCurrentIndex(index ? 0 : 1);
    emit subtitle_changed();
    if (index)
        return;
    const MarginQuestion& q = question_of(*topic_);
    const Place here = place();
    answer_->setText(QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                         .arg(question_text(*topic_).toHtmlEscaped(), answer_text(q.answer, here)) +
                     paragraph(tr("Here, now"), answer_text(q.here, here)));
    try_it_->setText(paragraph(tr("Try it"), answer_text(q.try_it, here)));
    tell_experiment(q.experiment);
    QString elsewhere;
    if (q.compared != Reclaimer::Direct)
        elsewhere = comparison_table(Reclaimer::Direct, q.compared);
    elsewhere += paragraph(tr("On a real machine"), answer_text(q.real, here)) +
                 paragraph(tr("In the kernel, Linux 6.1"), QString::fromLatin1(q.kernel)) +
                 paragraph(tr("See also"), links_to(q.see_also));
    elsewhere_->setText(elsewhere);
    draw();
}

void QuestionsPanel::tell_experiment(const Experiment& experiment)
{
    experiment_->setVisible(experiment.repeat > 0);
    const QString request =
        tr("Allocate %1, order %2").arg(QString::fromStdString(gfp_text(experiment.gfp))).arg(raw(experiment.order));
    const QString text = experiment.repeat > 1 ? tr("%1, %2 times").arg(request).arg(experiment.repeat) : request;
    experiment_->setText(text);
}

void QuestionsPanel::draw()
{
    if (topic_ && controller().is_open())
        picture_->show_drawing(draw_picture(question_of(*topic_).picture, place(), picture_->paper()));
}

void QuestionsPanel::run_experiment()
{
    if (!topic_)
        return;
    const Experiment& wanted = question_of(*topic_).experiment;
    draft_.set_gfp(wanted.gfp);
    draft_.set_order(wanted.order);
    draft_.set_repeat(wanted.repeat);
    allocate(controller(), draft_.value());
}

void QuestionsPanel::restyle()
{
    back_->setText(tr("◀ Back"));
    all_->setText(tr("All"));
    all_->setToolTip(tr("The list of all questions"));
    index_->retranslate();
    if (controller().is_open())
        tell();
}

} // namespace rs
