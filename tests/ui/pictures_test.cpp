// SPDX-License-Identifier: GPL-3.0-or-later
// The window as it was looked at and found good, with tolerance: the picture may move by some shades, not by a panel.
//
// After a wanted change: RECLAIMSCOPE_WRITE_PICTURES=1 ./run test -R Picture, look at the new pictures, commit them.
// The fonts are those that ./run installs (Inter, JetBrains Mono, Noto CJK).
#include "language.h"
#include "shown_window.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>

#include <gmock/gmock.h>

namespace rs {

namespace {

    constexpr int shrink = 4; ///< compared at a quarter of the size: hinting and antialiasing do not count
    constexpr int cell = 8; ///< px of the shrunk picture; compared by their mean colours
    constexpr double most_cell_difference = 12; ///< of 255, a cell that looks the same
    constexpr double most_different_cells = 0.02; ///< of all cells

    struct Shot {
        const char* name;
        QSize size;
        ThemeName theme;
        const char* language;
        int steps; ///< from the start of the default scenario
    };

    void PrintTo(const Shot& shot, std::ostream* out) { *out << shot.name; }

    QString path_of(const Shot& shot)
    {
        return QStringLiteral(RECLAIMSCOPE_SOURCE_DIR "/tests/data/pictures/%1.png").arg(QLatin1String(shot.name));
    }

    QImage shrunk(const QImage& image)
    {
        return image.scaled(image.size() / shrink, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    }

    QImage take(const Shot& shot)
    {
        set_language(QLatin1String(shot.language));
        Theme::instance().set(shot.theme);
        ShownWindow shown;
        shown.window->resize(shot.size);
        for (int i = 0; i < shot.steps; ++i)
            shown.controller.forward(Motion::Into);
        shown.window->settle();
        const QImage picture = shrunk(shown.window->grab().toImage());
        set_language(QStringLiteral("en"));
        Theme::instance().set(ThemeName::Light);
        return picture;
    }

    /// Largest difference of the mean colours of a cell, 0 to 255.
    double cell_difference(const QImage& a, const QImage& b, QPoint at)
    {
        std::array<double, 3> sum{};
        for (int y = at.y(); y < at.y() + cell; ++y)
            for (int x = at.x(); x < at.x() + cell; ++x) {
                const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
                sum[0] += one.red() - other.red();
                sum[1] += one.green() - other.green();
                sum[2] += one.blue() - other.blue();
            }
        double largest = 0;
        for (const double difference : sum)
            largest = std::max(largest, std::abs(difference) / (cell * cell));
        return largest;
    }

    double share_of_different_cells(const QImage& a, const QImage& b)
    {
        int cells = 0, different = 0;
        for (int y = 0; y + cell <= a.height(); y += cell)
            for (int x = 0; x + cell <= a.width(); x += cell) {
                ++cells;
                different += cell_difference(a, b, {x, y}) > most_cell_difference ? 1 : 0;
            }
        return static_cast<double>(different) / cells;
    }

} // namespace

class Picture : public testing::TestWithParam<Shot> {};

TEST_P(Picture, IsAsItWasLookedAt)
{
    const QImage now = take(GetParam());
    const QString path = path_of(GetParam());
    if (qEnvironmentVariableIsSet("RECLAIMSCOPE_WRITE_PICTURES")) {
        ASSERT_TRUE(now.save(path)) << qPrintable(path);
        return;
    }
    const QImage expected(path);
    ASSERT_EQ(now.size(), expected.size());
    EXPECT_LE(share_of_different_cells(now, expected), most_different_cells);
}

INSTANTIATE_TEST_SUITE_P(Window, Picture,
                         testing::Values(Shot{"low-light-en", {1280, 720}, ThemeName::Light, "en", 24},
                                         Shot{"low-dark-zh", {1280, 720}, ThemeName::Dark, "zh_CN", 24},
                                         Shot{"wide-light-zh", {1920, 1080}, ThemeName::Light, "zh_CN", 60},
                                         Shot{"wide-dark-en", {1920, 1080}, ThemeName::Dark, "en", 60}),
                         [](const auto& shot) {
                             return QString::fromLatin1(shot.param.name).replace('-', '_').toStdString();
                         });

TEST(Pictures, TellAMissingPanel)
{
    const QImage with = take({"", {1280, 720}, ThemeName::Light, "en", 24});
    QImage without = with;
    for (int y = with.height() / 8; y < with.height() * 3 / 4; ++y)
        for (int x = with.width() / 3; x < with.width() * 2 / 3; ++x)
            without.setPixelColor(x, y, Theme::instance().palette().surface);
    EXPECT_GT(share_of_different_cells(with, without), most_different_cells);
}

TEST(Pictures, AreDrawnInThePinnedFonts)
{
    EXPECT_EQ(QFontInfo(Theme::instance().ui_font()).family(), QStringLiteral("Inter"));
    EXPECT_EQ(QFontInfo(Theme::instance().mono_font()).family(), QStringLiteral("JetBrains Mono"));
    EXPECT_TRUE(QFontDatabase::families(QFontDatabase::SimplifiedChinese).join(' ').contains("Noto Sans"));
}

} // namespace rs
