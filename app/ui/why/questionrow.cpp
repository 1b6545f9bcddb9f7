// SPDX-License-Identifier: MIT
#include "app/ui/why/questionrow.h"

#include "app/i18n/bindwords.h"
#include "app/i18n/words.h"
#include "app/ui/why/askedfield.h"
#include "app/ui/widgets/choicefield.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/flowlayout.h"
#include "app/ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

constexpr int Gap = 8;
constexpr int TypingPause = 250; // ms; between two keys less
constexpr qsizetype MostRemembered = 90; ///< letters of a message that are shown again

QLabel *makeWord(const QString &text)
{
    auto *word = new QLabel(text);
    word->setTextFormat(Qt::PlainText);
    return word;
}

/// The words of a sentence in the size between text and heading.
QFont sentenceFont()
{
    QFont font = headingFont(QApplication::font());
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

QuestionRow::QuestionRow(QWidget *parent)
    : QWidget(parent), m_field(new AskedField), m_protocolField(new ChoiceField), m_addressField(new ChoiceField),
      m_reuseAddress(new QCheckBox(QStringLiteral("SO_REUSEADDR"))),
      m_reusePort(new QCheckBox(QStringLiteral("SO_REUSEPORT"))), m_remark(new PlainLabel(PlainLabel::Ink::Muted)),
      m_sets(makeWord({}))
{
    build();
    connectParts();
    retranslate();
}

void QuestionRow::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *sentence = new QWidget;
    m_sentence = new FlowLayout(Gap, Gap, sentence);
    layout->addWidget(sentence);
    auto *options = new QWidget;
    auto *flow = new FlowLayout(16, 4, options);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sets, m_reuseAddress, m_reusePort})
        flow->addWidget(part);
    layout->addWidget(options);
    layout->addWidget(m_remark);
    m_remark->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
}

void QuestionRow::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, &QuestionRow::changed);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        forgetRead();
        read();
        m_pause.start();
    });
    connect(m_field, &AskedField::pasted, this, [this] {
        read();
        settle();
        tell();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        settle();
        m_field->selectAll();
        tell();
    });
    connect(m_protocolField, &ChoiceField::chosen, this, [this](int choice) {
        settle();
        m_protocol = choice == 0 ? Protocol::Tcp : Protocol::Udp;
        m_protocolWasNamed = true;
        tell();
    });
    connect(m_addressField, &ChoiceField::chosen, this,
            [this](int choice) { setAddress(m_choices.at(static_cast<std::size_t>(choice))); });
    for (QCheckBox *box : {m_reuseAddress, m_reusePort}) {
        connect(box, &QCheckBox::clicked, this, [this, box] { m_tried.removeAll(box); });
        connect(box, &QCheckBox::toggled, this, &QuestionRow::tell);
    }
}

void QuestionRow::tell()
{
    m_pause.stop();
    showFields();
    emit changed();
}

void QuestionRow::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    read();
}

void QuestionRow::setSettings(const BindSettings &settings)
{
    if (m_settings == settings && !m_choices.empty())
        return;
    m_settings = settings;
    showFields();
}

void QuestionRow::setText(const QString &text)
{
    m_field->setText(text);
    forgetRead();
    read();
    settle();
    tell();
}

void QuestionRow::setWish(const BindWish &wish)
{
    const QSignalBlocker first(m_reuseAddress);
    const QSignalBlocker second(m_reusePort);
    m_tried.clear();
    m_reuseAddress->setChecked(wish.reuseAddress);
    m_reusePort->setChecked(wish.reusePort);
    m_protocol = wish.asked.protocol.value_or(wish.asked.likely);
    m_protocolWasNamed = wish.asked.protocol.has_value();
    forgetRead();
    m_address = {wish.asked.address, wish.asked.interface, wish.v6Only};
    m_field->setText(wish.asked.port != 0 ? QString::number(wish.asked.port) : QString());
    read();
    tell();
}

std::optional<BindWish> QuestionRow::wish() const
{
    if (!m_asked)
        return std::nullopt;
    BindWish wish;
    const AddressChoice where = address();
    wish.asked = *m_asked;
    if (m_protocolWasNamed || m_asked->protocol)
        wish.asked.protocol = protocol();
    wish.asked.address = where.address;
    wish.asked.interface = where.interface;
    wish.v6Only = where.v6Only;
    wish.reuseAddress = m_reuseAddress->isChecked();
    wish.reusePort = m_reusePort->isChecked();
    return wish;
}

void QuestionRow::showProtocol(Protocol protocol)
{
    if (m_protocolWasNamed || !m_asked || m_asked->protocol)
        return;
    m_protocol = protocol;
    m_protocolField->setCurrent(protocol == Protocol::Udp ? 1 : 0);
}

QString QuestionRow::text() const
{
    return m_field->text();
}

Protocol QuestionRow::protocol() const
{
    return m_asked ? m_asked->protocol.value_or(m_protocol) : m_protocol;
}

/// "*%eth0" too, which is every address there.
bool QuestionRow::namesAddress() const
{
    return m_asked && (m_asked->address || !m_asked->interface.empty());
}

AddressChoice QuestionRow::address() const
{
    return namesAddress() ? AddressChoice{m_asked->address, m_asked->interface} : m_address;
}

void QuestionRow::showProblem(const QString &sentence)
{
    m_remark->setInk(PlainLabel::Ink::Closed);
    m_remark->setText(sentence);
    m_remark->show();
}

void QuestionRow::tryReuseAddress()
{
    m_tried << m_reuseAddress;
    m_reuseAddress->setChecked(true);
}

void QuestionRow::tryReusePort()
{
    m_tried << m_reusePort;
    m_reusePort->setChecked(true);
}

void QuestionRow::tryAddress(const AddressChoice &choice)
{
    setAddress(choice);
    m_addressWasRead = true;
}

void QuestionRow::setAddress(const AddressChoice &choice)
{
    settle();
    m_address = choice;
    m_addressWasRead = false;
    tell();
}

void QuestionRow::openAddresses()
{
    m_addressField->setFocus(Qt::OtherFocusReason);
    m_addressField->openMenu();
}

void QuestionRow::read()
{
    m_asked.reset();
    m_error.clear();
    const QString text = m_field->text();
    const QString trimmed = text.trimmed();
    int start = 0;
    int length = 0;
    if (!trimmed.isEmpty() && m_catalogue) {
        const auto asked = readAskedBind(trimmed.toStdString(), *m_catalogue);
        if (asked) {
            m_asked = *asked;
        } else {
            m_error = words::askError(asked.error());
            const QString word = QString::fromStdString(asked.error().word);
            const qsizetype found = word.isEmpty() ? -1 : text.indexOf(word);
            start = found < 0 ? 0 : static_cast<int>(found);
            length = static_cast<int>(found < 0 ? text.size() : word.size());
        }
    }
    m_field->setFault(start, length);
    m_field->setAccessibleDescription(m_error);
    showFields();
}

/// What another text said is no part of the next question, nor what was tried for it; what the person has
/// chosen stays.
void QuestionRow::forgetRead()
{
    m_told.clear();
    if (!m_protocolWasNamed)
        m_protocol = Protocol::Tcp;
    if (std::exchange(m_addressWasRead, false))
        m_address = {};
    for (QCheckBox *box : std::exchange(m_tried, {})) {
        const QSignalBlocker quiet(box); // who reads another text tells of it
        box->setChecked(false);
    }
}

/// The message of a program stays below the field: it says more than its port.
void QuestionRow::settle()
{
    if (!m_asked)
        return;
    m_protocolWasNamed = m_protocolWasNamed || m_asked->protocol.has_value();
    m_protocol = protocol();
    m_addressWasRead = m_addressWasRead || namesAddress();
    m_address = address();
    const QString number = QString::number(m_asked->port);
    const QString before = m_field->text().trimmed();
    if (before == number)
        return;
    if (before.contains(QLatin1Char(' ')))
        m_told = words::plain(before.simplified().toStdString());
    if (m_told.size() > MostRemembered)
        m_told = m_told.left(MostRemembered) + QStringLiteral("…");
    m_field->setText(number);
    AskedBind alone;
    alone.port = m_asked->port;
    alone.error = m_asked->error;
    alone.likely = m_asked->likely;
    alone.others = m_asked->others;
    m_asked = alone;
}

void QuestionRow::showFields()
{
    m_protocolField->setCurrent(protocol() == Protocol::Udp ? 1 : 0);
    const AddressChoice asked = address();
    m_choices = addressChoices(m_settings, asked);
    m_addressField->setChoices(addressChoiceWords(m_choices));
    m_addressField->setCurrent(static_cast<int>(std::ranges::find(m_choices, asked) - m_choices.begin()));
    m_remark->setInk(m_error.isEmpty() ? PlainLabel::Ink::Muted : PlainLabel::Ink::Closed);
    if (!m_error.isEmpty())
        m_remark->setText(m_error);
    else if (!m_told.isEmpty() && m_asked)
        //: Below the question; %1 a message that a program printed
        m_remark->setText(tr("Read from: %1").arg(m_told)
                          + (m_asked->others.empty() ? QString() : QLatin1Char('\n') + words::otherPorts(*m_asked)));
    m_remark->setVisible(!m_error.isEmpty() || (!m_told.isEmpty() && m_asked));
}

/// The order of the fields follows the language, and so does Tab.
void QuestionRow::laySentence()
{
    while (QLayoutItem *item = m_sentence->takeAt(0))
        delete item;
    qDeleteAll(m_words);
    m_words.clear();
    //: A question with fields in it: %1 the port, %2 TCP or UDP, %3 an address
    const QString sentence = tr("Can a program listen on %1 %2 at %3 ?");
    static const QRegularExpression place(QStringLiteral("%([123])"));
    const QList<QWidget *> fields{m_field, m_protocolField, m_addressField};
    const auto addWords = [this](const QString &words) {
        if (words.trimmed().isEmpty())
            return;
        QLabel *label = makeWord(words.trimmed());
        label->setFont(sentenceFont());
        m_sentence->addWidget(label);
        m_words.append(label);
    };
    qsizetype at = 0;
    m_tabStops.clear();
    for (auto match = place.globalMatch(sentence); match.hasNext();) {
        const auto one = match.next();
        addWords(sentence.mid(at, one.capturedStart() - at));
        QWidget *field = fields.at(one.captured(1).toInt() - 1);
        m_sentence->addWidget(field);
        m_tabStops << field;
        at = one.capturedEnd();
    }
    addWords(sentence.mid(at));
    m_tabStops << m_reuseAddress << m_reusePort;
    for (QLabel *word : std::as_const(m_words))
        word->show();
}

void QuestionRow::retranslate()
{
    laySentence();
    m_field->setAccessibleName(tr("Port to ask about"));
    m_field->setToolTip(tr("A port, an address with a port, a service, or what a program printed"));
    m_protocolField->setName(tr("Protocol"));
    m_protocolField->setChoices({words::transport(Protocol::Tcp), words::transport(Protocol::Udp)});
    m_addressField->setName(tr("Address"));
    //: Before two check boxes with the names of socket options
    m_sets->setText(tr("It sets"));
    m_reuseAddress->setToolTip(
        tr("Lets it bind although old connections on the port are not over, if their program set it too"));
    m_reusePort->setToolTip(tr("Lets several programs of one user share the port, if all of them set it"));
    read();
}

void QuestionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        m_field->applyFont();
        for (QLabel *word : std::as_const(m_words))
            word->setFont(sentenceFont());
    }
}

} // namespace netwharf
