// SPDX-License-Identifier: MIT
#include "app/ui/help/basicssection.h"

#include "app/ui/help/basicstext.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QFontInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace netwharf {

namespace {

/// 68 characters of running text.
constexpr const char *Line = "The port says which of the sockets on a machine a packet is meant for";
constexpr int LeastRoom = 320;
constexpr int Apart = 32; ///< between the text and the picture beside it
constexpr int BelowText = 12; ///< to the picture when it stands below

} // namespace

BasicsSection::BasicsSection(const QString &id, QWidget *parent)
    : QWidget(parent), m_id(id), m_picture(makeBasicsPicture(id)),
      m_columns(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_words(new QWidget), m_title(new PlainLabel),
      m_text(new PlainLabel), m_second(new PlainLabel), m_here(new PlainLabel)
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(8);
    for (PlainLabel *label : {m_title, m_text, m_second, m_here})
        words->addWidget(label);
    words->addStretch(1);
    m_columns->addWidget(m_words);
    if (m_picture.widget)
        m_columns->addWidget(m_picture.widget, 0, Qt::AlignTop);
    applyFonts();
}

QList<PlainLabel *> BasicsSection::texts() const
{
    QList<PlainLabel *> shown{m_title, m_text, m_second, m_here};
    shown.removeIf([](const PlainLabel *label) { return label->text().isEmpty(); });
    return shown;
}

int BasicsSection::textWidth(const QFont &font)
{
    return netwharf::textWidth(QString::fromLatin1(Line), font);
}

int BasicsSection::pictureWidth(const QFont &font)
{
    return std::max(400, 34 * QFontInfo(font).pixelSize());
}

int BasicsSection::wholeWidth(const QFont &font, bool wide)
{
    const int text = textWidth(font);
    const int picture = pictureWidth(font);
    return wide ? text + Apart + picture : std::max(text, picture);
}

void BasicsSection::setWide(bool wide, int room)
{
    m_room = std::max(room, LeastRoom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? Apart : BelowText);
    m_words->setFixedWidth(wide ? textWidth(font()) : std::min(m_room, wholeWidth(font(), false)));
    if (m_picture.widget)
        m_picture.widget->setFixedWidth(std::min(m_room, pictureWidth(font())));
}

void BasicsSection::setWords(Language language, const SystemSettings &settings)
{
    const SectionWords words(m_id, language);
    m_title->setText(words("title"));
    m_text->setText(words("text"));
    m_second->setText(words("text2"));
    m_here->setText(hereText(language, settings));
    for (PlainLabel *label : {m_second, m_here})
        label->setVisible(!label->text().isEmpty());
    if (m_picture.fill)
        m_picture.fill(words, settings);
}

/// What the settings of this machine say to the subject of the section; empty for most.
QString BasicsSection::hereText(Language language, const SystemSettings &settings) const
{
    const SectionWords words(m_id, language);
    if (!settings.known)
        return words("here.unknown");
    if (m_id == QLatin1String("privileged")) {
        return settings.unprivilegedStart == 0 ? words("here.none")
                                               : words("here.border").arg(settings.unprivilegedStart);
    }
    const QString range = words("here.range");
    return range.isEmpty() ? range : range.arg(settings.clientRange.first).arg(settings.clientRange.last);
}

void BasicsSection::applyFonts()
{
    m_title->setFont(headingFont(font()));
    setWide(m_columns->direction() == QBoxLayout::LeftToRight, m_room);
}

void BasicsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

} // namespace netwharf
