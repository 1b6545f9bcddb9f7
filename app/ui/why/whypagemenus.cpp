// SPDX-License-Identifier: MIT
// The part of WhyPage that is about menus, words and settings.
#include "app/live/bindasker.h"
#include "app/models/whywords.h"
#include "app/ui/why/freefinder.h"
#include "app/ui/why/questionrow.h"
#include "app/ui/why/whypage.h"
#include "app/ui/widgets/detailpane.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace netwharf {

namespace {

constexpr auto SettingsGroup = "why";

} // namespace

void WhyPage::makeActions()
{
    const auto make = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_again = make(Qt::Key_F5, [this] { m_asker->askAgain(); });
    m_others = make(QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        fill();
        m_finder->showOthers();
    });
    m_copyAnswer = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &WhyPage::copyAnswer);
    m_copyCommand = make({}, &WhyPage::copyCommand);
}

void WhyPage::fillEditMenu(QMenu *menu)
{
    menu->addActions({m_copyAnswer, m_copyCommand});
}

void WhyPage::fillViewMenu(QMenu *menu)
{
    menu->addActions({m_again, m_others});
}

void WhyPage::copyAnswer()
{
    if (const auto report = m_asker->report(); report && report->interfaceKnown)
        copy(WhyWords(*report).plainText(std::chrono::system_clock::now()));
}

QString WhyPage::command() const
{
    const auto wish = m_question->wish();
    if (!wish)
        return {};
    // What was answered about the other protocol than the likely one is asked about that one.
    const auto report = m_asker->report();
    BindWish asked = *wish;
    if (!asked.asked.protocol && report && report->wish == *wish && report->interfaceKnown)
        asked.asked.protocol = report->answer.question.protocol;
    return QStringLiteral("netwharf why ") + whyArguments(asked);
}

void WhyPage::copyCommand()
{
    copy(command());
}

QString WhyPage::title() const
{
    //: Name of a page: why can't a program bind a port
    return tr("Why?");
}

QString WhyPage::statusText() const
{
    const auto report = m_asker->report();
    if (!m_answered || !report)
        return tr("nothing is asked");
    const auto age = std::chrono::steady_clock::now() - report->askedAt;
    const double seconds = std::max(0.0, std::chrono::duration<double>(age).count());
    //: %1 a number of seconds
    QStringList parts{tr("asked the system %1 s ago").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0))};
    if (report->answer.trial == BindOutcome::Bound)
        parts << tr("bound for a moment to find out, and let go");
    else if (report->answer.trial)
        parts << tr("a trial was refused");
    else
        parts << tr("nothing was bound to find out");
    return parts.join(QStringLiteral("  ·  "));
}

QString WhyPage::statusRight() const
{
    //: %1 a command line that gives the same answer
    return m_answered ? tr("also: %1").arg(command()) : QString();
}

void WhyPage::retranslate()
{
    m_search->setPlaceholderText(tr("Ask about a port: 8080, [::1]:53/udp, http, or what a program printed"));
    m_search->setAccessibleName(tr("Ask about a port"));
    retranslateActions();
    if (!m_scroll)
        return;
    m_invitation->setText(tr("Type a port, an address with a port or the name of a service, or paste what the program "
                             "printed. For example:"));
    m_pane->setAccessibleName(tr("What was checked"));
    m_noChecks->setText(tr("Every check that an answer rests on will stand here."));
}

void WhyPage::retranslateActions()
{
    m_again->setText(tr("&Ask again"));
    m_others->setText(tr("Other &free ports"));
    m_copyAnswer->setText(tr("Copy the &answer"));
    m_copyCommand->setText(tr("Copy as a command &line"));
}

void WhyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_scroll)
            return;
        showAnswer();
        // The fields of the question change places after this.
        QMetaObject::invokeMethod(this, &WhyPage::orderTabs, Qt::QueuedConnection);
    }
}

void WhyPage::saveState(QSettings &settings) const
{
    if (!m_scroll)
        return; // what was stored still is
    settings.beginGroup(QLatin1String(SettingsGroup));
    const auto wish = m_question->wish();
    const AskedBind asked = wish ? wish->asked : AskedBind();
    settings.setValue(QStringLiteral("port"), asked.port);
    settings.setValue(QStringLiteral("udp"), asked.protocol == Protocol::Udp);
    settings.setValue(QStringLiteral("address"),
                      asked.address ? QString::fromStdString(asked.address->toString()) : QString());
    settings.setValue(QStringLiteral("interface"), QString::fromStdString(asked.interface));
    settings.setValue(QStringLiteral("v6Only"), wish && wish->v6Only == true);
    settings.setValue(QStringLiteral("reuseAddress"), wish && wish->reuseAddress);
    settings.setValue(QStringLiteral("reusePort"), wish && wish->reusePort);
    m_finder->save(settings);
    settings.endGroup();
}

void WhyPage::restoreState(QSettings &settings)
{
    settings.beginGroup(QLatin1String(SettingsGroup));
    for (const QString &key : settings.childKeys())
        m_stored.insert(key, settings.value(key));
    settings.endGroup();
    if (m_scroll)
        restoreStored();
}

void WhyPage::restoreStored()
{
    const auto value = [this](const char *key) { return m_stored.value(QLatin1String(key)); };
    m_finder->restore(m_stored);
    BindWish wish;
    bool isNumber = false;
    const uint port = value("port").toUInt(&isNumber);
    wish.asked.port = isNumber && port <= 65535 ? static_cast<std::uint16_t>(port) : std::uint16_t{0};
    if (value("udp").toBool())
        wish.asked.protocol = Protocol::Udp;
    wish.asked.address = IpAddress::parse(value("address").toString().toStdString());
    wish.asked.interface = value("interface").toString().toStdString();
    if (wish.asked.address && value("v6Only").toBool())
        wish.v6Only = true;
    wish.reuseAddress = value("reuseAddress").toBool();
    wish.reusePort = value("reusePort").toBool();
    m_asker->findFree(m_finder->wish());
    m_question->setWish(wish);
}

} // namespace netwharf
