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
</TS>
