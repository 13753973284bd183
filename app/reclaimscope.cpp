// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "base/input_error.h"
#include "command_line.h"

#include <cstdio>

namespace {

/// The options are read before the window's application stands, since they decide what it draws on.
rs::Options options_of(int argc, char** argv)
{
    const QCoreApplication reader(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("reclaimscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECLAIMSCOPE_VERSION));
    return rs::parse_command_line(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char** argv)
{
    try {
        const rs::Options options = options_of(argc, argv);
        rs::prepare_display(options);
        const rs::Application application(argc, argv);
        return rs::run_window(options);
    } catch (const rs::InputError& error) {
        std::fprintf(stderr, "reclaimscope: %s\n", error.what());
        return 2;
    }
}
