// SPDX-License-Identifier: GPL-3.0-or-later
// The translations are complete: what lupdate finds in the source today is what the files hold, all of it translated.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace rs {

namespace {

    const QString source_folder = QStringLiteral(RECLAIMSCOPE_SOURCE_DIR);

    struct Message {
        QStringList translations; ///< one, or one for each plural form
        bool finished = true;
    };
    using Messages = std::map<std::pair<QString, QString>, Message>; ///< by context and source

    Message read_message(QXmlStreamReader& xml, QString& source)
    {
        Message message;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("translation")) {
                message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
                message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            } else {
                xml.skipCurrentElement();
            }
        }
        return message;
    }

    Messages read_messages(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        QXmlStreamReader xml(&file);
        Messages messages;
        QString context;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else if (xml.name() == QLatin1String("message")) {
                QString source;
                const Message message = read_message(xml, source);
                messages[{context, source}] = message;
            }
        }
        EXPECT_FALSE(xml.hasError()) << qPrintable(path + QLatin1Char(' ') + xml.errorString());
        return messages;
    }

    /// The file as lupdate would leave it.
    Messages updated_messages(const QString& name, const QStringList& options)
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        EXPECT_TRUE(QFile::copy(source_folder + QStringLiteral("/resources/translations/") + name, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(source_folder);
        lupdate.start(QStringLiteral(RECLAIMSCOPE_LUPDATE),
                      options + QStringList{QStringLiteral("-no-obsolete"), QStringLiteral("ui"), QStringLiteral("app"),
                                            QStringLiteral("-ts"), copy});
        EXPECT_TRUE(lupdate.waitForFinished(120'000)) << qPrintable(lupdate.errorString());
        EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
        return read_messages(copy);
    }

    std::multiset<QString> gaps_of(const QString& text)
    {
        static const QRegularExpression gap(QStringLiteral("%L?[1-9n]|\\{[a-z_.]+"));
        std::multiset<QString> gaps;
        for (auto match = gap.globalMatch(text); match.hasNext();)
            gaps.insert(match.next().captured());
        return gaps;
    }

    void expect_complete(const QString& name, const QStringList& options = {})
    {
        const Messages held = read_messages(source_folder + QStringLiteral("/resources/translations/") + name);
        const Messages wanted = updated_messages(name, options);
        EXPECT_FALSE(wanted.empty());
        for (const auto& [key, message] : wanted) {
            const std::string what = QStringLiteral("%1: \"%2\"").arg(key.first, key.second).toStdString();
            EXPECT_TRUE(held.contains(key)) << "missing in " << qPrintable(name) << ": " << what;
            EXPECT_TRUE(message.finished) << "unfinished in " << qPrintable(name) << ": " << what;
            for (const QString& translation : message.translations)
                EXPECT_FALSE(translation.trimmed().isEmpty()) << "empty in " << qPrintable(name) << ": " << what;
        }
        for (const auto& [key, message] : held)
            EXPECT_TRUE(wanted.contains(key)) << "no longer in the source: " << qPrintable(key.second);
    }

} // namespace

TEST(Translations, OfChineseAreComplete) { expect_complete(QStringLiteral("reclaimscope_zh_CN.ts")); }

TEST(Translations, OfEnglishPluralsAreComplete)
{
    expect_complete(QStringLiteral("reclaimscope_en.ts"), {QStringLiteral("-pluralonly")});
}

TEST(Translations, KeepTheGapsOfTheirSources)
{
    for (const auto& [key, message] :
         read_messages(source_folder + QStringLiteral("/resources/translations/reclaimscope_zh_CN.ts")))
        for (const QString& translation : message.translations)
            EXPECT_EQ(gaps_of(translation), gaps_of(key.second)) << qPrintable(key.second);
}

} // namespace rs
