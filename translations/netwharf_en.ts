<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>The owners of %n socket(s) may not be read: they belong to other users.</source>
        <translation>
            <numerusform>The owner of %n socket may not be read: it belongs to another user.</numerusform>
            <numerusform>The owners of %n sockets may not be read: they belong to other users.</numerusform>
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
        <source>%n entries</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters above hide all %n entries.</source>
        <translation>
            <numerusform>The filters above hide the only entry.</numerusform>
            <numerusform>The filters above hide all %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these are in use on this machine</source>
        <translation>
            <numerusform>%n of these is in use on this machine</numerusform>
            <numerusform>%n of these are in use on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) of this machine in use</source>
        <translation>
            <numerusform>%n port of this machine in use</numerusform>
            <numerusform>%n ports of this machine in use</numerusform>
        </translation>
    </message>
</context>
</TS>
