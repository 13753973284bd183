// SPDX-License-Identifier: GPL-3.0-or-later
// Colours for the few things that help to read a listing.
#pragma once

#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

#include <vector>

namespace rs {

class CppHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit CppHighlighter(QTextDocument* document);
    /// Takes the theme's colours.
    void restyle();

protected:
    void highlightBlock(const QString& text) override;

private:
    struct Rule {
        QRegularExpression pattern;
        QTextCharFormat format;
    };
    std::vector<Rule> rules_; ///< later ones win
};

} // namespace rs
