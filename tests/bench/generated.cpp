// SPDX-License-Identifier: MIT
#include "tests/bench/generated.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <stdexcept>

#include <sys/prctl.h>

namespace netwharf::bench {

QString beside(const QString &program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + program;
}

QString netwharfProgram()
{
    return QStringLiteral(NETWHARF_PROGRAM);
}

QList<QList<QByteArray>> runInside(const Machine &machine, const QStringList &command)
{
    QStringList arguments{
        QStringLiteral("--tcp"),      QString::number(machine.tcp),   QStringLiteral("--udp"),
        QString::number(machine.udp), QStringLiteral("--processes"),  QString::number(machine.processes),
        QStringLiteral("--churn"),    QString::number(machine.churn), QStringLiteral("--")};
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(beside(QStringLiteral("netwharf-sockets-generator")), arguments + command);
    constexpr int Forever = -1;
    if (!process.waitForFinished(Forever) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw std::runtime_error("what runs among the generated sockets failed");
    QList<QList<QByteArray>> lines;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        lines.append(line.split(' '));
    return lines;
}

std::vector<Run> runsOf(const QList<QList<QByteArray>> &lines, const QByteArray &name)
{
    const int first = name.isEmpty() ? 0 : 1;
    std::vector<Run> runs;
    for (const QList<QByteArray> &words : lines)
        if (words.size() == first + 2 && (name.isEmpty() || words[0] == name))
            runs.push_back({words[first].toDouble(), words[first + 1].toDouble()});
    return runs;
}

} // namespace netwharf::bench
