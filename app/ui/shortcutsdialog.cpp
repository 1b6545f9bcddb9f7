// SPDX-License-Identifier: MIT
#include "app/ui/shortcutsdialog.h"

#include "app/ui/widgets/detailpane.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

namespace netwharf {

namespace {

/// "文件(&F)" and "&File" without what marks the access key.
QString plainText(QString text)
{
    static const QRegularExpression accessKey(QStringLiteral(R"(\(&\w\))"));
    return text.remove(accessKey).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QList<FactList::Fact> shortcutsOf(const QWidget *window)
{
    QList<FactList::Fact> facts;
    QSet<QString> seen;
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        // Of a choice in a menu the status tip says what it is a choice of.
        const QString name = plainText(action->statusTip().isEmpty() ? action->text() : action->statusTip());
        if (seen.contains(name))
            continue;
        seen.insert(name);
        facts.append({keys.join(QStringLiteral(", ")), name});
    }
    return facts;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window)
    : QDialog(window)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *facts = new FactList;
    facts->setFacts(shortcutsOf(window)
                    + QList<FactList::Fact>{
                        {tr("Esc"), tr("Clear the search, then go back to the list")},
                        {tr("Down"), tr("From the search to the first result")},
                        {tr("Tab"), tr("In the search: take the suggestion")},
                        {tr("Ctrl+Space"), tr("In the search: show what can be asked for")},
                        {tr("Enter"), tr("Open or close the details of the row")},
                        {tr("Left, Right"), tr("Collapse or expand the group of the row")},
                        {tr("Shift+click"), tr("On a column heading: sort by it where the first column is equal")},
                        {tr("Menu"), tr("Everything that can be done with the row")},
                    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(facts);
    layout->addWidget(buttons);
}

} // namespace netwharf
