// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/question_index.h"

#include "questions/answer.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace rs {

namespace {
    constexpr int topic_role = Qt::UserRole;
}

QuestionIndex::QuestionIndex(QWidget* parent)
    : QWidget(parent)
    , search_(new QLineEdit)
    , list_(new QListWidget)
{
    search_->setClearButtonEnabled(true);
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFocusPolicy(Qt::TabFocus);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(10, 8, 10, 10);
    lines->addWidget(search_);
    lines->addWidget(list_);
    connect(search_, &QLineEdit::textChanged, this, &QuestionIndex::filter);
    connect(list_, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit chosen(static_cast<Topic>(item->data(topic_role).toInt())); });
    connect(list_, &QListWidget::itemClicked, list_, &QListWidget::itemActivated);
    retranslate();
}

void QuestionIndex::retranslate()
{
    search_->setPlaceholderText(tr("Search the questions"));
    list_->clear();
    for (std::size_t i = 0; i < nr_topics; ++i) {
        auto* item = new QListWidgetItem(question_text(static_cast<Topic>(i)), list_);
        item->setData(topic_role, static_cast<int>(i));
        item->setToolTip(term_text(static_cast<Topic>(i)));
    }
    filter(search_->text());
}

void QuestionIndex::filter(const QString& text)
{
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        const bool found =
            item->text().contains(text, Qt::CaseInsensitive) || item->toolTip().contains(text, Qt::CaseInsensitive);
        item->setHidden(!found);
    }
}

} // namespace rs
