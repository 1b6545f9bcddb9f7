// SPDX-License-Identifier: MIT
#pragma once

#include "core/collect/source.h"

#include <string>

namespace netwharf {

/// A Source that plays tests/data/demo/sockets.txt, so that the pictures of the program are the
/// same on every machine and show nobody's real connections. The file's head says its format.
class DemoSource : public Source
{
public:
    /// Throws std::runtime_error naming the bad line. When `tellsEnded` (may be null) is set, the next
    /// sample tells of the sockets that the file says have ended.
    explicit DemoSource(const std::string &path, std::shared_ptr<std::atomic<bool>> tellsEnded = {});

    tl::expected<std::shared_ptr<const Snapshot>, Error> sample(const Want &want, std::stop_token stop) override;
    /// Invented too: every connection carries the same, and goes on at the same speed.
    std::vector<RowTraffic> traffic(std::span<const RowId> rows) override;

private:
    struct Line
    {
        Socket socket;
        SocketState later = SocketState::Close;
        bool first = true;
        bool second = true;
    };
    void readLine(const std::string &line);
    void readProcess(const std::string &line);
    void readSocket(const std::string &line);
    void readEnded(const std::string &line);
    void readOwner(const std::string &word, Socket &socket);
    ProcessIndex indexOf(std::uint32_t pid) const;

    struct Ended
    {
        EndedSocket what;
        std::chrono::milliseconds before; ///< the sample that tells of it
        std::chrono::milliseconds lived;
    };
    std::vector<Line> m_lines;
    std::vector<Ended> m_ended;
    std::shared_ptr<std::atomic<bool>> m_tellsEnded;
    std::shared_ptr<Tables> m_tables;
    std::uint64_t m_samples = 0;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace netwharf
