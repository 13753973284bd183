// SPDX-License-Identifier: GPL-3.0-or-later
// The window: puts actions, panels and the controller together.
#pragma once

#include "actions.h"
#include "controller.h"
#include "request_draft.h"

#include <QMainWindow>

namespace rs {

class Docks;
struct InputError;
class NoticeLabel;
class Toolbar;

/// Whether the window remembers its layout from one run to the next.
enum class LayoutMemory : bool { Off, On };

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Controller& controller, LayoutMemory memory, QWidget* parent = nullptr);

    const Actions& actions() const { return actions_; }
    const Docks& docks() const { return *docks_; }

    /// Opens a machine; tells the person when that fails, and keeps what runs.
    void open(const QString& path);
    void reset_layout();
    /// Lays everything out and paints the latest state, for a picture of the window.
    void settle();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connect_actions();
    void tell_of_fault(const QString& path, const InputError& error);
    void choose_file();
    void show_title();

    Controller& controller_;
    LayoutMemory memory_;
    RequestDraft draft_;
    Actions actions_;
    Docks* docks_;
    Toolbar* toolbar_;
    NoticeLabel* notice_;
    bool laid_out_ = false;
};

} // namespace rs
