// SPDX-License-Identifier: MIT
#include "app/ui/sockets/knownactions.h"

#include "app/i18n/words.h"
#include "app/models/rowwords.h"
#include "app/ui/widgets/accesskey.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace netwharf {

namespace {

const QString KnownKey = QStringLiteral("known");

/// Paths and command lines have no bound.
QString shortened(const QString &text)
{
    constexpr int Longest = 60;
    return text.size() > Longest ? text.left(Longest / 2) + QStringLiteral("…") + text.right(Longest / 2) : text;
}

void fillList(QListWidget *list, const KnownThings &known)
{
    list->clear();
    for (const KnownThing &thing : known.things())
        list->addItem(knownText(thing));
}

} // namespace

QString knownText(const KnownThing &thing)
{
    switch (thing.kind) {
    case KnownThing::Kind::Program: return words::plain(thing.text);
    case KnownThing::Kind::Name:
        //: Something known: %1 a process whose executable cannot be read
        return KnownActions::tr("process %1").arg(words::plain(thing.text));
    case KnownThing::Kind::Command:
        //: Something known: %1 a command line
        return KnownActions::tr("command %1").arg(words::plain(thing.text));
    case KnownThing::Kind::Service:
        //: Something known: %1 a port number, %2 a protocol
        return KnownActions::tr("port %1 %2").arg(thing.port).arg(words::transport(thing.transport));
    }
    return {};
}

KnownActions::KnownActions(QWidget *page) : QObject(page), m_page(page), m_list(new QAction(this))
{
    connect(m_list, &QAction::triggered, this, &KnownActions::showList);
    retranslate();
}

void KnownActions::retranslate()
{
    m_list->setText(tr("What I &know…"));
}

QMenu *KnownActions::makeRowMenu(const LiveRow &live, const Snapshot &snapshot, const Catalogue &catalogue,
                                 QMenu *parent)
{
    QMenu *menu = parent->addMenu(tr("I &know this"));
    const auto add = [this, menu](const QString &text, const KnownThing &thing) {
        QAction *action = menu->addAction(withoutAccessKey(text));
        action->setCheckable(true);
        action->setChecked(m_known->contains(thing));
        connect(action, &QAction::triggered, this, [this, thing](bool on) { setKnown(thing, on); });
    };
    const Owner &owner = live.row.socket.owner;
    const bool isHeld = owner.kind == OwnerKind::Process || owner.kind == OwnerKind::Kernel;
    const Process *process = isHeld ? snapshot.tables->process(owner.process) : nullptr;
    if (process) {
        const KnownThing thing = knownProgram(*process);
        //: %1 the path of a program
        add(tr("The program %1").arg(shortened(knownText(thing))), thing);
        if (!process->command.empty() && process->command != process->executable)
            //: %1 a command line
            add(tr("Only started as %1").arg(shortened(words::plain(process->command))), knownCommand(*process));
    }
    if (live.row.servicePort != 0) {
        const KnownThing thing = knownService(live.row);
        const QString service = RowWords(live, snapshot, catalogue).service();
        //: %1 the name of a service, %2 its port: "port 443 TCP"
        add(service.isEmpty() ? tr("Everything at %1").arg(knownText(thing))
                              : tr("The service %1 (%2)").arg(service, knownText(thing)),
            thing);
    }
    menu->addSeparator();
    menu->addAction(m_list);
    return menu;
}

void KnownActions::setKnown(const KnownThing &thing, bool isKnown)
{
    auto known = std::make_shared<KnownThings>(*m_known);
    if (isKnown ? !known->add(thing) : !known->remove(thing))
        return;
    m_known = known;
    if (m_dialog)
        fillList(m_dialog->findChild<QListWidget *>(), *m_known);
    emit changed();
    const QString text = knownText(thing);
    emit told(isKnown ? tr("You know %1. The chip “Hide what I know” leaves it out.").arg(text)
                      : tr("%1 is no longer something you know.").arg(text));
}

/// Not a question: what is taken away can be put back while the list is open.
void KnownActions::showList()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new QDialog(m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("What I know"));
    auto *words =
        new QLabel(m_known->isEmpty() ? tr(
                       "You have said of nothing yet that you know it. “I know this” in the menu of a row does, and "
                       "the chip “Hide what I know” then leaves it out.")
                                      : tr("The chip “Hide what I know” leaves out the sockets of these:"));
    words->setWordWrap(true);
    auto *list = new QListWidget;
    list->setAccessibleName(m_dialog->windowTitle());
    fillList(list, *m_known);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connectList(list, buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole),
                buttons->addButton(tr("&Undo"), QDialogButtonBox::ActionRole));
    buttons->button(QDialogButtonBox::Close)->setDefault(true); // Enter in the list removes nothing
    connect(buttons, &QDialogButtonBox::rejected, m_dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(m_dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(list);
    layout->addWidget(buttons);
    m_dialog->resize(440, 320);
    m_dialog->open();
}

void KnownActions::connectList(QListWidget *list, QPushButton *remove, QPushButton *undo)
{
    remove->setEnabled(false);
    undo->setEnabled(false);
    auto removed = std::make_shared<std::vector<KnownThing>>();
    connect(list, &QListWidget::currentRowChanged, remove, [remove](int row) { remove->setEnabled(row >= 0); });
    connect(remove, &QPushButton::clicked, this, [this, list, undo, removed] {
        const int row = list->currentRow();
        if (row < 0)
            return;
        removed->push_back(*std::next(m_known->things().begin(), row));
        setKnown(removed->back(), false);
        list->setCurrentRow(std::min(row, list->count() - 1));
        undo->setEnabled(true);
    });
    connect(undo, &QPushButton::clicked, this, [this, undo, removed] {
        setKnown(removed->back(), true);
        removed->pop_back();
        undo->setEnabled(!removed->empty());
    });
}

void KnownActions::save(QSettings &settings) const
{
    settings.setValue(KnownKey, m_known->lines());
}

void KnownActions::restore(const QSettings &settings)
{
    m_known = std::make_shared<const KnownThings>(KnownThings::fromLines(settings.value(KnownKey).toStringList()));
    emit changed();
}

} // namespace netwharf
