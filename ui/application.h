// SPDX-License-Identifier: GPL-3.0-or-later
// The running program around the window.
#pragma once

#include <QApplication>

namespace rs {

struct Options;

/// Chooses how to draw, before any QApplication stands. Throws InputError when there is nowhere to draw to.
void prepare_display(const Options& options);

/// An engine that found a fault in itself ends the program with a line that says which.
class Application : public QApplication {
    Q_OBJECT

public:
    Application(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;
};

/// Opens what was asked for, shows the window, or draws it into a file. Returns the program's status. Throws
/// InputError.
int run_window(const Options& options);

} // namespace rs
