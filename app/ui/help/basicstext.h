// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/finding.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>

namespace netwharf {

/// The words of "Port basics": resources/help/basics.csv, one row for each part of a section with
/// the three languages side by side. Parts: "title", "text", "text2", "here.*" (about this machine,
/// with %1 and %2 for numbers), and the words in the picture ("caption.*", "node.*", ...).
class BasicsText
{
public:
    /// `csv`: UTF-8 with the columns section, part, en, zh_CN, zh_TW; `file` names it in findings.
    /// Findings: what readCsv() finds, a column or a field that is missing, a part that stands twice.
    static BasicsText read(std::string_view csv, std::string_view file, Findings &findings);
    /// The text that is built in, read at the first call. GUI thread.
    static const BasicsText &builtIn();

    QStringList sections() const { return m_sections; } ///< ids in reading order
    QStringList parts(const QString &section) const { return m_parts.value(section); }
    /// Empty when there is no such part.
    QString text(const QString &section, const QString &part, Language language) const;

private:
    using Row = std::array<QString, 3>; ///< by Language
    QStringList m_sections;
    QHash<QString, QStringList> m_parts;
    QHash<QString, Row> m_texts; ///< by "section/part"
};

/// The words of one section in one language.
class SectionWords
{
public:
    SectionWords(const QString &section, Language language) : m_section(section), m_language(language) {}
    QString operator()(const char *part) const
    {
        return BasicsText::builtIn().text(m_section, QString::fromLatin1(part), m_language);
    }

private:
    QString m_section;
    Language m_language;
};

} // namespace netwharf
