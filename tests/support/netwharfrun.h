// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

/// Runs the program that was built, as a person would. Its file is NETWHARF_PROGRAM.
namespace netwharf::test {

struct Run
{
    int exitCode = -1; ///< -1: it did not run, or crashed
    QByteArray out;
    QByteArray err;
};

/// `before`: what its process does first.
Run run(const QStringList &arguments, const std::function<void()> &before = {});
/// `asNobody`: as the user "nobody", which takes root.
Run run(const QStringList &arguments, bool asNobody);

/// The answer of `netwharf why --json`.
struct Why
{
    int exitCode = -1;
    QJsonObject answer;

    QJsonObject reason(qsizetype place = 0) const;
    QByteArray codes() const; ///< of all reasons, with spaces between
    QString sentence(qsizetype place = 0) const;
    qint64 holder() const; ///< pid of the first reason's first process; 0 for none
    QString holderName() const;
    bool isBindable() const;
    /// What came of one of the checks, by its code.
    QString check(const QString &code) const;
};

Why why(QStringList arguments, const std::function<void()> &before = {});
Why why(QStringList arguments, bool asNobody);

} // namespace netwharf::test
