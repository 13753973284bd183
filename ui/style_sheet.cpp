// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_sheet.h"

#include <utility>

namespace rs {

namespace {

    // @name@ stands for a colour of the palette.
    constexpr char frames[] = R"(
QMainWindow, QMenuBar, QToolBar { background: @window@; }
QMainWindow::separator { background: @window@; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @border@; }
#panel_head { background: @surface@; border: 1px solid @border@;
    border-top-left-radius: 6px; border-top-right-radius: 6px; }
#panel_body { background: @surface@; border: 1px solid @border@; border-top: none;
    border-bottom-left-radius: 6px; border-bottom-right-radius: 6px; }
#dim { color: @text_dim@; }
#fault { color: @warning@; }
#field_fault { background: @surface@; color: @warning@; border: 1px solid @warning@; border-radius: 5px;
    padding: 5px 8px; }
#notice { background: @text@; color: @surface@; border-radius: 6px; padding: 8px 14px; }
#chip { background: @surface_low@; color: @text@; border-radius: 4px; padding: 3px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QTreeView, QListView, QTableView, QPlainTextEdit { background: @surface@; border: none;
    selection-background-color: @hot_surface@; selection-color: @text@; }
QTreeView::item, QListView::item { padding: 2px 4px; }
QTreeView::branch { background: @surface@; }
QHeaderView::section { background: @surface@; color: @text_dim@; border: none; padding: 2px 4px; }
QToolTip { background: @surface@; color: @text@; border: 1px solid @border@; padding: 4px; }
QSplitter::handle { background: @border@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)";

    constexpr char scroll_bars[] = R"(
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @border@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @text_dim@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
)";

    constexpr char controls[] = R"(
QToolBar { border: none; spacing: 3px; padding: 3px 6px; }
QMenuBar { padding: 0 4px; }
QMenuBar::item { padding: 3px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @surface_low@; }
QMenu { background: @surface@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 4px 28px 4px 20px; border-radius: 4px; }
QMenu::item:selected { background: @accent@; color: @accent_text@; }
QMenu::item:disabled { color: @text_dim@; }
QMenu::separator { height: 1px; background: @border@; margin: 4px 8px; }
QToolButton, QPushButton { background: @surface_low@; color: @text@; border: 1px solid @border@;
    border-radius: 5px; padding: 3px 5px; }
#slim_button { padding: 0 5px; }
QToolButton:hover, QPushButton:hover { border-color: @accent@; }
QToolButton:pressed, QPushButton:pressed, QToolButton:checked { background: @border@; }
QToolButton:disabled, QPushButton:disabled { color: @text_dim@; background: transparent; }
#primary_button { background: @accent@; color: @accent_text@; border-color: @accent@; }
#primary_button:disabled { background: @surface_low@; color: @text_dim@; border-color: @border@; }
QLineEdit, QSpinBox, QComboBox { background: @surface_low@; color: @text@; border: 1px solid @border@;
    border-radius: 5px; padding: 2px 5px; selection-background-color: @accent@;
    selection-color: @accent_text@; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border-color: @accent@; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 11px; height: 11px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 16px; background: transparent; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: 9px; height: 9px; }
QSpinBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 9px; height: 9px; }
QListView::indicator { width: 12px; height: 12px; border: 1px solid @text_dim@; border-radius: 3px;
    background: @surface_low@; }
QListView::indicator:checked { background: @accent@; border-color: @accent@; image: url(:/icons/check.svg); }
QSlider::groove:horizontal { height: 4px; background: @border@; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent@; border-radius: 2px; }
QSlider::handle:horizontal { background: @text@; width: 12px; margin: -4px 0; border-radius: 6px; }
QTabBar::tab { background: transparent; color: @text_dim@; padding: 4px 10px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; }
QTabBar { background: @window@; }
)";

    QString filled(QString sheet, const Palette& palette)
    {
        const std::pair<const char*, QColor> colours[] = {
            {"@window@", palette.window},
            {"@surface@", palette.surface},
            {"@surface_low@", palette.surface_low},
            {"@border@", palette.border},
            {"@text@", palette.text},
            {"@text_dim@", palette.text_dim},
            {"@accent@", palette.accent},
            {"@accent_text@", palette.accent_text},
            {"@hot_surface@", palette.hot_surface},
            {"@warning@", palette.warning},
        };
        for (const auto& [name, colour] : colours)
            sheet.replace(QLatin1String(name), colour.name());
        return sheet;
    }

} // namespace

QString style_sheet(const Palette& palette)
{
    return filled(QLatin1String(frames) + QLatin1String(scroll_bars) + QLatin1String(controls), palette);
}

} // namespace rs
