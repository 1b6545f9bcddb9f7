// SPDX-License-Identifier: MIT
#include "app/i18n/language.h"
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace netwharf::words {

QString date(std::string_view iso, Language language)
{
    const QString text = QString::fromUtf8(iso.data(), static_cast<qsizetype>(iso.size()));
    const QLocale locale = localeOf(language);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        //: a day in the notation of QDate::toString(): 17 Aug 2026
        return locale.toString(day, Words::tr("d MMM yyyy"));
    const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM"));
    //: a month in the notation of QDate::toString(): Aug 2026
    return month.isValid() ? locale.toString(month, Words::tr("MMM yyyy")) : text;
}

QString registry(const RegistryInfo &registry, Language language)
{
    const QString day = date(registry.date, language);
    const QString taken = date(registry.takenOn, language);
    switch (registry.source) {
    case RegistrySource::BuiltIn: break;
    case RegistrySource::Imported:
        //: date of the registry, then the day on which the person imported it
        return Words::tr("IANA registry of %1, imported on %2").arg(day, taken);
    case RegistrySource::Updated:
        //: date of the registry, then the day on which the program fetched it
        return Words::tr("IANA registry of %1, updated on %2").arg(day, taken);
    }
    return Words::tr("IANA registry of %1").arg(day);
}

QString fileError(QFileDevice::FileError error, const QString &path)
{
    const QString shown = plain(QDir::toNativeSeparators(path).toStdString());
    switch (error) {
    case QFileDevice::ResourceError:
        return Words::tr("There is no room left for %1; what was there before is unchanged.").arg(shown);
    case QFileDevice::OpenError:
        if (!QFileInfo(QFileInfo(path).path()).isDir())
            return Words::tr("%1 cannot be written: there is no such folder.").arg(shown);
        [[fallthrough]];
    case QFileDevice::PermissionsError:
        return Words::tr("%1 cannot be written: this folder or file does not let you.").arg(shown);
    default: return Words::tr("%1 could not be written; what was there before is unchanged.").arg(shown);
    }
}

QString registryFinding(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::FileUnreadable: return Words::tr("The file cannot be read.");
    case FindingCode::TooLarge: return Words::tr("This is larger than any port registry.");
    case FindingCode::ControlCharacter: return Words::tr("This is not a text file.");
    case FindingCode::BadUtf8: return Words::tr("This is not a text file in UTF-8, as IANA's registry is.");
    case FindingCode::MissingColumn:
        return Words::tr("This is not IANA's port registry: the column “%1” is missing.").arg(plain(finding.detail));
    case FindingCode::TooFewRows: return Words::tr("This is not the whole registry: rows are missing at its end.");
    case FindingCode::UnclosedQuote:
        return Words::tr("This is not the whole registry: it ends in the middle of a row.");
    default: return Words::tr("This is not IANA's port registry: line %1 does not fit.").arg(finding.line);
    }
}

} // namespace netwharf::words
