// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the kernel's log, to be read, selected and copied. What lies after the cursor is dimmed; under the mouse
// a number tells what it means; a click goes to the entry's moment.
#pragma once

#include "explain/log_words.h"
#include "models/kernel_log_lines.h"

#include <QPlainTextEdit>

namespace rs {

class LogHighlighter;

class LogView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);

    void show_lines(std::vector<LogLine> lines);
    const std::vector<LogLine>& lines() const { return lines_; }
    /// So many entries have happened; the last of them is the current one.
    void set_happened(std::size_t entries);
    /// Brings an entry's first line to the top of the view.
    void show_entry(std::size_t entry);
    void restyle();

    /// The kernel's lines, as they are shown.
    QString printed_text() const;
    std::optional<LogWord> word_at(QPoint in_viewport) const;

signals:
    void entry_clicked(std::size_t entry);

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    const LogLine* line_at(QPoint in_viewport) const;

    std::vector<LogLine> lines_;
    LogHighlighter* highlighter_;
};

} // namespace rs
