// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    rs::set_language(QStringLiteral("en"));
    rs::Theme::instance().set(rs::ThemeName::Light);
    return RUN_ALL_TESTS();
}
