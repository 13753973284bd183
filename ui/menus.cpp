// SPDX-License-Identifier: GPL-3.0-or-later
#include "menus.h"

#include "actions.h"
#include "docks.h"
#include "main_window.h"
#include "opening.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMenuBar>

namespace rs {

namespace {

    struct Menus {
        Q_DECLARE_TR_FUNCTIONS(Menus)
    };

    void add(QMenu& menu, const Actions& actions, std::initializer_list<Act> acts)
    {
        for (const Act act : acts)
            menu.addAction(actions[act]);
    }

    void fill_file(QMenu& menu, const Actions& actions, MainWindow& window)
    {
        add(menu, actions, {Act::open});
        menu.addSection(Menus::tr("Scenarios"));
        for (const BundledScenario& scenario : bundled_scenarios())
            menu.addAction(scenario.title, &window, [&window, path = scenario.path] { window.open(path); });
        menu.addSeparator();
        add(menu, actions, {Act::quit});
    }

    void fill_view(QMenu& menu, const Actions& actions, const Docks& docks)
    {
        add(*menu.addMenu(Menus::tr("Theme")), actions, {Act::light, Act::dark});
        add(*menu.addMenu(Menus::tr("Language")), actions, {Act::english, Act::chinese});
        add(*menu.addMenu(Menus::tr("Motion")), actions,
            {Act::travel_instant, Act::travel_fast, Act::travel_normal, Act::travel_slow, Act::travel_still});
        menu.addSeparator();
        for (std::size_t i = 0; i < Docks::count; ++i)
            menu.addAction(docks.dock(PanelId(i))->toggleViewAction());
        menu.addSeparator();
        add(menu, actions, {Act::reset_layout});
    }

    void fill_run(QMenu& menu, const Actions& actions)
    {
        add(menu, actions, {Act::into, Act::over, Act::out, Act::run, Act::to_end});
        menu.addSeparator();
        add(menu, actions, {Act::into_back, Act::over_back, Act::out_back, Act::run_back, Act::to_start});
        menu.addSeparator();
        add(menu, actions, {Act::play, Act::faster, Act::slower});
    }

} // namespace

void fill_menus(QMenuBar& bar, const Actions& actions, const Docks& docks, MainWindow& window)
{
    bar.clear();
    fill_file(*bar.addMenu(Menus::tr("&File")), actions, window);
    fill_view(*bar.addMenu(Menus::tr("&View")), actions, docks);
    fill_run(*bar.addMenu(Menus::tr("&Run")), actions);
    add(*bar.addMenu(Menus::tr("&Help")), actions, {Act::ask, Act::questions, Act::keys, Act::about});
}

} // namespace rs
