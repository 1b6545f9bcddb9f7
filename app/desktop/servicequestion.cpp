// SPDX-License-Identifier: MIT
#include "app/desktop/servicequestion.h"

#include <QTimer>

#include <unistd.h>

namespace netwharf {

ServiceQuestion::ServiceQuestion(QObject *parent) : QObject(parent)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, &ServiceQuestion::answer);
    connect(&m_process, &QProcess::errorOccurred, this, &ServiceQuestion::answer);
}

void ServiceQuestion::ask(const ServicePolicy &service)
{
    m_service = service;
    m_isAnswered = false;
    if (service.userManager && *service.userManager != ::getuid()) {
        QTimer::singleShot(0, this, &ServiceQuestion::answer);
        return;
    }
    QStringList arguments{QStringLiteral("show"), QStringLiteral("--no-pager"),
                          QStringLiteral("--property=LoadState,MainPID,Restart")};
    if (service.userManager)
        arguments.prepend(QStringLiteral("--user"));
    arguments << QStringLiteral("--") << QString::fromStdString(service.unit);
    m_process.start(QStringLiteral("systemctl"), arguments, QIODevice::ReadOnly);
    QTimer::singleShot(AnswerLimit, &m_process, &QProcess::kill);
}

void ServiceQuestion::answer()
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    const bool isDone = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    if (isDone)
        readServiceProperties(m_process.readAllStandardOutput().toStdString(), m_service);
    emit answered(m_service);
}

} // namespace netwharf
