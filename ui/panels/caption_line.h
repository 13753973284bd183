// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text that is cut where the room ends; the tool tip has all of it, part by part.
#pragma once

#include <QLabel>
#include <QStringList>

namespace rs {

class CaptionLine : public QLabel {
    Q_OBJECT

public:
    explicit CaptionLine(QWidget* parent = nullptr);

    void set_parts(const QStringList& parts);
    QString full_text() const { return parts_.join(QStringLiteral("  |  ")); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QStringList parts_;
};

} // namespace rs
