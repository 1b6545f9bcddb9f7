// SPDX-License-Identifier: MIT
#include "tests/support/codeccases.h"

#include "core/platform/linux/diagcodec.h"
#include "core/platform/linux/procnet.h"
#include "core/platform/linux/procsctp.h"
#include "core/text/number.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <functional>
#include <sstream>
#include <string_view>

namespace netwharf::test {

namespace {

namespace fs = std::filesystem;

/// The sequence number of every recorded question.
constexpr std::uint32_t RecordedSequence = 7;
constexpr std::array Tables{DiagTable::Tcp,   DiagTable::TcpListen, DiagTable::TcpBound, DiagTable::UdpV4,
                            DiagTable::UdpV6, DiagTable::UdpLiteV4, DiagTable::UdpLiteV6};

std::string readText(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string withoutRemarks(const std::string &text)
{
    std::istringstream lines(text);
    std::string result;
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with('#'))
            result += line + '\n';
    return result;
}

std::vector<std::byte> bytesFromHex(const std::string &text)
{
    std::string digits = withoutRemarks(text);
    std::erase(digits, '\n');
    std::vector<std::byte> bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes.push_back(std::byte{text::parseNumber<std::uint8_t>(std::string_view(digits).substr(i, 2), 16).value()});
    return bytes;
}

std::string_view name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotPermitted: return "not_permitted";
    case ErrorCode::NotSupported: return "not_supported";
    case ErrorCode::Interrupted: return "interrupted";
    case ErrorCode::Truncated: return "truncated";
    case ErrorCode::Malformed: return "malformed";
    case ErrorCode::System: break;
    }
    return "system";
}

std::string describeRows(const std::vector<Socket> &rows)
{
    std::string text;
    for (const Socket &row : rows)
        text += describeRow(row) + '\n';
    return text;
}

std::string describeOutcome(const tl::expected<DumpProgress, Error> &progress)
{
    if (!progress)
        return "error " + std::string(name(progress.error().code)) + ' ' + std::to_string(progress.error().native);
    return std::string(progress->done ? "done" : "more") + (progress->interrupted ? " interrupted" : "");
}

/// The second word of the first line, which says what kind of table a case is.
std::string kindOf(const std::string &expected)
{
    std::istringstream words(expected);
    std::string word;
    std::string kind;
    words >> word >> kind;
    return kind;
}

std::string runDiag(const std::string &input, const std::string &kind)
{
    const auto *table = std::find_if(Tables.begin(), Tables.end(), [&](DiagTable t) { return code(t) == kind; });
    if (table == Tables.end())
        return "no such table: " + kind + '\n';
    std::vector<Socket> rows;
    const auto progress = decodeDump(bytesFromHex(input), *table, RecordedSequence, rows);
    return "table " + kind + "\noutcome " + describeOutcome(progress) + '\n' + describeRows(rows);
}

std::string runProcNet(const std::string &input, const std::string &kind)
{
    const bool isV6 = kind.ends_with('6');
    const auto protocol = protocolFromCode(isV6 ? kind.substr(0, kind.size() - 1) : kind);
    if (!protocol)
        return "no such table: " + kind + '\n';
    std::vector<Socket> rows;
    if (*protocol == Protocol::Sctp) {
        const bool isList = input.find("ASSOC-ID") != std::string::npos;
        const std::size_t damaged = isList ? parseSctpAssociations(input, rows) : parseSctpEndpoints(input, rows);
        return "table " + kind + "\nunreadable " + std::to_string(damaged) + '\n' + describeRows(rows);
    }
    const std::size_t unreadable = parseProcNet(input, *protocol, isV6 ? Family::Ipv6 : Family::Ipv4, rows);
    return "table " + kind + "\nunreadable " + std::to_string(unreadable) + '\n' + describeRows(rows);
}

std::vector<CaseResult> runCases(const fs::path &folder, const char *extension,
                                 const std::function<std::string(const std::string &, const std::string &)> &run)
{
    std::vector<CaseResult> results;
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != extension)
            continue;
        const std::string expected = withoutRemarks(readText(fs::path(entry.path()).replace_extension(".expected")));
        const std::string actual = run(readText(entry.path()), kindOf(expected));
        const bool passed = expected == actual;
        results.push_back(
            {entry.path().stem().string(), passed, passed ? "" : "expected:\n" + expected + "actual:\n" + actual});
    }
    std::sort(results.begin(), results.end(), [](const CaseResult &a, const CaseResult &b) { return a.name < b.name; });
    return results;
}

} // namespace

std::vector<std::byte> readHexFile(const std::filesystem::path &path)
{
    return bytesFromHex(readText(path));
}

std::string describeRow(const Socket &row)
{
    std::ostringstream text;
    text << "row " << code(row.protocol) << ' ' << code(row.family) << ' ' << code(row.state) << ' '
         << row.local.toString() << ' ' << (row.hasRemote ? row.remote.toString() : "-")
         << " uid=" << (row.uidKnown ? std::to_string(row.uid) : "-") << " inode=" << row.inode
         << " cookie=" << row.cookie << " cgroup=" << row.cgroupId << " queues=" << row.receiveQueue << '/'
         << row.sendQueue << " interface=" << row.interfaceIndex << (row.dualStack ? " dual" : "");
    return text.str();
}

std::vector<CaseResult> runDiagCases(const fs::path &folder)
{
    return runCases(folder, ".hex", runDiag);
}

std::vector<CaseResult> runProcNetCases(const fs::path &folder)
{
    return runCases(folder, ".txt", runProcNet);
}

} // namespace netwharf::test
