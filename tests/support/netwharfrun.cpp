// SPDX-License-Identifier: MIT
#include "tests/support/netwharfrun.h"

#include "tests/support/livesockets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace netwharf::test {

namespace {

QJsonObject firstProcess(const Why &why)
{
    const QJsonObject owner = why.reason()[QLatin1String("socket")][QLatin1String("owner")].toObject();
    return owner[QLatin1String("processes")].toArray().at(0).toObject();
}

} // namespace

Run run(const QStringList &arguments, const std::function<void()> &before)
{
    QProcess process;
    if (before)
        process.setChildProcessModifier(before);
    process.start(QStringLiteral(NETWHARF_PROGRAM), arguments);
    Run result;
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return result;
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run run(const QStringList &arguments, bool asNobody)
{
    return run(arguments, asNobody ? std::function<void()>(&becomeNobody) : std::function<void()>());
}

QJsonObject Why::reason(qsizetype place) const
{
    return answer[QLatin1String("reasons")].toArray().at(place).toObject();
}

QByteArray Why::codes() const
{
    QByteArrayList codes;
    for (const QJsonValue &one : answer[QLatin1String("reasons")].toArray())
        codes.append(one[QLatin1String("code")].toString().toLatin1());
    return codes.join(' ');
}

QString Why::sentence(qsizetype place) const
{
    return reason(place)[QLatin1String("sentence")].toString();
}

qint64 Why::holder() const
{
    return firstProcess(*this)[QLatin1String("pid")].toInteger();
}

QString Why::holderName() const
{
    return firstProcess(*this)[QLatin1String("name")].toString();
}

bool Why::isBindable() const
{
    return answer[QLatin1String("bindable")].toBool();
}

QString Why::check(const QString &code) const
{
    for (const QJsonValue &one : answer[QLatin1String("checks")].toArray())
        if (one[QLatin1String("code")].toString() == code)
            return one[QLatin1String("result")].toString();
    return {};
}

Why why(QStringList arguments, const std::function<void()> &before)
{
    arguments.prepend(QStringLiteral("why"));
    arguments.append(QStringLiteral("--json"));
    const Run result = run(arguments, before);
    return {result.exitCode, QJsonDocument::fromJson(result.out).object()};
}

Why why(QStringList arguments, bool asNobody)
{
    return why(std::move(arguments), asNobody ? std::function<void()>(&becomeNobody) : std::function<void()>());
}

} // namespace netwharf::test
