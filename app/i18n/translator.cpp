// SPDX-License-Identifier: MIT
#include "app/i18n/translator.h"

#include "app/i18n/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace netwharf {

namespace {

/// What Qt says otherwise than the rest of the program, or not at all in Chinese.
[[maybe_unused]] constexpr const char *SaidByQt[] = {
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    // Keys: Qt's Chinese words for these read as the buttons of a mouse.
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"), // as on the key and in what is written about the program
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
};
[[maybe_unused]] constexpr struct
{
    const char *text;
    const char *comment;
} SaidByQtOf[] = {QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms")};

} // namespace

Translators::~Translators()
{
    remove();
}

void Translators::remove()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translators::install(Language language)
{
    remove();
    m_language = language;
    QLocale::setDefault(localeOf(language));
    const QString name = code(language);
    // Later ones are asked first: ours may say better what Qt says too.
    if (m_qt.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QStringLiteral(":/i18n/netwharf_%1.qm").arg(name)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace netwharf
