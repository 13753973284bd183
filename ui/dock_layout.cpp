// SPDX-License-Identifier: GPL-3.0-or-later
//
//     wide                                        low: less than 900 px high
//     +--------+----------------+---------+       +--------+----------------+---------+
//     | path   | lists          | explain |       | path   | lists, map,    | explain |
//     |        |                |---------|       |        | events, log,   |---------|
//     |--------|                |variables|       |--------|                |variables|
//     | source |----------------|questions|       | source |                |questions|
//     |        | map, events,   |---------|       |        |                |request  |
//     |        | log, /proc     | request |       |--------+----------------+---------|
//     |--------+----------------+---------|       | timeline      | charts            |
//     | timeline                          |       +-----------------------------------+
//     | charts                            |
//     +-----------------------------------+
//
// The events share a place with the map, not with the source: whoever reads them steps through the source. So do the
// kernel's log and /proc, whose lines are as long as the window's middle is wide.
#include "dock_layout.h"

#include "docks.h"

#include <QDockWidget>
#include <QMainWindow>

namespace rs {

namespace {

    constexpr int wide_from_height = 900; ///< px

    class Arrangement {
    public:
        Arrangement(QMainWindow& window, const Docks& docks, QSize size)
            : window_(window)
            , docks_(docks)
            , size_(size)
            , wide_(is_wide_layout(size))
        {
        }

        void place() const
        {
            for (std::size_t i = 0; i < Docks::count; ++i)
                window_.removeDockWidget(docks_.dock(PanelId(i)));
            window_.addDockWidget(Qt::LeftDockWidgetArea, dock(PanelId::path));
            split(PanelId::path, PanelId::timeline, Qt::Vertical);
            split(PanelId::timeline, PanelId::chart, wide_ ? Qt::Vertical : Qt::Horizontal);
            split(PanelId::path, PanelId::lists, Qt::Horizontal);
            split(PanelId::lists, PanelId::explain, Qt::Horizontal);
            split(PanelId::path, PanelId::source, Qt::Vertical);
            split(PanelId::explain, PanelId::variables, Qt::Vertical);
            tab(PanelId::variables, PanelId::questions);
            wide_ ? place_below() : place_behind();
            for (std::size_t i = 0; i < Docks::count; ++i)
                docks_.dock(PanelId(i))->show();
            for (const PanelId front : {PanelId::memory_map, PanelId::lists, PanelId::variables})
                dock(front)->raise(); // the lists last where they share a place with the map
        }

        void size() const { wide_ ? size_wide() : size_low(); }

    private:
        struct Share {
            PanelId panel;
            int percent;
        };

        void place_below() const
        {
            split(PanelId::lists, PanelId::memory_map, Qt::Vertical);
            tab(PanelId::memory_map, PanelId::event_log);
            tab(PanelId::event_log, PanelId::kernel_log);
            tab(PanelId::kernel_log, PanelId::proc);
            split(PanelId::variables, PanelId::request, Qt::Vertical);
        }

        void place_behind() const
        {
            tab(PanelId::lists, PanelId::memory_map);
            tab(PanelId::memory_map, PanelId::event_log);
            tab(PanelId::event_log, PanelId::kernel_log);
            tab(PanelId::kernel_log, PanelId::proc);
            tab(PanelId::variables, PanelId::request);
        }

        void size_wide() const
        {
            resize(Qt::Horizontal, size_.width(), {{PanelId::path, 25}, {PanelId::lists, 50}, {PanelId::explain, 25}});
            resize(Qt::Vertical, size_.height(), {{PanelId::path, 41}, {PanelId::source, 32}});
            resize(Qt::Vertical, size_.height(), {{PanelId::lists, 44}, {PanelId::memory_map, 29}});
            resize(Qt::Vertical, size_.height(),
                   {{PanelId::explain, 19}, {PanelId::variables, 27}, {PanelId::request, 27}});
            resize(Qt::Vertical, size_.height(), {{PanelId::path, 41}, {PanelId::timeline, 11}, {PanelId::chart, 16}});
        }

        void size_low() const
        {
            resize(Qt::Horizontal, size_.width(), {{PanelId::path, 32}, {PanelId::lists, 42}, {PanelId::explain, 26}});
            resize(Qt::Horizontal, size_.width(), {{PanelId::timeline, 56}, {PanelId::chart, 44}});
            resize(Qt::Vertical, size_.height(), {{PanelId::path, 48}, {PanelId::source, 30}});
            resize(Qt::Vertical, size_.height(), {{PanelId::explain, 28}, {PanelId::variables, 48}});
            resize(Qt::Vertical, size_.height(), {{PanelId::path, 48}, {PanelId::timeline, 22}});
        }

        QDockWidget* dock(PanelId id) const { return docks_.dock(id); }

        void split(PanelId first, PanelId second, Qt::Orientation orientation) const
        {
            window_.splitDockWidget(dock(first), dock(second), orientation);
        }

        void tab(PanelId first, PanelId second) const { window_.tabifyDockWidget(dock(first), dock(second)); }

        void resize(Qt::Orientation orientation, int whole, std::initializer_list<Share> shares) const
        {
            QList<QDockWidget*> which;
            QList<int> sizes;
            for (const Share& share : shares) {
                which.append(dock(share.panel));
                sizes.append(whole * share.percent / 100);
            }
            window_.resizeDocks(which, sizes, orientation);
        }

        QMainWindow& window_;
        const Docks& docks_;
        QSize size_;
        bool wide_;
    };

} // namespace

bool is_wide_layout(QSize window) { return window.height() >= wide_from_height; }

void arrange_docks(QMainWindow& window, const Docks& docks, QSize size)
{
    const Arrangement arrangement(window, docks, size);
    arrangement.place();
    arrangement.size();
}

} // namespace rs
