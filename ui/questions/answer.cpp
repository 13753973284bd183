// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/answer.h"

#include "latin1.h"
#include "questions/live_values.h"
#include "theme.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rs {

namespace {

    QString translated(const char* english) { return QCoreApplication::translate("Questions", english); }

    /// [text](name)
    const QRegularExpression& link_pattern()
    {
        static const QRegularExpression pattern(QStringLiteral(R"(\[([^\]]+)\]\(([^)]*)\))"));
        return pattern;
    }

    std::optional<Topic> topic_named(QStringView name) { return rs::topic_named(name.toLatin1().toStdString()); }

    QString with_links(const QString& text)
    {
        QString result;
        qsizetype from = 0;
        for (auto links = link_pattern().globalMatch(text); links.hasNext();) {
            const QRegularExpressionMatch match = links.next();
            const auto topic = topic_named(match.capturedView(2));
            result += QStringView(text).mid(from, match.capturedStart() - from);
            result += topic ? link_to(*topic, match.captured(1)) : match.captured(1);
            from = match.capturedEnd();
        }
        return result + text.mid(from);
    }

} // namespace

QString question_text(Topic topic) { return translated(question_of(topic).question); }

QString term_text(Topic topic) { return translated(question_of(topic).term); }

QString answer_text(const char* english, const Place& place)
{
    return with_links(fill_template(translated(english), values_at(place), Emphasis::Html));
}

QString link_to(Topic topic, const QString& text)
{
    // The colour stands in the text: a label keeps the one of the theme in which it was laid out.
    return QStringLiteral("<a href='%1' style='color:%2'>%3</a>")
        .arg(latin1(name_of(topic)), Theme::instance().palette().accent.name(),
             text.isEmpty() ? question_text(topic).toHtmlEscaped() : text);
}

QString links_to(std::span<const Topic> topics)
{
    QStringList links;
    for (const Topic topic : topics)
        links.append(link_to(topic));
    return links.join(QStringLiteral(" · "));
}

std::optional<Topic> topic_of_link(const QString& link) { return topic_named(link); }

QStringList faults_of_answer(const QString& text, const Place& place)
{
    QStringList faults = faults_of_template(text, values_at(place));
    for (auto links = link_pattern().globalMatch(text); links.hasNext();)
        if (const QString name = links.next().captured(2); !topic_named(name))
            faults.append(QStringLiteral("no question (%1)").arg(name));
    return faults;
}

} // namespace rs
