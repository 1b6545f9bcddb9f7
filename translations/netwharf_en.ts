<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityExport</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) had no room</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n older one had no room</numerusform>
            <numerusform>%n older ones had no room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n line(s) of %1 are no services or too many for one port, and were passed over.</source>
        <extracomment>%1 the path of the system&apos;s services file</extracomment>
        <translation>
            <numerusform>%n line of %1 is no service or too many for one port, and was passed over.</numerusform>
            <numerusform>%n lines of %1 are no services or too many for one port, and were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n socket(s) · every %2 s</source>
        <extracomment>Head of a list that is kept current; %1 a time, %2 a number of seconds</extracomment>
        <translation>
            <numerusform>%1 · %n socket · every %2 s</numerusform>
            <numerusform>%1 · %n sockets · every %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n socket(s) that match “%3” · every %2 s</source>
        <extracomment>Head of a list that is kept current; %1 a time, %2 a number of seconds, %3 the filter as it was typed</extracomment>
        <translation>
            <numerusform>%1 · %n socket that matches “%3” · every %2 s</numerusform>
            <numerusform>%1 · %n sockets that match “%3” · every %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more</source>
        <extracomment>Below a list that does not fit on the screen</extracomment>
        <translation>
            <numerusform>… %n more</numerusform>
            <numerusform>… %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n such port(s) are free.</source>
        <translation>
            <numerusform>Only %n such port is free.</numerusform>
            <numerusform>Only %n such ports are free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message numerus="yes">
        <source>%n listening</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%n listening</numerusform>
            <numerusform>%n listening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other states</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%n in another state</numerusform>
            <numerusform>%n in other states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>processes</comment>
        <extracomment>Last of a list of processes</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>how many rows a page has</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>Hidden because you know them: %n</source>
        <extracomment>A filter that hides rows; %n how many are known and left out</extracomment>
        <translation>
            <numerusform>Hidden because you know it: %n</numerusform>
            <numerusform>Hidden because you know them: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by %n filter(s), show all</source>
        <extracomment>Link: %1 how many rows %n filters leave out</extracomment>
        <translation>
            <numerusform>%1 hidden by %n filter, show all</numerusform>
            <numerusform>%1 hidden by %n filters, show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n listening</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%n listening</numerusform>
            <numerusform>%n listening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open for datagrams</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%n open for datagrams</numerusform>
            <numerusform>%n open for datagrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remote host(s), %1</source>
        <extracomment>%n how many hosts, %1 how many connections: &quot;3 connections&quot;</extracomment>
        <translation>
            <numerusform>%n remote host, %1</numerusform>
            <numerusform>%n remote hosts, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconnected</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%n unconnected</numerusform>
            <numerusform>%n unconnected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>processes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n socket(s), expanded: %2</source>
        <extracomment>For a screen reader: %1 title of the group, %2 what is in it</extracomment>
        <translation>
            <numerusform>%1, group of %n socket, expanded: %2</numerusform>
            <numerusform>%1, group of %n sockets, expanded: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n socket(s), collapsed: %2</source>
        <extracomment>For a screen reader: %1 title of the group, %2 what is in it</extracomment>
        <translation>
            <numerusform>%1, group of %n socket, collapsed: %2</numerusform>
            <numerusform>%1, group of %n sockets, collapsed: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to itself</source>
        <comment>connections</comment>
        <extracomment>%1 how many connections a program has, %n how many of them are its own at both ends: &quot;5 connections, 2 to itself&quot;</extracomment>
        <translation>
            <numerusform>%1, %n to itself</numerusform>
            <numerusform>%1, %n to itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 a list of ports or programs, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n connection(s), from %1</source>
        <extracomment>%1 programs or addresses</extracomment>
        <translation>
            <numerusform>%n connection, from %1</numerusform>
            <numerusform>%n connections, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), to %1</source>
        <extracomment>%1 programs or addresses</extracomment>
        <translation>
            <numerusform>%n connection, to %1</numerusform>
            <numerusform>%n connections, to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocketSuggestions</name>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocketsExport</name>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message numerus="yes">
        <source>%1: %n opened</source>
        <comment>sockets</comment>
        <extracomment>What a watch saw: %1 its name, %n a number of sockets</extracomment>
        <translation>
            <numerusform>%1: %n opened</numerusform>
            <numerusform>%1: %n opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n closed</source>
        <comment>sockets</comment>
        <extracomment>What a watch saw: %1 its name, %n a number of sockets</extracomment>
        <translation>
            <numerusform>%1: %n closed</numerusform>
            <numerusform>%1: %n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>watches</comment>
        <extracomment>Last line of a list: how many more there are</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watches have news</source>
        <extracomment>Title of a notice</extracomment>
        <translation>
            <numerusform>%n watch has news</numerusform>
            <numerusform>%n watches have news</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sockets</comment>
        <extracomment>Below the one socket that a notice names: how many more there are</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Owner of a socket: %1 a process name, %n the number of other processes</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the notes file are left out and kept as they are.</source>
        <translation>
            <numerusform>%n place in the notes file is left out and kept as it is.</numerusform>
            <numerusform>%n places in the notes file are left out and kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owners of %n socket(s) may not be read, for they belong to other users.</source>
        <translation>
            <numerusform>The owner of %n socket may not be read, for it belongs to another user.</numerusform>
            <numerusform>The owners of %n sockets may not be read, for they belong to other users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owners of %n socket(s) may not be read: they are your own processes, but forbid others to look into them.</source>
        <translation>
            <numerusform>The owner of %n socket may not be read: it is a process of your own, but forbids others to look into it.</numerusform>
            <numerusform>The owners of %n sockets may not be read: they are your own processes, but forbid others to look into them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sockets of %n other network namespace(s) cannot be read.</source>
        <translation>
            <numerusform>The sockets of %n other network namespace cannot be read.</numerusform>
            <numerusform>The sockets of %n other network namespaces cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) opened and closed too fast to be recorded.</source>
        <translation>
            <numerusform>%n socket opened and closed too fast to be recorded.</numerusform>
            <numerusform>%n sockets opened and closed too fast to be recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old connection(s) in TIME_WAIT</source>
        <translation>
            <numerusform>%n old connection in TIME_WAIT</numerusform>
            <numerusform>%n old connections in TIME_WAIT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n connection(s) that came in on %2.</source>
        <extracomment>%1 the program, %2 an address with port</extracomment>
        <translation>
            <numerusform>%1 still has %n connection that came in on %2.</numerusform>
            <numerusform>%1 still has %n connections that came in on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed connection(s) on %1 keep the port for up to 60 seconds (TIME_WAIT).</source>
        <extracomment>%1 an address with port</extracomment>
        <translation>
            <numerusform>%n closed connection on %1 keeps the port for up to 60 seconds (TIME_WAIT).</numerusform>
            <numerusform>%n closed connections on %1 keep the port for up to 60 seconds (TIME_WAIT).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>processes</comment>
        <extracomment>%1 a list of processes, %n how many are not named</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>ports</comment>
        <extracomment>%1 a list of port numbers, %n how many are not named</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) that take datagrams or connections close.</source>
        <translation>
            <numerusform>%n socket that takes datagrams or connections closes.</numerusform>
            <numerusform>%n sockets that take datagrams or connections close.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) end with it.</source>
        <translation>
            <numerusform>%n connection ends with it.</numerusform>
            <numerusform>%n connections end with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) that it started are not ended with it: %1.</source>
        <extracomment>%1 a list of processes</extracomment>
        <translation>
            <numerusform>%n process that it started is not ended with it: %1.</numerusform>
            <numerusform>%n processes that it started are not ended with it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) are held by other processes too and stay open.</source>
        <translation>
            <numerusform>%n socket is held by other processes too and stays open.</numerusform>
            <numerusform>%n sockets are held by other processes too and stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed connection(s) on %1 keep the port (TIME_WAIT): free in %2.</source>
        <extracomment>%1 an address with port, %2 &quot;about 43 seconds&quot;</extracomment>
        <translation>
            <numerusform>%n closed connection on %1 keeps the port (TIME_WAIT): free in %2.</numerusform>
            <numerusform>%n closed connections on %1 keep the port (TIME_WAIT): free in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UDP socket(s) on client ports wait for answers; they are no services.</source>
        <extracomment>UDP sockets on ports that the system hands to clients</extracomment>
        <translation>
            <numerusform>%n UDP socket on client ports waits for answers; it is no service.</numerusform>
            <numerusform>%n UDP sockets on client ports wait for answers; they are no services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ActivityPage</name>
    <message numerus="yes">
        <source>%n new, show</source>
        <extracomment>Link: events that came while the list stood still</extracomment>
        <translation>
            <numerusform>%n new, show</numerusform>
            <numerusform>%n new, show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <extracomment>%1 how many are shown, %n of how many</extracomment>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) fell out</source>
        <comment>events</comment>
        <extracomment>Events that the bounded record had no more room for</extracomment>
        <translation>
            <numerusform>%n older one fell out</numerusform>
            <numerusform>%n older ones fell out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are written to %1.</source>
        <translation>
            <numerusform>%n event is written to %1.</numerusform>
            <numerusform>%n events are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ChangeLogger</name>
    <message numerus="yes">
        <source>%n change(s) were written to %1.</source>
        <extracomment>%n a number of changes, %1 a file</extracomment>
        <translation>
            <numerusform>%n change was written to %1.</numerusform>
            <numerusform>%n changes were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ChipRow</name>
    <message numerus="yes">
        <source>Filters that do not fit here; %n of them are on</source>
        <translation>
            <numerusform>Filters that do not fit here; %n of them is on</numerusform>
            <numerusform>Filters that do not fit here; %n of them are on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::CloseSocketDialog</name>
    <message numerus="yes">
        <source>Close %n socket(s)?</source>
        <translation>
            <numerusform>Close %n socket?</numerusform>
            <numerusform>Close %n sockets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n socket(s)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>Close %n socket</numerusform>
            <numerusform>Close %n sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) closed.</source>
        <translation>
            <numerusform>%n socket closed.</numerusform>
            <numerusform>%n sockets closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) were not closed</source>
        <translation>
            <numerusform>%n socket was not closed</numerusform>
            <numerusform>%n sockets were not closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n socket(s)</source>
        <extracomment>%1 how many are shown, %n of how many</extracomment>
        <translation>
            <numerusform>%1 of %n socket</numerusform>
            <numerusform>%1 of %n sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) hidden</source>
        <translation>
            <numerusform>%n owner hidden</numerusform>
            <numerusform>%n owners hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short-lived not listed</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%n short-lived not listed</numerusform>
            <numerusform>%n short-lived not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>rows</comment>
        <extracomment>How many rows of the list are selected</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::EndProcessDialog</name>
    <message numerus="yes">
        <source>End %n process(es)?</source>
        <translation>
            <numerusform>End %n process?</numerusform>
            <numerusform>End %n processes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n process(es)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>End %n process</numerusform>
            <numerusform>End %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n process(es) to end</source>
        <translation>
            <numerusform>Waiting for %n process to end</numerusform>
            <numerusform>Waiting for %n processes to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was asked to end, and may be tidying up. It is ended by force in %n second(s).</source>
        <translation>
            <numerusform>It was asked to end, and may be tidying up. It is ended by force in %n second.</numerusform>
            <numerusform>It was asked to end, and may be tidying up. It is ended by force in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) have ended.</source>
        <translation>
            <numerusform>%n process has ended.</numerusform>
            <numerusform>%n processes have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) were not ended</source>
        <translation>
            <numerusform>%n process was not ended</numerusform>
            <numerusform>%n processes were not ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is asked to end. If it has not after %n s, it is ended by force, unless you stop waiting. What it has not saved may be lost.</source>
        <extracomment>%n seconds</extracomment>
        <translation>
            <numerusform>It is asked to end. If it has not after %n second, it is ended by force, unless you stop waiting. What it has not saved may be lost.</numerusform>
            <numerusform>It is asked to end. If it has not after %n seconds, it is ended by force, unless you stop waiting. What it has not saved may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are asked to end. Those that have not after %n s are ended by force, unless you stop waiting. What they have not saved may be lost.</source>
        <extracomment>%n seconds</extracomment>
        <translation>
            <numerusform>They are asked to end. Those that have not after %n second are ended by force, unless you stop waiting. What they have not saved may be lost.</numerusform>
            <numerusform>They are asked to end. Those that have not after %n seconds are ended by force, unless you stop waiting. What they have not saved may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were asked to end, and may be tidying up. Those still there are ended by force in %n second(s).</source>
        <comment>several processes</comment>
        <translation>
            <numerusform>They were asked to end, and may be tidying up. Those still there are ended by force in %n second.</numerusform>
            <numerusform>They were asked to end, and may be tidying up. Those still there are ended by force in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have ended. Still there: %2.</source>
        <comment>processes</comment>
        <extracomment>%1 how many have ended, %n of how many; %2 the names of the others</extracomment>
        <translation>
            <numerusform>%1 of %n has ended. Still there: %2.</numerusform>
            <numerusform>%1 of %n have ended. Still there: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::FreeFinder</name>
    <message numerus="yes">
        <source>All %n reason(s)</source>
        <translation>
            <numerusform>The one reason</numerusform>
            <numerusform>All %n reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n port(s) of this range are both free and suitable.</source>
        <translation>
            <numerusform>Only one port of this range is both free and suitable.</numerusform>
            <numerusform>Only %n ports of this range are both free and suitable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::GroupDetail</name>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <extracomment>How many sockets a group has</extracomment>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::MapPage</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) of other network namespaces are on no port of this map</source>
        <translation>
            <numerusform>%n socket of another network namespace is on no port of this map</numerusform>
            <numerusform>%n sockets of other network namespaces are on no port of this map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::NotesActions</name>
    <message numerus="yes">
        <source>%n note(s) imported.</source>
        <translation>
            <numerusform>%n note imported.</numerusform>
            <numerusform>%n notes imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ from yours, and yours were kept.</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n differs from yours, and yours was kept.</numerusform>
            <numerusform>%n differ from yours, and yours were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file could not be understood.</source>
        <translation>
            <numerusform>%n place in the file could not be understood.</numerusform>
            <numerusform>%n places in the file could not be understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortChipRow</name>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>processes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortUserLine</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortsModel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::PortsPage</name>
    <message numerus="yes">
        <source>The filters above hide all %n entries.</source>
        <translation>
            <numerusform>The filters above hide the only entry.</numerusform>
            <numerusform>The filters above hide all %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these entries are in use on this machine</source>
        <translation>
            <numerusform>%n of these entries is in use on this machine</numerusform>
            <numerusform>%n of these entries are in use on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are written to %1.</source>
        <translation>
            <numerusform>%n row is written to %1.</numerusform>
            <numerusform>%n rows are written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 passed over</source>
        <extracomment>Link in the status bar: of the file that names this machine&apos;s services; %1 its path</extracomment>
        <translation>
            <numerusform>%n line of %1 passed over</numerusform>
            <numerusform>%n lines of %1 passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names services; %n line(s) of it are none, or too many for one port: %2.</source>
        <comment>%2: line numbers</comment>
        <translation>
            <numerusform>%1 names services; %n line of it is none, or one too many for its port: %2.</numerusform>
            <numerusform>%1 names services; %n lines of it are none, or too many for one port: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names services; %n line(s) of it are none, or too many for one port. The first: %2.</source>
        <comment>%2: line numbers</comment>
        <translation>
            <numerusform>%1 names services; %n line of it is none, or one too many for its port. The first: %2.</numerusform>
            <numerusform>%1 names services; %n lines of it are none, or too many for one port. The first: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ReachActions</name>
    <message numerus="yes">
        <source>Accepted as known: %n for others to reach. What comes from now on is marked.</source>
        <translation>
            <numerusform>Accepted as known: %n for others to reach. What comes from now on is marked.</numerusform>
            <numerusform>Accepted as known: %n for others to reach. What comes from now on is marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted as known: %n</source>
        <comment>lines</comment>
        <translation>
            <numerusform>Accepted as known: %n</numerusform>
            <numerusform>Accepted as known: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer known: %n</source>
        <comment>lines</comment>
        <translation>
            <numerusform>No longer known: %n</numerusform>
            <numerusform>No longer known: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ReachModel</name>
    <message numerus="yes">
        <source>Anyone can reach these: %n</source>
        <translation>
            <numerusform>Anyone can reach these: %n</numerusform>
            <numerusform>Anyone can reach these: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The local network can reach these: %n</source>
        <translation>
            <numerusform>The local network can reach these: %n</numerusform>
            <numerusform>The local network can reach these: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In containers and other network namespaces: %n</source>
        <translation>
            <numerusform>In containers and other network namespaces: %n</numerusform>
            <numerusform>In containers and other network namespaces: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this machine can reach these: %n</source>
        <translation>
            <numerusform>Only this machine can reach these: %n</numerusform>
            <numerusform>Only this machine can reach these: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted, but not there for others now: %n</source>
        <translation>
            <numerusform>Accepted, but not there for others now: %n</numerusform>
            <numerusform>Accepted, but not there for others now: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ReachPage</name>
    <message numerus="yes">
        <source>%n port(s) and programs take connections or datagrams from others. Accept what you know, and what is new will be marked from then on.</source>
        <translation>
            <numerusform>%n port takes connections or datagrams from others. Accept what you know, and what is new will be marked from then on.</numerusform>
            <numerusform>%n ports take connections or datagrams from others. Accept what you know, and what is new will be marked from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) and programs take connections or datagrams from others.</source>
        <translation>
            <numerusform>%n port takes connections or datagrams from others.</numerusform>
            <numerusform>%n ports take connections or datagrams from others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Not as accepted: %n.</source>
        <extracomment>%1 a sentence; %n how many are not as they were accepted</extracomment>
        <translation>
            <numerusform>%1 Not as accepted: %n.</numerusform>
            <numerusform>%1 Not as accepted: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>anyone: %n</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>anyone: %n</numerusform>
            <numerusform>anyone: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>local network: %n</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>local network: %n</numerusform>
            <numerusform>local network: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this machine only: %n</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>this machine only: %n</numerusform>
            <numerusform>this machine only: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::RegistryActions</name>
    <message numerus="yes">
        <source>%1 %n row(s) of it could not be read and were left out.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>
            <numerusform>%1 %n row of it could not be read and was left out.</numerusform>
            <numerusform>%1 %n rows of it could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::SearchField</name>
    <message numerus="yes">
        <source>%n mistake(s): %1</source>
        <extracomment>In the search field: %n parts of the text are not understood, %1 why the first is not</extracomment>
        <translation>
            <numerusform>%n mistake: %1</numerusform>
            <numerusform>%n mistakes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::SocketActions</name>
    <message numerus="yes">
        <source>At most %n process(es) can be ended at once.</source>
        <translation>
            <numerusform>At most %n process can be ended at once.</numerusform>
            <numerusform>At most %n processes can be ended at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n socket(s) can be closed at once.</source>
        <translation>
            <numerusform>At most %n socket can be closed at once.</numerusform>
            <numerusform>At most %n sockets can be closed at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::SocketCopies</name>
    <message numerus="yes">
        <source>%n socket(s) were written to %1.</source>
        <extracomment>%n a number of rows, %1 a file</extracomment>
        <translation>
            <numerusform>%n socket was written to %1.</numerusform>
            <numerusform>%n sockets were written to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
