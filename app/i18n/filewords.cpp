// SPDX-License-Identifier: MIT
#include "app/i18n/words.h"
#include "app/i18n/wordscontext.h"

#include <QDir>

namespace netwharf::words {

QString fileError(QFileDevice::FileError error, const QString &path)
{
    const QString shown = plain(QDir::toNativeSeparators(path).toStdString());
    switch (error) {
    case QFileDevice::ResourceError:
        return Words::tr("There is no room left for %1; what was there before is unchanged.").arg(shown);
    case QFileDevice::OpenError:
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
        return Words::tr("This is not IANA's port registry: the column “%1” is missing.")
            .arg(plain(finding.detail));
    case FindingCode::TooFewRows:
        return Words::tr("This is not the whole registry: rows are missing at its end.");
    case FindingCode::UnclosedQuote:
        return Words::tr("This is not the whole registry: it ends in the middle of a row.");
    default: return Words::tr("This is not IANA's port registry: line %1 does not fit.").arg(finding.line);
    }
}

} // namespace netwharf::words
