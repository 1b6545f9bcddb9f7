// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/reacharrangement.h"

#include <QObject>

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace netwharf {

/// Arranges what others can reach on a thread of its own: ten thousand lines take longer than a frame. Only the
/// newest wish is answered. The thread begins with the first list. GUI thread.
class ReachArranger : public QObject
{
    Q_OBJECT
public:
    explicit ReachArranger(QObject *parent = nullptr);
    ~ReachArranger() override;

    void setList(std::shared_ptr<const ReachList> list);
    void setBaseline(std::shared_ptr<const ReachBaseline> baseline);
    void setSearch(const QString &text);
    void setMachineOpen(bool open);
    void setLanguage(Language language); ///< the one that is installed
    bool isMachineOpen() const { return m_wish.machineOpen; } ///< wished for
    bool isUpToDate() const { return m_asked == m_answered; } ///< what was told last answers the wish of now

signals:
    void arranged(const std::shared_ptr<const netwharf::ReachArrangement> &arrangement);

private:
    void ask();
    void run(const std::stop_token &stop);
    void tell();

    ReachWish m_wish;
    std::uint64_t m_asked = 0; ///< counts wishes
    std::uint64_t m_answered = 0;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::optional<std::pair<std::uint64_t, ReachWish>> m_waiting;
    std::optional<std::pair<std::uint64_t, std::shared_ptr<const ReachArrangement>>> m_made; ///< not told yet
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace netwharf
