// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rs {

namespace {

    struct Translators {
        QTranslator ours;
        QTranslator qt; ///< buttons of Qt's own dialogs
        QString code = QStringLiteral("en");
    };

    Translators& translators()
    {
        static Translators translators;
        return translators;
    }

} // namespace

bool is_language(const QString& code) { return code == QLatin1String("en") || code == QLatin1String("zh_CN"); }

void set_language(const QString& code)
{
    Translators& t = translators();
    t.code = code;
    QLocale::setDefault(code == QLatin1String("zh_CN") ? QLocale(QLocale::Chinese, QLocale::China)
                                                       : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&t.ours);
    QCoreApplication::removeTranslator(&t.qt);
    const QString qt_folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (code != QLatin1String("en") && t.qt.load(QStringLiteral("qtbase_%1").arg(code), qt_folder))
        QCoreApplication::installTranslator(&t.qt);
    if (t.ours.load(QStringLiteral(":/i18n/reclaimscope_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&t.ours);
}

QString language() { return translators().code; }

} // namespace rs
