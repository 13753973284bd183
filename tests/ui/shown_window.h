// SPDX-License-Identifier: GPL-3.0-or-later
// A window on the default scenario, as a person sees it after starting the program.
#pragma once

#include "docks.h"
#include "main_window.h"
#include "panel.h"

#include <QTest>

namespace rs {

class ShownWindow {
public:
    explicit ShownWindow(const QString& path = {})
    {
        controller.open(path);
        window = std::make_unique<MainWindow>(controller, LayoutMemory::Off);
        window->resize(1920, 1080);
        window->show();
        window->settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.get(), key, modifiers);
    }

    /// What all panels tell, one after the other.
    QString content()
    {
        window->settle();
        QString text;
        for (std::size_t i = 0; i < Docks::count; ++i) {
            const Panel* panel = window->docks().panel(PanelId(i));
            text += QStringLiteral("== %1\n%2\n").arg(panel->objectName(), panel->content_text());
        }
        return text;
    }

    Controller controller;
    std::unique_ptr<MainWindow> window;
};

} // namespace rs
