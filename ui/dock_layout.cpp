// SPDX-License-Identifier: GPL-3.0-or-later
//
//     wide                                        low
//     +--------+----------------+---------+       +--------+----------------+---------+
//     | path   | lists          | explain |       | path   | lists          | explain |
//     |        |                |---------|       |        |                |---------|
//     |--------|----------------|variables|       |        |----------------|variables|
//     | source | events         | request |       |        | source, events | request |
//     |--------+----------------+---------|       |--------+----------------+---------|
//     | timeline                          |       | timeline      | chart             |
//     | chart                             |       +-----------------------------------+
//     +-----------------------------------+
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
            , wide_(size.height() >= wide_from_height)
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
            split(PanelId::lists, PanelId::event_log, Qt::Vertical);
            split(PanelId::explain, PanelId::variables, Qt::Vertical);
            if (wide_) {
                split(PanelId::path, PanelId::source, Qt::Vertical);
                split(PanelId::variables, PanelId::request, Qt::Vertical);
            } else {
                window_.tabifyDockWidget(dock(PanelId::event_log), dock(PanelId::source));
                window_.tabifyDockWidget(dock(PanelId::variables), dock(PanelId::request));
            }
            for (std::size_t i = 0; i < Docks::count; ++i)
                docks_.dock(PanelId(i))->show();
            dock(PanelId::source)->raise();
            dock(PanelId::variables)->raise();
        }

        void size() const
        {
            resize(Qt::Horizontal, size_.width(), {{PanelId::path, 24}, {PanelId::lists, 51}, {PanelId::explain, 25}});
            if (wide_)
                size_wide();
            else
                size_low();
        }

    private:
        struct Share {
            PanelId panel;
            int percent;
        };

        void size_wide() const
        {
            resize(Qt::Vertical, size_.height(), {{PanelId::path, 40}, {PanelId::source, 28}});
            resize(Qt::Vertical, size_.height(), {{PanelId::lists, 46}, {PanelId::event_log, 22}});
            resize(Qt::Vertical, size_.height(), {{PanelId::explain, 18}, {PanelId::variables, 26}, {PanelId::request, 24}});
            resize(Qt::Vertical, size_.height(), {{PanelId::path, 40}, {PanelId::timeline, 12}, {PanelId::chart, 20}});
        }

        void size_low() const
        {
            resize(Qt::Horizontal, size_.width(), {{PanelId::timeline, 56}, {PanelId::chart, 44}});
            resize(Qt::Vertical, size_.height(), {{PanelId::path, 76}, {PanelId::timeline, 24}});
            resize(Qt::Vertical, size_.height(), {{PanelId::lists, 44}, {PanelId::event_log, 32}});
            resize(Qt::Vertical, size_.height(), {{PanelId::explain, 28}, {PanelId::variables, 48}});
        }

        QDockWidget* dock(PanelId id) const { return docks_.dock(id); }

        void split(PanelId first, PanelId second, Qt::Orientation orientation) const
        {
            window_.splitDockWidget(dock(first), dock(second), orientation);
        }

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

void arrange_docks(QMainWindow& window, const Docks& docks, QSize size)
{
    const Arrangement arrangement(window, docks, size);
    arrangement.place();
    arrangement.size();
}

} // namespace rs
