// SPDX-License-Identifier: MIT
#include "app/ui/watch/watchwords.h"

#include "app/i18n/actwords.h"
#include "app/i18n/words.h"
#include "core/text/visible.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace netwharf::watchwords {

namespace {

class WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(WatchWords)
};

constexpr qsizetype MostLines = 6;

QString headline(const WatchNews &news)
{
    const QString name = words::plain(news.name);
    if (news.opened > 0 && news.closed > 0)
        //: What a watch saw: %1 its name, %2 and %3 numbers of sockets
        return WatchWords::tr("%1: %2 opened, %3 closed").arg(name).arg(news.opened).arg(news.closed);
    if (news.opened > 1)
        //: What a watch saw: %1 its name, %Ln a number of sockets
        return WatchWords::tr("%1: %Ln opened", "sockets", news.opened).arg(name);
    if (news.closed > 1)
        //: What a watch saw: %1 its name, %Ln a number of sockets
        return WatchWords::tr("%1: %Ln closed", "sockets", news.closed).arg(name);
    //: What a watch saw: %1 its name
    return news.opened > 0 ? WatchWords::tr("%1 opened").arg(name) : WatchWords::tr("%1 closed").arg(name);
}

QString socketLine(const WatchedSocket &socket)
{
    const QString holder = socket.pid != 0 ? words::processWithPid(socket.process, socket.pid)
                                           //: In place of a process that is not known
                                           : WatchWords::tr("Unknown process");
    const QString local = QString::fromStdString(socket.local.toString());
    if (!socket.hasRemote)
        //: %1 a process, %2 a protocol, %3 an address and port
        return WatchWords::tr("%1, %2 on %3").arg(holder, words::transport(socket.protocol), local);
    //: %1 a process, %2 a protocol, %3 and %4 an address and port
    return WatchWords::tr("%1, %2 between %3 and %4")
        .arg(holder, words::transport(socket.protocol), local, QString::fromStdString(socket.remote.toString()));
}

/// One of the sockets, and how many there are besides.
QString exampleLines(const WatchNews &news)
{
    const int others = news.opened + news.closed - 1;
    const QString example = socketLine(news.example);
    //: Below the one socket that a notice names: how many more there are
    return others > 0 ? example + QLatin1Char('\n') + WatchWords::tr("and %Ln more", "sockets", others) : example;
}

std::string quoted(std::string text)
{
    std::erase(text, '"');
    return '"' + text + '"';
}

} // namespace

Notice notice(const std::vector<WatchNews> &news)
{
    if (news.size() == 1)
        return {headline(news.front()), exampleLines(news.front())};
    QStringList lines;
    for (const WatchNews &one : news)
        lines << headline(one);
    const int more = static_cast<int>(lines.size() - MostLines);
    if (more > 0) {
        lines = lines.first(MostLines);
        //: Last line of a list: how many more there are
        lines << WatchWords::tr("and %Ln more", "watches", more);
    }
    //: Title of a notice
    return {WatchWords::tr("%Ln watches have news", nullptr, static_cast<int>(news.size())),
            lines.join(QLatin1Char('\n'))};
}

QString sentence(const Notice &notice)
{
    //: In the status bar: %1 what happened, %2 more about it
    return WatchWords::tr("%1. %2").arg(notice.title,
                                        QString(notice.body).replace(QLatin1Char('\n'), words::listSeparator()));
}

QString habit(const Watch &watch)
{
    if (watch.each) {
        if (watch.opens && watch.closes)
            return WatchWords::tr("every socket that opens or closes");
        return watch.opens ? WatchWords::tr("every socket that opens") : WatchWords::tr("every socket that closes");
    }
    if (watch.opens && watch.closes)
        return WatchWords::tr("when the first opens and the last closes");
    return watch.opens ? WatchWords::tr("when the first opens") : WatchWords::tr("when the last closes");
}

Watch ofPort(const Row &row)
{
    Watch watch;
    const std::uint16_t port = portOf(row);
    if (port == 0)
        return watch;
    const std::string number = std::to_string(port);
    const std::string protocol(code(row.socket.protocol));
    //: Name of a watch: %1 a port number, %2 a protocol
    watch.name = WatchWords::tr("Port %1 (%2)").arg(port).arg(words::transport(row.socket.protocol)).toStdString();
    if (row.direction == Direction::Outgoing)
        watch.filter = "rport:" + number + " proto:" + protocol;
    else
        watch.filter = "lport:" + number + " proto:" + protocol + " state:listening";
    return watch;
}

Watch ofProcess(const Process &process)
{
    Watch watch;
    const std::string name = text::visible(process.name);
    if (name.find_first_not_of(' ') == std::string::npos)
        return watch;
    watch.name = name;
    watch.filter = "proc:" + quoted(process.name);
    return watch;
}

} // namespace netwharf::watchwords
