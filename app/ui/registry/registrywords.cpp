// SPDX-License-Identifier: MIT
#include "app/ui/registry/registrywords.h"

#include "app/i18n/words.h"

#include <QCoreApplication>

namespace netwharf {

namespace {

class Registry
{
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

QString problemText(DownloadProblem problem)
{
    switch (problem) {
    case DownloadProblem::NoConnection: return Registry::tr("IANA's server cannot be reached.");
    case DownloadProblem::TimedOut: return Registry::tr("IANA's server did not answer in time.");
    case DownloadProblem::BrokenOff: return Registry::tr("The connection ended before the file did.");
    case DownloadProblem::NotSecure:
        return Registry::tr("The connection is not secure: the server could not prove who it is.");
    case DownloadProblem::Refused: return Registry::tr("IANA's server did not hand out the file.");
    case DownloadProblem::TooLarge: return words::registryFinding({{}, 0, FindingCode::TooLarge, {}});
    }
    return {};
}

} // namespace

QString registryFailureText(const RegistryFailure &failure, const QString &store)
{
    const QString reason = std::visit(
        [&store](const auto &what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, Finding>)
                return words::registryFinding(what);
            else if constexpr (std::is_same_v<What, DownloadProblem>)
                return problemText(what);
            else
                return words::fileError(what, store);
        },
        failure);
    return Registry::tr("%1 The registry in use stays as it is.", "%1 is a whole sentence").arg(reason);
}

} // namespace netwharf
