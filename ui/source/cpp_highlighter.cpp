// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/cpp_highlighter.h"

#include "theme.h"

namespace rs {

namespace {

    QTextCharFormat coloured(const QColor& colour)
    {
        QTextCharFormat format;
        format.setForeground(colour);
        return format;
    }

    QRegularExpression keywords()
    {
        return QRegularExpression(QStringLiteral(
            R"(\b(auto|bool|break|case|class|const|constexpr|continue|co_await|co_return|do|else|enum|false|for|if|inline|int|namespace|return|static|static_cast|struct|switch|template|true|typename|unsigned|using|void|while)\b)"));
    }

} // namespace

CppHighlighter::CppHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
    restyle();
}

void CppHighlighter::restyle()
{
    const Palette& palette = Theme::instance().palette();
    rules_ = {
        {QRegularExpression(QStringLiteral(R"(\b[A-Z][A-Z0-9_]{2,}\b)")),
         coloured(palette.migratetype[MIGRATE_HIGHATOMIC])},
        {QRegularExpression(QStringLiteral(R"(\b\d[\w']*\b)")), coloured(palette.migratetype[MIGRATE_RECLAIMABLE])},
        {keywords(), coloured(palette.accent)},
        {QRegularExpression(QStringLiteral(R"("[^"]*")")), coloured(palette.migratetype[MIGRATE_RECLAIMABLE])},
        {QRegularExpression(QStringLiteral(R"(^\s*#\w+)")), coloured(palette.text_dim)},
        {QRegularExpression(QStringLiteral(R"(//.*$)")), coloured(palette.text_dim)},
    };
    rehighlight();
}

void CppHighlighter::highlightBlock(const QString& text)
{
    for (const Rule& rule : rules_)
        for (auto matches = rule.pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), rule.format);
        }
}

} // namespace rs
