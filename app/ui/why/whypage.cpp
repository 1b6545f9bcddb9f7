// SPDX-License-Identifier: MIT
#include "app/ui/why/whypage.h"

#include "app/i18n/words.h"
#include "app/live/bindasker.h"
#include "app/live/livefeed.h"
#include "app/models/whywords.h"
#include "app/ui/why/askedfield.h"
#include "app/ui/why/berthcard.h"
#include "app/ui/why/checkspane.h"
#include "app/ui/why/fixlist.h"
#include "app/ui/why/freefinder.h"
#include "app/ui/why/questionrow.h"
#include "app/ui/why/verdictpart.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/flowlayout.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr int SideMargin = 40;
constexpr int TopMargin = 28;
constexpr int NarrowBelow = 1080;
constexpr int WidestColumn = 820; ///< longer lines are hard to read
constexpr int TypingPause = 150; // ms

const char *const Examples[] = {"8080", "53/udp", "127.0.0.1:5432", "http", "EADDRINUSE :::3000"};

/// Reaches beyond its column by what FreeFinder keeps free at both sides.
class RingItem : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    void setGeometry(const QRect &rect) override
    {
        QWidgetItem::setGeometry(rect.adjusted(-FreeFinder::RingRoom, 0, FreeFinder::RingRoom, 0));
    }
    int heightForWidth(int width) const override
    {
        return QWidgetItem::heightForWidth(width + 2 * FreeFinder::RingRoom);
    }
};

} // namespace

WhyPage::WhyPage(LiveFeed *feed, QWidget *parent) : Page(parent), m_feed(feed), m_asker(new BindAsker(feed, this))
{
    m_search = new SearchField(this);
    setFocusPolicy(Qt::StrongFocus); // until there is a field
    makeActions();
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(TypingPause);
    m_clock.setInterval(1000);
    connect(m_search, &QLineEdit::textChanged, &m_searchPause, qOverload<>(&QTimer::start));
    connect(&m_searchPause, &QTimer::timeout, this, &WhyPage::readSearch);
    connect(m_search, &SearchField::leaveRequested, this, &WhyPage::readSearch);
    connect(&m_clock, &QTimer::timeout, this, &WhyPage::showAnswer);
    retranslate();
}

void WhyPage::fill()
{
    if (m_scroll)
        return;
    m_scroll = new QScrollArea;
    m_question = new QuestionRow;
    m_invitation = new PlainLabel;
    m_verdict = new VerdictPart;
    m_card = new BerthCard;
    m_fixes = new FixList;
    m_finder = new FreeFinder;
    m_edge = new QWidget;
    m_pane = new DetailPane;
    m_noChecks = new PlainLabel(PlainLabel::Ink::Muted);
    m_checks = new ChecksPane;
    build();
    m_main = m_question->field();
    setFocusPolicy(Qt::NoFocus); // before the proxy has it too
    setFocusProxy(m_main);
    connectParts();
    retranslate();
    m_question->setCatalogue(m_catalogue);
    restoreStored();
    m_asker->findFree(m_finder->wish());
    showAnswer();
}

QuestionRow *WhyPage::question()
{
    fill();
    return m_question;
}

WhyPage::~WhyPage() = default;

void WhyPage::build()
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(SideMargin, TopMargin, SideMargin, TopMargin);
    m_column->setSpacing(18);
    m_column->addWidget(m_question);
    m_column->addWidget(makeExamples());
    m_column->addWidget(m_verdict);
    const auto indented = [this](QWidget *part) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(VerdictPart::Indent, 0, 0, 0);
        row->addWidget(part);
        m_column->addLayout(row);
    };
    indented(m_card);
    m_column->addWidget(m_fixes);
    m_finder->setParent(page);
    m_column->addItem(new RingItem(m_finder));
    m_column->addStretch(1);

    fitColumn();

    auto *holder = new QWidget; // its column keeps to the left
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(page, 1);
    row->addStretch(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(holder);
    for (QWidget *ground : {m_scroll->viewport(), holder})
        ground->setBackgroundRole(QPalette::Base);

    m_edge->setFixedWidth(1);
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Midlight);
    m_pane->content()->addWidget(m_noChecks);
    m_pane->content()->addWidget(m_checks);
    m_pane->actions()->setContentsMargins(0, 0, 0, 0); // it has none
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_edge);
    layout->addWidget(m_pane);
}

void WhyPage::fitColumn()
{
    m_column->parentWidget()->setMaximumWidth(grown(WidestColumn, font()) + 2 * SideMargin);
}

QWidget *WhyPage::makeExamples()
{
    m_empty = new QWidget;
    auto *layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_invitation);
    auto *examples = new QWidget;
    auto *flow = new FlowLayout(20, 6, examples);
    for (const char *example : Examples) {
        auto *link = new LinkButton;
        link->setText(QLatin1String(example));
        connect(link, &QAbstractButton::clicked, this, [this, link] {
            m_question->setText(link->text());
            m_question->field()->setFocus(Qt::OtherFocusReason);
        });
        flow->addWidget(link);
    }
    layout->addWidget(examples);
    return m_empty;
}

void WhyPage::connectParts()
{
    connect(m_question->field(), &QLineEdit::textEdited, m_search, &QLineEdit::clear);
    connect(m_question, &QuestionRow::changed, this, &WhyPage::sendWish);
    connect(m_asker, &BindAsker::answered, this, &WhyPage::showAnswer);
    connect(m_asker, &BindAsker::freeFound, this, [this] {
        m_question->setSettings(m_asker->freeReport()->ground.settings);
        m_finder->show(m_asker->freeReport());
        orderTabs();
    });
    connect(m_finder, &FreeFinder::wishChanged, this, [this] { m_asker->findFree(m_finder->wish()); });
    connect(m_finder, &FreeFinder::portChosen, this, &WhyPage::ask);
    connect(m_finder, &FreeFinder::told, this, &WhyPage::told);
    connect(m_fixes, &FixList::chosen, this, &WhyPage::followFix);
    connect(m_card, &BerthCard::holderRequested, this, [this] {
        if (const auto wish = m_question->wish())
            emit connectionsRequested(wish->asked.port);
    });
    connect(m_card, &BerthCard::menuRequested, this, &WhyPage::openHolderMenu);
    connect(m_checks, &ChecksPane::portRequested, this, &WhyPage::portRequested);
}

void WhyPage::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = catalogue;
    m_asker->setCatalogue(catalogue);
    if (!m_scroll)
        return;
    m_question->setCatalogue(std::move(catalogue));
    sendWish();
}

void WhyPage::setLanguage(Language language)
{
    m_language = language;
    if (m_scroll)
        showAnswer();
}

void WhyPage::setProbe(std::shared_ptr<BindProbe> probe)
{
    m_asker->setProbe(std::move(probe));
}

void WhyPage::ask(quint16 port, Protocol protocol)
{
    fill();
    m_search->clear();
    BindWish wish;
    wish.asked.port = port;
    wish.asked.protocol = protocol;
    m_question->setWish(wish);
    m_scroll->ensureVisible(0, 0);
}

/// What is typed into the search field is a question too: it has room for a whole error line.
void WhyPage::readSearch()
{
    m_searchPause.stop();
    const QString text = m_search->text().trimmed();
    m_search->clearErrors({});
    if (text.isEmpty())
        return;
    fill();
    m_question->setText(text);
    if (const QString error = m_question->error(); !error.isEmpty())
        m_search->setErrors({{0, static_cast<int>(m_search->text().size()), error}});
}

void WhyPage::sendWish()
{
    const auto wish = m_question->wish();
    m_asker->ask(wish);
    showAnswer();
}

/// The last answer stays until the next one comes, a moment later.
void WhyPage::showAnswer()
{
    const auto wish = m_question->wish();
    const auto report = m_asker->report();
    const bool isNew = wish && report && report->wish == *wish;
    if (!wish)
        m_answered = false;
    if (isNew) {
        m_answered = report->interfaceKnown;
        if (!m_answered)
            m_question->showProblem(tr("There is no network interface “%1” on this machine (any more).")
                                        .arg(words::plain(wish->asked.interface)));
    }
    if (isNew && m_answered) {
        const WhyWords words(*report);
        m_verdict->show(report->answer.bindable, words.verdict());
        const auto card = words.card(std::chrono::system_clock::now());
        m_card->setVisible(card.has_value());
        if (card)
            m_card->show(*card);
        m_fixes->setFixes(words.fixes());
        m_checks->show(words.context(), *report->ground.catalogue, m_language);
        m_question->setSettings(report->ground.settings);
        m_question->showProtocol(report->answer.question.protocol);
        m_finder->setNear(portInstead(wish->asked.port, report->ground.settings));
    }
    const bool nothing = !wish && m_question->error().isEmpty();
    m_empty->setVisible(nothing);
    m_verdict->setVisible(m_answered);
    m_card->setVisible(m_answered && m_card->isVisibleTo(m_card->parentWidget()));
    m_fixes->setVisible(m_answered && !m_fixes->fixes().isEmpty());
    placeChecks();
    orderTabs();
    for (QAction *action : {m_copyAnswer, m_copyCommand})
        action->setEnabled(m_answered);
    const bool waits = m_answered && report && !report->answer.bindable;
    if (waits && !m_clock.isActive())
        m_clock.start();
    else if (!waits)
        m_clock.stop();
    emit statusChanged();
}

void WhyPage::placeChecks()
{
    const bool narrow = width() < grown(NarrowBelow, font());
    if (narrow && m_pane->content()->indexOf(m_checks) >= 0)
        m_column->insertWidget(m_column->count() - 1, m_checks);
    else if (!narrow && m_column->indexOf(m_checks) >= 0)
        m_pane->content()->addWidget(m_checks);
    m_checks->setVisible(m_answered);
    m_noChecks->setVisible(!m_answered);
    m_pane->setVisible(!narrow);
    m_edge->setVisible(!narrow);
}

/// As they stand on the page; parts that come while one asks would be last of the window.
void WhyPage::orderTabs()
{
    QList<QWidget *> stops = m_question->tabStops();
    const auto addLinks = [&stops](const QWidget *part) {
        for (LinkButton *link : part->findChildren<LinkButton *>())
            stops << link;
    };
    addLinks(m_empty);
    addLinks(m_card);
    for (PushButton *button : m_fixes->findChildren<PushButton *>())
        stops << button;
    stops << m_finder->tabStops();
    addLinks(m_checks);
    if (std::exchange(m_tabStops, stops) == stops)
        return;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void WhyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_scroll)
        placeChecks();
}

void WhyPage::showEvent(QShowEvent *event)
{
    fill();
    Page::showEvent(event);
    m_asker->setActive(true);
}

void WhyPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_asker->setActive(false);
}

} // namespace netwharf
