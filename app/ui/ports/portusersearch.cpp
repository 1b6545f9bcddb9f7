// SPDX-License-Identifier: MIT
#include "app/ui/ports/portusersearch.h"

#include <QMetaObject>
#include <QThreadPool>

#include <mutex>
#include <utility>

namespace netwharf {

namespace {

constexpr std::size_t AtOnce = 2000; ///< sockets that are looked at within a frame

std::vector<PortUser> usersOf(const PortUserSearch::Question &question)
{
    return usersOfPorts(*question.snapshot, *question.catalogue, question.ports, question.transports);
}

} // namespace

struct PortUserSearch::Desk
{
    std::mutex mutex; ///< guards what follows
    PortUserSearch *asker; ///< null when it has gone
};

PortUserSearch::PortUserSearch(QObject *parent) : QObject(parent), m_desk(std::make_shared<Desk>())
{
    m_desk->asker = this;
}

PortUserSearch::~PortUserSearch()
{
    const std::lock_guard lock(m_desk->mutex);
    m_desk->asker = nullptr;
}

void PortUserSearch::ask(const Question &question)
{
    ++m_asked;
    m_waiting.reset();
    if (question.snapshot->sockets.size() <= AtOnce) {
        emit found(usersOf(question));
        return;
    }
    m_waiting = question;
    if (!m_isBusy)
        answer();
}

void PortUserSearch::forget()
{
    ++m_asked;
    m_waiting.reset();
}

void PortUserSearch::answer()
{
    m_isBusy = true;
    QThreadPool::globalInstance()->start(
        [desk = m_desk, number = m_asked, question = *std::exchange(m_waiting, std::nullopt)] {
            const std::vector<PortUser> users = usersOf(question);
            const std::lock_guard lock(desk->mutex);
            if (PortUserSearch *asker = desk->asker)
                QMetaObject::invokeMethod(
                    asker, [asker, number, users] { asker->take(number, users); }, Qt::QueuedConnection);
        });
}

void PortUserSearch::take(std::uint64_t number, const std::vector<PortUser> &users)
{
    m_isBusy = false;
    if (number == m_asked)
        emit found(users);
    else if (m_waiting)
        answer();
}

} // namespace netwharf
