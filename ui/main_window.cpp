// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "asking.h"
#include "base/input_error.h"
#include "docks.h"
#include "help.h"
#include "language.h"
#include "menus.h"
#include "motion_actions.h"
#include "notice_label.h"
#include "toolbar.h"
#include "typing_guard.h"
#include "window_memory.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>

namespace rs {

namespace {
    constexpr int window_margin = 6; ///< px around the panels
} // namespace

MainWindow::MainWindow(Controller& controller, LayoutMemory memory, QWidget* parent)
    : QMainWindow(parent)
    , controller_(controller)
    , memory_(memory)
    , actions_(this)
    , docks_(new Docks(*this, controller, draft_))
    , toolbar_(new Toolbar(actions_, controller, draft_))
    , notice_(new NoticeLabel(this))
{
    setContentsMargins(window_margin, 0, window_margin, window_margin);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    addToolBar(toolbar_);
    fill_menus(*menuBar(), actions_, *docks_, *this);
    new TypingGuard(actions_, this);
    connect_motions(actions_, controller_);
    connect_actions();
    show_title();
}

void MainWindow::connect_actions()
{
    const auto on = [this](Act act, auto function) { connect(actions_[act], &QAction::triggered, this, function); };
    on(Act::open, [this] { choose_file(); });
    on(Act::quit, [this] { close(); });
    on(Act::light, [] { Theme::instance().set(ThemeName::Light); });
    on(Act::dark, [] { Theme::instance().set(ThemeName::Dark); });
    on(Act::english, [] { set_language(QStringLiteral("en")); });
    on(Act::chinese, [] { set_language(QStringLiteral("zh_CN")); });
    on(Act::reset_layout, [this] { reset_layout(); });
    on(Act::ask, [this] { docks_->ask(topic_to_ask(controller_, QCursor::pos())); });
    on(Act::questions, [this] { docks_->ask(std::nullopt); });
    on(Act::keys, [this] { show_keys(this, actions_); });
    on(Act::about, [this] { show_about(this); });
    connect(&controller_, &Controller::opened, this, &MainWindow::show_title);
    connect(&controller_, &Controller::notice, notice_, &NoticeLabel::tell);
}

void MainWindow::open(const QString& path)
{
    try {
        controller_.open(path);
    } catch (const InputError& error) {
        tell_of_fault(path, error);
    }
}

/// In the language of the window, around the core's own words.
void MainWindow::tell_of_fault(const QString& path, const InputError& error)
{
    const QString text = tr("%1 cannot be opened. The machine that was open stays as it is.");
    QMessageBox box(QMessageBox::Warning, tr("Cannot open"), text.arg(QFileInfo(path).fileName().toHtmlEscaped()),
                    QMessageBox::Ok, this);
    box.setInformativeText(QString::fromUtf8(error.what()).toHtmlEscaped());
    box.exec();
}

void MainWindow::choose_file()
{
    const QString filter = tr("Scenarios and recorded states (*.toml *.state *.state.gz);;All files (*)");
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), {}, filter);
    if (!path.isEmpty())
        open(path);
}

void MainWindow::show_title()
{
    setWindowTitle(controller_.is_open() ? tr("%1 — Reclaimscope").arg(controller_.title()) : tr("Reclaimscope"));
}

void MainWindow::reset_layout() { docks_->arrange(size()); }

void MainWindow::settle()
{
    QApplication::processEvents();
    reset_layout();
    QApplication::processEvents();
    docks_->refresh_now();
    QApplication::processEvents();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (laid_out_)
        return;
    laid_out_ = true;
    if (memory_ == LayoutMemory::Off || !restore_layout(*this))
        reset_layout();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (memory_ == LayoutMemory::On)
        save_layout(*this);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    actions_.retranslate();
    docks_->retranslate();
    toolbar_->retranslate();
    fill_menus(*menuBar(), actions_, *docks_, *this);
    show_title();
}

} // namespace rs
