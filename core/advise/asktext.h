// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/collect/bindprobe.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netwharf {

inline constexpr std::size_t MostOtherPorts = 8;

/// What a person or a program means by a port, read off a text.
struct AskedBind
{
    std::optional<IpAddress> address; ///< nothing: none was named, which is every address
    std::string interface; ///< behind '%' of an address, or of "*"; a name or a number; often empty
    std::uint16_t port = 0; ///< 1 to 65535
    std::optional<Protocol> protocol; ///< nothing: none was named
    Protocol likely = Protocol::Tcp; ///< where none was named: the one to ask about first
    /// What the program was told, where the text is an error line that says it.
    std::optional<BindOutcome> error;
    std::vector<std::uint16_t> others{}; ///< that the text says were refused too; at most MostOtherPorts

    bool operator==(const AskedBind &) const = default;
};

enum class AskErrorCode : std::uint8_t {
    Empty,
    TooLong, ///< more than MaximumAskLength bytes
    PortZero, ///< 0 stands for any free port
    PortOutOfRange, ///< `word` is a number above 65535
    NoSuchService, ///< `word` is neither a number nor the name of a service
    NotAnAddress, ///< `word` stands where an address should
    ProtocolNotSupported, ///< `word`: only tcp and udp can be asked about
    NoPort, ///< an error line, an address or a protocol without a port; `word`: which, or empty
    SeveralPorts, ///< `word` is a list or a range of them
    OtherMachine, ///< `word`: the port that ssh -R has bound on the machine at its other end
    UnclearNumber ///< `word` may be any number: nothing beside it says that it is a port
};
std::string_view code(AskErrorCode error); ///< "empty", "port_zero", ...

struct AskError
{
    AskErrorCode code{};
    std::string word; ///< as it stood there: bytes from a stranger

    bool operator==(const AskError &) const = default;
};

inline constexpr std::size_t MaximumAskLength = 8192; ///< bytes

/// Reads "8080", "8080/udp", "udp 8080", ":8080", "*:8080", "127.0.0.1:8080", "[::1]:8080", "[fe80::1%eth0]:8080",
/// "0.0.0.0%lo:8080" and "[::]%lo:8080" as the list of sockets writes them, the name of a service of `catalogue`,
/// a line that a program printed when it could not bind (errorline.h), or the command line of a program that
/// takes a port. Colours of a terminal (ECMA-48 control sequences) are no part of it. Pure.
tl::expected<AskedBind, AskError> readAskedBind(std::string_view text, const Catalogue &catalogue);

/// Reads an address alone: "127.0.0.1", "::", "[::1]", "fe80::1%eth0", "[::]%eth0", "*" (every address: none is
/// set), "localhost" (127.0.0.1; no other name is looked up). Sets `address` and `interface` only.
/// Errors: NotAnAddress, Empty.
tl::expected<AskedBind, AskError> readAskedAddress(std::string_view text);

} // namespace netwharf
