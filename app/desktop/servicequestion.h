// SPDX-License-Identifier: MIT
#pragma once

#include "core/act/service.h"

#include <QObject>
#include <QProcess>

#include <chrono>

class QTimer;

namespace netwharf {

/// Asks systemd what it does when a service's process ends, by `systemctl show` in a process of its own.
class ServiceQuestion : public QObject
{
    Q_OBJECT
public:
    explicit ServiceQuestion(QObject *parent = nullptr);

    /// Answers once, later: with a policy that is not known where there is no systemd, it does not answer
    /// in time, or the service is kept by the manager of another user.
    void ask(const ServicePolicy &service);

signals:
    void answered(const netwharf::ServicePolicy &service);

private:
    void answer();

    static constexpr std::chrono::milliseconds AnswerLimit{3000};
    ServicePolicy m_service;
    QProcess m_process;
    bool m_isAnswered = true;
};

} // namespace netwharf
