// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/socket.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

/// Runs the codecs on recorded bytes and compares with what is written beside them. No Qt: the Qt
/// tests and the console program of the core use the same cases.
namespace netwharf::test {

struct CaseResult
{
    std::string name;
    bool passed = false;
    std::string message; ///< what was expected and what came; empty when passed
};

/// One row as the case files write it:
/// "row tcp ipv4 LISTEN 127.0.0.1:80 - uid=0 inode=1 cookie=2 cgroup=3 queues=0/5 interface=0".
/// The remote side is "-" without one, uid "-" when not known; " dual" ends a dual-stack row.
std::string describeRow(const Socket &row);

/// The bytes of a file in hexadecimal; lines that begin with '#' are remarks.
std::vector<std::byte> readHexFile(const std::filesystem::path &path);

/// Cases of inet_diag: NAME.hex holds bytes in hexadecimal, lines that begin with '#' are remarks;
/// NAME.expected the table, how far the answer came or which error, and the rows.
std::vector<CaseResult> runDiagCases(const std::filesystem::path &folder);

/// Cases of /proc/net: NAME.txt is the file, NAME.expected its kind, the number of lines that
/// cannot be read, and the rows.
std::vector<CaseResult> runProcNetCases(const std::filesystem::path &folder);

} // namespace netwharf::test
