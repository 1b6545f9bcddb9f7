// SPDX-License-Identifier: MIT
#include "app/ui/ports/portdetail.h"

#include "app/i18n/words.h"
#include "app/ui/ports/detailsection.h"
#include "app/ui/ports/noteeditor.h"
#include "app/ui/ports/portuserline.h"
#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/portruler.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <memory>

namespace netwharf {

namespace {

constexpr int IconSize = 16;
constexpr int MostUsers = 8; ///< lines of "In use here"; the rest is in Connections

/// A remark with an icon before its first line.
QWidget *makeRemark(const QString &icon, const QString &text)
{
    auto *remark = new QWidget;
    auto *layout = new QHBoxLayout(remark);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(8);
    auto *sign = new QLabel;
    sign->setFixedWidth(IconSize);
    if (!icon.isEmpty())
        sign->setPixmap(themedIcon(icon).pixmap(IconSize));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new PlainLabel;
    words->setText(text);
    layout->addWidget(words, 1);
    return remark;
}

PlainLabel *makeMuted(const QString &text)
{
    auto *label = new PlainLabel(PlainLabel::Ink::Muted);
    label->setText(text);
    return label;
}

} // namespace

PortDetail::PortDetail(const PortsModel *model, QWidget *parent) : DetailPane(parent), m_model(model)
{
    makeHead();
    m_notes = new DetailSection(this);
    m_note = new NoteEditor;
    m_notes->addLine(m_note);
    m_use = new DetailSection(this);
    m_others = new DetailSection(this);
    m_registry = new DetailSection(this);
    m_facts = new FactList;
    m_registry->addLine(m_facts);
    connect(m_facts, &FactList::linkActivated, this, &PortDetail::openReference);
    m_remarks = new DetailSection(this);
    content()->addStretch(1);
    makeActions();
    applyFonts();
    retranslate();
}

void PortDetail::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_number = new QLabel;
    m_number->setTextFormat(Qt::PlainText);
    row->addWidget(m_number);
    m_badges = new QHBoxLayout;
    m_badges->setSpacing(8);
    row->addLayout(m_badges);
    row->addStretch(1);
    content()->addLayout(row);
    m_title = new PlainLabel;
    m_text = new PlainLabel;
    m_ruler = new PortRuler;
    m_whatIsThis = new LinkButton;
    connect(m_whatIsThis, &QAbstractButton::clicked, this, [this] { emit basicsRequested(QStringLiteral("ranges")); });
    content()->addSpacing(4);
    content()->addWidget(m_title);
    content()->addSpacing(6);
    content()->addWidget(m_text);
    content()->addSpacing(10);
    content()->addWidget(m_ruler);
    content()->addWidget(m_whatIsThis, 0, Qt::AlignRight);
}

void PortDetail::makeActions()
{
    m_connections = new PushButton(this);
    m_why = new PushButton(this);
    m_copy = new PushButton(this);
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    actions()->addWidget(m_connections);
    actions()->addWidget(m_why);
    actions()->addStretch(1);
    actions()->addWidget(m_copy);
    connect(m_connections, &QAbstractButton::clicked, this, [this] { emit connectionsRequested(portToAskFor()); });
    connect(m_why, &QAbstractButton::clicked, this, &PortDetail::whyRequested);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(plainText()); });
}

void PortDetail::showRow(PortRowId id)
{
    if (m_row != id)
        forgetUsers();
    m_row = id;
    refresh();
}

void PortDetail::showNothing()
{
    m_row.reset();
    forgetUsers();
    refresh();
}

void PortDetail::forgetUsers()
{
    m_users.clear();
    m_knowsUsers = false;
}

void PortDetail::refresh()
{
    m_said = m_row ? describePort(*m_model, *m_row) : PortFacts();
    fillHead();
    fillNote();
    fillUsers();
    fillOthers();
    fillRegistry();
    fillRemarks();
    const bool hasPort = m_row && m_model->groups()->group(*m_row).ports;
    m_connections->setVisible(hasPort);
    m_why->setVisible(hasPort);
    m_copy->setVisible(m_row.has_value());
    setFocusProxy(hasPort ? m_connections : m_row ? m_copy : nullptr); // a hidden one would be a trap
}

void PortDetail::setUsers(const std::vector<PortUser> &users)
{
    if (m_knowsUsers && m_users == users)
        return;
    m_users = users;
    m_knowsUsers = true;
    fillUsers();
}

QString PortDetail::plainText() const
{
    QStringList lines{m_said.toText()};
    for (const PortUser &user : m_users) {
        PortUserLine line;
        line.setUser(user);
        lines.append(line.accessibleName());
    }
    return lines.join(QLatin1Char('\n'));
}

quint16 PortDetail::portToAskFor() const
{
    if (!m_users.empty())
        return m_users.front().port;
    const auto ports = m_row ? m_model->groups()->group(*m_row).ports : std::nullopt;
    return ports ? ports->first : quint16{0};
}

void PortDetail::fillHead()
{
    m_number->setText(m_said.number);
    while (const std::unique_ptr<QLayoutItem> item{m_badges->takeAt(0)})
        delete item->widget();
    for (const QString &transport : m_said.transports) {
        auto *badge = new Badge;
        badge->setText(transport);
        m_badges->addWidget(badge);
    }
    if (m_said.range != Range::None) {
        auto *badge = new Badge;
        badge->setText(m_said.rangeWord);
        badge->setRange(m_said.range);
        m_badges->addWidget(badge);
    }
    m_title->setText(m_said.title);
    m_text->setText(m_said.text);
    m_text->setVisible(!m_said.text.isEmpty());
    const auto ports = m_row ? m_model->groups()->group(*m_row).ports : std::nullopt;
    m_ruler->setVisible(ports.has_value());
    m_whatIsThis->setVisible(ports.has_value());
    m_ruler->setPorts(ports);
    m_ruler->setSettings(m_model->settings());
}

void PortDetail::fillNote()
{
    m_notes->setShown(m_said.note.has_value());
    if (m_said.note)
        m_note->showNote(*m_said.note);
    else
        m_note->showNothing();
}

void PortDetail::fillUsers()
{
    const auto ports = m_row ? m_model->groups()->group(*m_row).ports : std::nullopt;
    m_use->setShown(ports && !isWide(*ports));
    // A focused line must not lose the focus because a count beside it has changed.
    const auto shown = std::min<std::size_t>(m_users.size(), MostUsers);
    if (!m_users.empty() && m_usersSaid == m_users.size()) {
        for (std::size_t i = 0; i < shown; ++i)
            qobject_cast<PortUserLine *>(m_use->line(static_cast<int>(i)))->setUser(m_users[i]);
        return;
    }
    m_usersSaid = m_users.size();
    m_use->clearLines();
    for (std::size_t i = 0; i < shown; ++i) {
        auto *line = new PortUserLine;
        line->setUser(m_users[i]);
        connect(line, &QAbstractButton::clicked, this, [this, line] { emit connectionsRequested(line->user().port); });
        m_use->addLine(line);
    }
    if (m_users.empty() && m_knowsUsers)
        m_use->addLine(makeMuted(tr("not at the moment", "in use here: no")));
    else if (m_users.size() > shown)
        m_use->addLine(makeMuted(tr("and %Ln more", "processes", static_cast<int>(m_users.size() - shown))));
}

void PortDetail::fillOthers()
{
    m_others->clearLines();
    for (const PortFacts::Other &other : m_said.others) {
        auto *link = new LinkButton;
        link->setText(other.words);
        link->setToolTip(words::toolTip(other.words));
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum); // of two lines where one is too short
        connect(link, &QAbstractButton::clicked, this, [this, id = other.id] { emit rowRequested(id); });
        m_others->addLine(link);
    }
    if (m_said.moreOthers > 0)
        m_others->addLine(makeMuted(tr("and %Ln more", "entries", m_said.moreOthers)));
    m_others->setShown(!m_said.others.isEmpty());
}

void PortDetail::fillRegistry()
{
    QList<FactList::Fact> lines;
    for (const PortFacts::Fact &fact : m_said.registry)
        lines.append({fact.label, fact.value, false, !fact.url.isEmpty()});
    m_facts->setFacts(lines);
    m_registry->setShown(!lines.isEmpty());
}

void PortDetail::fillRemarks()
{
    m_remarks->clearLines();
    QString icon = QStringLiteral("shield");
    for (const QString &remark : {m_said.safety, m_said.secureAlternative, m_said.unauthorisedUse})
        if (!remark.isEmpty())
            m_remarks->addLine(makeRemark(std::exchange(icon, QString()), remark));
    m_remarks->setShown(!m_remarks->isEmpty());
}

void PortDetail::openReference(int fact)
{
    if (fact >= 0 && fact < m_said.registry.size() && !m_said.registry[fact].url.isEmpty())
        QDesktopServices::openUrl(m_said.registry[fact].url);
}

void PortDetail::applyFonts()
{
    m_number->setFont(numberFont(font()));
    m_title->setFont(headingFont(font()));
}

void PortDetail::retranslate()
{
    setAccessibleName(tr("Port details"));
    //: Heading in the detail of a port: who on this machine uses it
    m_use->setHeading(tr("In use here"));
    //: Heading in the detail of a port: other services on the same number
    m_others->setHeading(tr("Also used by"));
    //: Link below a picture, to the section of "Port basics" that explains it
    m_whatIsThis->setText(tr("What is this?"));
    m_connections->setText(tr("Show connections on this port"));
    //: Button: leads to the page that says why a program cannot bind this port
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Why can't I bind this port?"));
    m_why->setAccessibleName(m_why->toolTip());
    m_copy->setToolTip(tr("Copy this description"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_usersSaid = 0;
    refresh();
}

void PortDetail::changeEvent(QEvent *event)
{
    DetailPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyFonts();
    else if (event->type() == QEvent::PaletteChange && m_remarks)
        fillRemarks();
}

} // namespace netwharf
