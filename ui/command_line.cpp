// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "base/input_error.h"
#include "language.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace rs {

namespace {

    [[noreturn]] void bad_value(const QString& option, const QString& value, const QString& expected)
    {
        const QString text = QStringLiteral("--%1 %2: expected %3").arg(option, value, expected);
        throw InputError(text.toStdString());
    }

    QSize parse_size(const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})$"));
        const auto match = form.match(text);
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || size.width() > 16384 || size.height() > 16384)
            bad_value(QStringLiteral("size"), text, QStringLiteral("WIDTHxHEIGHT in pixels, 100x100 to 16384x16384"));
        return size;
    }

    double parse_scale(const QString& text)
    {
        bool is_number = false;
        const double scale = text.toDouble(&is_number);
        if (!is_number || !(scale >= 0.5 && scale <= 8))
            bad_value(QStringLiteral("scale"), text, QStringLiteral("a number from 0.5 to 8"));
        return scale;
    }

    ThemeName parse_theme(const QString& text)
    {
        if (text == QLatin1String("light"))
            return ThemeName::Light;
        if (text == QLatin1String("dark"))
            return ThemeName::Dark;
        bad_value(QStringLiteral("theme"), text, QStringLiteral("light or dark"));
    }

    QString parse_language(const QString& text)
    {
        if (!is_language(text))
            bad_value(QStringLiteral("lang"), text, QStringLiteral("en or zh_CN"));
        return text;
    }

    QCommandLineOption option(const char* name, const char* description, const char* value)
    {
        return {QLatin1String(name), QLatin1String(description), QLatin1String(value)};
    }

    void describe(QCommandLineParser& parser)
    {
        parser.setApplicationDescription(QStringLiteral("Step through how Linux allocates and reclaims memory pages."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addPositionalArgument(QStringLiteral("FILE"),
                                     QStringLiteral("A scenario (.toml), a recorded state (.state, "
                                                    ".state.gz) or a recording's folder."),
                                     QStringLiteral("[FILE]"));
        parser.addOptions(
            {option("goto", "Start at this place: operation, operation.point or operation.point+events.", "POSITION"),
             option("size", "Size of the window in pixels.", "WxH"),
             option("scale", "Pixels of the screen for one of the layout.", "N"),
             option("theme", "light or dark.", "NAME"), option("lang", "en or zh_CN.", "CODE"),
             option("screenshot", "Draw the window into this file and end; needs no display.", "PNG")});
    }

    Options options_of(const QCommandLineParser& parser)
    {
        Options options;
        const auto given = [&](const char* name, auto set) {
            if (parser.isSet(QLatin1String(name)))
                set(parser.value(QLatin1String(name)));
        };
        given("goto", [&](const QString& text) { options.place = parse_mark(text.toStdString()); });
        given("size", [&](const QString& text) { options.size = parse_size(text); });
        given("scale", [&](const QString& text) { options.scale = parse_scale(text); });
        given("theme", [&](const QString& text) { options.theme = parse_theme(text); });
        given("lang", [&](const QString& text) { options.language = parse_language(text); });
        given("screenshot", [&](const QString& text) { options.screenshot = text; });
        options.file = parser.positionalArguments().value(0);
        return options;
    }

} // namespace

Options parse_command_line(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        throw InputError(parser.errorText().toStdString());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        throw InputError("expected at most one FILE, found " +
                         parser.positionalArguments().join(QLatin1Char(' ')).toStdString());
    return options_of(parser);
}

} // namespace rs
