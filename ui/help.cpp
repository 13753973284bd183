// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "actions.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace rs {

namespace {

    struct Help {
        Q_DECLARE_TR_FUNCTIONS(Help)
    };

    QString row(const ActInfo& info, const QAction& action)
    {
        QStringList keys;
        for (const QKeySequence& key : action.shortcuts())
            keys.append(key.toString(QKeySequence::NativeText).toHtmlEscaped());
        return QStringLiteral("<tr><td><b>%1</b></td><td style='padding-left:16px'>%2</td>"
                              "<td style='padding-left:16px'>%3</td></tr>")
            .arg(keys.join(QStringLiteral(", ")), action.text().remove(QLatin1Char('&')).toHtmlEscaped(),
                 QCoreApplication::translate("Actions", info.tip).toHtmlEscaped());
    }

} // namespace

void show_keys(QWidget* parent, const Actions& actions)
{
    QString rows;
    for (const ActInfo& info : act_infos())
        if (const QAction* action = actions[info.act]; !action->shortcuts().isEmpty())
            rows += row(info, *action);
    QMessageBox box(parent);
    box.setWindowTitle(Help::tr("Keys"));
    box.setText(QStringLiteral("<table>%1</table>").arg(rows));
    box.setInformativeText(Help::tr("Keys that move through time rest while you type into a field."));
    box.exec();
}

void show_about(QWidget* parent)
{
    const QString text =
        Help::tr("<b>Reclaimscope %1</b><p>A laboratory for Linux page reclaim: a simulated memory manager "
                 "that follows Linux 6.1, run under a debugger that also steps backwards.</p>"
                 "<p>Free software under the GNU General Public License, version 3 or later.</p>");
    QMessageBox::about(parent, Help::tr("About Reclaimscope"), text.arg(QCoreApplication::applicationVersion()));
}

} // namespace rs
