// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_sheet.h"

#include <QPair>

namespace rs {

namespace {

    // @name@ stands for a colour of the palette.
    constexpr char frames[] = R"(
QMainWindow, QMenuBar, QToolBar, QStatusBar { background: @window@; }
QMainWindow::separator { background: @window@; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @border@; }
#panel_head { background: @surface@; border: 1px solid @border@;
    border-top-left-radius: 6px; border-top-right-radius: 6px; }
#panel_body { background: @surface@; border: 1px solid @border@; border-top: none;
    border-bottom-left-radius: 6px; border-bottom-right-radius: 6px; }
#dim { color: @text_dim@; }
#fault { color: @warning@; }
#chip { background: @surface_low@; color: @text@; border-radius: 4px; padding: 3px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QTreeView, QListView, QTableView, QPlainTextEdit { background: @surface@; border: none;
    selection-background-color: @hot_surface@; selection-color: @text@; }
QTreeView::item, QListView::item { padding: 2px 4px; }
QTreeView::branch { background: @surface@; }
QHeaderView::section { background: @surface@; color: @text_dim@; border: none; padding: 2px 4px; }
QToolTip { background: @surface@; color: @text@; border: 1px solid @border@; padding: 4px; }
QSplitter::handle { background: @border@; }
)";

    constexpr char controls[] = R"(
QToolBar { border: none; spacing: 4px; padding: 4px 8px; }
QMenuBar { padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @surface_low@; }
QMenu { background: @surface@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 4px 28px 4px 20px; border-radius: 4px; }
QMenu::item:selected { background: @accent@; color: @accent_text@; }
QMenu::item:disabled { color: @text_dim@; }
QMenu::separator { height: 1px; background: @border@; margin: 4px 8px; }
QToolButton, QPushButton { background: @surface_low@; color: @text@; border: 1px solid @border@;
    border-radius: 5px; padding: 3px 7px; }
QToolButton:hover, QPushButton:hover { border-color: @accent@; }
QToolButton:pressed, QPushButton:pressed, QToolButton:checked { background: @border@; }
QToolButton:disabled, QPushButton:disabled { color: @text_dim@; background: transparent; }
#primary_button { background: @accent@; color: @accent_text@; border-color: @accent@; }
#primary_button:disabled { background: @surface_low@; color: @text_dim@; border-color: @border@; }
QLineEdit, QSpinBox, QComboBox { background: @surface_low@; color: @text@; border: 1px solid @border@;
    border-radius: 5px; padding: 2px 5px; selection-background-color: @accent@;
    selection-color: @accent_text@; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border-color: @accent@; }
QTabBar::tab { background: transparent; color: @text_dim@; padding: 4px 10px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; }
QTabBar { background: @window@; }
)";

    QString filled(QString sheet, const Palette& palette)
    {
        const std::pair<const char*, QColor> colours[] = {
            {"@window@", palette.window},           {"@surface@", palette.surface},
            {"@surface_low@", palette.surface_low}, {"@border@", palette.border},
            {"@text@", palette.text},               {"@text_dim@", palette.text_dim},
            {"@accent@", palette.accent},           {"@accent_text@", palette.accent_text},
            {"@hot_surface@", palette.hot_surface}, {"@warning@", palette.warning},
        };
        for (const auto& [name, colour] : colours)
            sheet.replace(QLatin1String(name), colour.name());
        return sheet;
    }

} // namespace

QString style_sheet(const Palette& palette)
{
    return filled(QLatin1String(frames) + QLatin1String(controls), palette);
}

} // namespace rs
