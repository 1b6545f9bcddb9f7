<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityExport</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) had no room</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln older one had no room</numerusform>
            <numerusform>%Ln older ones had no room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%Ln line(s) of %1 are no services or too many for one port, and were passed over.</source>
        <extracomment>%1 the path of the system&apos;s services file</extracomment>
        <translation>
            <numerusform>%Ln line of %1 is no service or too many for one port, and was passed over.</numerusform>
            <numerusform>%Ln lines of %1 are no services or too many for one port, and were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln socket(s) · every %2 s</source>
        <extracomment>Head of a list that is kept current; %1 a time, %2 a number of seconds</extracomment>
        <translation>
            <numerusform>%1 · %Ln socket · every %2 s</numerusform>
            <numerusform>%1 · %Ln sockets · every %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln socket(s) that match “%3” · every %2 s</source>
        <extracomment>Head of a list that is kept current; %1 a time, %2 a number of seconds, %3 the filter as it was typed</extracomment>
        <translation>
            <numerusform>%1 · %Ln socket that matches “%3” · every %2 s</numerusform>
            <numerusform>%1 · %Ln sockets that match “%3” · every %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <extracomment>Below a list that does not fit on the screen</extracomment>
        <translation>
            <numerusform>… %Ln more</numerusform>
            <numerusform>… %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln such port(s) are free.</source>
        <translation>
            <numerusform>Only %Ln such port is free.</numerusform>
            <numerusform>Only %Ln such ports are free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message numerus="yes">
        <source>%Ln listening</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln listening</numerusform>
            <numerusform>%Ln listening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln connected</numerusform>
            <numerusform>%Ln connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other states</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln in another state</numerusform>
            <numerusform>%Ln in other states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>processes</comment>
        <extracomment>Last of a list of processes</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open for datagrams</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln open for datagrams</numerusform>
            <numerusform>%Ln open for datagrams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>how many rows a page has</comment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>Hidden because you know them: %Ln</source>
        <extracomment>A filter that hides rows; %Ln how many are known and left out</extracomment>
        <translation>
            <numerusform>Hidden because you know it: %Ln</numerusform>
            <numerusform>Hidden because you know them: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by %Ln filter(s), show all</source>
        <extracomment>Link: %1 how many rows %Ln filters leave out</extracomment>
        <translation>
            <numerusform>%1 hidden by %Ln filter, show all</numerusform>
            <numerusform>%1 hidden by %Ln filters, show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%Ln listening</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln listening</numerusform>
            <numerusform>%Ln listening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open for datagrams</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln open for datagrams</numerusform>
            <numerusform>%Ln open for datagrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote host(s), %1</source>
        <extracomment>%Ln how many hosts, %1 how many connections: &quot;3 connections&quot;</extracomment>
        <translation>
            <numerusform>%Ln remote host, %1</numerusform>
            <numerusform>%Ln remote hosts, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconnected</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln unconnected</numerusform>
            <numerusform>%Ln unconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>processes</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %Ln socket(s), expanded: %2</source>
        <extracomment>For a screen reader: %1 title of the group, %2 what is in it</extracomment>
        <translation>
            <numerusform>%1, group of %Ln socket, expanded: %2</numerusform>
            <numerusform>%1, group of %Ln sockets, expanded: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %Ln socket(s), collapsed: %2</source>
        <extracomment>For a screen reader: %1 title of the group, %2 what is in it</extracomment>
        <translation>
            <numerusform>%1, group of %Ln socket, collapsed: %2</numerusform>
            <numerusform>%1, group of %Ln sockets, collapsed: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to itself</source>
        <comment>connections</comment>
        <extracomment>%1 how many connections a program has, %Ln how many of them are its own at both ends: &quot;5 connections, 2 to itself&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln to itself</numerusform>
            <numerusform>%1, %Ln to itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 a list of ports or programs, %Ln how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%Ln connection(s), from %1</source>
        <extracomment>%1 programs or addresses</extracomment>
        <translation>
            <numerusform>%Ln connection, from %1</numerusform>
            <numerusform>%Ln connections, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), to %1</source>
        <extracomment>%1 programs or addresses</extracomment>
        <translation>
            <numerusform>%Ln connection, to %1</numerusform>
            <numerusform>%Ln connections, to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocketSuggestions</name>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln socket</numerusform>
            <numerusform>%Ln sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocketsExport</name>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln socket</numerusform>
            <numerusform>%Ln sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message numerus="yes">
        <source>%1: %Ln opened</source>
        <comment>sockets</comment>
        <extracomment>What a watch saw: %1 its name, %Ln a number of sockets</extracomment>
        <translation>
            <numerusform>%1: %Ln opened</numerusform>
            <numerusform>%1: %Ln opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln closed</source>
        <comment>sockets</comment>
        <extracomment>What a watch saw: %1 its name, %Ln a number of sockets</extracomment>
        <translation>
            <numerusform>%1: %Ln closed</numerusform>
            <numerusform>%1: %Ln closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>watches</comment>
        <extracomment>Last line of a list: how many more there are</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watches have news</source>
        <extracomment>Title of a notice</extracomment>
        <translation>
            <numerusform>%Ln watch has news</numerusform>
            <numerusform>%Ln watches have news</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>sockets</comment>
        <extracomment>Below the one socket that a notice names: how many more there are</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message numerus="yes">
        <source>Close the %Ln connection(s)</source>
        <translation>
            <numerusform>Close the %Ln connection</numerusform>
            <numerusform>Close the %Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>Owner of a socket: %1 a process name, %Ln the number of other processes</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the notes file are left out and kept as they are.</source>
        <translation>
            <numerusform>%Ln place in the notes file is left out and kept as it is.</numerusform>
            <numerusform>%Ln places in the notes file are left out and kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owners of %Ln socket(s) may not be read, for they belong to other users.</source>
        <translation>
            <numerusform>The owner of %Ln socket may not be read, for it belongs to another user.</numerusform>
            <numerusform>The owners of %Ln sockets may not be read, for they belong to other users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sockets of %Ln other network namespace(s) cannot be read.</source>
        <translation>
            <numerusform>The sockets of %Ln other network namespace cannot be read.</numerusform>
            <numerusform>The sockets of %Ln other network namespaces cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) opened and closed too fast to be recorded.</source>
        <translation>
            <numerusform>%Ln socket opened and closed too fast to be recorded.</numerusform>
            <numerusform>%Ln sockets opened and closed too fast to be recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old connection(s) in TIME_WAIT</source>
        <translation>
            <numerusform>%Ln old connection in TIME_WAIT</numerusform>
            <numerusform>%Ln old connections in TIME_WAIT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed connection(s) on %1 keep the port for up to 60 seconds (TIME_WAIT).</source>
        <extracomment>%1 an address with port</extracomment>
        <translation>
            <numerusform>%Ln closed connection on %1 keeps the port for up to 60 seconds (TIME_WAIT).</numerusform>
            <numerusform>%Ln closed connections on %1 keep the port for up to 60 seconds (TIME_WAIT).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>processes</comment>
        <extracomment>%1 a list of processes, %Ln how many are not named</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>ports</comment>
        <extracomment>%1 a list of port numbers, %Ln how many are not named</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) that take datagrams or connections close.</source>
        <translation>
            <numerusform>%Ln socket that takes datagrams or connections closes.</numerusform>
            <numerusform>%Ln sockets that take datagrams or connections close.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) end with it.</source>
        <translation>
            <numerusform>%Ln connection ends with it.</numerusform>
            <numerusform>%Ln connections end with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) that it started are not ended with it: %1.</source>
        <extracomment>%1 a list of processes</extracomment>
        <translation>
            <numerusform>%Ln process that it started is not ended with it: %1.</numerusform>
            <numerusform>%Ln processes that it started are not ended with it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) are held by other processes too and stay open.</source>
        <translation>
            <numerusform>%Ln socket is held by other processes too and stays open.</numerusform>
            <numerusform>%Ln sockets are held by other processes too and stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed connection(s) on %1 keep the port (TIME_WAIT): free in %2.</source>
        <extracomment>%1 an address with port, %2 &quot;about 43 seconds&quot;</extracomment>
        <translation>
            <numerusform>%Ln closed connection on %1 keeps the port (TIME_WAIT): free in %2.</numerusform>
            <numerusform>%Ln closed connections on %1 keep the port (TIME_WAIT): free in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UDP socket(s) on client ports wait for answers; they are no services.</source>
        <extracomment>UDP sockets on ports that the system hands to clients</extracomment>
        <translation>
            <numerusform>%Ln UDP socket on client ports waits for answers; it is no service.</numerusform>
            <numerusform>%Ln UDP sockets on client ports wait for answers; they are no services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln in use</numerusform>
            <numerusform>%Ln in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privileged</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln privileged</numerusform>
            <numerusform>%Ln privileged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handed to outgoing connections</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln handed to outgoing connections</numerusform>
            <numerusform>%Ln handed to outgoing connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reserved by the administrator</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln reserved by the administrator</numerusform>
            <numerusform>%Ln reserved by the administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that usually belong to a service</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln that usually belongs to a service</numerusform>
            <numerusform>%Ln that usually belong to a service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be bound</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln that cannot be bound</numerusform>
            <numerusform>%Ln that cannot be bound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that a NAT rule leads elsewhere</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln that a NAT rule leads elsewhere</numerusform>
            <numerusform>%Ln that a NAT rule leads elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) were passed over: %1.</source>
        <extracomment>%Ln how many ports were looked at and not taken, %1 a list such as &quot;3 in use, 2 reserved by the administrator&quot;</extracomment>
        <translation>
            <numerusform>%Ln port was passed over: %1.</numerusform>
            <numerusform>%Ln ports were passed over: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owners of %Ln socket(s) may not be read: no process that may be looked into has them, and some of your own forbid it.</source>
        <translation>
            <numerusform>The owner of %Ln socket may not be read: no process that may be looked into has it, and some of your own forbid it.</numerusform>
            <numerusform>The owners of %Ln sockets may not be read: no process that may be looked into has them, and some of your own forbid it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the %Ln connection(s): that frees the port. It takes root or CAP_NET_ADMIN.</source>
        <translation>
            <numerusform>Close the connection: that frees the port. It takes root or CAP_NET_ADMIN.</numerusform>
            <numerusform>Close the %Ln connections: that frees the port. It takes root or CAP_NET_ADMIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the %Ln connection(s): that frees the port if the system had chosen it for the program; one that the program bound itself may stay taken. It takes root or CAP_NET_ADMIN.</source>
        <translation>
            <numerusform>Close the connection: that frees the port if the system had chosen it for the program; one that the program bound itself may stay taken. It takes root or CAP_NET_ADMIN.</numerusform>
            <numerusform>Close the %Ln connections: that frees the port if the system had chosen it for the program; one that the program bound itself may stay taken. It takes root or CAP_NET_ADMIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has closed %Ln connection(s) on %2 before the other side had taken everything. The kernel keeps them until that is done or time runs out.</source>
        <extracomment>%1 a program, %2 an address with port</extracomment>
        <translation>
            <numerusform>%1 has closed %Ln connection on %2 before the other side had taken everything. The kernel keeps it until that is done or time runs out.</numerusform>
            <numerusform>%1 has closed %Ln connections on %2 before the other side had taken everything. The kernel keeps them until that is done or time runs out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more socket(s)</source>
        <extracomment>Where a program listens: %1 an address with port, %Ln how many sockets of it there are besides</extracomment>
        <translation>
            <numerusform>%1 and %Ln more socket</numerusform>
            <numerusform>%1 and %Ln more sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already listen(s) on %2.</source>
        <translation>
            <numerusform>%1 already listens on %2.</numerusform>
            <numerusform>%1 already listen on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already receive(s) on %2.</source>
        <translation>
            <numerusform>%1 already receives on %2.</numerusform>
            <numerusform>%1 already receive on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 listen(s) on %2: a socket on [::] takes IPv4 as well, so both families share the port.</source>
        <translation>
            <numerusform>%1 listens on %2: a socket on [::] takes IPv4 as well, so both families share the port.</numerusform>
            <numerusform>%1 listen on %2: a socket on [::] takes IPv4 as well, so both families share the port.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hold(s) %2 without listening or connecting; most tools do not show such a socket.</source>
        <translation>
            <numerusform>%1 holds %2 without listening or connecting; most tools do not show such a socket.</numerusform>
            <numerusform>%1 hold %2 without listening or connecting; most tools do not show such a socket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the %Ln program(s) that hold it.</source>
        <translation>
            <numerusform>End the %Ln program that holds it.</numerusform>
            <numerusform>End the %Ln programs that hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s) %2 by SO_REUSEPORT, but only with sockets of its own user, %3.</source>
        <translation>
            <numerusform>%1 shares %2 by SO_REUSEPORT, but only with sockets of its own user, %3.</numerusform>
            <numerusform>%1 share %2 by SO_REUSEPORT, but only with sockets of their own user, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) that came in on %2 still held by %1.</source>
        <extracomment>%1 the program, %2 an address with port</extracomment>
        <translation>
            <numerusform>%Ln connection that came in on %2 is still held by %1.</numerusform>
            <numerusform>%Ln connections that came in on %2 are still held by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1 use the port, one of them from %2 to %3.</source>
        <extracomment>%1 the program, %2 and %3 the ends of one of its connections</extracomment>
        <translation>
            <numerusform>%Ln connection of %1 uses the port, from %2 to %3.</numerusform>
            <numerusform>%Ln connections of %1 use the port, one of them from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s) the port for a connection of its own, from %2 to %3.</source>
        <translation>
            <numerusform>%1 uses the port for a connection of its own, from %2 to %3.</numerusform>
            <numerusform>%1 use the port for a connection of their own, from %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln new, show</source>
        <extracomment>Link: events that came while the list stood still</extracomment>
        <translation>
            <numerusform>%Ln new, show</numerusform>
            <numerusform>%Ln new, show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>%1 how many are shown, %Ln of how many</extracomment>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) fell out</source>
        <comment>events</comment>
        <extracomment>Events that the bounded record had no more room for</extracomment>
        <translation>
            <numerusform>%Ln older one fell out</numerusform>
            <numerusform>%Ln older ones fell out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are written to %1.</source>
        <translation>
            <numerusform>%Ln event is written to %1.</numerusform>
            <numerusform>%Ln events are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ChangeLogger</name>
    <message numerus="yes">
        <source>%Ln change(s) were written to %1.</source>
        <extracomment>%Ln a number of changes, %1 a file</extracomment>
        <translation>
            <numerusform>%Ln change was written to %1.</numerusform>
            <numerusform>%Ln changes were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ChipRow</name>
    <message numerus="yes">
        <source>Filters that do not fit here; %Ln of them are on</source>
        <translation>
            <numerusform>Filters that do not fit here; %Ln of them is on</numerusform>
            <numerusform>Filters that do not fit here; %Ln of them are on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::CloseSocketDialog</name>
    <message numerus="yes">
        <source>Close %Ln socket(s)?</source>
        <translation>
            <numerusform>Close %Ln socket?</numerusform>
            <numerusform>Close %Ln sockets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) closed.</source>
        <translation>
            <numerusform>%Ln socket closed.</numerusform>
            <numerusform>%Ln sockets closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) were not closed</source>
        <translation>
            <numerusform>%Ln socket was not closed</numerusform>
            <numerusform>%Ln sockets were not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %Ln socket(s)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>&amp;Close %Ln socket</numerusform>
            <numerusform>&amp;Close %Ln sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ConnectionsPage</name>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln socket</numerusform>
            <numerusform>%Ln sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln socket(s)</source>
        <extracomment>%1 how many are shown, %Ln of how many</extracomment>
        <translation>
            <numerusform>%1 of %Ln socket</numerusform>
            <numerusform>%1 of %Ln sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) hidden</source>
        <translation>
            <numerusform>%Ln owner hidden</numerusform>
            <numerusform>%Ln owners hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln short-lived not listed</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln short-lived not listed</numerusform>
            <numerusform>%Ln short-lived not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <extracomment>How many rows of the list are selected</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::EndProcessDialog</name>
    <message numerus="yes">
        <source>End %Ln process(es)?</source>
        <translation>
            <numerusform>End %Ln process?</numerusform>
            <numerusform>End %Ln processes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln process(es) to end</source>
        <translation>
            <numerusform>Waiting for %Ln process to end</numerusform>
            <numerusform>Waiting for %Ln processes to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was asked to end, and may be tidying up. It is ended by force in %Ln second(s).</source>
        <translation>
            <numerusform>It was asked to end, and may be tidying up. It is ended by force in %Ln second.</numerusform>
            <numerusform>It was asked to end, and may be tidying up. It is ended by force in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) have ended.</source>
        <translation>
            <numerusform>%Ln process has ended.</numerusform>
            <numerusform>%Ln processes have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) were not ended</source>
        <translation>
            <numerusform>%Ln process was not ended</numerusform>
            <numerusform>%Ln processes were not ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is asked to end. If it has not after %Ln s, it is ended by force, unless you stop waiting. What it has not saved may be lost.</source>
        <extracomment>%Ln seconds</extracomment>
        <translation>
            <numerusform>It is asked to end. If it has not after %Ln second, it is ended by force, unless you stop waiting. What it has not saved may be lost.</numerusform>
            <numerusform>It is asked to end. If it has not after %Ln seconds, it is ended by force, unless you stop waiting. What it has not saved may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are asked to end. Those that have not after %Ln s are ended by force, unless you stop waiting. What they have not saved may be lost.</source>
        <extracomment>%Ln seconds</extracomment>
        <translation>
            <numerusform>They are asked to end. Those that have not after %Ln second are ended by force, unless you stop waiting. What they have not saved may be lost.</numerusform>
            <numerusform>They are asked to end. Those that have not after %Ln seconds are ended by force, unless you stop waiting. What they have not saved may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %Ln process(es)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>&amp;End %Ln process</numerusform>
            <numerusform>&amp;End %Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were asked to end, and may be tidying up. Those still there are ended by force in %Ln second(s).</source>
        <comment>several processes</comment>
        <translation>
            <numerusform>They were asked to end, and may be tidying up. Those still there are ended by force in %Ln second.</numerusform>
            <numerusform>They were asked to end, and may be tidying up. Those still there are ended by force in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln have ended. Still there: %2.</source>
        <comment>processes</comment>
        <extracomment>%1 how many have ended, %Ln of how many; %2 the names of the others</extracomment>
        <translation>
            <numerusform>%1 of %Ln has ended. Still there: %2.</numerusform>
            <numerusform>%1 of %Ln have ended. Still there: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::FreeFinder</name>
    <message numerus="yes">
        <source>All %Ln reason(s)</source>
        <translation>
            <numerusform>The one reason</numerusform>
            <numerusform>All %Ln reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln port(s) of this range are both free and suitable.</source>
        <translation>
            <numerusform>Only one port of this range is both free and suitable.</numerusform>
            <numerusform>Only %Ln ports of this range are both free and suitable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::GroupDetail</name>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <extracomment>How many sockets a group has</extracomment>
        <translation>
            <numerusform>%Ln socket</numerusform>
            <numerusform>%Ln sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::MapPage</name>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln port</numerusform>
            <numerusform>%Ln ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) of other network namespaces are on no port of this map</source>
        <translation>
            <numerusform>%Ln socket of another network namespace is on no port of this map</numerusform>
            <numerusform>%Ln sockets of other network namespaces are on no port of this map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::NotesActions</name>
    <message numerus="yes">
        <source>%Ln note(s) imported.</source>
        <translation>
            <numerusform>%Ln note imported.</numerusform>
            <numerusform>%Ln notes imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%Ln was here already.</numerusform>
            <numerusform>%Ln were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ from yours, and yours were kept.</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%Ln differs from yours, and yours was kept.</numerusform>
            <numerusform>%Ln differ from yours, and yours were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the file could not be understood.</source>
        <translation>
            <numerusform>%Ln place in the file could not be understood.</numerusform>
            <numerusform>%Ln places in the file could not be understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortChipRow</name>
    <message numerus="yes">
        <source>%Ln categories</source>
        <translation>
            <numerusform>%Ln category</numerusform>
            <numerusform>%Ln categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln origins</source>
        <translation>
            <numerusform>%Ln origin</numerusform>
            <numerusform>%Ln origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortDetail</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>processes</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortUserLine</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortsModel</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortsPage</name>
    <message numerus="yes">
        <source>The filters above hide all %Ln entries.</source>
        <translation>
            <numerusform>The filters above hide the only entry.</numerusform>
            <numerusform>The filters above hide all %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written to %1.</source>
        <translation>
            <numerusform>%Ln row is written to %1.</numerusform>
            <numerusform>%Ln rows are written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 passed over</source>
        <extracomment>Link in the status bar: of the file that names this machine&apos;s services; %1 its path</extracomment>
        <translation>
            <numerusform>%Ln line of %1 passed over</numerusform>
            <numerusform>%Ln lines of %1 passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names services; %Ln line(s) of it are none, or too many for one port: %2.</source>
        <comment>%2: line numbers</comment>
        <translation>
            <numerusform>%1 names services; %Ln line of it is none, or one too many for its port: %2.</numerusform>
            <numerusform>%1 names services; %Ln lines of it are none, or too many for one port: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names services; %Ln line(s) of it are none, or too many for one port. The first: %2.</source>
        <comment>%2: line numbers</comment>
        <translation>
            <numerusform>%1 names services; %Ln line of it is none, or one too many for its port. The first: %2.</numerusform>
            <numerusform>%1 names services; %Ln lines of it are none, or too many for one port. The first: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) for “%1”</source>
        <extracomment>%Ln hits of a search, %1 what was searched for</extracomment>
        <translation>
            <numerusform>%Ln match for “%1”</numerusform>
            <numerusform>%Ln matches for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ports are in use on this machine</source>
        <extracomment>Status bar: how many of the ports in the list are in use</extracomment>
        <translation>
            <numerusform>%Ln of these ports is in use on this machine</numerusform>
            <numerusform>%Ln of these ports are in use on this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ReachActions</name>
    <message numerus="yes">
        <source>Accepted as known: %Ln for others to reach. What comes from now on is marked.</source>
        <translation>
            <numerusform>Accepted as known: %Ln for others to reach. What comes from now on is marked.</numerusform>
            <numerusform>Accepted as known: %Ln for others to reach. What comes from now on is marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted as known: %Ln</source>
        <comment>lines</comment>
        <translation>
            <numerusform>Accepted as known: %Ln</numerusform>
            <numerusform>Accepted as known: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer known: %Ln</source>
        <comment>lines</comment>
        <translation>
            <numerusform>No longer known: %Ln</numerusform>
            <numerusform>No longer known: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ReachModel</name>
    <message numerus="yes">
        <source>Anyone can reach these: %Ln</source>
        <translation>
            <numerusform>Anyone can reach these: %Ln</numerusform>
            <numerusform>Anyone can reach these: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The local network can reach these: %Ln</source>
        <translation>
            <numerusform>The local network can reach these: %Ln</numerusform>
            <numerusform>The local network can reach these: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In containers and other network namespaces: %Ln</source>
        <translation>
            <numerusform>In containers and other network namespaces: %Ln</numerusform>
            <numerusform>In containers and other network namespaces: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this machine can reach these: %Ln</source>
        <translation>
            <numerusform>Only this machine can reach these: %Ln</numerusform>
            <numerusform>Only this machine can reach these: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted, but not there for others now: %Ln</source>
        <translation>
            <numerusform>Accepted, but not there for others now: %Ln</numerusform>
            <numerusform>Accepted, but not there for others now: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ReachPage</name>
    <message numerus="yes">
        <source>%Ln port(s) and programs take connections or datagrams from others. Accept what you know, and what is new will be marked from then on.</source>
        <translation>
            <numerusform>%Ln port takes connections or datagrams from others. Accept what you know, and what is new will be marked from then on.</numerusform>
            <numerusform>%Ln ports take connections or datagrams from others. Accept what you know, and what is new will be marked from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) and programs take connections or datagrams from others.</source>
        <translation>
            <numerusform>%Ln port takes connections or datagrams from others.</numerusform>
            <numerusform>%Ln ports take connections or datagrams from others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Not as accepted: %Ln.</source>
        <extracomment>%1 a sentence; %Ln how many are not as they were accepted</extracomment>
        <translation>
            <numerusform>%1 Not as accepted: %Ln.</numerusform>
            <numerusform>%1 Not as accepted: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>anyone: %Ln</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>anyone: %Ln</numerusform>
            <numerusform>anyone: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>local network: %Ln</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>local network: %Ln</numerusform>
            <numerusform>local network: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this machine only: %Ln</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>this machine only: %Ln</numerusform>
            <numerusform>this machine only: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::RegistryActions</name>
    <message numerus="yes">
        <source>%1 %Ln row(s) of it could not be read and were left out.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>
            <numerusform>%1 %Ln row of it could not be read and was left out.</numerusform>
            <numerusform>%1 %Ln rows of it could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::SearchField</name>
    <message numerus="yes">
        <source>%Ln mistake(s): %1</source>
        <extracomment>In the search field: %Ln parts of the text are not understood, %1 why the first is not</extracomment>
        <translation>
            <numerusform>%Ln mistake: %1</numerusform>
            <numerusform>%Ln mistakes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::SocketActions</name>
    <message numerus="yes">
        <source>At most %Ln process(es) can be ended at once.</source>
        <translation>
            <numerusform>At most %Ln process can be ended at once.</numerusform>
            <numerusform>At most %Ln processes can be ended at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln socket(s) can be closed at once.</source>
        <translation>
            <numerusform>At most %Ln socket can be closed at once.</numerusform>
            <numerusform>At most %Ln sockets can be closed at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::SocketCopies</name>
    <message numerus="yes">
        <source>%Ln socket(s) were written to %1.</source>
        <extracomment>%Ln a number of rows, %1 a file</extracomment>
        <translation>
            <numerusform>%Ln socket was written to %1.</numerusform>
            <numerusform>%Ln sockets were written to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
