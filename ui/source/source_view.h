// SPDX-License-Identifier: GPL-3.0-or-later
// A listing with the file's line numbers and one current line.
#pragma once

#include "source/cpp_highlighter.h"
#include "source/source_index.h"

#include <QPlainTextEdit>

namespace rs {

enum class LineMark {
    Running, ///< what happened just now
    Calling, ///< waits for the function that it called
};

class SourceView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);

    void show_listing(const std::vector<ListingLine>& lines);
    void set_current(int row, LineMark mark);
    void restyle();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Gutter;

    void fit_gutter();
    void paint_gutter(QPaintEvent* event);
    void mark_current();
    void keep_in_sight();

    Gutter* gutter_;
    CppHighlighter highlighter_;
    std::vector<int> numbers_; ///< by row
    int current_ = -1;
    LineMark mark_ = LineMark::Running;
};

} // namespace rs
