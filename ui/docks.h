// SPDX-License-Identifier: GPL-3.0-or-later
// The panels in their docks, and the arrangement in which the window opens.
#pragma once

#include "questions/topic.h"

#include <QObject>
#include <QSize>

#include <array>
#include <optional>

class QDockWidget;
class QMainWindow;

namespace rs {

class Controller;
class DockTitle;
class Panel;
class QuestionsPanel;
class RequestDraft;

enum class PanelId : std::uint8_t {
    path,
    source,
    lists,
    memory_map,
    event_log,
    kernel_log,
    proc,
    explain,
    variables,
    questions,
    request,
    timeline,
    chart,
    count
};

class Docks : public QObject {
    Q_OBJECT

public:
    /// Makes every panel, in a dock of the window.
    Docks(QMainWindow& window, Controller& controller, RequestDraft& draft);

    QDockWidget* dock(PanelId id) const { return docks_[static_cast<std::size_t>(id)]; }
    Panel* panel(PanelId id) const { return panels_[static_cast<std::size_t>(id)]; }
    static constexpr std::size_t count = static_cast<std::size_t>(PanelId::count);

    /// Puts every panel where it belongs in a window of this size.
    void arrange(QSize window);
    /// Titles anew after a change of language.
    void retranslate();
    /// Opens a question in its panel; none: the list of all.
    void ask(std::optional<Topic> topic) const;
    /// Brings a panel to the front of its place.
    void bring_forward(PanelId id) const;
    /// Brings all visible panels up to date at once.
    void refresh_now();

private:
    void add(PanelId id, const char* name, Panel* panel);
    QuestionsPanel& questions() const;
    DockTitle* title(std::size_t i) const;
    void note_tabs();

    QMainWindow& window_;
    std::array<Panel*, count> panels_{};
    std::array<QDockWidget*, count> docks_{};
};

} // namespace rs
