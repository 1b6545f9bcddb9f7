// SPDX-License-Identifier: MIT
#include "core/advise/commandport.h"

#include "core/net/ipaddress.h"
#include "core/text/ascii.h"
#include "core/text/number.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace netwharf {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view Loopback = "127.0.0.1";

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    for (std::size_t begin = line.find_first_not_of(" \t\r"); begin != std::string_view::npos;) {
        const std::size_t stop = std::min(line.find_first_of(" \t\r", begin), line.size());
        std::string_view word = line.substr(begin, stop - begin);
        if (word.size() > 1 && (word.front() == '"' || word.front() == '\'') && word.back() == word.front())
            word = word.substr(1, word.size() - 2);
        words.push_back(word);
        begin = line.find_first_not_of(" \t\r", stop);
    }
    return words;
}

template<std::size_t Count>
bool isOneOf(std::string_view word, const std::array<std::string_view, Count> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string_view nameOf(std::string_view program)
{
    const std::size_t slash = program.rfind('/');
    return slash == std::string_view::npos ? program : program.substr(slash + 1);
}

/// What stands before a command: a prompt ("$", "root@host:~#"), who runs it, settings for it.
Words withoutLead(Words words)
{
    constexpr std::array<std::string_view, 9> Leads{"sudo", "doas", "env", "exec", "nohup", "time", ">", "%", "❯"};
    for (std::size_t i = 0; i < std::min<std::size_t>(words.size(), 3); ++i)
        if (words[i].ends_with('$') || words[i].ends_with('#'))
            return withoutLead(words.subspan(i + 1));
    while (!words.empty() && (isOneOf(words.front(), Leads) || words.front().find('=') != std::string_view::npos))
        words = words.subspan(1);
    return words;
}

bool isNumber(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), text::isDigit);
}

/// "8080" of "8080/udp"; empty unless it is a port.
std::string_view portIn(std::string_view word)
{
    const std::string_view digits = word.substr(0, word.find('/'));
    const std::string_view behind = word.substr(digits.size());
    const bool isWhole = behind.empty() || behind == "/tcp" || behind == "/udp";
    return isWhole && text::parseNumber<std::uint16_t>(digits).value_or(0) != 0 ? digits : std::string_view();
}

std::optional<Protocol> protocolOf(std::string_view word)
{
    const std::size_t slash = word.rfind('/');
    return slash == std::string_view::npos ? std::nullopt : protocolFromCode(word.substr(slash + 1));
}

/// "8080:host:80", "127.0.0.1:8080:host:80", "[::1]:8080", "1080": the address, if any, and the port.
std::optional<NamedEnd> startOf(std::string_view spec)
{
    std::string_view address;
    if (!isNumber(spec.substr(0, spec.find(':')))) {
        const std::size_t close = spec.starts_with('[') ? spec.find(']') : 0;
        const std::size_t colon = close == std::string_view::npos ? close : spec.find(':', close);
        if (colon == std::string_view::npos)
            return std::nullopt;
        address = spec.substr(0, colon);
        spec.remove_prefix(colon + 1);
    }
    const std::string_view port = spec.substr(0, spec.find(':'));
    return isNumber(port) ? std::optional(NamedEnd{address, port}) : std::nullopt;
}

/// An option of one letter in a word such as "-fNL" or "-L8080:host:80".
struct Letter
{
    char letter = 0; ///< 0: the word is no option, or takes no value
    std::string_view value{}; ///< where it stands in the same word
    bool isNext = false; ///< the value is the next word
};

Letter letterWithValue(std::string_view word, std::string_view withValue)
{
    if (word.size() < 2 || word.front() != '-' || word[1] == '-')
        return {};
    const std::size_t at = word.find_first_of(withValue, 1);
    if (at == std::string_view::npos)
        return {};
    return {word[at], word.substr(at + 1), at + 1 == word.size()};
}

/// Behind what it connects to comes what it runs there.
CommandPort readSsh(Words words)
{
    CommandPort read;
    bool hasHost = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].starts_with('-') && std::exchange(hasHost, true))
            break;
        Letter option = letterWithValue(words[i], "BbcDEeFIiJLlmOopQRSWw");
        if (option.isNext && i + 1 < words.size())
            option.value = words[++i];
        const auto end = startOf(option.value);
        if (!end)
            continue;
        if (option.letter == 'R' && read.remotePort.empty())
            read.remotePort = end->port;
        else if ((option.letter == 'L' || option.letter == 'D') && !read.end)
            read.end = {end->address.empty() ? Loopback : end->address, end->port};
    }
    return read;
}

/// "127.0.0.1:8080:80/udp". A port of the container alone gets any port of the machine.
CommandPort published(std::string_view spec)
{
    const auto end = startOf(spec);
    const bool isPair =
        end
        && spec.substr(static_cast<std::size_t>(end->port.data() - spec.data())).find(':') != std::string_view::npos;
    return isPair ? CommandPort{.end = end, .protocol = protocolOf(spec)} : CommandPort{};
}

CommandPort readContainer(Words words)
{
    constexpr std::string_view Long = "--publish";
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view spec;
        if ((words[i] == "-p" || words[i] == Long) && i + 1 < words.size())
            spec = words[++i];
        else if (words[i].starts_with(Long) && words[i].size() > Long.size())
            spec = words[i].substr(Long.size() + 1);
        else if (words[i].starts_with("-p") && words[i].size() > 2)
            spec = words[i].substr(words[i][2] == '=' ? 3 : 2);
        if (CommandPort read = published(spec); read.end)
            return read;
    }
    return {};
}

/// "port-forward svc/web 8080:80": at this machine alone, unless it is told another address.
CommandPort readKubernetes(Words words)
{
    const auto verb = std::find(words.begin(), words.end(), "port-forward");
    if (verb == words.end())
        return {};
    NamedEnd end{Loopback, {}};
    for (auto word = verb + 1; word != words.end(); ++word) {
        const std::string_view port = word->substr(0, word->find(':'));
        if (*word == "--address" && word + 1 != words.end())
            end.address = *++word;
        else if (end.port.empty() && isNumber(port)
                 && (port.size() == word->size() || isNumber(word->substr(port.size() + 1))))
            end.port = port;
    }
    return end.port.empty() ? CommandPort{} : CommandPort{.end = end};
}

/// Only -l waits for others; else its numbers are those of another machine.
CommandPort readNetcat(Words words)
{
    bool listens = false;
    CommandPort read;
    NamedEnd end;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const bool isCluster = word.size() > 1 && word[0] == '-' && word[1] != '-';
        listens = listens || word == "--listen" || (isCluster && word.find('l') != std::string_view::npos);
        if (word == "--udp" || (isCluster && word.find('u') != std::string_view::npos))
            read.protocol = Protocol::Udp;
        Letter option = letterWithValue(word, "pwiqmxXgGsTIO");
        if (option.isNext && i + 1 < words.size())
            option.value = words[++i];
        if (option.letter == 'p' || (option.letter == 0 && !word.starts_with('-') && isNumber(word)))
            end.port = option.letter == 'p' ? option.value : word;
        else if (IpAddress::parse(option.letter == 's' ? option.value : word))
            end.address = option.letter == 's' ? option.value : word;
    }
    if (listens && isNumber(end.port))
        read.end = end;
    return read;
}

/// "-m http.server 8080 --bind 127.0.0.1"; without a number it takes 8000.
std::optional<CommandPort> readPython(Words words)
{
    constexpr std::array<std::string_view, 2> Modules{"http.server", "SimpleHTTPServer"};
    const auto module =
        std::find_if(words.begin(), words.end(), [&](std::string_view word) { return isOneOf(word, Modules); });
    if (module == words.end())
        return std::nullopt;
    NamedEnd end{{}, "8000"};
    for (auto word = module + 1; word != words.end(); ++word) {
        if ((*word == "--bind" || *word == "-b") && word + 1 != words.end())
            end.address = *++word;
        else if (isNumber(*word))
            end.port = *word;
    }
    return CommandPort{.end = end};
}

/// "TCP-LISTEN:8080,fork"; its other word is what it connects to.
CommandPort readSocat(Words words)
{
    constexpr std::array<std::string_view, 4> Verbs{"-listen:", "-l:", "-recvfrom:", "-recv:"};
    for (const std::string_view word : words)
        for (const std::string_view verb : Verbs) {
            const std::string lower = text::toLower(word);
            const std::size_t at = lower.find(verb);
            if (at == std::string::npos)
                continue;
            const std::string_view rest = word.substr(at + verb.size());
            const std::string_view port = rest.substr(0, rest.find(','));
            if (isNumber(port))
                return {.end = NamedEnd{{}, port},
                        .protocol = lower.starts_with("udp") ? Protocol::Udp : Protocol::Tcp};
        }
    return {};
}

/// Tools that are asked about ports: "fuser 8080/tcp", "lsof -i:8080", "netwharf why 8080/udp --address ::1".
CommandPort readAsking(Words words, bool takesNumbers)
{
    CommandPort read{.asMessage = true};
    NamedEnd end;
    for (const std::string_view word : words) {
        const std::size_t colon = word.rfind(':');
        const bool isFilter = colon == 0
                              || (colon != std::string_view::npos
                                  && (word.starts_with("-i") || word.starts_with("tcp") || word.starts_with("udp")));
        const auto protocol = protocolOf(word);
        const std::string_view port = portIn(isFilter ? word.substr(colon + 1) : word);
        if (port.empty() && IpAddress::parse(word))
            end.address = word;
        if (port.empty() || !(isFilter || protocol || takesNumbers))
            continue;
        end.port = port;
        read.protocol = protocol;
    }
    if (!end.port.empty())
        read.end = end;
    return read;
}

/// How most programs are told their port.
CommandPort readAny(Words words)
{
    constexpr std::array<std::string_view, 3> Options{"--port", "-p", "-P"};
    NamedEnd end;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const auto option = std::find_if(Options.begin(), Options.end(),
                                         [word](std::string_view one) { return word.starts_with(one); });
        if (IpAddress::parse(word) && word.size() > 1)
            end.address = word;
        if (option == Options.end() || !end.port.empty())
            continue;
        std::string_view value = word.substr(option->size());
        if (value.empty() && i + 1 < words.size())
            value = words[i + 1];
        else if (value.starts_with('='))
            value.remove_prefix(1);
        if (isNumber(value))
            end.port = value;
    }
    return end.port.empty() ? CommandPort{} : CommandPort{.end = end};
}

} // namespace

std::optional<CommandPort> portOfCommand(std::string_view line)
{
    constexpr std::array<std::string_view, 3> Containers{"docker", "podman", "nerdctl"};
    constexpr std::array<std::string_view, 2> Kubernetes{"kubectl", "oc"};
    constexpr std::array<std::string_view, 4> Netcats{"nc", "ncat", "netcat", "nc.openbsd"};
    constexpr std::array<std::string_view, 3> Asking{"netwharf", "fuser", "lsof"};
    /// Their -p is a process, or nothing of the kind.
    constexpr std::array<std::string_view, 21> WithoutPorts{
        "chrt",    "cp",   "gdb",     "htop", "ionice", "kill",   "ls",      "ltrace", "mkdir", "nsenter", "perf",
        "pidstat", "pmap", "prlimit", "ps",   "renice", "strace", "taskset", "top",    "xargs", "scp"};
    const std::vector<std::string_view> all = wordsOf(line);
    const Words words = withoutLead(all);
    if (words.empty())
        return std::nullopt;
    const std::string_view program = nameOf(words.front());
    const Words rest = words.subspan(1);
    if (program == "ssh" || program == "autossh")
        return readSsh(rest);
    if (isOneOf(program, Containers))
        return readContainer(rest);
    if (isOneOf(program, Kubernetes))
        return readKubernetes(rest);
    if (isOneOf(program, Netcats))
        return readNetcat(rest);
    if (program == "socat")
        return readSocat(rest);
    if (isOneOf(program, Asking))
        return readAsking(rest, program != "lsof");
    if (isOneOf(program, WithoutPorts))
        return CommandPort{.asMessage = true};
    if (auto served = program.starts_with("python") ? readPython(rest) : std::nullopt)
        return served;
    const CommandPort read = readAny(rest);
    return read.end ? std::optional(read) : std::nullopt;
}

} // namespace netwharf
