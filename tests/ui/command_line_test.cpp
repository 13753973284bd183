// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/input_error.h"
#include "command_line.h"

#include <gmock/gmock.h>

namespace rs {

namespace {

    Options parse(QStringList arguments)
    {
        arguments.prepend(QStringLiteral("reclaimscope"));
        return parse_command_line(arguments);
    }

    void expect_rejected(const QStringList& arguments, const char* because)
    {
        try {
            parse(arguments);
            ADD_FAILURE() << qPrintable(arguments.join(QLatin1Char(' '))) << " was taken";
        } catch (const InputError& error) {
            EXPECT_THAT(error.what(), testing::HasSubstr(because));
            EXPECT_THAT(error.what(), testing::Not(testing::HasSubstr("\n")));
        }
    }

} // namespace

TEST(CommandLine, ReadsEveryOption)
{
    const Options options =
        parse({QStringLiteral("a.toml"), QStringLiteral("--goto"), QStringLiteral("280.1+40"), QStringLiteral("--size"),
               QStringLiteral("3840x2160"), QStringLiteral("--scale"), QStringLiteral("2"), QStringLiteral("--theme"),
               QStringLiteral("dark"), QStringLiteral("--lang"), QStringLiteral("zh_CN"),
               QStringLiteral("--screenshot"), QStringLiteral("b.png")});
    EXPECT_EQ(options.file, QStringLiteral("a.toml"));
    EXPECT_EQ(options.place, (Mark{280, 1, 40}));
    EXPECT_EQ(options.size, QSize(3840, 2160));
    EXPECT_EQ(options.layout_size(), QSize(1920, 1080));
    EXPECT_EQ(options.theme, ThemeName::Dark);
    EXPECT_EQ(options.language, QStringLiteral("zh_CN"));
    EXPECT_EQ(options.screenshot, QStringLiteral("b.png"));
}

TEST(CommandLine, SaysWhatIsWrongInOneLine)
{
    expect_rejected({QStringLiteral("--size"), QStringLiteral("big")}, "WIDTHxHEIGHT");
    expect_rejected({QStringLiteral("--size"), QStringLiteral("10x10")}, "WIDTHxHEIGHT");
    expect_rejected({QStringLiteral("--scale"), QStringLiteral("nan")}, "0.5 to 8");
    expect_rejected({QStringLiteral("--theme"), QStringLiteral("pink")}, "light or dark");
    expect_rejected({QStringLiteral("--lang"), QStringLiteral("de")}, "en or zh_CN");
    expect_rejected({QStringLiteral("--goto"), QStringLiteral("there")}, "there");
    expect_rejected({QStringLiteral("--unknown")}, "unknown");
    expect_rejected({QStringLiteral("--size")}, "size");
    expect_rejected({QStringLiteral("a"), QStringLiteral("b")}, "at most one FILE");
}

} // namespace rs
