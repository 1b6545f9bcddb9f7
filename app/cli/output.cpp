// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <QCoreApplication>

namespace netwharf {

StandardOutput::StandardOutput()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

Sink StandardOutput::sink()
{
    return [this](std::string_view text) { return write(text); };
}

bool StandardOutput::write(std::string_view text)
{
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return true;
    m_good = errno == EPIPE;
    return false;
}

QString writeFailureSentence()
{
    return QCoreApplication::translate("Cli", "The answer could not be written.");
}

void remark(const QString &sentence)
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace netwharf
