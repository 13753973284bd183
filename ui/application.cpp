// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "base/input_error.h"
#include "command_line.h"
#include "language.h"
#include "main_window.h"
#include "window_memory.h"

#include <QIcon>

#include <cstdio>
#include <cstdlib>

namespace rs {

namespace {

    constexpr int status_of_fault = 3;

    bool has_display()
    {
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            if (!qEnvironmentVariableIsEmpty(name))
                return true;
        return false;
    }

    void open(Controller& controller, const Options& options)
    {
        controller.open(options.file);
        if (options.place && !controller.go_to(*options.place))
            throw InputError("--goto " + to_text(*options.place) + ": the machine never comes to that place");
    }

    void draw(MainWindow& window, const QString& file)
    {
        window.settle();
        if (!window.grab().save(file))
            throw InputError("--screenshot " + file.toStdString() + ": cannot be written as a picture");
    }

} // namespace

void prepare_display(const Options& options)
{
    const bool draws_only = !options.screenshot.isEmpty();
    if (!draws_only && !has_display())
        throw InputError("there is no display; --screenshot PNG needs none, and neither does reclaimsim");
    if (draws_only && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (options.scale != 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
}

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
{
    setOrganizationName(QStringLiteral("reclaimscope"));
    setApplicationName(QStringLiteral("reclaimscope"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/reclaimscope.svg")));
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "reclaimscope: %s\n", fault.what());
        std::exit(status_of_fault);
    }
}

int run_window(const Options& options)
{
    const bool draws_only = !options.screenshot.isEmpty();
    set_language(options.language.value_or(draws_only ? QStringLiteral("en") : remembered_language()));
    Theme::instance().set(options.theme.value_or(draws_only ? ThemeName::Light : remembered_theme()));
    Theme::instance().set_pace(draws_only ? TravelPace::Still : remembered_pace());
    Controller controller;
    open(controller, options);
    MainWindow window(controller, draws_only ? LayoutMemory::Off : LayoutMemory::On);
    window.resize(options.layout_size());
    window.show();
    if (!draws_only)
        return QApplication::exec();
    draw(window, options.screenshot);
    return 0;
}

} // namespace rs
