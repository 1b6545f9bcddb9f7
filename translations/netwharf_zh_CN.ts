<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivityExport</name>
    <message>
        <source>opened</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已打开</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>no samples</source>
        <extracomment>In place of what happened: for a while nobody looked</extracomment>
        <translation>无采样</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>已发送 %1，已接收 %2</translation>
    </message>
    <message>
        <source>no samples until %1</source>
        <extracomment>A line of the record: nobody looked; %1 is a moment</extracomment>
        <translation>直到 %1 都没有采样</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>活动：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) had no room</source>
        <comment>events</comment>
        <translation>
            <numerusform>另有 %Ln 个较早的事件未能保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>远程地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>ActivityTitles</name>
    <message>
        <source>Time</source>
        <extracomment>Column heading: when something happened</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column heading: what happened: opened, changed, closed</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Process</source>
        <extracomment>Column heading</extracomment>
        <translation>进程</translation>
    </message>
    <message>
        <source>PID</source>
        <extracomment>Column heading: process ID</extracomment>
        <translation>PID</translation>
    </message>
    <message>
        <source>Proto</source>
        <extracomment>Column heading: TCP or UDP, as short as can be</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Local address</source>
        <extracomment>Column heading</extracomment>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Column heading: a port number, next to its address</extracomment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>Column heading</extracomment>
        <translation>远程地址</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading: state of a connection</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column heading</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>Column heading: bytes that a connection had carried when it closed</extracomment>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Lived</source>
        <extracomment>Column heading: how long a connection was open</extracomment>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column heading</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Column heading: systemd unit or container</extracomment>
        <translation>单元</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation>远程端口</translation>
    </message>
    <message>
        <source>Bytes carried until it closed</source>
        <translation>关闭前传输的字节数</translation>
    </message>
    <message>
        <source>How long it was open</source>
        <translation>打开了多久</translation>
    </message>
    <message>
        <source>Unit or container</source>
        <translation>单元或容器</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>no samples</source>
        <extracomment>In place of what happened: for a while nobody looked</extracomment>
        <translation>无采样</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>moment</comment>
        <extracomment>A moment of another day: %1 a short weekday or a date, %2 a time with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No samples from %1 to %2: the system could not be asked.</source>
        <translation>%1 至 %2 没有采样：当时无法向系统查询。</translation>
    </message>
    <message>
        <source>No samples from %1 to %2: this program or the machine was asleep or busy.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>%1 至 %2 没有采样：本程序或计算机当时处于休眠或繁忙状态。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>states</comment>
        <extracomment>A change of state: %1 and %2 are codes like ESTABLISHED and CLOSE_WAIT</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state</comment>
        <extracomment>%1 a state code, %2 what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>已发送 %1，已接收 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A short time: %1 a number of seconds with a decimal</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>It was there before this program looked.</source>
        <translation>本程序开始查看之前它就已存在。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>How long a socket was open: it is not known how short</extracomment>
        <translation>短暂</translation>
    </message>
    <message>
        <source>It opened and closed between two samples.</source>
        <translation>它在两次采样之间打开并关闭。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Who on this machine talks to whom, and what each port is for.</source>
        <translation>本机上谁在与谁通信，每个端口又有什么用途。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>List the sockets of this machine.</source>
        <translation>列出本机的套接字。</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Words and fields that the sockets must match: firefox, port:443, -state:listen.</source>
        <translation>套接字必须符合的词和字段：firefox、port:443、-state:listen。</translation>
    </message>
    <message>
        <source>Look up ports: what are they for, and who uses them here?</source>
        <translation>查询端口：有什么用途，本机上谁在使用？</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>查询内容</translation>
    </message>
    <message>
        <source>A number, a range, a name or words in any language: 443, 8000-8100, mysql.</source>
        <translation>号码、范围、名称，或任何语言的词：443、8000-8100、mysql。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Language: en, zh_CN or zh_TW.</source>
        <translation>语言：en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>Write CSV.</source>
        <translation>输出 CSV。</translation>
    </message>
    <message>
        <source>The option --lang needs a language: en, zh_CN or zh_TW.</source>
        <translation>选项 --lang 需要一种语言：en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>There is no option “%1” for netwharf %2.</source>
        <translation>netwharf %2 没有选项“%1”。</translation>
    </message>
    <message>
        <source>The options of netwharf %1 were not understood; see netwharf %1 --help.</source>
        <translation>无法理解 netwharf %1 的选项；请参阅 netwharf %1 --help。</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program: use en, zh_CN or zh_TW.</source>
        <translation>“%1”不是本程序支持的语言：请使用 en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>无法写出结果。</translation>
    </message>
    <message>
        <source>The system&apos;s sockets could not be read: %1.</source>
        <translation>无法读取系统的套接字：%1。</translation>
    </message>
    <message>
        <source>yes, registered with IANA under this name</source>
        <translation>是，已以此名称在 IANA 注册</translation>
    </message>
    <message>
        <source>no, used by convention</source>
        <translation>否，习惯用法</translation>
    </message>
    <message>
        <source>assigned to another service</source>
        <translation>已分配给另一项服务</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <extracomment>Who uses a port: %1 a process, %2 TCP or UDP, %3 a state code, %4 an address</extracomment>
        <translation>%1：%2 %3，%4</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>正式用途</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册信息</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全提示</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>none: everything travels in cleartext</source>
        <translation>无：全部以明文传输</translation>
    </message>
    <message>
        <source>In use here</source>
        <translation>本机使用中</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>No port matches.</source>
        <translation>没有匹配的端口。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>远程地址</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>client port</source>
        <extracomment>In place of a service&apos;s name: the local port is one that the machine hands to clients</extracomment>
        <translation>客户端端口</translation>
    </message>
    <message>
        <source>No socket matches.</source>
        <translation>没有匹配的套接字。</translation>
    </message>
    <message>
        <source>Write a web page.</source>
        <translation>输出网页。</translation>
    </message>
    <message>
        <source>Use one of --json, --csv and --html.</source>
        <translation>--json、--csv 和 --html 只能使用其中之一。</translation>
    </message>
    <message>
        <source>The registry kept in %1 cannot be used; the built-in one answers.</source>
        <translation>保存在 %1 的注册信息无法使用；改用内置的注册信息回答。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 are no services or too many for one port, and were passed over.</source>
        <extracomment>%1 the path of the system&apos;s services file</extracomment>
        <translation>
            <numerusform>已跳过 %1 中的 %Ln 行：不是服务，或同一端口的行数过多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes in %1 could not be read: %2.</source>
        <translation>无法读取 %1 中的备注：%2。</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A remark of the command line: %1 what could not be seen, %2 what would change that</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Go on: show what opens, changes and closes, every second or every SECONDS.</source>
        <translation>持续显示打开、变化和关闭的套接字，每秒一次，或每隔 SECONDS 秒一次。</translation>
    </message>
    <message>
        <source>The option --watch writes text or JSON, not CSV.</source>
        <translation>选项 --watch 可输出文本或 JSON，不能输出 CSV。</translation>
    </message>
    <message>
        <source>The option --watch takes a number of seconds from %1 to %2, as in --watch=2; “%3” is none.</source>
        <translation>选项 --watch 需要 %1 到 %2 之间的秒数，例如 --watch=2；“%3”不符合要求。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column heading: when it happened</extracomment>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln socket(s) · every %2 s</source>
        <extracomment>Head of a list that is kept current; %1 a time, %2 a number of seconds</extracomment>
        <translation>
            <numerusform>%1 · %Ln 个套接字 · 每 %2 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln socket(s) that match “%3” · every %2 s</source>
        <extracomment>Head of a list that is kept current; %1 a time, %2 a number of seconds, %3 the filter as it was typed</extracomment>
        <translation>
            <numerusform>%1 · %Ln 个套接字符合“%3” · 每 %2 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <extracomment>Below a list that does not fit on the screen</extracomment>
        <translation>
            <numerusform>… 另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Can a program bind this port? Who holds it, and what helps?</source>
        <translation>程序能绑定这个端口吗？谁占用了它，怎么办？</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>A port, an address with a port, a service, or what a program printed: 8080, 53/udp, [::1]:8080, https, &quot;EADDRINUSE :::3000&quot;.</source>
        <translation>端口、带端口的地址、服务名称，或者程序的报错：8080、53/udp、[::1]:8080、https、&quot;EADDRINUSE :::3000&quot;。</translation>
    </message>
    <message>
        <source>Find ports that are free, and not meant for anything common.</source>
        <translation>查找空闲且没有常见用途的端口。</translation>
    </message>
    <message>
        <source>At this address instead of all.</source>
        <translation>只查这个地址，而不是所有地址。</translation>
    </message>
    <message>
        <source>The program sets SO_REUSEADDR.</source>
        <translation>程序会设置 SO_REUSEADDR。</translation>
    </message>
    <message>
        <source>The program sets SO_REUSEPORT.</source>
        <translation>程序会设置 SO_REUSEPORT。</translation>
    </message>
    <message>
        <source>As near as possible to this one.</source>
        <translation>尽量靠近这个端口。</translation>
    </message>
    <message>
        <source>Only from this range.</source>
        <translation>只在这个范围内查找。</translation>
    </message>
    <message>
        <source>So many of them; otherwise one.</source>
        <translation>查找这么多个；默认一个。</translation>
    </message>
    <message>
        <source>Free for this protocol; otherwise for both.</source>
        <translation>对此协议空闲即可；默认两种协议都要空闲。</translation>
    </message>
    <message>
        <source>The command free takes no words: write netwharf free --near 8080.</source>
        <translation>命令 free 后面不接词：请写成 netwharf free --near 8080。</translation>
    </message>
    <message>
        <source>Name a command: netwharf sockets, ports, why or free.</source>
        <translation>请指定命令：netwharf sockets、ports、why 或 free。</translation>
    </message>
    <message>
        <source>There is no command “%1”: use sockets, ports, why or free.</source>
        <translation>没有命令“%1”：请使用 sockets、ports、why 或 free。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项 %1 需要一个值。</translation>
    </message>
    <message>
        <source>The option --range takes two ports from 1 to 65535, as in --range 8000-8100; “%1” is none.</source>
        <translation>选项 --range 需要 1 到 65535 之间的两个端口，例如 --range 8000-8100；“%1”不是。</translation>
    </message>
    <message>
        <source>The option --near takes a port from 1 to 65535; “%1” is none.</source>
        <translation>选项 --near 需要 1 到 65535 之间的端口；“%1”不是。</translation>
    </message>
    <message>
        <source>Port %1 of --near lies outside of --range.</source>
        <translation>--near 的端口 %1 不在 --range 之内。</translation>
    </message>
    <message>
        <source>The option --count takes a number from 1 to 65535; “%1” is none.</source>
        <translation>选项 --count 需要 1 到 65535 之间的数；“%1”不是。</translation>
    </message>
    <message>
        <source>The option --proto takes tcp or udp; “%1” is neither.</source>
        <translation>选项 --proto 只能是 tcp 或 udp；“%1”都不是。</translation>
    </message>
    <message>
        <source>There is no display for the window; netwharf sockets, ports, why and free answer in the terminal.</source>
        <translation>没有可显示窗口的图形环境；netwharf sockets、ports、why 和 free 可在终端中回答。</translation>
    </message>
    <message>
        <source>The part of the program that opens the window could not be loaded (%1); netwharf sockets, ports, why and free answer in the terminal.</source>
        <extracomment>%1 what the system said, with the name of the file</extracomment>
        <translation>无法加载打开窗口的程序部分（%1）；netwharf sockets、ports、why 和 free 可在终端中回答。</translation>
    </message>
    <message>
        <source>No such port is free.</source>
        <translation>没有符合条件的空闲端口。</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln such port(s) are free.</source>
        <translation>
            <numerusform>符合条件的空闲端口只有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network interface “%1” on this machine (any more).</source>
        <translation>本机没有（或不再有）网络接口“%1”。</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>可以怎么办：</translation>
    </message>
    <message>
        <source>Holder: %1</source>
        <extracomment>Before the program that holds a port, with its details</extracomment>
        <translation>占用者：%1</translation>
    </message>
    <message>
        <source>What the program was told has passed: now it can be bound.</source>
        <translation>程序报告的情况已经过去：现在可以绑定。</translation>
    </message>
    <message>
        <source>NAT rules cannot be read without CAP_NET_ADMIN: whether one of them takes what arrives elsewhere is not known.</source>
        <translation>没有 CAP_NET_ADMIN 就无法读取 NAT 规则：不知道是否有规则把到达的连接转到别处。</translation>
    </message>
    <message>
        <source>The program sets IPV6_V6ONLY; the address is :: unless one is named.</source>
        <translation>程序会设置 IPV6_V6ONLY；未指定地址时为 ::。</translation>
    </message>
    <message>
        <source>The address after --address is empty: name one, such as 127.0.0.1, or leave it out.</source>
        <translation>--address 后面的地址为空：请写出一个地址，例如 127.0.0.1，或者省略该选项。</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>In place of a remote address: the socket has no other end</extracomment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Which of the other network namespaces has that name or number cannot be told: it takes CAP_SYS_PTRACE, which root has.</source>
        <translation>无法确定哪个网络命名空间具有该名称或编号：这需要 CAP_SYS_PTRACE，root 具有此权能。</translation>
    </message>
    <message>
        <source>The NAT rules of legacy iptables cannot be read from here: whether one of them takes what arrives elsewhere is not known.</source>
        <translation>此处无法读取旧版 iptables 的 NAT 规则：不知道是否有规则把到达的连接转到别处。</translation>
    </message>
    <message>
        <source>Two addresses are named, one in “%1” and one by --address: name one of them.</source>
        <translation>指定了两个地址，一个在“%1”中，一个由 --address 给出：只指定一个。</translation>
    </message>
    <message>
        <source>The option --v6only is for IPv6 sockets; %1 is an IPv4 address.</source>
        <translation>选项 --v6only 用于 IPv6 套接字；%1 是 IPv4 地址。</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 a heading of the help of the command line, as &quot;Options&quot;</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Use one of --json and --csv.</source>
        <translation>--json 和 --csv 只能使用其中之一。</translation>
    </message>
    <message>
        <source>“%1” is no command. What is that port: netwharf ports %1; what holds it: netwharf why %1.</source>
        <translation>“%1”不是命令。查这个端口的用途：netwharf ports %1；查谁占用了它：netwharf why %1。</translation>
    </message>
    <message>
        <source>“%1” is no option here, but leaves out what has “%2” in it. Did you mean %3?</source>
        <extracomment>%1 as typed, &quot;-tln&quot;; %2 the same without its sign; %3 conditions of a filter</extracomment>
        <translation>“%1”在这里不是选项，而是排除含有“%2”的内容。您要找的是不是 %3？</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>&amp;Fit columns to their content</source>
        <translation>使列宽适合内容(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ColumnSet</name>
    <message>
        <source>&amp;Basic</source>
        <extracomment>A set of columns: those of every day</extracomment>
        <translation>基本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <extracomment>A set of columns: how much goes over each connection</extracomment>
        <translation>流量(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <extracomment>A set of columns: which program, user and container</extracomment>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <extracomment>A set of columns: addresses, interfaces, where the other end is</extracomment>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <extracomment>A set of columns: all there are</extracomment>
        <translation>全部(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Open for datagrams</source>
        <translation>可收发数据报</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>传入</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>传出</translation>
    </message>
    <message>
        <source>%1, open for %2</source>
        <extracomment>%1 what it is: &quot;Incoming&quot;, %2 how long: &quot;4 min&quot;</extracomment>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>this machine</source>
        <extracomment>Title of the near end of a connection
----------
Title of the far end of a connection</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>who can come in</source>
        <extracomment>Title over the empty far end of a listening socket</extracomment>
        <translation>可访问者</translation>
    </message>
    <message>
        <source>other machine</source>
        <translation>其他机器</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 what the state means</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Open at %1: anyone whom the firewall lets through can reach it.</source>
        <translation>在 %1 上开放：凡是防火墙放行的人都可以访问。</translation>
    </message>
    <message>
        <source>Open at all addresses: anyone whom the firewall lets through can reach it. One socket serves IPv4 and IPv6.</source>
        <translation>在所有地址上开放：凡是防火墙放行的人都可以访问。一个套接字同时服务于 IPv4 和 IPv6。</translation>
    </message>
    <message>
        <source>Open at all addresses: anyone whom the firewall lets through can reach it.</source>
        <translation>在所有地址上开放：凡是防火墙放行的人都可以访问。</translation>
    </message>
    <message>
        <source>Open at %1: the local network can reach it, as far as the firewall lets it.</source>
        <translation>在 %1 上开放：在防火墙允许的范围内，本地网络可以访问。</translation>
    </message>
    <message>
        <source>Open at %1: only programs on this machine can reach it.</source>
        <translation>在 %1 上开放：只有本机上的程序可以访问。</translation>
    </message>
    <message>
        <source>%1 opened this connection to %2; both are on this machine.</source>
        <translation>此连接由 %1 发起，通往 %2；两者都在本机上。</translation>
    </message>
    <message>
        <source>%1 opened this connection to this machine.</source>
        <translation>此连接由 %1 发起，通往本机。</translation>
    </message>
    <message>
        <source>This machine opened this connection to %1.</source>
        <translation>此连接由本机发起，通往 %1。</translation>
    </message>
    <message>
        <source>%1 opened this connection to %2 on this machine.</source>
        <translation>此连接由 %1 发起，通往本机上的 %2。</translation>
    </message>
    <message>
        <source>%1 on this machine opened this connection to %2.</source>
        <translation>此连接由本机上的 %1 发起，通往 %2。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>%1, child of %2</source>
        <extracomment>%1 process ID, %2 the ID of its parent process</extracomment>
        <translation>%1，父进程为 %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label of a line: when the process was started</extracomment>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listening</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln 个正在监听</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln 个已连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other states</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln 个处于其他状态</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of copied text: %1 a label, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>process and its ID</comment>
        <extracomment>A process: %1 its name, %2 its process ID
----------
Title of an end of a connection: %1 process name, %2 process ID</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <extracomment>%1 a moment: &quot;Mon 09:14&quot;; %2 how long ago that is: &quot;3 days&quot;</extracomment>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>moment</comment>
        <extracomment>A moment: %1 a short weekday or a date, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, closed at %2</source>
        <extracomment>%1 what it was: &quot;Incoming&quot;, %2 a time</extracomment>
        <translation>%1，已于 %2 关闭</translation>
    </message>
    <message>
        <source>Namespace</source>
        <extracomment>Label of a line: the network namespace or container, where it is not the one this program runs in</extracomment>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount and speed</comment>
        <extracomment>%1 how much was sent or received, %2 how fast: &quot;1.2 MiB · 3.4 KiB/s&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Label of a line: bytes that went out</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label of a line: bytes that came in</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>Label of a line: time that a packet takes there and back</extracomment>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Sent again</source>
        <extracomment>Label of a line: how many packets had to be sent again</extracomment>
        <translation>重传</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>Label of a line: bytes that came in and that the program has not read yet</extracomment>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Label of a line: how many packets were thrown away because the program did not read fast enough</extracomment>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Started by</source>
        <extracomment>Label of a line: the processes that started this one, the first process first</extracomment>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Multipath</source>
        <extracomment>Label of a line, and its value: the connection uses Multipath TCP (RFC 8684)</extracomment>
        <translation>多路径</translation>
    </message>
    <message>
        <source>MPTCP, several paths at once</source>
        <translation>MPTCP，可同时使用多条路径</translation>
    </message>
    <message>
        <source>%1 opened this connection; it is waiting to be accepted.</source>
        <translation>此连接由 %1 发起，正在等待被接受。</translation>
    </message>
    <message>
        <source>%1 opened this connection; it is waiting to be accepted by %2.</source>
        <extracomment>%1 who opened a connection, %2 the program that listens there</extracomment>
        <translation>此连接由 %1 发起，正在等待 %2 接受。</translation>
    </message>
    <message>
        <source>Held also by</source>
        <extracomment>Label of a line: another process that has the same socket</extracomment>
        <translation>同时持有者</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>processes</comment>
        <extracomment>Last of a list of processes</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Open at %1: only programs in the namespace %2 can reach it.</source>
        <extracomment>%1 an address, %2 a network namespace or container</extracomment>
        <translation>在 %1 上开放：只有命名空间 %2 中的程序可以访问。</translation>
    </message>
    <message>
        <source>%1 opened this connection to %2; both are in the namespace %3.</source>
        <extracomment>%1 and %2 processes, %3 a network namespace or container</extracomment>
        <translation>此连接由 %1 发起，通往 %2；两者都在命名空间 %3 中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open for datagrams</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln 个可收发数据报</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Label of a line: names of processes that have one socket together</extracomment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Open at %1, which this machine does not have now: nothing comes in until it has, or a rule leads it here.</source>
        <extracomment>%1 an address</extracomment>
        <translation>在 %1 上开放，但本机目前没有这个地址：在有这个地址，或有规则把流量导到这里之前，没有人能连进来。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>a process that is not shown</source>
        <translation>未显示的进程</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>端口：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>how many rows a page has</comment>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In use here</source>
        <translation>本机使用中</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter that hides rows: %1 is the text of the search</extracomment>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <extracomment>A filter that hides rows: %1 is a process or port</extracomment>
        <translation>仅限：%1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>协议：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Reachable by: %1</source>
        <extracomment>A filter that hides rows: %1 who can reach the socket: &quot;this machine only&quot;</extracomment>
        <translation>可访问范围：%1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>方向：%1</translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <extracomment>A filter that hides rows: %1 ranges of port numbers: &quot;System, Registered&quot;</extracomment>
        <translation>端口：%1</translation>
    </message>
    <message numerus="yes">
        <source>Hidden because you know them: %Ln</source>
        <extracomment>A filter that hides rows; %Ln how many are known and left out</extracomment>
        <translation>
            <numerusform>因已知而隐藏：%Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by %Ln filter(s), show all</source>
        <extracomment>Link: %1 how many rows %Ln filters leave out</extracomment>
        <translation>
            <numerusform>%Ln 项筛选隐藏了 %1 个，全部显示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <extracomment>Link where there is room for no more: %1 how many rows the filters leave out</extracomment>
        <translation>已隐藏 %1 项</translation>
    </message>
</context>
<context>
    <name>FiltersBefore</name>
    <message>
        <source>back to the filters before</source>
        <extracomment>Link: a jump has put the filters aside; a click brings them back</extracomment>
        <translation>返回之前的筛选</translation>
    </message>
    <message>
        <source>Back to the &amp;filters before</source>
        <translation>返回之前的筛选(&amp;F)</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>this machine</source>
        <extracomment>Group of sockets that are in no container or other namespace</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>no service name</source>
        <extracomment>Group of sockets whose port has no service name</extracomment>
        <translation>没有服务名称</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Group of sockets with one local port: %1 TCP or UDP, %2 a port number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no remote end</source>
        <extracomment>Group of sockets that are not connected to anybody</extracomment>
        <translation>没有对端</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <extracomment>What a program does: %1 a list of port numbers</extracomment>
        <translation>监听 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listening</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln 个监听</numerusform>
        </translation>
    </message>
    <message>
        <source>open for datagrams on %1</source>
        <extracomment>What a program does: %1 a list of port numbers on which it takes datagrams</extracomment>
        <translation>在 %1 上收发数据报</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open for datagrams</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln 个可收发数据报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote host(s), %1</source>
        <extracomment>%Ln how many hosts, %1 how many connections: &quot;3 connections&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个远程主机，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconnected</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln 个未连接</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>All sockets of the group have just closed</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of what is said of a group, space included</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, child of %2</source>
        <extracomment>%1 a process, %2 the one that started it</extracomment>
        <translation>%1，父进程为 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>processes</comment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <extracomment>A host and how many connections there are with it</extracomment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 bytes so far, %2 how many each second</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Talks with</source>
        <translation>通信对象</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of text: %1 what it is, %2 the value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %Ln socket(s), expanded: %2</source>
        <extracomment>For a screen reader: %1 title of the group, %2 what is in it</extracomment>
        <translation>
            <numerusform>%1，含 %Ln 个套接字的组，已展开：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %Ln socket(s), collapsed: %2</source>
        <extracomment>For a screen reader: %1 title of the group, %2 what is in it</extracomment>
        <translation>
            <numerusform>%1，含 %Ln 个套接字的组，已折叠：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to itself</source>
        <comment>connections</comment>
        <extracomment>%1 how many connections a program has, %Ln how many of them are its own at both ends: &quot;5 connections, 2 to itself&quot;</extracomment>
        <translation>
            <numerusform>%1，其中 %Ln 个连到自身</numerusform>
        </translation>
    </message>
    <message>
        <source>PID %1</source>
        <extracomment>%1 the number of a process</extracomment>
        <translation>PID %1</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a process name, %2 its process ID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The list is not grouped</extracomment>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Process</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Local port</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>远程地址</translation>
    </message>
    <message>
        <source>Container or namespace</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>容器或命名空间</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 a list of ports or programs, %Ln how many more there are</extracomment>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>The list is grouped by this: all processes of one name</extracomment>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>LightWords</name>
    <message>
        <source>Listening</source>
        <extracomment>Of a port of the map: a socket takes connections</extracomment>
        <translation>监听</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>A light of the map: a program holds the port, but neither listens nor is connected</extracomment>
        <translation>被占用</translation>
    </message>
    <message>
        <source>Closed just now</source>
        <translation>刚刚关闭</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>A light of the map: different programs wait on one port</extracomment>
        <translation>冲突</translation>
    </message>
    <message>
        <source>A program of this machine takes connections or datagrams here.</source>
        <translation>本机的一个程序在这里接受连接或数据报。</translation>
    </message>
    <message>
        <source>A connection of this machine has its own end here.</source>
        <translation>本机一个连接的本地端在这里。</translation>
    </message>
    <message>
        <source>A program has taken the number without listening or connecting. Nobody else gets it.</source>
        <translation>有程序占用了这个端口号，但既未监听也未连接。其他程序用不了它。</translation>
    </message>
    <message>
        <source>You have written a note about this number.</source>
        <translation>您为这个端口号写过备注。</translation>
    </message>
    <message>
        <source>Different programs wait on the same number over the same protocol. That can be meant: on different addresses, or shared.</source>
        <translation>不同的程序用同一协议在同一端口号上等待。这可能是有意的：使用不同的地址，或者共享端口。</translation>
    </message>
    <message>
        <source>System, assigned</source>
        <translation>系统端口，已分配</translation>
    </message>
    <message>
        <source>System, unassigned</source>
        <translation>系统端口，未分配</translation>
    </message>
    <message>
        <source>Registered, assigned</source>
        <translation>注册端口，已分配</translation>
    </message>
    <message>
        <source>Registered, unassigned</source>
        <translation>注册端口，未分配</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>动态端口</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>On a port of the map nothing is going on</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>A service was here a moment ago, or the system still holds its number for up to a minute. The ends of outgoing connections are not marked.</source>
        <translation>这里刚才还有服务，或者系统仍为它保留该端口号，最长一分钟。传出连接的本端不作标记。</translation>
    </message>
    <message>
        <source>Listening and open</source>
        <extracomment>A light of the map and its chip: a socket takes connections, or datagrams from anybody</extracomment>
        <translation>监听和开放</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a port of the map: a socket takes datagrams from anybody</extracomment>
        <translation>开放</translation>
    </message>
</context>
<context>
    <name>LiveColumn</name>
    <message>
        <source>Proto</source>
        <extracomment>Column heading: protocol, kept short</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Column heading of a port number, kept short; the address stands before it</extracomment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Process</source>
        <extracomment>Column heading: the program that holds the socket</extracomment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Column heading</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Local address</source>
        <extracomment>Column heading</extracomment>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Local port</source>
        <extracomment>Column heading</extracomment>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column heading: who opened the connection</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>Column heading</extracomment>
        <translation>远程地址</translation>
    </message>
    <message>
        <source>Remote port</source>
        <extracomment>Column heading</extracomment>
        <translation>远程端口</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading: state of the socket, LISTEN and so on</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column heading: what the port number is usually used by</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>PID</source>
        <extracomment>Column heading: process ID</extracomment>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column heading: user who owns the socket</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Unit or container</source>
        <extracomment>Column heading: systemd unit or container</extracomment>
        <translation>单元或容器</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <extracomment>Column heading: who can reach the socket by its address</extracomment>
        <translation>可访问范围</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>Column heading: network interface</extracomment>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Receive queue</source>
        <extracomment>Column heading: bytes that the program has not read yet</extracomment>
        <translation>接收队列</translation>
    </message>
    <message>
        <source>Send queue</source>
        <extracomment>Column heading: bytes that the other side has not acknowledged yet</extracomment>
        <translation>发送队列</translation>
    </message>
    <message>
        <source>Opened at</source>
        <extracomment>Column heading: time at which the socket was first seen</extracomment>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Column heading: executable file of the process</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Command line</source>
        <extracomment>Column heading</extracomment>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Namespace</source>
        <extracomment>Column heading: network namespace, where it is not the one this program runs in</extracomment>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Remote is in</source>
        <extracomment>Column heading: where the other end of the connection is, by its address</extracomment>
        <translation>对端位于</translation>
    </message>
    <message>
        <source>Remote name</source>
        <extracomment>Column heading: name of the remote address, from the name service</extracomment>
        <translation>远程名称</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Column heading: bytes a second that come in</extracomment>
        <translation>接收速率</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Column heading: bytes a second that go out</extracomment>
        <translation>发送速率</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column heading: bytes that came in</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column heading: bytes that went out</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>Column heading: time that a packet takes there and back</extracomment>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Sent again</source>
        <extracomment>Column heading: how many packets had to be sent again</extracomment>
        <translation>重传</translation>
    </message>
    <message>
        <source>Open for</source>
        <extracomment>Column heading: how long ago the socket was first seen</extracomment>
        <translation>持续时间</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>%1 holds it</source>
        <extracomment>%1 a program: it has bound the port and does nothing with it</extracomment>
        <translation>%1 占用着它</translation>
    </message>
    <message>
        <source>%1 takes datagrams, %2</source>
        <extracomment>%1 a program, %2 who can reach it: &quot;this machine only&quot;</extracomment>
        <translation>%1 接收数据报，%2</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <extracomment>%1 a program, %2 who can reach it: &quot;this machine only&quot;</extracomment>
        <translation>%1 正在监听，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), from %1</source>
        <extracomment>%1 programs or addresses</extracomment>
        <translation>
            <numerusform>%Ln 个连接，来自 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected to %2</source>
        <extracomment>%1 a program, %2 an address with its port</extracomment>
        <translation>%1 已连接到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), to %1</source>
        <extracomment>%1 programs or addresses</extracomment>
        <translation>
            <numerusform>%Ln 个连接，连到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>closed; held by the system for up to a minute</source>
        <translation>已关闭；系统最多保留一分钟</translation>
    </message>
    <message>
        <source>closed just now</source>
        <translation>刚刚关闭</translation>
    </message>
    <message>
        <source>different programs wait here: %1</source>
        <extracomment>%1 names of programs</extracomment>
        <translation>不同的程序在此等待：%1</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <extracomment>Read aloud: %1 a port number, %2 a protocol</extracomment>
        <translation>端口 %1，%2</translation>
    </message>
    <message>
        <source>more than %1 connections, from %2</source>
        <extracomment>%1 a number of connections, %2 programs or addresses</extracomment>
        <translation>%1 个以上的连接，来自 %2</translation>
    </message>
    <message>
        <source>No program uses it now.</source>
        <translation>现在没有程序使用它。</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>PNG picture, %1 x %2 (*.png)</source>
        <extracomment>File type of a saved picture: %1 x %2 pixels</extracomment>
        <translation>PNG 图片，%1 × %2 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing, any size (*.svg)</source>
        <translation>SVG 矢量图，任意大小 (*.svg)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>保存端口图</translation>
    </message>
</context>
<context>
    <name>MapPoster</name>
    <message>
        <source>All 65,536 ports of one machine</source>
        <translation>一台机器的全部 65,536 个端口</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>In a line above a picture: %1 how many ports, %2 &quot;Listening&quot;</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Netwharf</source>
        <translation>网埠</translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message>
        <source>privileged border</source>
        <extracomment>At the edge of the map: ports above this line are privileged</extracomment>
        <translation>特权端口界线</translation>
    </message>
    <message>
        <source>dynamic</source>
        <extracomment>At the edge of the map: the dynamic range begins here</extracomment>
        <translation>动态端口</translation>
    </message>
    <message>
        <source>clients from</source>
        <extracomment>At the edge of the map: the first port that this machine hands to clients</extracomment>
        <translation>客户端范围起点</translation>
    </message>
    <message>
        <source>clients to</source>
        <extracomment>At the edge of the map: the last port that this machine hands to clients</extracomment>
        <translation>客户端范围终点</translation>
    </message>
</context>
<context>
    <name>PortExport</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>CSV table for spreadsheets, with byte-order mark (*.csv)</source>
        <translation>供电子表格使用的 CSV，带字节顺序标记 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>File types of an export</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page to read or print (*.html)</source>
        <translation>供阅读或打印的网页 (*.html)</translation>
    </message>
    <message>
        <source>Text of the visible columns (*.txt)</source>
        <translation>可见列的文本 (*.txt)</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>已有名为“%1”的文件。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>Button: the file that is there is written anew</extracomment>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PortFacts</name>
    <message>
        <source>%1; %2 reserved</source>
        <comment>transports: TCP; UDP reserved</comment>
        <translation>%1；%2 保留</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>Label in the detail of a port: documents that define it, &quot;RFC9110&quot;</extracomment>
        <translation>参考文档</translation>
    </message>
    <message>
        <source>not under this name</source>
        <extracomment>What the registry says of a service that uses its port by convention only</extracomment>
        <translation>未以此名称注册</translation>
    </message>
    <message>
        <source>Registry</source>
        <extracomment>Label in the detail of a port: what the registry of IANA says</extracomment>
        <translation>注册信息</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>Label in the detail of a port: TCP, UDP</extracomment>
        <translation>传输协议</translation>
    </message>
    <message>
        <source>Aliases</source>
        <comment>other names of a service</comment>
        <translation>别名</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Label in the detail of a port: when it was registered or last changed</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Label in the detail of a port: this machine&apos;s list of services</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>/etc/services has this name</source>
        <translation>/etc/services 中有此名称</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what else uses a port: its purpose, TCP UDP</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 (by convention)</source>
        <translation>%1 · %2（习惯用法）</translation>
    </message>
    <message>
        <source>Secure alternative: %1</source>
        <translation>安全替代方案：%1</translation>
    </message>
    <message>
        <source>Unauthorised use reported: %1</source>
        <translation>据报有未授权使用：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>IANA says</source>
        <extracomment>Label in the detail of a port: the registry&apos;s description</extracomment>
        <translation>IANA 原文</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ReachExport</name>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>What others can reach</source>
        <translation>谁能访问本机</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>可访问范围</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Bound to</source>
        <comment>addresses</comment>
        <translation>绑定地址</translation>
    </message>
    <message>
        <source>What the catalogue says</source>
        <translation>端口目录的说明</translation>
    </message>
    <message>
        <source>Nothing has been accepted as known yet.</source>
        <translation>还没有任何内容被接受为已知。</translation>
    </message>
    <message>
        <source>Compared with the lines that were accepted as known.</source>
        <translation>与已接受为已知的条目相比。</translation>
    </message>
    <message>
        <source>Compared with what was accepted as known on %1.</source>
        <extracomment>%1 a day and a time</extracomment>
        <translation>与 %1 接受为已知的内容相比。</translation>
    </message>
    <message>
        <source>Not as accepted</source>
        <translation>与接受时不同</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>IANA&apos;s server cannot be reached.</source>
        <translation>无法连接 IANA 的服务器。</translation>
    </message>
    <message>
        <source>IANA&apos;s server did not answer in time.</source>
        <translation>IANA 的服务器没有及时回应。</translation>
    </message>
    <message>
        <source>The connection ended before the file did.</source>
        <translation>文件还没传完，连接就断开了。</translation>
    </message>
    <message>
        <source>The connection is not secure: the server could not prove who it is.</source>
        <translation>连接不安全：服务器无法证明自己的身份。</translation>
    </message>
    <message>
        <source>IANA&apos;s server did not hand out the file.</source>
        <translation>IANA 的服务器没有给出这个文件。</translation>
    </message>
    <message>
        <source>%1 The registry in use stays as it is.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>%1正在使用的注册信息保持不变。</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1, process %2</source>
        <extracomment>For a screen reader: %1 a process name, %2 its process ID</extracomment>
        <translation>%1，进程 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a state code like LISTEN, %2 what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: every IPv4 address of this machine</source>
        <translation>%1：本机的所有 IPv4 地址</translation>
    </message>
    <message>
        <source>%1: every address of this machine, IPv6 and IPv4</source>
        <translation>%1：本机的所有地址，包括 IPv6 和 IPv4</translation>
    </message>
    <message>
        <source>%1: every IPv6 address of this machine</source>
        <translation>%1：本机的所有 IPv6 地址</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>In place of a remote address: the socket has no other end</extracomment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>client port</source>
        <extracomment>In place of a service name: the system handed this port to a client</extracomment>
        <translation>客户端端口</translation>
    </message>
    <message>
        <source>Port %1 is usually %2, by its number (%3)</source>
        <extracomment>%1 a port number, %2 the name of a service, %3 who calls it so, &quot;IANA registry&quot;</extracomment>
        <translation>按号码看，端口 %1 通常是 %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>process at the other end</comment>
        <extracomment>The other end of a connection inside this machine: %1 a process name, %2 its process ID</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The kernel counts what goes over TCP connections only.</source>
        <translation>内核只统计 TCP 连接的流量。</translation>
    </message>
    <message>
        <source>The kernel does not tell the traffic of other network namespaces.</source>
        <translation>内核不提供其他网络命名空间的流量。</translation>
    </message>
    <message>
        <source>%1
The name service says so of %2.</source>
        <extracomment>Tooltip of a name: %1 the name, %2 the address that it was found for</extracomment>
        <translation>%1
名称服务对 %2 的回答。</translation>
    </message>
    <message>
        <source>It was there before Netwharf began to look.</source>
        <translation>网埠开始查看之前就已存在。</translation>
    </message>
    <message>
        <source>%1, in the network namespace %2</source>
        <extracomment>For a screen reader: %1 who holds a socket, %2 the network namespace or container that it is in</extracomment>
        <translation>%1，位于网络命名空间 %2</translation>
    </message>
    <message>
        <source>In another network namespace: %1</source>
        <extracomment>Tooltip: %1 the network namespace or container that a socket is in</extracomment>
        <translation>位于另一个网络命名空间：%1</translation>
    </message>
    <message>
        <source>%1: every address of the network namespace %2</source>
        <extracomment>%1 the address of all addresses, %2 a network namespace or container</extracomment>
        <translation>%1：网络命名空间 %2 的所有地址</translation>
    </message>
    <message>
        <source>its namespace only</source>
        <extracomment>In place of a remote address, beside &quot;this machine only&quot;: a loopback address of another network namespace</extracomment>
        <translation>仅限其命名空间</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>Until this can be read, nothing is searched for.</source>
        <translation>在能读懂之前，不作任何搜索。</translation>
    </message>
    <message>
        <source>Until this can be read, the search is still “%1”.</source>
        <extracomment>%1 the text of a search that could be read</extracomment>
        <translation>在能读懂之前，仍按“%1”搜索。</translation>
    </message>
    <message>
        <source>search not in force, clear it</source>
        <extracomment>Link: what was typed cannot be read, so that it leaves out no row; a click takes it away</extracomment>
        <translation>搜索未生效，清除</translation>
    </message>
    <message>
        <source>“%1” is still in force, back to it</source>
        <extracomment>Link: what was typed cannot be read, and the last text that could is in force: %1. A click brings it back.</extracomment>
        <translation>仍按“%1”筛选，返回</translation>
    </message>
</context>
<context>
    <name>SocketSuggestions</name>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln 个套接字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocketsExport</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln 个套接字</numerusform>
        </translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>远程地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column heading: bytes that went out; and the next: bytes that came in</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
</context>
<context>
    <name>TcpWords</name>
    <message>
        <source>At the beginning: it waits, and each connection that comes in gets a socket of its own.</source>
        <translation>处于起点：正在等待，每个进来的连接都会得到自己的套接字。</translation>
    </message>
    <message>
        <source>It has asked for a connection (SYN); the answer (SYN and ACK) is still to come.</source>
        <translation>已发出连接请求 (SYN)，应答 (SYN 和 ACK) 尚未到达。</translation>
    </message>
    <message>
        <source>Somebody asked for a connection and was answered; the last ACK of the handshake is still to come.</source>
        <translation>收到连接请求并已应答，握手的最后一个 ACK 尚未到达。</translation>
    </message>
    <message>
        <source>The handshake is done: both sides may send until one of them closes.</source>
        <translation>握手已完成：在任意一方关闭之前，双方都可以发送数据。</translation>
    </message>
    <message>
        <source>This side has closed (FIN sent); the other has not acknowledged that yet.</source>
        <translation>本端已关闭（已发出 FIN），对端尚未确认。</translation>
    </message>
    <message>
        <source>This side has closed, and the other knows it; it may go on sending until it closes too.</source>
        <translation>本端已关闭，对端也已知晓；在对端关闭之前，它仍可继续发送。</translation>
    </message>
    <message>
        <source>The other side has closed (FIN received). Now the program here has to close; until it does, the socket stays.</source>
        <translation>对端已关闭（已收到 FIN）。接下来应由本端程序关闭；在此之前，套接字会一直保留。</translation>
    </message>
    <message>
        <source>Both sides have closed; only the last ACK of the other is missing.</source>
        <translation>双方都已关闭，只差对端的最后一个 ACK。</translation>
    </message>
    <message>
        <source>Both sides closed at the same moment; each waits for the ACK of the other.</source>
        <translation>双方同时关闭，各自等待对方的 ACK。</translation>
    </message>
    <message>
        <source>At the end: this side closed first. The kernel keeps addresses and ports for a minute, so that late packets do no harm.</source>
        <translation>处于终点：本端先关闭。内核会将地址和端口保留一分钟，以防迟到的数据包造成干扰。</translation>
    </message>
    <message>
        <source>There is no connection: it has not begun, or it is over.</source>
        <translation>没有连接：尚未开始，或者已经结束。</translation>
    </message>
    <message>
        <source>Before the beginning: it holds its port, and neither listens nor connects yet.</source>
        <translation>在起点之前：已占用端口，但既未监听也未连接。</translation>
    </message>
    <message>
        <source>others call</source>
        <extracomment>Over a part of the picture of TCP states: connections that others open</extracomment>
        <translation>由对端发起</translation>
    </message>
    <message>
        <source>this side calls</source>
        <extracomment>Over a part of the picture of TCP states: connections that this side opens</extracomment>
        <translation>由本端发起</translation>
    </message>
    <message>
        <source>this side closes first</source>
        <extracomment>Over a part of the picture of TCP states</extracomment>
        <translation>本端先关闭</translation>
    </message>
    <message>
        <source>the other closes first</source>
        <extracomment>Over a part of the picture of TCP states</extracomment>
        <translation>对端先关闭</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>%1: %2 opened, %3 closed</source>
        <extracomment>What a watch saw: %1 its name, %2 and %3 numbers of sockets</extracomment>
        <translation>%1：%2 个打开，%3 个关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln opened</source>
        <comment>sockets</comment>
        <extracomment>What a watch saw: %1 its name, %Ln a number of sockets</extracomment>
        <translation>
            <numerusform>%1：打开了 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln closed</source>
        <comment>sockets</comment>
        <extracomment>What a watch saw: %1 its name, %Ln a number of sockets</extracomment>
        <translation>
            <numerusform>%1：关闭了 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opened</source>
        <extracomment>What a watch saw: %1 its name</extracomment>
        <translation>%1：已打开</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1：已关闭</translation>
    </message>
    <message>
        <source>Unknown process</source>
        <extracomment>In place of a process that is not known</extracomment>
        <translation>未知进程</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <extracomment>%1 a process, %2 a protocol, %3 an address and port</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2 between %3 and %4</source>
        <extracomment>%1 a process, %2 a protocol, %3 and %4 an address and port</extracomment>
        <translation>%1，%2，%3 与 %4 之间</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>watches</comment>
        <extracomment>Last line of a list: how many more there are</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watches have news</source>
        <extracomment>Title of a notice</extracomment>
        <translation>
            <numerusform>%Ln 项监视有新情况</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>In the status bar: %1 what happened, %2 more about it</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>every socket that opens or closes</source>
        <translation>每个打开或关闭的套接字</translation>
    </message>
    <message>
        <source>every socket that opens</source>
        <translation>每个打开的套接字</translation>
    </message>
    <message>
        <source>every socket that closes</source>
        <translation>每个关闭的套接字</translation>
    </message>
    <message>
        <source>when the first opens and the last closes</source>
        <translation>第一个打开和最后一个关闭时</translation>
    </message>
    <message>
        <source>when the first opens</source>
        <translation>第一个打开时</translation>
    </message>
    <message>
        <source>when the last closes</source>
        <translation>最后一个关闭时</translation>
    </message>
    <message>
        <source>Port %1 (%2)</source>
        <extracomment>Name of a watch: %1 a port number, %2 a protocol</extracomment>
        <translation>端口 %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>sockets</comment>
        <extracomment>Below the one socket that a notice names: how many more there are</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>A program that tries is told EADDRINUSE, “Address already in use”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>尝试的程序会得到 EADDRINUSE：“Address already in use”。</translation>
    </message>
    <message>
        <source>A program that tries is told EACCES, “Permission denied”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>尝试的程序会得到 EACCES：“Permission denied”。</translation>
    </message>
    <message>
        <source>A program that tries is told EADDRNOTAVAIL, “Cannot assign requested address”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>尝试的程序会得到 EADDRNOTAVAIL：“Cannot assign requested address”。</translation>
    </message>
    <message>
        <source>A program that tries is told EAFNOSUPPORT, “Address family not supported by protocol”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>尝试的程序会得到 EAFNOSUPPORT：“Address family not supported by protocol”。</translation>
    </message>
    <message>
        <source>A program that tries is told EINVAL, “Invalid argument”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>尝试的程序会得到 EINVAL：“Invalid argument”。</translation>
    </message>
    <message>
        <source>What the program was told has passed: it may be started again.</source>
        <translation>程序当时遇到的问题已经过去，可以重新启动它。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>A verdict: %1 a sentence that says why not</extracomment>
        <translation>不能。%1</translation>
    </message>
    <message>
        <source>The list of sockets lets expect something else; what the kernel says of a trial counts.</source>
        <translation>按套接字列表来看结果应当不同；以内核对试绑定的答复为准。</translation>
    </message>
    <message>
        <source>This is answered for a program without special rights, as the one that was refused; you have them.</source>
        <translation>这里按被拒绝的程序那样没有特殊权限来回答；您自己是有的。</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <extracomment>%1 a moment: &quot;Mon 09:14&quot;; %2 how long ago that is: &quot;3 days&quot;</extracomment>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>%1, or later</source>
        <extracomment>%1 a moment and how long ago it was; what it is about began then or later</extracomment>
        <translation>%1（可能更晚）</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Label of a line: who has the port</extracomment>
        <translation>占用者</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Label of a line: the user that the holder runs as</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Runs for</source>
        <extracomment>Label of a line: the system service or container that the holder belongs to</extracomment>
        <translation>所属</translation>
    </message>
    <message>
        <source>Other end</source>
        <extracomment>Label of a line: the address of the other end of a connection</extracomment>
        <translation>对端</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Label of a line: the state of a socket</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Label of a line: since when the port has been held</extracomment>
        <translation>始于</translation>
    </message>
    <message>
        <source>your program</source>
        <extracomment>Above the box of the program that would like to have the port</extracomment>
        <translation>您的程序</translation>
    </message>
    <message>
        <source>holds it</source>
        <extracomment>Beside the port in the box of the program that has it</extracomment>
        <translation>占用中</translation>
    </message>
    <message>
        <source>End process…</source>
        <translation>结束进程…</translation>
    </message>
    <message>
        <source>Close connection…</source>
        <translation>关闭连接…</translation>
    </message>
    <message>
        <source>Listen on %1 instead</source>
        <extracomment>%1 a port number</extracomment>
        <translation>改为监听 %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>It was free a moment ago, belongs to nothing common, and no client is handed it.</source>
        <translation>它刚才是空闲的，不属于常见服务，也不会分配给客户端。</translation>
    </message>
    <message>
        <source>Use SO_REUSEADDR</source>
        <translation>使用 SO_REUSEADDR</translation>
    </message>
    <message>
        <source>Ask with it</source>
        <translation>这样再查</translation>
    </message>
    <message>
        <source>Use SO_REUSEPORT</source>
        <translation>使用 SO_REUSEPORT</translation>
    </message>
    <message>
        <source>Use IPv6 only</source>
        <translation>只用 IPv6</translation>
    </message>
    <message>
        <source>Choose an address of this machine</source>
        <translation>选择本机的一个地址</translation>
    </message>
    <message>
        <source>Choose address</source>
        <translation>选择地址</translation>
    </message>
    <message>
        <source>Name the interface</source>
        <translation>指明网络接口</translation>
    </message>
    <message>
        <source>CAP_NET_BIND_SERVICE lets a program bind ports below %1 without being root.</source>
        <translation>有了 CAP_NET_BIND_SERVICE，程序不必是 root 也能绑定 %1 以下的端口。</translation>
    </message>
    <message>
        <source>Holds until the next start of the system; any user may then take such ports.</source>
        <translation>到系统下次启动为止有效；此后任何用户都能使用这些端口。</translation>
    </message>
    <message>
        <source>Holds until the next start of the system.</source>
        <translation>到系统下次启动为止有效。</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of text: %1 a label, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, this machine only</source>
        <extracomment>%1 a loopback address, which nobody else can reach</extracomment>
        <translation>%1，仅本机</translation>
    </message>
    <message>
        <source>all addresses</source>
        <extracomment>Where a program listens</extracomment>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>所有 IPv4 地址</translation>
    </message>
    <message>
        <source>all IPv6 addresses</source>
        <translation>所有 IPv6 地址</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>关闭该连接</translation>
    </message>
    <message>
        <source>Allow this one program privileged ports</source>
        <translation>只允许这一个程序使用特权端口</translation>
    </message>
    <message>
        <source>Of a script it would be the interpreter: then rather not.</source>
        <translation>若是脚本，被授权的会是它的解释器：最好不要这样做。</translation>
    </message>
    <message>
        <source>all addresses of %1</source>
        <extracomment>Where a program listens: %1 the name of an interface</extracomment>
        <translation>%1 的所有地址</translation>
    </message>
    <message>
        <source>All holders</source>
        <extracomment>Label of a line: the processes that hold a port, where there are several</extracomment>
        <translation>所有占用者</translation>
    </message>
    <message>
        <source>End all…</source>
        <extracomment>Button: ends several processes, after a question</extracomment>
        <translation>全部结束…</translation>
    </message>
    <message numerus="yes">
        <source>Close the %Ln connection(s)</source>
        <translation>
            <numerusform>关闭这 %Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all…</source>
        <extracomment>Button: closes several connections, after a question</extracomment>
        <translation>全部关闭…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list in one line, space included</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>人工智能</translation>
    </message>
    <message>
        <source>Application server</source>
        <translation>应用服务器</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Cryptocurrency</source>
        <translation>加密货币</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Directory service</source>
        <translation>目录服务</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>文件传输</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Hardware control</source>
        <translation>硬件管理</translation>
    </message>
    <message>
        <source>Industrial control</source>
        <translation>工业控制</translation>
    </message>
    <message>
        <source>Internet of things</source>
        <translation>物联网</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>旧式</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>恶意软件</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>消息队列</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>即时通信</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Network setup</source>
        <translation>网络配置</translation>
    </message>
    <message>
        <source>Network admin</source>
        <translation>网络管理</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>编排</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>点对点</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>远程访问</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Remote calls</source>
        <translation>远程过程调用</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>电信</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Virtualization</source>
        <translation>虚拟化</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences one after the other; Chinese needs no space between them</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Port %1 is a system port (0-1023) that IANA holds in reserve.</source>
        <translation>端口 %1 是系统端口 (0-1023)，IANA 将它保留。</translation>
    </message>
    <message>
        <source>Port %1 is a system port (0-1023) whose assignment IANA has withdrawn.</source>
        <translation>端口 %1 是系统端口 (0-1023)，IANA 已注销对它的分配。</translation>
    </message>
    <message>
        <source>Port %1 is a system port (0-1023) that IANA has not assigned to anyone.</source>
        <translation>端口 %1 是系统端口 (0-1023)，IANA 尚未分配它。</translation>
    </message>
    <message>
        <source>Port %1 is a registered port (1024-49151) that IANA holds in reserve.</source>
        <translation>端口 %1 是注册端口 (1024-49151)，IANA 将它保留。</translation>
    </message>
    <message>
        <source>Port %1 is a registered port (1024-49151) whose assignment IANA has withdrawn.</source>
        <translation>端口 %1 是注册端口 (1024-49151)，IANA 已注销对它的分配。</translation>
    </message>
    <message>
        <source>Port %1 is in the range of registered ports (1024-49151), but IANA has not assigned it to anyone.</source>
        <translation>端口 %1 在注册端口范围 (1024-49151) 内，但 IANA 尚未分配它。</translation>
    </message>
    <message>
        <source>Port %1 is a dynamic port (49152-65535): IANA assigns none of these; programs take them as they need them.</source>
        <translation>端口 %1 是动态端口 (49152-65535)：IANA 不分配这一范围，由程序按需使用。</translation>
    </message>
    <message>
        <source>This machine hands it to its own outgoing connections, as any port from %1 to %2.</source>
        <translation>本机会把它用于自己的传出连接，如同 %1 至 %2 之间的任何端口。</translation>
    </message>
    <message>
        <source>This machine does not hand it to outgoing connections: it uses %1 to %2 for these.</source>
        <translation>本机不会把它用于传出连接：传出连接使用 %1 至 %2。</translation>
    </message>
    <message>
        <source>The IANA registry holds this number in reserve under the name “%1”.</source>
        <translation>IANA 注册信息以“%1”的名义保留这个号码。</translation>
    </message>
    <message>
        <source>IANA once assigned this number to “%1” and has withdrawn that.</source>
        <translation>IANA 曾将这个号码分配给“%1”，后来已注销。</translation>
    </message>
    <message>
        <source>The IANA registry assigns this number, but gives it no service name.</source>
        <translation>IANA 注册信息分配了这个号码，但没有给出服务名称。</translation>
    </message>
    <message>
        <source>The IANA registry assigns this number to the service “%1”. No more is known of it here.</source>
        <translation>IANA 注册信息将这个号码分配给服务“%1”。此处没有更多说明。</translation>
    </message>
    <message>
        <source>This machine&apos;s services file names it “%1”; the IANA registry does not.</source>
        <translation>本机的服务名称文件称它为“%1”；IANA 注册信息中没有这个名称。</translation>
    </message>
    <message>
        <source>Dynamic port</source>
        <translation>动态端口</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Range of port numbers 0-1023</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Range of port numbers 1024-49151</extracomment>
        <translation>注册</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <extracomment>Range of port numbers 49152-65535</extracomment>
        <translation>动态</translation>
    </message>
    <message>
        <source>No port</source>
        <extracomment>Instead of a range of port numbers: ICMP has no ports</extracomment>
        <translation>无端口</translation>
    </message>
    <message>
        <source>My note</source>
        <extracomment>Whose words an entry shows: the person&apos;s own</extracomment>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Netwharf&apos;s guide</source>
        <extracomment>Whose words an entry shows: those of this program</extracomment>
        <translation>网埠指南</translation>
    </message>
    <message>
        <source>IANA registry</source>
        <extracomment>Whose words an entry shows</extracomment>
        <translation>IANA 注册信息</translation>
    </message>
    <message>
        <source>this machine&apos;s services file</source>
        <extracomment>Whose words an entry shows: the file /etc/services</extracomment>
        <translation>本机的服务名称文件</translation>
    </message>
    <message>
        <source>its range</source>
        <extracomment>Whose words an entry shows: nobody names the port, only its range is known</extracomment>
        <translation>所在范围</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>What the registry says of a port</extracomment>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>What the registry says of a port</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <extracomment>What the registry says of a port</extracomment>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>What the registry says of a port: the assignment was withdrawn</extracomment>
        <translation>已注销</translation>
    </message>
    <message>
        <source>There is no filter field “%1”.</source>
        <translation>没有名为“%1”的筛选字段。</translation>
    </message>
    <message>
        <source>“%1” needs a value after the colon.</source>
        <translation>“%1”的冒号后面需要一个值。</translation>
    </message>
    <message>
        <source>“%1” is not a port number.</source>
        <translation>“%1”不是端口号。</translation>
    </message>
    <message>
        <source>“%1” is not a port: port numbers go from 0 to 65535.</source>
        <translation>“%1”不是端口：端口号的范围是 0 到 65535。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>范围“%1”的终点在起点之前。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address or network.</source>
        <translation>“%1”不是 IP 地址或网络。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a duration like 500ms, 5s, 10m, 2h or 1d.</source>
        <translation>“%1”不是时长；正确的写法如 500ms、5s、10m、2h 或 1d。</translation>
    </message>
    <message>
        <source>There is no protocol “%1” here.</source>
        <translation>这里没有协议“%1”。</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>没有名为“%1”的状态。</translation>
    </message>
    <message>
        <source>“%1” is not a direction: use listening, incoming, outgoing or none.</source>
        <translation>“%1”不是方向：请使用 listening、incoming、outgoing 或 none。</translation>
    </message>
    <message>
        <source>“%1” is not a range: use system, registered, dynamic or none.</source>
        <translation>“%1”不是端口范围：请使用 system、registered、dynamic 或 none。</translation>
    </message>
    <message>
        <source>“%1” is not a source: use note, guide, registry, machine or range.</source>
        <translation>“%1”不是来源：请使用 note、guide、registry、machine 或 range。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of owner: use process, shared, hidden, queued, in_flight, kernel, closed or pending.</source>
        <translation>“%1”不是所有者种类：请使用 process、shared、hidden、queued、in_flight、kernel、closed 或 pending。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <source>A parenthesis is opened but not closed.</source>
        <translation>有一个左括号没有闭合。</translation>
    </message>
    <message>
        <source>A parenthesis is closed where nothing stands open.</source>
        <translation>有一个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>Something is missing beside “%1”.</source>
        <translation>“%1”旁边缺少内容。</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other.</source>
        <translation>括号嵌套的层数过多。</translation>
    </message>
    <message>
        <source>several processes</source>
        <translation>多个进程</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <extracomment>Owner of a socket: %1 a process name, %2 how many processes of that name</extracomment>
        <translation>%1 ×%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>Owner of a socket: %1 a process name, %Ln the number of other processes</extracomment>
        <translation>
            <numerusform>%1 和另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>another user&apos;s</source>
        <extracomment>Owner of a socket: %1 a user name</extracomment>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>protected (%1)</source>
        <translation>受保护 (%1)</translation>
    </message>
    <message>
        <source>another user&apos;s (%1)</source>
        <translation>属于其他用户 (%1)</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>Group of states: waits for connections or takes datagrams</extracomment>
        <translation>监听</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>传入</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>传出</translation>
    </message>
    <message>
        <source>this machine only</source>
        <extracomment>Who can reach a listening socket by its address</extracomment>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>local network</source>
        <extracomment>Who can reach a listening socket by its address</extracomment>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>anyone</source>
        <extracomment>Who can reach a listening socket by its address</extracomment>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Waiting for connections</source>
        <translation>正在监听，等待连接</translation>
    </message>
    <message>
        <source>Open, data can flow both ways</source>
        <translation>已建立，双方可收发数据</translation>
    </message>
    <message>
        <source>Connecting: request sent, no answer yet</source>
        <translation>正在连接：已发出请求，尚无应答</translation>
    </message>
    <message>
        <source>Request received and answered, waiting for the last step</source>
        <translation>已收到并应答请求，等待最后确认</translation>
    </message>
    <message>
        <source>This side asked to close, not yet acknowledged</source>
        <translation>本端已请求关闭，尚未得到确认</translation>
    </message>
    <message>
        <source>Close acknowledged, waiting for the other side to close</source>
        <translation>关闭已确认，等待对端关闭</translation>
    </message>
    <message>
        <source>Closed; kept a while so late packets do no harm</source>
        <translation>已关闭，短暂保留以防迟到的数据包</translation>
    </message>
    <message>
        <source>The other side closed; the program here has not yet</source>
        <translation>对端已关闭，本端程序尚未关闭</translation>
    </message>
    <message>
        <source>Both sides closed, waiting for the last acknowledgement</source>
        <translation>双方已关闭，等待最后确认</translation>
    </message>
    <message>
        <source>Both sides closed at once, waiting for acknowledgement</source>
        <translation>双方同时关闭，等待确认</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Holds its port, but neither listens nor connects</source>
        <translation>占用端口，但既未监听也未连接</translation>
    </message>
    <message>
        <source>Open for datagrams, not tied to one peer</source>
        <translation>可收发数据报，未指定对端</translation>
    </message>
    <message>
        <source>Open for datagrams, tied to one peer</source>
        <translation>可收发数据报，已指定对端</translation>
    </message>
    <message>
        <source>Established</source>
        <extracomment>Group of states: connected</extracomment>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Group of states: everything between listening and established</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>a process without a name</source>
        <translation>没有名称的进程</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <extracomment>Owner of a connection: %1 the program that listens; its name comes first, for what follows may be cut</extracomment>
        <translation>等待接受</translation>
    </message>
    <message>
        <source>on its way between processes</source>
        <translation>正在进程之间传递</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>kernel, was %1</source>
        <translation>内核，原属 %1</translation>
    </message>
    <message>
        <source>closed before it could be read</source>
        <translation>读取之前已关闭</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>Owner of a socket that nobody is known to hold any more: %1 the process that had it</extracomment>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>The process belongs to another user, so it may not be looked into.</source>
        <translation>该进程属于其他用户，因此无权查看。</translation>
    </message>
    <message>
        <source>This system hides the processes of other users.</source>
        <translation>此系统隐藏其他用户的进程。</translation>
    </message>
    <message>
        <source>The process lives in a namespace that cannot be seen from here.</source>
        <translation>该进程位于从这里看不到的命名空间中。</translation>
    </message>
    <message>
        <source>The connection is closed; the kernel keeps it a while without a process.</source>
        <translation>连接已关闭；内核会在没有进程的情况下短暂保留它。</translation>
    </message>
    <message>
        <source>The connection is being set up by the kernel and belongs to no process yet.</source>
        <translation>内核正在建立此连接，它尚不属于任何进程。</translation>
    </message>
    <message>
        <source>The kernel itself opened this socket.</source>
        <translation>此套接字由内核自身打开。</translation>
    </message>
    <message>
        <source>The socket is being handed from one process to another.</source>
        <translation>此套接字正从一个进程传递给另一个进程。</translation>
    </message>
    <message>
        <source>The socket closed before its owner could be read.</source>
        <translation>在读取到所有者之前，此套接字已关闭。</translation>
    </message>
    <message>
        <source>The kernel&apos;s socket interface may not be used here (%1); slower tables serve instead.</source>
        <translation>此处不能使用内核的套接字接口 (%1)，改用内核较慢的表。</translation>
    </message>
    <message>
        <source>This kernel does not list sockets that hold a port without listening or connecting.</source>
        <translation>此内核不列出占用端口但既未监听也未连接的套接字。</translation>
    </message>
    <message>
        <source>A part of the list could not be read: %1.</source>
        <translation>列表的一部分无法读取：%1。</translation>
    </message>
    <message>
        <source>The kernel&apos;s table changed while it was read: a few sockets may be missing.</source>
        <translation>读取时内核的表发生了变化：可能缺少少数套接字。</translation>
    </message>
    <message>
        <source>The last look failed (%1); the list is older than it should be.</source>
        <translation>上一次读取失败 (%1)；列表内容可能已过时。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last of a list: %1 those before it</extracomment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day in the notation of QDate::toString(): 17 Aug 2026</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>a month in the notation of QDate::toString(): Aug 2026</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>IANA registry of %1, imported on %2</source>
        <extracomment>date of the registry, then the day on which the person imported it</extracomment>
        <translation>%1的 IANA 注册信息（%2导入）</translation>
    </message>
    <message>
        <source>IANA registry of %1, updated on %2</source>
        <extracomment>date of the registry, then the day on which the program fetched it</extracomment>
        <translation>%1的 IANA 注册信息（%2更新）</translation>
    </message>
    <message>
        <source>IANA registry of %1</source>
        <translation>%1的 IANA 注册信息</translation>
    </message>
    <message>
        <source>There is no room left for %1; what was there before is unchanged.</source>
        <translation>空间不足，无法写入 %1；原有内容没有改变。</translation>
    </message>
    <message>
        <source>%1 cannot be written: this folder or file does not let you.</source>
        <translation>无法写入 %1：没有写入这个文件夹或文件的权限。</translation>
    </message>
    <message>
        <source>%1 could not be written; what was there before is unchanged.</source>
        <translation>未能写入 %1；原有内容没有改变。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取这个文件。</translation>
    </message>
    <message>
        <source>This is larger than any port registry.</source>
        <translation>文件过大，不可能是端口注册信息。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>这不是文本文件。</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8, as IANA&apos;s registry is.</source>
        <translation>这不是 UTF-8 文本文件，而 IANA 的注册信息是。</translation>
    </message>
    <message>
        <source>This is not IANA&apos;s port registry: the column “%1” is missing.</source>
        <translation>这不是 IANA 的端口注册信息：缺少“%1”一列。</translation>
    </message>
    <message>
        <source>This is not the whole registry: rows are missing at its end.</source>
        <translation>这不是完整的注册信息：末尾缺少若干行。</translation>
    </message>
    <message>
        <source>This is not the whole registry: it ends in the middle of a row.</source>
        <translation>这不是完整的注册信息：它在一行的中间就结束了。</translation>
    </message>
    <message>
        <source>This is not IANA&apos;s port registry: line %1 does not fit.</source>
        <translation>这不是 IANA 的端口注册信息：第 %1 行不符合格式。</translation>
    </message>
    <message>
        <source>The filter is too long: %1 characters are the limit.</source>
        <translation>筛选条件太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>protected</source>
        <extracomment>Owner of a socket: a process of user %1 that forbids looking into it</extracomment>
        <translation>受保护</translation>
    </message>
    <message>
        <source>hidden process</source>
        <extracomment>Owner of a socket: a process of user %1 that this system does not show</extracomment>
        <translation>隐藏的进程</translation>
    </message>
    <message>
        <source>hidden process (%1)</source>
        <translation>隐藏的进程 (%1)</translation>
    </message>
    <message>
        <source>process not readable</source>
        <extracomment>Owner of a socket: there is no list of processes; %1 a user name</extracomment>
        <translation>无法读取的进程</translation>
    </message>
    <message>
        <source>process not readable (%1)</source>
        <translation>无法读取的进程 (%1)</translation>
    </message>
    <message>
        <source>outside this namespace</source>
        <extracomment>Owner of a socket: a process of user %1 outside the container or namespace we are in</extracomment>
        <translation>在此命名空间之外</translation>
    </message>
    <message>
        <source>outside this namespace (%1)</source>
        <translation>在此命名空间之外 (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Owner of a socket: %1 what is known of the process, %2 a unit or container</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The list of processes (/proc) cannot be read here.</source>
        <translation>此处无法读取进程列表 (/proc)。</translation>
    </message>
    <message>
        <source>The list of processes (/proc) cannot be read here, so owners are not known.</source>
        <translation>此处无法读取进程列表 (/proc)，因此不知道所有者。</translation>
    </message>
    <message>
        <source>“%1” names a transport other than tcp, udp, sctp and dccp.</source>
        <translation>“%1”使用了 tcp、udp、sctp 和 dccp 以外的传输协议。</translation>
    </message>
    <message>
        <source>The note on %1 has neither a label nor a text.</source>
        <translation>%1 的备注既没有标签，也没有内容。</translation>
    </message>
    <message>
        <source>The line is indented, but there is no note above it.</source>
        <translation>这一行有缩进，但上方没有备注。</translation>
    </message>
    <message>
        <source>The line is not readable text in UTF-8.</source>
        <translation>这一行不是可读的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The note on %1 is too long.</source>
        <translation>%1 的备注太长。</translation>
    </message>
    <message>
        <source>There is a note on %1 already, further up.</source>
        <translation>上方已有 %1 的备注。</translation>
    </message>
    <message>
        <source>There are more than %1 notes.</source>
        <translation>备注超过 %1 条。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in the notes file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the notes file are left out and kept as they are.</source>
        <translation>
            <numerusform>备注文件中有 %Ln 处无法识别，已跳过并原样保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label of a note and title</comment>
        <extracomment>What a port is for: the person&apos;s own label of it, then the words of the catalogue</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 an amount of data, &quot;3.4 KiB&quot;</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A time: %1 a number of milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>The owners of %Ln socket(s) may not be read, for they belong to other users.</source>
        <translation>
            <numerusform>有 %Ln 个套接字的所有者无法读取，因为它们属于其他用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sockets of %Ln other network namespace(s) cannot be read.</source>
        <translation>
            <numerusform>另有 %Ln 个网络命名空间的套接字无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel does not tell when sockets end (%1): connections shorter than the interval are missed.</source>
        <translation>内核不告知套接字何时结束 (%1)：比刷新间隔更短的连接会漏掉。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) opened and closed too fast to be recorded.</source>
        <translation>
            <numerusform>有 %Ln 个套接字打开和关闭得太快，来不及记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Netwharf has the rights for it; a sandbox or a security module forbids it all the same.</source>
        <translation>网埠已具备所需的权能，但沙盒或安全模块仍然禁止读取。</translation>
    </message>
    <message>
        <source>To read the owners a program needs %1, which root has. In a terminal, “sudo netwharf sockets” names every owner.</source>
        <extracomment>%1 names of capabilities of the Linux kernel, the command is typed into a terminal</extracomment>
        <translation>要读取所有者，程序需要 %1，root 具有这些权能。在终端中运行“sudo netwharf sockets”可列出每个所有者。</translation>
    </message>
    <message>
        <source>Its /proc is mounted with hidepid: root sees all processes, and so do the members of the group that the mount option gid= names.</source>
        <translation>它的 /proc 挂载时带有 hidepid：root 能看到所有进程，挂载选项 gid= 所指定的用户组的成员也能看到。</translation>
    </message>
    <message>
        <source>In a container or a chroot, mount proc on /proc.</source>
        <translation>如果是在容器或 chroot 中，请把 proc 挂载到 /proc。</translation>
    </message>
    <message>
        <source>A sandbox or container may forbid it: allow it the address family AF_NETLINK. Sockets that hold a port without listening or connecting are missing until then.</source>
        <translation>可能是沙盒或容器禁止了它：请允许使用地址族 AF_NETLINK。在此之前，占用端口但既未监听也未连接的套接字不会列出。</translation>
    </message>
    <message>
        <source>Linux 6.8 and later do.</source>
        <translation>Linux 6.8 及更高版本会列出。</translation>
    </message>
    <message>
        <source>To enter them a program needs %1, which root has: run “sudo netwharf sockets” in a terminal.</source>
        <extracomment>%1 the name of a capability of the Linux kernel, the command is typed into a terminal</extracomment>
        <translation>要进入这些命名空间，程序需要 %1，root 具有这项权能：请在终端中运行“sudo netwharf sockets”。</translation>
    </message>
    <message>
        <source>Another look may read it; where it stays so, a sandbox or the kernel forbids it.</source>
        <translation>再读取一次也许就能成功；如果一直如此，就是沙盒或内核禁止读取。</translation>
    </message>
    <message>
        <source>A sandbox or container may forbid it: allow it the address family AF_NETLINK.</source>
        <translation>可能是沙盒或容器禁止了它：请允许使用地址族 AF_NETLINK。</translation>
    </message>
    <message>
        <source>They are counted, not listed; all others are.</source>
        <translation>这些套接字只计数，不列出；其余的都会列出。</translation>
    </message>
    <message>
        <source>Another look will most likely see all of them.</source>
        <translation>再读取一次，很可能就能看到全部。</translation>
    </message>
    <message>
        <source>Netwharf goes on trying.</source>
        <translation>网埠会继续尝试。</translation>
    </message>
    <message>
        <source>Who holds it cannot be told for certain</source>
        <translation>无法确定由谁占用</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>无人占用</translation>
    </message>
    <message>
        <source>Somebody holds it</source>
        <translation>已被占用</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>A trial succeeded</source>
        <translation>尝试成功</translation>
    </message>
    <message>
        <source>A trial failed</source>
        <translation>尝试失败</translation>
    </message>
    <message>
        <source>a trial answers for your own user only</source>
        <translation>尝试只能代表您自己的用户</translation>
    </message>
    <message>
        <source>it was bound and let go at once</source>
        <translation>已绑定并立即释放</translation>
    </message>
    <message>
        <source>The number is valid</source>
        <translation>端口号有效</translation>
    </message>
    <message>
        <source>The number is not valid</source>
        <translation>端口号无效</translation>
    </message>
    <message>
        <source>No privileges needed, or you have them</source>
        <translation>无需特权，或者您已具备</translation>
    </message>
    <message>
        <source>Privileges needed</source>
        <translation>需要特权</translation>
    </message>
    <message>
        <source>Not reserved by the administrator</source>
        <translation>未被管理员保留</translation>
    </message>
    <message>
        <source>Reserved by the administrator</source>
        <translation>已被管理员保留</translation>
    </message>
    <message>
        <source>The addresses of this machine cannot be read</source>
        <translation>无法读取本机的地址</translation>
    </message>
    <message>
        <source>The address is on this machine</source>
        <translation>地址属于本机</translation>
    </message>
    <message>
        <source>The address is not on this machine</source>
        <translation>地址不属于本机</translation>
    </message>
    <message>
        <source>The address family is switched on</source>
        <translation>该地址族已启用</translation>
    </message>
    <message>
        <source>IPv6 is switched off</source>
        <translation>IPv6 已禁用</translation>
    </message>
    <message>
        <source>No old connection in TIME_WAIT</source>
        <translation>没有处于 TIME_WAIT 的旧连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old connection(s) in TIME_WAIT</source>
        <translation>
            <numerusform>%Ln 个旧连接处于 TIME_WAIT</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the client range</source>
        <translation>在客户端端口范围之外</translation>
    </message>
    <message>
        <source>Inside the client range</source>
        <translation>在客户端端口范围之内</translation>
    </message>
    <message>
        <source>1 to 65535; 0 would mean “any free port”</source>
        <translation>1 到 65535；0 表示“任意空闲端口”</translation>
    </message>
    <message>
        <source>ports below %1 need them here</source>
        <translation>本机 %1 以下的端口需要特权</translation>
    </message>
    <message>
        <source>ip_local_reserved_ports does not name it</source>
        <translation>ip_local_reserved_ports 中没有它</translation>
    </message>
    <message>
        <source>%1 in ip_local_reserved_ports: no client gets it, a program may still bind it</source>
        <translation>ip_local_reserved_ports 中有 %1：不会分给客户端，程序仍可绑定</translation>
    </message>
    <message>
        <source>no socket in the list is in the way</source>
        <translation>列表中没有妨碍它的套接字</translation>
    </message>
    <message>
        <source>harmless when the program sets SO_REUSEADDR</source>
        <translation>程序设置 SO_REUSEADDR 后便无妨</translation>
    </message>
    <message>
        <source>no outgoing connection can take it by chance</source>
        <translation>传出连接不会碰巧用到它</translation>
    </message>
    <message>
        <source>an outgoing connection may take it by chance: %1</source>
        <translation>传出连接可能碰巧用到它：%1</translation>
    </message>
    <message>
        <source>End the program that holds it.</source>
        <extracomment>%1 one or more programs: &quot;nginx (process 12)&quot;</extracomment>
        <translation>结束占用它的程序。</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>换一个端口。</translation>
    </message>
    <message>
        <source>Choose another port. Free nearby: %1.</source>
        <extracomment>%1 one or more port numbers</extracomment>
        <translation>换一个端口。附近空闲的有：%1。</translation>
    </message>
    <message>
        <source>Use 0.0.0.0, which stands for all addresses.</source>
        <translation>使用 0.0.0.0，它代表所有地址。</translation>
    </message>
    <message>
        <source>Use an address of this machine (%1), or 0.0.0.0 for all of them.</source>
        <translation>使用本机的地址（%1），或者用 0.0.0.0 代表全部。</translation>
    </message>
    <message>
        <source>Stop the system service %1.</source>
        <translation>停止系统服务 %1。</translation>
    </message>
    <message>
        <source>Stop the container %1.</source>
        <translation>停止容器 %1。</translation>
    </message>
    <message>
        <source>Stop the container that the port is for.</source>
        <translation>停止使用此端口的容器。</translation>
    </message>
    <message>
        <source>Wait: after 60 seconds at most it is free again.</source>
        <translation>稍等：最多 60 秒后它就会空闲。</translation>
    </message>
    <message>
        <source>Let the program set SO_REUSEADDR before it binds: then connections that are closing or still open no longer hinder it, if the program that had them set it too, as most servers do.</source>
        <translation>让程序在绑定前设置 SO_REUSEADDR：只要原先的程序也设置过（大多数服务器都会），正在关闭或尚未关闭的连接就不再妨碍它。</translation>
    </message>
    <message>
        <source>Let the program set SO_REUSEPORT before it binds, as the holder does: the system then shares out new connections among them.</source>
        <translation>让程序也像占用者那样在绑定前设置 SO_REUSEPORT：系统会把新连接分给它们。</translation>
    </message>
    <message>
        <source>Run the program as the user %1.</source>
        <translation>以用户 %1 的身份运行程序。</translation>
    </message>
    <message>
        <source>Let the program set IPV6_V6ONLY before it binds: its socket then leaves IPv4 to others.</source>
        <translation>让程序在绑定前设置 IPV6_V6ONLY：它的套接字便把 IPv4 留给别人。</translation>
    </message>
    <message>
        <source>Switch IPv6 on.</source>
        <translation>启用 IPv6。</translation>
    </message>
    <message>
        <source>Let every program bind ports from this one on.</source>
        <translation>允许所有程序绑定从此端口起的端口。</translation>
    </message>
    <message>
        <source>Keep the port from being handed to outgoing connections in future.</source>
        <translation>今后不再把此端口分给传出连接。</translation>
    </message>
    <message>
        <source>Ask as root, who can see more.</source>
        <translation>以 root 身份再查，可以看到更多。</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <extracomment>Part of a command line, where the file of a program stands</extracomment>
        <translation>程序文件</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>某个程序</translation>
    </message>
    <message>
        <source>The kernel itself</source>
        <translation>内核自己</translation>
    </message>
    <message>
        <source>The kernel</source>
        <extracomment>Subject of a sentence; %1 the name of a program that has ended or closed its socket</extracomment>
        <translation>内核</translation>
    </message>
    <message>
        <source>The kernel, for %1,</source>
        <translation>内核（代 %1）</translation>
    </message>
    <message>
        <source>A program of the user %1</source>
        <extracomment>Subject of a sentence; %1 a user name</extracomment>
        <translation>用户 %1 的程序</translation>
    </message>
    <message>
        <source>%1 is a link-local address: it means nothing without the interface that it belongs to.</source>
        <translation>%1 是链路本地地址：不指明所属的接口就没有意义。</translation>
    </message>
    <message>
        <source>%1 is a multicast address: TCP cannot use it.</source>
        <translation>%1 是多播地址：TCP 无法使用。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 不是本机的地址。</translation>
    </message>
    <message>
        <source>Ports below %1 are privileged here: a program needs root or CAP_NET_BIND_SERVICE to bind them.</source>
        <translation>本机 %1 以下的端口是特权端口：程序需要 root 或 CAP_NET_BIND_SERVICE 才能绑定。</translation>
    </message>
    <message>
        <source>The system refuses this port, though it is not a privileged one: a security module such as SELinux, or a sandbox, may forbid it.</source>
        <translation>系统拒绝使用此端口，虽然它不是特权端口：可能被 SELinux 等安全模块或沙盒禁止。</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address, and the socket would be for IPv6 only.</source>
        <translation>%1 是 IPv4 地址，而该套接字只用于 IPv6。</translation>
    </message>
    <message>
        <source>IPv6 is switched off on this machine, so %1 cannot be used.</source>
        <translation>本机已禁用 IPv6，因此无法使用 %1。</translation>
    </message>
    <message>
        <source>A socket on %1 is on its way from one process to another, and keeps the port until it is taken or dropped.</source>
        <translation>%1 上的套接字正从一个进程传给另一个进程，在被接收或丢弃之前一直占用此端口。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed connection(s) on %1 keep the port for up to 60 seconds (TIME_WAIT).</source>
        <extracomment>%1 an address with port</extracomment>
        <translation>
            <numerusform>%1 上有 %Ln 个已关闭的连接，最多再占用此端口 60 秒 (TIME_WAIT)。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hands what comes in to a container.</source>
        <translation>%1 把收到的连接转给容器。</translation>
    </message>
    <message>
        <source>The kernel says that the port is in use, but lists no socket that would explain it.</source>
        <translation>内核说此端口已被占用，但没有列出能够解释原因的套接字。</translation>
    </message>
    <message>
        <source>Yes: %1 port %2 can be bound at %3.</source>
        <extracomment>%1 TCP or UDP, %2 a port number, %3 an address, or &quot;all addresses&quot;</extracomment>
        <translation>可以：能在 %3 上绑定 %1 端口 %2。</translation>
    </message>
    <message>
        <source>No: %1 port %2 cannot be bound at %3.</source>
        <translation>不行：无法在 %3 上绑定 %1 端口 %2。</translation>
    </message>
    <message>
        <source>%1 A trial decided so, against what the list of sockets let expect.</source>
        <extracomment>A remark after a verdict: %1 the verdict</extracomment>
        <translation>%1这是实际尝试的结果，与套接字列表所示不符。</translation>
    </message>
    <message>
        <source>%1 Whether it lets the port be shared cannot be read.</source>
        <extracomment>%1 a sentence about who holds a port</extracomment>
        <translation>%1无法读取它是否允许共用端口。</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>A process: %1 its name, %2 its process ID
----------
%1 a process id</extracomment>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <extracomment>%1 a user name</extracomment>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Name a port, an address with a port, a service, or the message of a program.</source>
        <translation>请给出端口、带端口的地址、服务名称，或者程序的报错。</translation>
    </message>
    <message>
        <source>The text is too long: %1 bytes are the limit.</source>
        <translation>文字太长：上限为 %1 字节。</translation>
    </message>
    <message>
        <source>Port 0 stands for “any free port”, which can always be bound: name one from 1 to 65535.</source>
        <translation>端口 0 表示“任意空闲端口”，总是可以绑定：请指定 1 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>“%1” is not a port: port numbers go from 1 to 65535.</source>
        <translation>“%1”不是端口：端口号从 1 到 65535。</translation>
    </message>
    <message>
        <source>“%1” is neither a port number nor the name of a service.</source>
        <translation>“%1”既不是端口号，也不是服务名称。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>“%1” cannot be asked about: use tcp or udp.</source>
        <translation>不能查询“%1”：请使用 tcp 或 udp。</translation>
    </message>
    <message>
        <source>“%1” names no port: add it, as in 127.0.0.1:8080.</source>
        <translation>“%1”没有端口：请加上，例如 127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>%1 is in use: %2.</source>
        <translation>%1 已被占用：%2。</translation>
    </message>
    <message>
        <source>Ports below %1 are privileged here.</source>
        <translation>本机 %1 以下的端口是特权端口。</translation>
    </message>
    <message>
        <source>%1 are handed to outgoing connections here.</source>
        <translation>本机把 %1 分给传出连接。</translation>
    </message>
    <message>
        <source>%1 is reserved by the administrator.</source>
        <translation>%1 已被管理员保留。</translation>
    </message>
    <message>
        <source>%1 usually belongs to %2.</source>
        <translation>%1 通常属于 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be bound.</source>
        <translation>%1 无法绑定。</translation>
    </message>
    <message>
        <source>What arrives at %1 goes elsewhere, by a NAT rule.</source>
        <translation>到达 %1 的连接会被 NAT 规则转到别处。</translation>
    </message>
    <message>
        <source>“%1” does not say who can reach it: use machine, network, everywhere or none.</source>
        <translation>“%1”没有说明谁能访问：请用 machine、network、everywhere 或 none。</translation>
    </message>
    <message>
        <source>“%1” does not say where the other end is: use machine, network, internet or none.</source>
        <translation>“%1”没有说明对端在哪里：请用 machine、network、internet 或 none。</translation>
    </message>
    <message>
        <source>port at either end</source>
        <extracomment>What a filter field asks for; shown beside its name while one types</extracomment>
        <translation>任一端的端口</translation>
    </message>
    <message>
        <source>local port</source>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>remote port</source>
        <translation>远程端口</translation>
    </message>
    <message>
        <source>address or network at either end</source>
        <translation>任一端的地址或网段</translation>
    </message>
    <message>
        <source>local address or network</source>
        <translation>本地地址或网段</translation>
    </message>
    <message>
        <source>remote address or network</source>
        <translation>远程地址或网段</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>state or group of states</source>
        <translation>状态或状态组</translation>
    </message>
    <message>
        <source>name of the process</source>
        <translation>进程名称</translation>
    </message>
    <message>
        <source>process ID</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>user who owns the socket</source>
        <translation>拥有套接字的用户</translation>
    </message>
    <message>
        <source>service the port is known for</source>
        <translation>端口常见的服务</translation>
    </message>
    <message>
        <source>who opened the connection</source>
        <translation>谁打开了连接</translation>
    </message>
    <message>
        <source>range of the port</source>
        <translation>端口所在范围</translation>
    </message>
    <message>
        <source>who can reach a listening socket</source>
        <translation>谁能访问监听的套接字</translation>
    </message>
    <message>
        <source>where the other end is</source>
        <translation>对端在哪里</translation>
    </message>
    <message>
        <source>kind of owner</source>
        <translation>所有者的种类</translation>
    </message>
    <message>
        <source>systemd unit or container</source>
        <translation>systemd 单元或容器</translation>
    </message>
    <message>
        <source>executable file</source>
        <translation>可执行文件</translation>
    </message>
    <message>
        <source>network interface</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>网络命名空间</translation>
    </message>
    <message>
        <source>how long it has been open: &lt;5s, 1h-2h</source>
        <translation>已打开多久：&lt;5s、1h-2h</translation>
    </message>
    <message>
        <source>what the port is for</source>
        <translation>端口的用途</translation>
    </message>
    <message>
        <source>whose words explain it</source>
        <translation>说明来自何处</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>text of your note</source>
        <translation>备注的文字</translation>
    </message>
    <message>
        <source>used here and now</source>
        <translation>此刻在本机使用</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>this machine</source>
        <extracomment>Where the other end of a connection is</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>local network</source>
        <comment>where the other end is</comment>
        <extracomment>Where the other end of a connection is</extracomment>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>internet</source>
        <extracomment>Where the other end of a connection is</extracomment>
        <translation>互联网</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>processes</comment>
        <extracomment>%1 a list of processes, %Ln how many are not named</extracomment>
        <translation>
            <numerusform>%1 和另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>ports</comment>
        <extracomment>%1 a list of port numbers, %Ln how many are not named</extracomment>
        <translation>
            <numerusform>%1 和另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>To close a socket from outside, also one of your own programs, a program needs %1, which root has. Ending the process closes it too.</source>
        <extracomment>%1 the name of a capability of the Linux kernel</extracomment>
        <translation>要从外部关闭套接字（包括您自己程序的），程序需要 %1，root 具有这项权能。结束进程也会将其关闭。</translation>
    </message>
    <message>
        <source>It belongs to another user: to end it a program needs %1, which root has.</source>
        <extracomment>%1 the name of a capability of the Linux kernel</extracomment>
        <translation>它属于另一个用户：要结束它，程序需要 %1，root 具有这项权能。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>进程已结束。</translation>
    </message>
    <message>
        <source>The process has ended, and its number belongs to another one, which was left alone.</source>
        <translation>进程已结束，其编号现在属于另一个进程；后者未受影响。</translation>
    </message>
    <message>
        <source>Process 1 starts and keeps everything else on this system; it cannot be ended from here.</source>
        <translation>进程 1 启动并维持本系统上的其他一切，不能在这里结束。</translation>
    </message>
    <message>
        <source>This is Netwharf itself; quit it from its menu.</source>
        <translation>这是网埠自身；请从菜单退出。</translation>
    </message>
    <message>
        <source>This is a part of the kernel and cannot be ended.</source>
        <translation>这是内核的一部分，无法结束。</translation>
    </message>
    <message>
        <source>The kernel does not find this socket any more: it has closed, or others share its port and cannot be told from it.</source>
        <translation>内核已找不到这个套接字：它已关闭，或者有其他套接字共用其端口而无法区分。</translation>
    </message>
    <message>
        <source>This row was read without the kernel&apos;s own mark of the socket, so another one might be hit.</source>
        <translation>读取这一行时没有得到内核对套接字的标识，可能会误伤另一个套接字。</translation>
    </message>
    <message>
        <source>The kernel closes only TCP and UDP sockets from outside.</source>
        <translation>内核只能从外部关闭 TCP 和 UDP 套接字。</translation>
    </message>
    <message>
        <source>It holds a port and does nothing else; the kernel does not find such a socket.</source>
        <translation>它只占用一个端口，没有其他活动；内核找不到这样的套接字。</translation>
    </message>
    <message>
        <source>This is one path of a connection with several (MPTCP), which would go on without it.</source>
        <translation>这是多路径连接 (MPTCP)中的一条路径，没有它连接也会继续。</translation>
    </message>
    <message>
        <source>Its network namespace has ended or may not be entered.</source>
        <translation>它的网络命名空间已结束或不允许进入。</translation>
    </message>
    <message>
        <source>To enter its network namespace a program needs %1, which root has.</source>
        <extracomment>%1 the name of a capability of the Linux kernel</extracomment>
        <translation>要进入它的网络命名空间，程序需要 %1，root 具有这项权能。</translation>
    </message>
    <message>
        <source>This system does not offer a way to do it.</source>
        <translation>本系统没有提供这样做的途径。</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>系统拒绝了：%1。</translation>
    </message>
    <message>
        <source>It listens on %1: nobody can connect there any more.</source>
        <comment>ports</comment>
        <extracomment>%1 a list of port numbers</extracomment>
        <translation>它监听 %1：结束后将无法连接到那里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) that take datagrams or connections close.</source>
        <translation>
            <numerusform>%Ln 个接收数据报或连接的套接字会关闭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) end with it.</source>
        <translation>
            <numerusform>%Ln 个连接会随之结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to it on this machine: %1.</source>
        <extracomment>%1 a list of processes</extracomment>
        <translation>本机上与它相连的有：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) that it started are not ended with it: %1.</source>
        <extracomment>%1 a list of processes</extracomment>
        <translation>
            <numerusform>它启动的 %Ln 个进程不会随之结束：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) are held by other processes too and stay open.</source>
        <translation>
            <numerusform>%Ln 个套接字还由其他进程持有，会保持打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to %1, which may be started again. To stop that for good: %2</source>
        <extracomment>%1 a systemd unit, %2 a command to type</extracomment>
        <translation>它属于 %1，后者可能会重新启动。要彻底停止：%2</translation>
    </message>
    <message>
        <source>It is one of the processes of %1. To stop all of them: %2</source>
        <extracomment>%1 a systemd unit, %2 a command to type</extracomment>
        <translation>它是 %1 的进程之一。要全部停止：%2</translation>
    </message>
    <message>
        <source>%1 will start it again. To stop it for good: %2</source>
        <extracomment>%1 a systemd unit, %2 a command to type</extracomment>
        <translation>%1 会重新启动它。要彻底停止：%2</translation>
    </message>
    <message>
        <source>%1 will start it again if it is ended by force. To stop it for good: %2</source>
        <extracomment>%1 a systemd unit, %2 a command to type</extracomment>
        <translation>如果强制结束，%1 会重新启动它。要彻底停止：%2</translation>
    </message>
    <message>
        <source>It is the main process of %1, which ends with it and is not started again.</source>
        <extracomment>%1 a systemd unit</extracomment>
        <translation>它是 %1 的主进程，后者会随之结束，不会重新启动。</translation>
    </message>
    <message>
        <source>The kernel forgets this closed connection at once; no program holds it.</source>
        <translation>内核会立即丢弃这个已关闭的连接；没有程序持有它。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no such folder.</source>
        <translation>无法写入 %1：没有这个文件夹。</translation>
    </message>
    <message>
        <source>Whether a NAT rule takes it elsewhere is not known</source>
        <translation>不知道是否有 NAT 规则把它转到别处</translation>
    </message>
    <message>
        <source>No NAT rule takes it elsewhere</source>
        <translation>没有 NAT 规则把它转到别处</translation>
    </message>
    <message>
        <source>A NAT rule takes it elsewhere</source>
        <translation>有 NAT 规则把它转到别处</translation>
    </message>
    <message>
        <source>NAT rules cannot be read without CAP_NET_ADMIN</source>
        <translation>没有 CAP_NET_ADMIN 就无法读取 NAT 规则</translation>
    </message>
    <message>
        <source>the NAT rules could not be read</source>
        <translation>无法读取 NAT 规则</translation>
    </message>
    <message>
        <source>nftables and iptables were looked through</source>
        <translation>已查看 nftables 和 iptables</translation>
    </message>
    <message>
        <source>Wait %1: then it is free again.</source>
        <extracomment>%1 &quot;about 43 seconds&quot;</extracomment>
        <translation>等待%1：之后它就会空闲。</translation>
    </message>
    <message>
        <source>Wait a little, and ask again.</source>
        <translation>稍等片刻，再查一次。</translation>
    </message>
    <message>
        <source>Remove the NAT rule, or stop the container that it was made for.</source>
        <translation>删除这条 NAT 规则，或停止它所服务的容器。</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed connection(s) on %1 keep the port (TIME_WAIT): free in %2.</source>
        <extracomment>%1 an address with port, %2 &quot;about 43 seconds&quot;</extracomment>
        <translation>
            <numerusform>%1 上有 %Ln 个已关闭的连接仍占用端口 (TIME_WAIT)：%2后空闲。</numerusform>
        </translation>
    </message>
    <message>
        <source>What programs on this machine send to %1 port %2</source>
        <extracomment>Subject of a sentence; %1 TCP or UDP, %2 a port number</extracomment>
        <translation>本机程序发往 %1 端口 %2 的连接</translation>
    </message>
    <message>
        <source>Some of what programs on this machine send to %1 port %2</source>
        <translation>本机程序发往 %1 端口 %2 的部分连接</translation>
    </message>
    <message>
        <source>What arrives at %1 port %2</source>
        <extracomment>Subject of a sentence; %1 TCP or UDP, %2 a port number</extracomment>
        <translation>到达 %1 端口 %2 的连接</translation>
    </message>
    <message>
        <source>Some of what arrives at %1 port %2</source>
        <translation>到达 %1 端口 %2 的部分连接</translation>
    </message>
    <message>
        <source>%1 goes to %2, by a NAT rule: a program that binds the port does not get it.</source>
        <extracomment>%1 what arrives at a port, or some of it; %2 an address, or a port of this machine</extracomment>
        <translation>%1会被 NAT 规则转到 %2：绑定此端口的程序收不到。</translation>
    </message>
    <message>
        <source>%1 The kernel gives it up in %2.</source>
        <extracomment>%1 a sentence about a connection, %2 &quot;about 43 seconds&quot;</extracomment>
        <translation>%1内核将在%2后放弃它。</translation>
    </message>
    <message>
        <source>port %1 of this machine</source>
        <extracomment>Where something goes: %1 a port number</extracomment>
        <translation>本机端口 %1</translation>
    </message>
    <message>
        <source>port %1 of another address</source>
        <extracomment>Where something goes</extracomment>
        <translation>另一地址的端口 %1</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>另一地址</translation>
    </message>
    <message>
        <source>“%1” are several ports: ask about one at a time.</source>
        <translation>“%1”是多个端口：请一次只查一个。</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>所有 IPv4 地址</translation>
    </message>
    <message>
        <source>all IPv6 addresses</source>
        <translation>所有 IPv6 地址</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address, interface</comment>
        <extracomment>%1 an address or &quot;all addresses&quot;, %2 a network interface</extracomment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>usually for own programs</source>
        <extracomment>For whom services on a port usually are; short, in a table</extracomment>
        <translation>通常供自家程序使用</translation>
    </message>
    <message>
        <source>usually for developers</source>
        <extracomment>For whom services on a port usually are; short, in a table</extracomment>
        <translation>通常供开发者使用</translation>
    </message>
    <message>
        <source>usually for administrators</source>
        <extracomment>For whom services on a port usually are; short, in a table</extracomment>
        <translation>通常供管理员使用</translation>
    </message>
    <message>
        <source>Services on this port are usually meant for programs of this machine, or of a few known ones.</source>
        <translation>此端口上的服务通常只供本机的程序使用，或供少数已知的机器使用。</translation>
    </message>
    <message>
        <source>Services on this port are usually meant for developers, on this machine or in a network they trust.</source>
        <translation>此端口上的服务通常供开发者使用，限于本机或他们信任的网络。</translation>
    </message>
    <message>
        <source>Services on this port control something and are usually meant for administrators only.</source>
        <translation>此端口上的服务用于控制其他东西，通常只供管理员使用。</translation>
    </message>
    <message>
        <source>cleartext</source>
        <extracomment>Of a service: what it sends is not encrypted</extracomment>
        <translation>明文</translation>
    </message>
    <message>
        <source>outdated</source>
        <extracomment>Of a service: there is something newer</extracomment>
        <translation>已过时</translation>
    </message>
    <message>
        <source>What is sent on this port is usually not encrypted. Encrypted instead: %1.</source>
        <translation>此端口上传输的内容通常不加密。加密的替代方式：%1。</translation>
    </message>
    <message>
        <source>What is sent on this port is usually not encrypted.</source>
        <translation>此端口上传输的内容通常不加密。</translation>
    </message>
    <message>
        <source>The service that this port is known for is outdated.</source>
        <translation>此端口常见的服务已经过时。</translation>
    </message>
    <message>
        <source>new since %1</source>
        <translation>%1 以来新出现</translation>
    </message>
    <message>
        <source>was: %1</source>
        <extracomment>Of a listening port: %1 who could reach it when it was accepted: &quot;this machine only&quot;</extracomment>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>nobody listens now</source>
        <extracomment>Of a port that was accepted as known</extracomment>
        <translation>现在无人监听</translation>
    </message>
    <message>
        <source>now: %1</source>
        <extracomment>Of a port that was accepted as known: %1 who can reach it now</extracomment>
        <translation>现为：%1</translation>
    </message>
    <message>
        <source>a program of %1</source>
        <extracomment>A program of which only the user is known; %1 a user name</extracomment>
        <translation>%1 的一个程序</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>一个程序</translation>
    </message>
    <message>
        <source>“Anyone” is whoever has a way to an address of this machine.</source>
        <translation>“任何人”指能够到达本机某个地址的所有人。</translation>
    </message>
    <message>
        <source>This machine is in no network now. “Anyone” is everyone in the networks that it joins.</source>
        <translation>本机现在不在任何网络中。“任何人”指本机以后加入的网络中的所有人。</translation>
    </message>
    <message>
        <source>This machine has public addresses (%1): “anyone” may be the whole internet.</source>
        <translation>本机有公网地址（%1）：“任何人”可能是整个互联网。</translation>
    </message>
    <message>
        <source>“Anyone” is everyone in the networks that this machine is in. It has no public address.</source>
        <translation>“任何人”指本机所在网络中的所有人。本机没有公网地址。</translation>
    </message>
    <message>
        <source>“Anyone” is everyone in the networks that this machine is in (%1). It has no public address.</source>
        <translation>“任何人”指本机所在网络（%1）中的所有人。本机没有公网地址。</translation>
    </message>
    <message>
        <source>By the addresses that programs have bound; firewalls are not looked at.</source>
        <translation>依据程序绑定的地址判断；不查看防火墙。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln UDP socket(s) on client ports wait for answers; they are no services.</source>
        <extracomment>UDP sockets on ports that the system hands to clients</extracomment>
        <translation>
            <numerusform>%Ln 个 UDP 套接字在客户端端口上等待应答，它们不是服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is no list of what was accepted.</source>
        <translation>文件 %1 不是已接受内容的清单。</translation>
    </message>
    <message>
        <source>The file %1 is of a newer Netwharf; it stays as it is.</source>
        <translation>文件 %1 来自更新版本的 Netwharf，将保持原样。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a list of what was accepted.</source>
        <translation>文件 %1 过大，不会是已接受内容的清单。</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a listening port</comment>
        <extracomment>Of a listening port: it was not there when the list was accepted; %1 a moment or a day</extracomment>
        <translation>新出现</translation>
    </message>
    <message>
        <source>There is no address of that kind now: nobody else can come until there is one.</source>
        <translation>现在没有这类地址：在有之前，他人无法访问。</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>Owner of a socket: %1 the process that had it</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>closed, was %1</source>
        <translation>已关闭，原属 %1</translation>
    </message>
    <message>
        <source>all IPv6 addresses (IPV6_V6ONLY)</source>
        <extracomment>IPV6_V6ONLY is the name of a socket option</extracomment>
        <translation>所有 IPv6 地址 (IPV6_V6ONLY)</translation>
    </message>
    <message>
        <source>%1 (not accepted yet)</source>
        <translation>%1（等待接受）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 个正在使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privileged</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 个需要特权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handed to outgoing connections</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 个会分配给传出连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reserved by the administrator</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 个由管理员保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that usually belong to a service</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 个通常属于某项服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be bound</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 个无法绑定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that a NAT rule leads elsewhere</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 个被 NAT 规则转往别处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) were passed over: %1.</source>
        <extracomment>%Ln how many ports were looked at and not taken, %1 a list such as &quot;3 in use, 2 reserved by the administrator&quot;</extracomment>
        <translation>
            <numerusform>跳过了 %Ln 个端口：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>nftables was looked through; the rules of legacy iptables cannot be read from here</source>
        <translation>已查看 nftables；此处无法读取旧版 iptables 的规则</translation>
    </message>
    <message>
        <source>A socket of the user %1 that no visible process has</source>
        <extracomment>Subject of a sentence; %1 a user name</extracomment>
        <translation>用户 %1 的套接字（没有可见的进程持有它）</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>Subject of a sentence; %1 &quot;What arrives at TCP port 80&quot;, %2 IPv4 or IPv6</extracomment>
        <translation>%1（经由 %2）</translation>
    </message>
    <message numerus="yes">
        <source>The owners of %Ln socket(s) may not be read: no process that may be looked into has them, and some of your own forbid it.</source>
        <translation>
            <numerusform>有 %Ln 个套接字的所有者无法读取：可以查看的进程都没有持有它们，而当前用户的某些进程禁止查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Netwharf runs in a user namespace of its own, and its rights end there.</source>
        <translation>网埠运行在自己的用户命名空间中，它的权能在此之外无效。</translation>
    </message>
    <message>
        <source>no visible process</source>
        <extracomment>Owner of a socket of user %1: none of the processes that can be seen has it</extracomment>
        <translation>没有可见的进程</translation>
    </message>
    <message>
        <source>no visible process (%1)</source>
        <translation>没有可见的进程 (%1)</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>正在建立</translation>
    </message>
    <message>
        <source>being set up for %1</source>
        <translation>正在为 %1 建立</translation>
    </message>
    <message>
        <source>A process of the same user forbids others to look into it, and may have the socket.</source>
        <translation>同一用户的某个进程禁止其他程序查看，此套接字可能由它持有。</translation>
    </message>
    <message>
        <source>No visible process has the socket; it may be on its way from one to another.</source>
        <translation>没有可见的进程持有此套接字；它可能正在进程之间传递。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>A network namespace of which nothing is known</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>The socket would be for IPv6 only</source>
        <translation>套接字将仅用于 IPv6</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <extracomment>A program: %1 its name, %2 the number of its process</extracomment>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>%1 (processes %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>End %1.</source>
        <translation>结束 %1。</translation>
    </message>
    <message>
        <source>%1 Each of them holds the port.</source>
        <extracomment>%1 a sentence: end these programs</extracomment>
        <translation>%1它们都占用着该端口。</translation>
    </message>
    <message numerus="yes">
        <source>Close the %Ln connection(s): that frees the port. It takes root or CAP_NET_ADMIN.</source>
        <translation>
            <numerusform>关闭这 %Ln 个连接：端口随即空闲。需要 root 或 CAP_NET_ADMIN。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the %Ln connection(s): that frees the port if the system had chosen it for the program; one that the program bound itself may stay taken. It takes root or CAP_NET_ADMIN.</source>
        <translation>
            <numerusform>关闭这 %Ln 个连接：如果端口是系统替程序选的，它随即空闲；程序自己绑定的端口可能仍被占用。需要 root 或 CAP_NET_ADMIN。</numerusform>
        </translation>
    </message>
    <message>
        <source>After that, wait for up to 60 seconds: closed connections still keep the port (TIME_WAIT).</source>
        <translation>之后再等最多 60 秒：已关闭的连接仍占用着端口 (TIME_WAIT)。</translation>
    </message>
    <message>
        <source>After that, wait for up to 60 seconds, or let the program set SO_REUSEADDR before it binds: closed connections still keep the port (TIME_WAIT).</source>
        <translation>之后再等最多 60 秒，或者让程序在绑定前设置 SO_REUSEADDR：已关闭的连接仍占用着端口 (TIME_WAIT)。</translation>
    </message>
    <message>
        <source>Name the interface behind the address, as in %1.</source>
        <translation>在地址后面写上接口，例如 %1。</translation>
    </message>
    <message>
        <source>Wait a moment, and ask again: it takes a second or two, once the link is up.</source>
        <translation>稍等片刻再查：链路接通后只需一两秒。</translation>
    </message>
    <message>
        <source>Let the program clear IPV6_V6ONLY before it binds.</source>
        <translation>让程序在绑定前清除 IPV6_V6ONLY。</translation>
    </message>
    <message>
        <source>Use the IPv4 address itself, %1.</source>
        <translation>直接使用 IPv4 地址 %1。</translation>
    </message>
    <message>
        <source>Allow this one program privileged ports. Of a script it would be the interpreter, and with it every script: then rather not.</source>
        <translation>只允许这一个程序使用特权端口。若是脚本，被授权的会是它的解释器，也就是所有脚本：最好不要这样做。</translation>
    </message>
    <message>
        <source>The others that hold the port must let it go too.</source>
        <translation>占用该端口的其他程序也必须释放它。</translation>
    </message>
    <message>
        <source>%1 port %2 can be bound: what is in use is the port of the other protocol.</source>
        <extracomment>A remark: %1 TCP or UDP, %2 a port number</extracomment>
        <translation>%1 端口 %2 可以绑定：被占用的是另一协议的端口。</translation>
    </message>
    <message>
        <source>%1 port %2 cannot be bound; ask about %2/%3 to see why.</source>
        <extracomment>A remark beside another answer: %1 TCP or UDP, %2 a port number</extracomment>
        <translation>%1 端口 %2 无法绑定；查询 %2/%3 可知原因。</translation>
    </message>
    <message>
        <source>%1 port %2 cannot be bound: %3 Ask about %4 for more.</source>
        <extracomment>A remark beside another answer: %1 TCP or UDP, %2 a port number, %3 a sentence that says why, %4 &quot;53/udp&quot;</extracomment>
        <translation>%1 端口 %2 无法绑定：%3详情请查询 %4。</translation>
    </message>
    <message>
        <source>%1 stands for several machines: TCP lets it be bound, but nobody can connect to it.</source>
        <translation>%1 代表多台机器：TCP 允许绑定它，但没有人能连接到它。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>addresses, interface</comment>
        <extracomment>Where a program listens: %1 &quot;all addresses&quot;, %2 the name of an interface</extracomment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1 belongs to the interface %2, not to %3.</source>
        <extracomment>%1 an address, %2 and %3 names of interfaces</extracomment>
        <translation>%1 属于接口 %2，不属于 %3。</translation>
    </message>
    <message>
        <source>%1 belongs to the interface %2, but another machine in that network has it too, so it is not used (duplicate address detection).</source>
        <extracomment>%1 an address, %2 the name of an interface</extracomment>
        <translation>%1 属于接口 %2，但该网络中另一台机器也有它，因此不启用（重复地址检测）。</translation>
    </message>
    <message>
        <source>%1 is an address of this machine, but not ready: whether another machine has it too is still being found out (duplicate address detection).</source>
        <translation>%1 是本机的地址，但还不能用：系统仍在确认是否有另一台机器也用它（重复地址检测）。</translation>
    </message>
    <message>
        <source>%1 Whether it has set SO_REUSEPORT cannot be read; it would share the port with sockets of its own user, %2, only.</source>
        <extracomment>%1 a sentence about who holds a port, %2 a user name</extracomment>
        <translation>%1它是否设置了 SO_REUSEPORT 无法读取；即使设置了，也只与同一用户 %2 的套接字共用端口。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has closed %Ln connection(s) on %2 before the other side had taken everything. The kernel keeps them until that is done or time runs out.</source>
        <extracomment>%1 a program, %2 an address with port</extracomment>
        <translation>
            <numerusform>%1 已关闭 %2 上的 %Ln 个连接，但对方还没有收完数据。内核会保留它们，直到收完或超时。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has closed its connection from %2 to %3 before the other side had taken everything. The kernel keeps it until that is done or time runs out.</source>
        <extracomment>%1 a program, %2 and %3 addresses with port</extracomment>
        <translation>%1 已关闭从 %2 到 %3 的连接，但对方还没有收完数据。内核会保留它，直到收完或超时。</translation>
    </message>
    <message>
        <source>processes %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>The message names no port: add it at the end, as in “… port 8080”.</source>
        <translation>这条消息没有指明端口：请在末尾加上，例如“… 端口 8080”。</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原属 %1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <extracomment>A time: %1 a number of microseconds</extracomment>
        <translation>%1 µs</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more socket(s)</source>
        <extracomment>Where a program listens: %1 an address with port, %Ln how many sockets of it there are besides</extracomment>
        <translation>
            <numerusform>%1 以及另外 %Ln 个套接字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already listen(s) on %2.</source>
        <translation>
            <numerusform>%1 已在监听 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already receive(s) on %2.</source>
        <translation>
            <numerusform>%1 已经在 %2 上接收数据报。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 listen(s) on %2: a socket on [::] takes IPv4 as well, so both families share the port.</source>
        <translation>
            <numerusform>%1 正在监听 %2：[::] 上的套接字也接收 IPv4，因此两个地址族共用此端口。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hold(s) %2 without listening or connecting; most tools do not show such a socket.</source>
        <translation>
            <numerusform>%1 占用了 %2，但既未监听也未连接；大多数工具不显示这种套接字。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lacks a colon: did you mean “%2”?</source>
        <extracomment>%1 what was typed, as &quot;port&gt;1024&quot;; %2 what may have been meant, as &quot;port:&gt;1024&quot;</extracomment>
        <translation>“%1”缺少冒号：您是指“%2”吗？</translation>
    </message>
    <message>
        <source>“%1” is too long a prefix: /32 is the longest of IPv4, /128 of IPv6.</source>
        <translation>“%1”这个前缀太长：IPv4 最长为 /32，IPv6 最长为 /128。</translation>
    </message>
    <message>
        <source>New connections are refused, and waiting for the next one fails with an error in %1. Connections that were accepted live on. Most programs must be started again afterwards.</source>
        <extracomment>%1 who holds the socket</extracomment>
        <translation>新的连接会被拒绝，%1 等待下一个连接时会收到错误。已接受的连接不受影响。之后大多数程序需要重新启动。</translation>
    </message>
    <message>
        <source>Using it fails with an error in %1, and the socket loses its port: nothing more is received until another is opened.</source>
        <extracomment>%1 who holds the socket</extracomment>
        <translation>%1 使用它时会收到错误，该套接字会失去端口：重新打开套接字之前收不到任何数据。</translation>
    </message>
    <message>
        <source>Using the connection fails with an error in %1 (connection aborted), and the other end sees it reset. Either may connect again.</source>
        <extracomment>%1 who holds the socket</extracomment>
        <translation>%1 一使用该连接就会收到错误（连接中止），另一端会看到连接被重置。双方都可以重新连接。</translation>
    </message>
    <message>
        <source>“%1” asks for what happened: the page Activity alone knows it.</source>
        <extracomment>%1 the name of a filter field, as &quot;event&quot;</extracomment>
        <translation>“%1”查询的是发生了什么：只有“活动”页认识它。</translation>
    </message>
    <message>
        <source>“%1” is not an event: use opened, changed or closed.</source>
        <translation>“%1”不是事件：请用 opened、changed 或 closed。</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已打开</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>what happened to a socket</comment>
        <extracomment>What happened to a socket</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>No program has accepted this connection yet.</source>
        <translation>还没有程序接受这个连接。</translation>
    </message>
    <message>
        <source>No process has it any more; the kernel is still finishing the connection.</source>
        <translation>已没有进程持有它；内核仍在完成这个连接的收尾。</translation>
    </message>
    <message>
        <source>It was closed since its network namespace was last read.</source>
        <translation>自上次读取其网络命名空间以来，它已被关闭。</translation>
    </message>
    <message numerus="yes">
        <source>End the %Ln program(s) that hold it.</source>
        <translation>
            <numerusform>结束占用它的 %Ln 个程序。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked to end in good order; what it serves goes away with it.</source>
        <translation>先请它正常结束；它提供的服务也随之消失。</translation>
    </message>
    <message>
        <source>%1: the port is free only when all of them have gone.</source>
        <translation>%1：它们全部结束后，端口才会空出来。</translation>
    </message>
    <message>
        <source>Port %1 is one of the machine that ssh connects to, not of this one: ask there.</source>
        <extracomment>%1 a port number</extracomment>
        <translation>端口 %1 属于 ssh 所连的那台计算机，不是本机的：请在那里查询。</translation>
    </message>
    <message>
        <source>Nothing says that “%1” is a port: if it is one, ask about the number alone.</source>
        <extracomment>%1 a number in a text, which may be a port number</extracomment>
        <translation>看不出“%1”是不是端口：如果是，请只输入这个数字。</translation>
    </message>
    <message>
        <source>Other ports in this message were refused too: %1.</source>
        <extracomment>%1 one or more port numbers</extracomment>
        <translation>这条消息中还有其他端口也被拒绝：%1。</translation>
    </message>
    <message>
        <source>Let the program set SO_REUSEADDR before it binds: then connections that are closing or still open no longer hinder it. A trial with it succeeded.</source>
        <translation>让程序在绑定前设置 SO_REUSEADDR：正在关闭或尚未关闭的连接就不再妨碍它。设置后试绑成功。</translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s) %2 by SO_REUSEPORT, but only with sockets of its own user, %3.</source>
        <translation>
            <numerusform>%1 通过 SO_REUSEPORT 共用 %2，但只和同一用户 %3 的套接字共用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) that came in on %2 still held by %1.</source>
        <extracomment>%1 the program, %2 an address with port</extracomment>
        <translation>
            <numerusform>%1 仍有 %Ln 个从 %2 传入的连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1 use the port, one of them from %2 to %3.</source>
        <extracomment>%1 the program, %2 and %3 the ends of one of its connections</extracomment>
        <translation>
            <numerusform>%1 正用此端口维持自己的 %Ln 个连接，其中一个从 %2 到 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s) the port for a connection of its own, from %2 to %3.</source>
        <translation>
            <numerusform>%1 正用此端口维持自己的连接，从 %2 到 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no port: add it, as in [::1]:8080.</source>
        <translation>“%1”没有端口：请加上，例如 [::1]:8080。</translation>
    </message>
</context>
<context>
    <name>netwharf::AboutDialog</name>
    <message>
        <source>About Netwharf</source>
        <translation>关于网埠</translation>
    </message>
    <message>
        <source>Netwharf %1</source>
        <translation>网埠 Netwharf %1</translation>
    </message>
    <message>
        <source>What each port is, and who on this machine talks to whom.</source>
        <translation>每个端口有什么用途，本机上谁在与谁通信。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>以 MIT 许可证发布的自由软件。</translation>
    </message>
    <message>
        <source>Port names come from the %1, which is in the public domain (CC0). IANA does not endorse this program. A name says what a number is assigned to, not what a connection carries.</source>
        <comment>%1 is &quot;IANA registry of 17 Aug 2026&quot;</comment>
        <translation>端口名称来自 %1，属于公有领域 (CC0)。IANA 并不为本程序背书。名称只表示号码分配给了什么，并不表示连接传输的内容。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netwharf::ActivityChips</name>
    <message>
        <source>Opened</source>
        <extracomment>Filter chip: sockets that opened</extracomment>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Filter chip: sockets that changed their state or owner</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Filter chip: sockets that closed</extracomment>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>netwharf::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln new, show</source>
        <extracomment>Link: events that came while the list stood still</extracomment>
        <translation>
            <numerusform>%Ln 个新事件，显示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Number of hits in the search field: %1 of %2 rows</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>+ %1/s opened   − %2/s closed</source>
        <extracomment>Above a curve: how many sockets opened and closed in the last second; %1 and %2 are numbers</extracomment>
        <translation>+ 每秒打开 %1   − 每秒关闭 %2</translation>
    </message>
    <message>
        <source>%1, peak %2/s</source>
        <extracomment>Beside a curve: %1 its length: &quot;4 min&quot;, %2 its highest value</extracomment>
        <translation>%1，峰值 %2/秒</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>The filters leave nothing to show.</source>
        <translation>筛选之后没有可显示的内容。</translation>
    </message>
    <message>
        <source>Nothing has opened, changed or closed since %1.</source>
        <translation>自 %1 以来，没有套接字打开、更改或关闭。</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Name of a page: what opened, changed and closed</extracomment>
        <translation>活动</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>%1 how many are shown, %Ln of how many</extracomment>
        <translation>
            <numerusform>%1 个事件，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) fell out</source>
        <comment>events</comment>
        <extracomment>Events that the bounded record had no more room for</extracomment>
        <translation>
            <numerusform>%Ln 个较早的事件已移出</numerusform>
        </translation>
    </message>
    <message>
        <source>the last look failed</source>
        <translation>上一次读取失败</translation>
    </message>
    <message>
        <source>paused; the record goes on</source>
        <translation>已暂停，记录仍在继续</translation>
    </message>
    <message>
        <source>recording since %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>自 %1 起记录</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>搜索活动</translation>
    </message>
    <message>
        <source>Sockets that opened (up) and closed (down), by second</source>
        <translation>每秒打开（向上）和关闭（向下）的套接字</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show in Connections</source>
        <translation>在连接页显示(&amp;S)</translation>
    </message>
    <message>
        <source>Show in Por&amp;ts</source>
        <translation>在端口页显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Only this process</source>
        <translation>只看此进程(&amp;O)</translation>
    </message>
    <message>
        <source>Show the &amp;newest</source>
        <translation>显示最新的(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>复制单元格(&amp;E)</translation>
    </message>
    <message>
        <source>The rows before are still being written.</source>
        <translation>之前的行仍在写入。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose col&amp;umns</source>
        <translation>选择列(&amp;U)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个事件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索 (Esc)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Cl&amp;ear the search</source>
        <translation>清除搜索(&amp;E)</translation>
    </message>
    <message>
        <source>The record is full: as new events come, the oldest fall out. An export keeps them.</source>
        <translation>记录已满：有新事件时，最早的事件会被丢弃。可以通过导出来保留。</translation>
    </message>
    <message>
        <source>Search activity: nginx, 443, 10.0.0.0/8, event:closed</source>
        <translation>搜索活动：nginx、443、10.0.0.0/8、event:closed</translation>
    </message>
    <message>
        <source>Copy with headin&amp;gs</source>
        <extracomment>Checkable: copied rows begin with a line of the columns&apos; names</extracomment>
        <translation>复制时附带列标题(&amp;G)</translation>
    </message>
</context>
<context>
    <name>netwharf::BaselineFile</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>There is no folder to keep the list in.</source>
        <translation>没有可以存放此清单的文件夹。</translation>
    </message>
    <message>
        <source>%1 It is kept as %2.</source>
        <extracomment>%1 why a file is not used, a sentence; %2 the name that the file has now</extracomment>
        <translation>%1它已保留为 %2。</translation>
    </message>
</context>
<context>
    <name>netwharf::BasicsPage</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Link at the top of a help page; %1 is the name of the page that one came from</extracomment>
        <translation>返回“%1”</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Port basics</source>
        <translation>端口入门</translation>
    </message>
</context>
<context>
    <name>netwharf::ChangeLogDialog</name>
    <message>
        <source>Log of changes</source>
        <translation>更改日志</translation>
    </message>
    <message>
        <source>What opens, changes and closes is appended to a file until you stop it or quit. First come the sockets that are there.</source>
        <translation>打开、更改和关闭的内容会追加到一个文件，直到您停止记录或退出程序。开头是当前已有的套接字。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Largest size</source>
        <translation>大小上限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;When full</source>
        <translation>写满时(&amp;W)</translation>
    </message>
    <message>
        <source>JSON, one object a line</source>
        <translation>JSON，每行一个对象</translation>
    </message>
    <message>
        <source>Text, one line a change</source>
        <translation>文本，每个更改一行</translation>
    </message>
    <message>
        <source>Stop and say so</source>
        <translation>停止并提示</translation>
    </message>
    <message>
        <source>Begin a new file and keep the one before</source>
        <translation>新建文件，并保留前一个</translation>
    </message>
    <message>
        <source>Logs (*.jsonl *.txt);;All files (*)</source>
        <translation>日志 (*.jsonl *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>该文件夹不存在。</translation>
    </message>
    <message>
        <source>The file exists: changes are added at its end.</source>
        <translation>文件已存在：更改会追加到末尾。</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Only what &amp;matches “%1”</source>
        <translation>仅记录匹配“%1”的内容(&amp;M)</translation>
    </message>
</context>
<context>
    <name>netwharf::ChangeLogger</name>
    <message>
        <source>Stop the &amp;log of changes</source>
        <translation>停止更改日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log of changes…</source>
        <translation>更改日志(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were written to %1.</source>
        <extracomment>%Ln a number of changes, %1 a file</extracomment>
        <translation>
            <numerusform>%Ln 个更改已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of changes has reached its limit and ended: %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>更改日志已达到大小上限并停止：%1。</translation>
    </message>
    <message>
        <source>Changes go to %1, %2</source>
        <extracomment>In the status bar: %1 a file, %2 an amount of data</extracomment>
        <translation>更改写入 %1，%2</translation>
    </message>
</context>
<context>
    <name>netwharf::ChecksPane</name>
    <message>
        <source>What was checked</source>
        <translation>做过的检查</translation>
    </message>
    <message>
        <source>In Ports</source>
        <translation>端口页</translation>
    </message>
    <message>
        <source>Show this port in Ports</source>
        <translation>在“端口”页中显示此端口</translation>
    </message>
</context>
<context>
    <name>netwharf::ChipRow</name>
    <message>
        <source>More</source>
        <extracomment>Chip at the end of a row of filters: opens a menu with those that do not fit. The number of those that are on follows.</extracomment>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>Filters that do not fit here; %Ln of them are on</source>
        <translation>
            <numerusform>此处放不下的筛选，其中 %Ln 项已启用</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that do not fit here</source>
        <translation>此处放不下的筛选</translation>
    </message>
</context>
<context>
    <name>netwharf::ChoiceField</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is chosen, for a screen reader: %1 of what, %2 the choice</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>netwharf::CloseSocketDialog</name>
    <message numerus="yes">
        <source>Close %Ln socket(s)?</source>
        <translation>
            <numerusform>关闭 %Ln 个套接字？</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this connection of %1?</source>
        <extracomment>Question: %1 who holds the connection</extracomment>
        <translation>关闭 %1 的这个连接？</translation>
    </message>
    <message>
        <source>Close the socket of %1 on port %2?</source>
        <extracomment>Question: %1 who holds the socket, %2 a port</extracomment>
        <translation>关闭 %1 在端口 %2 上的套接字？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A socket in a list: %1 who holds it, %2 its ends</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Their programs get an error when they use them, and the other ends see them reset.</source>
        <translation>各程序在使用时会收到错误，另一端会看到连接被重置。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) closed.</source>
        <translation>
            <numerusform>已关闭 %Ln 个套接字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) were not closed</source>
        <translation>
            <numerusform>%Ln 个套接字未关闭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %Ln socket(s)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>关闭 %Ln 个套接字(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>关闭连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close socket</source>
        <translation>关闭套接字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep them open</source>
        <extracomment>Button: the connection is not closed</extracomment>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netwharf::ColumnFeed</name>
    <message>
        <source>Loo&amp;k up names of remote addresses</source>
        <translation>查询远程地址的名称(&amp;K)</translation>
    </message>
    <message>
        <source>Names of remote addresses are not looked up: “%1” in the menu of a column heading switches that on.</source>
        <translation>没有查询远程地址的名称：在列标题的菜单中可用“%1”打开。</translation>
    </message>
</context>
<context>
    <name>netwharf::ConnectionDetail</name>
    <message>
        <source>closed</source>
        <extracomment>Below the line between the two ends of a connection</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Sockets</source>
        <extracomment>Label of a line: how many sockets the process holds</extracomment>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Select a row to see who opened it, what its port is for and which process holds it.</source>
        <translation>选中一行，即可查看由谁发起、端口有什么用途，以及由哪个进程占用。</translation>
    </message>
    <message>
        <source>In Ports</source>
        <extracomment>Link to the page about ports</extracomment>
        <translation>在端口页中显示</translation>
    </message>
    <message>
        <source>Only this process</source>
        <translation>只看此进程</translation>
    </message>
    <message>
        <source>Only this port</source>
        <translation>只看此端口</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>Link above a picture, to the section of &quot;Port basics&quot; that explains it</extracomment>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Hide the states of TCP</source>
        <extracomment>Link that opens a picture of the states of TCP, and the one that closes it</extracomment>
        <translation>隐藏 TCP 状态图</translation>
    </message>
    <message>
        <source>Where is this in TCP?</source>
        <translation>它处于 TCP 的哪一步？</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>Above a curve of traffic: %1 how fast it comes in, %2 how fast it goes out</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <extracomment>Link: shows the folder of the program in the file manager</extracomment>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>The folder %1 cannot be seen from here.</source>
        <translation>从这里看不到文件夹 %1。</translation>
    </message>
    <message>
        <source>No program on this desktop shows folders.</source>
        <translation>此桌面上没有可显示文件夹的程序。</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>Beside a curve of traffic: its highest value</extracomment>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>What came in (up) and went out (down), by second, for a minute</source>
        <translation>最近一分钟内每秒收到（向上）和发出（向下）的数据</translation>
    </message>
</context>
<context>
    <name>netwharf::ConnectionsPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Number of hits in the search field: %1 of %2 rows</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Port %1</source>
        <extracomment>Filter chip: only sockets with this port</extracomment>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Filter chip: only sockets of this process; %1 its name, %2 its process ID</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Name of a page</extracomment>
        <translation>连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln 个套接字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln socket(s)</source>
        <extracomment>%1 how many are shown, %Ln of how many</extracomment>
        <translation>
            <numerusform>%Ln 个套接字中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) hidden</source>
        <translation>
            <numerusform>%Ln 个所有者被隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>the last look failed</source>
        <translation>上一次读取失败</translation>
    </message>
    <message>
        <source>why?</source>
        <extracomment>Link after what could not be seen</extracomment>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>paused, picture of %1</source>
        <extracomment>%1 the time at which the picture was paused</extracomment>
        <translation>已暂停，显示的是 %1 的情况</translation>
    </message>
    <message>
        <source>sampled %1 s ago in %2 ms</source>
        <extracomment>%1 seconds since the last sample, %2 milliseconds that it took</extracomment>
        <translation>%1 秒前采样，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>Search connections: nginx, 443, 10.0.0.0/8, state:listen</source>
        <translation>搜索连接：nginx、443、10.0.0.0/8、state:listen</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>选择列(&amp;C)</translation>
    </message>
    <message>
        <source>Choose colu&amp;mns</source>
        <translation>选择列(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>The filters leave nothing to show.</source>
        <translation>筛选之后没有可显示的内容。</translation>
    </message>
    <message>
        <source>No program on this machine holds a socket.</source>
        <translation>本机上没有程序占用套接字。</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>复制单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress and port</source>
        <translation>复制地址和端口(&amp;D)</translation>
    </message>
    <message>
        <source>Only this &amp;process</source>
        <translation>只看此进程(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Only this port</source>
        <translation>只看此端口(&amp;O)</translation>
    </message>
    <message>
        <source>Show in Por&amp;ts</source>
        <translation>在端口页显示(&amp;T)</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>排序方式(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short-lived not listed</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln 个短暂的套接字未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>自定义视图(&amp;V)</translation>
    </message>
    <message>
        <source>order held</source>
        <extracomment>Rows are not sorted again while the pointer is on the list</extracomment>
        <translation>顺序暂时固定</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>This socket has closed, and none has taken its place.</source>
        <translation>该套接字已关闭，没有接替它的套接字。</translation>
    </message>
    <message>
        <source>This socket has closed; shown is the one that took its place.</source>
        <translation>该套接字已关闭；显示的是接替它的那一个。</translation>
    </message>
    <message>
        <source>More wa&amp;ys to copy</source>
        <translation>更多复制方式(&amp;Y)</translation>
    </message>
    <message>
        <source>Why can&apos;t I &amp;bind this port?</source>
        <translation>为什么无法绑定此端口(&amp;B)？</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索 (Esc)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>1 shown despite the filters, back to them</source>
        <extracomment>Link: a row is in the list that the filters leave out; a click takes it away</extracomment>
        <translation>1 行在筛选之外，返回筛选</translation>
    </message>
    <message>
        <source>You were led to this row from another page. The filters leave it out, and are as they were.</source>
        <translation>此行是从另一页面跳转而来。它不在筛选之内，筛选保持不变。</translation>
    </message>
    <message>
        <source>Cl&amp;ear the search</source>
        <translation>清除搜索(&amp;E)</translation>
    </message>
    <message>
        <source>What others can reac&amp;h</source>
        <translation>谁能访问本机(&amp;H)</translation>
    </message>
    <message>
        <source>Selec&amp;ted row</source>
        <extracomment>Menu of what the list can show about the row that is selected</extracomment>
        <translation>选中的行(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <extracomment>How many rows of the list are selected</extracomment>
        <translation>
            <numerusform>已选择 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches both “%1” and the filters (%2).</source>
        <extracomment>In place of an empty list: %1 a search, %2 the filters beside it: &quot;Only: Port 7012&quot;</extracomment>
        <translation>没有同时符合“%1”与筛选条件（%2）的内容。</translation>
    </message>
    <message>
        <source>Switch the filters off</source>
        <extracomment>Link: the search stays</extracomment>
        <translation>关闭这些筛选条件</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>Checkable: the panel at the right is shown</extracomment>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Search and &amp;filters</source>
        <extracomment>Menu of what decides which rows the list shows</extracomment>
        <translation>搜索与筛选(&amp;F)</translation>
    </message>
    <message>
        <source>not everything could be seen</source>
        <extracomment>A link follows that says why</extracomment>
        <translation>有些内容看不到</translation>
    </message>
</context>
<context>
    <name>netwharf::DetailCopy</name>
    <message>
        <source>Copy &amp;all of the detail</source>
        <translation>复制全部详情(&amp;A)</translation>
    </message>
    <message>
        <source>Copy both e&amp;nds and the protocol</source>
        <translation>复制两端和协议(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the &amp;process</source>
        <translation>复制进程(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand line</source>
        <translation>复制命令行(&amp;M)</translation>
    </message>
</context>
<context>
    <name>netwharf::EndProcessDialog</name>
    <message>
        <source>End %1?</source>
        <extracomment>Question: %1 a process name and its number</extracomment>
        <translation>结束 %1？</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln process(es)?</source>
        <translation>
            <numerusform>结束 %Ln 个进程？</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what depends on it…</source>
        <translation>正在查看哪些内容依赖于它…</translation>
    </message>
    <message>
        <source>Nothing is connected to it.</source>
        <translation>没有任何连接与它相关。</translation>
    </message>
    <message>
        <source>Waiting for %1 to end</source>
        <extracomment>%1 a process name and its number</extracomment>
        <translation>正在等待 %1 结束</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln process(es) to end</source>
        <translation>
            <numerusform>正在等待 %Ln 个进程结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was asked to end, and may be tidying up. It is ended by force in %Ln second(s).</source>
        <translation>
            <numerusform>已请求它结束，它可能正在收尾。%Ln 秒后强制结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being ended by force. One that waits for a device ends when that answers.</source>
        <translation>正在强制结束。若它在等待设备，则要等设备响应后才会结束。</translation>
    </message>
    <message>
        <source>%1 was ended by force.</source>
        <translation>%1 已被强制结束。</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) have ended.</source>
        <translation>
            <numerusform>%Ln 个进程已结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not ended</source>
        <extracomment>%1 a process name and its number</extracomment>
        <translation>%1 未结束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) were not ended</source>
        <translation>
            <numerusform>%Ln 个进程未结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is asked to end. If it has not after %Ln s, it is ended by force, unless you stop waiting. What it has not saved may be lost.</source>
        <extracomment>%Ln seconds</extracomment>
        <translation>
            <numerusform>先请它结束。若 %Ln 秒后仍未结束，就会强制结束它，除非您停止等待。它尚未保存的内容可能会丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are asked to end. Those that have not after %Ln s are ended by force, unless you stop waiting. What they have not saved may be lost.</source>
        <extracomment>%Ln seconds</extracomment>
        <translation>
            <numerusform>会先请它们结束。%Ln 秒后仍未结束的将被强制结束，除非您停止等待。尚未保存的内容可能会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End %1</source>
        <extracomment>Button: %1 a process name</extracomment>
        <translation>结束 %1(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %Ln process(es)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>结束 %Ln 个进程(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <extracomment>Button: the process is not ended</extracomment>
        <translation>让它继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep them running</source>
        <translation>让它们继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>End by &amp;force now</source>
        <extracomment>Button: ends the process at once, whatever it is doing</extracomment>
        <translation>立即强制结束(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <extracomment>Button: the process may go on or end when it likes</extracomment>
        <translation>不再等待(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>They were asked to end, and may be tidying up. Those still there are ended by force in %Ln second(s).</source>
        <comment>several processes</comment>
        <translation>
            <numerusform>已请求它们结束，它们可能正在收尾。%Ln 秒后强制结束仍在运行的进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are being ended by force. One that waits for a device ends when that answers.</source>
        <translation>正在强制结束它们。若其中有进程在等待设备，则要等设备响应后才会结束。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln have ended. Still there: %2.</source>
        <comment>processes</comment>
        <extracomment>%1 how many have ended, %Ln of how many; %2 the names of the others</extracomment>
        <translation>
            <numerusform>%Ln 个中已有 %1 个结束，尚在运行：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ExplanationDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netwharf::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>In a field that finds words in a text: %1 the number of the place shown, %2 of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Link beside a field that finds words in a text</extracomment>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Link beside a field that finds words in a text</extracomment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Link beside a field that finds words in a text</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>netwharf::FixList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: %1 the words on a button, %2 what it is about</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>可以怎么办</translation>
    </message>
</context>
<context>
    <name>netwharf::FreeFinder</name>
    <message>
        <source>“%1” is not a port: port numbers go from 1 to 65535.</source>
        <translation>“%1”不是端口：端口号从 1 到 65535。</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to %2.</source>
        <translation>“%1”不是 1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的结尾在开头之前。</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Free port %1</source>
        <translation>空闲端口 %1</translation>
    </message>
    <message>
        <source>Each was free a moment ago on IPv4 and IPv6, belongs to nothing common, and is never handed to clients here.</source>
        <translation>它们刚才在 IPv4 和 IPv6 上都是空闲的，不属于常见服务，本机也不会把它们分配给客户端。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>On a button; %1 a line such as PORT=8085</extracomment>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>跳过的端口：%1</translation>
    </message>
    <message>
        <source>Fewer reasons</source>
        <extracomment>Link below a list of reasons, of which some are shown</extracomment>
        <translation>收起原因</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln reason(s)</source>
        <translation>
            <numerusform>全部 %Ln 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 what is on the clipboard now</extracomment>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Find a free port</source>
        <translation>查找空闲端口</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>Before a field with a port: ports near it are looked for</extracomment>
        <translation>接近</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a field with the first port of a range</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before a field with the last port of a range</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>how many</source>
        <extracomment>Before a field with the number of ports that are wanted</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Near this port</source>
        <translation>接近此端口</translation>
    </message>
    <message>
        <source>First port of the range</source>
        <translation>范围的第一个端口</translation>
    </message>
    <message>
        <source>Last port of the range</source>
        <translation>范围的最后一个端口</translation>
    </message>
    <message>
        <source>How many ports</source>
        <translation>端口数量</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>TCP and UDP</source>
        <translation>TCP 和 UDP</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>The next free ports after these</source>
        <translation>排在这些之后的空闲端口</translation>
    </message>
    <message>
        <source>No port of this range is both free and suitable.</source>
        <translation>此范围内没有既空闲又合适的端口。</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln port(s) of this range are both free and suitable.</source>
        <translation>
            <numerusform>此范围内既空闲又合适的端口只有 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::GroupActions</name>
    <message>
        <source>By process</source>
        <extracomment>Toggle above the list: group it by process</extracomment>
        <translation>按进程</translation>
    </message>
    <message>
        <source>By service</source>
        <extracomment>Toggle above the list: group it by service</extracomment>
        <translation>按服务</translation>
    </message>
    <message>
        <source>By local port</source>
        <extracomment>Toggle above the list: group it by local port</extracomment>
        <translation>按本地端口</translation>
    </message>
    <message>
        <source>By remote address</source>
        <extracomment>Toggle above the list: group it by remote address</extracomment>
        <translation>按远程地址</translation>
    </message>
    <message>
        <source>By container</source>
        <extracomment>Toggle above the list: group it by container or namespace</extracomment>
        <translation>按容器</translation>
    </message>
    <message>
        <source>Collapse &amp;group</source>
        <translation>折叠组(&amp;G)</translation>
    </message>
    <message>
        <source>Expand &amp;group</source>
        <translation>展开组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Grouped</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>Group the list, or end it</source>
        <translation>将列表分组，或取消分组</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <extracomment>In the list of shortcuts: %1 what the list is grouped by</extracomment>
        <translation>分组方式：%1</translation>
    </message>
    <message>
        <source>Expand &amp;all groups</source>
        <translation>全部展开(&amp;A)</translation>
    </message>
    <message>
        <source>Collapse all gro&amp;ups</source>
        <translation>全部折叠(&amp;U)</translation>
    </message>
    <message>
        <source>Group the list (%1)</source>
        <translation>将列表分组 (%1)</translation>
    </message>
    <message>
        <source>By program</source>
        <extracomment>Toggle above the list: group it by program</extracomment>
        <translation>按程序</translation>
    </message>
</context>
<context>
    <name>netwharf::GroupDetail</name>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <extracomment>How many sockets a group has</extracomment>
        <translation>
            <numerusform>%Ln 个套接字</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Only this process</source>
        <translation>只看此进程</translation>
    </message>
    <message>
        <source>Copy everything shown here</source>
        <translation>复制此处显示的全部内容</translation>
    </message>
</context>
<context>
    <name>netwharf::HealthDialog</name>
    <message>
        <source>What could not be seen</source>
        <translation>无法看到的内容</translation>
    </message>
</context>
<context>
    <name>netwharf::KnownActions</name>
    <message>
        <source>process %1</source>
        <extracomment>Something known: %1 a process whose executable cannot be read</extracomment>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>port %1 %2</source>
        <extracomment>Something known: %1 a port number, %2 a protocol</extracomment>
        <translation>端口 %1 %2</translation>
    </message>
    <message>
        <source>What I &amp;know…</source>
        <translation>已知的内容(&amp;K)…</translation>
    </message>
    <message>
        <source>I &amp;know this</source>
        <translation>标记为已知(&amp;K)</translation>
    </message>
    <message>
        <source>The program %1</source>
        <extracomment>%1 the path of a program</extracomment>
        <translation>程序 %1</translation>
    </message>
    <message>
        <source>Everything at %1</source>
        <extracomment>%1 the name of a service, %2 its port: &quot;port 443 TCP&quot;</extracomment>
        <translation>%1 的全部套接字</translation>
    </message>
    <message>
        <source>The service %1 (%2)</source>
        <translation>服务 %1（%2）</translation>
    </message>
    <message>
        <source>You know %1. The chip “Hide what I know” leaves it out.</source>
        <translation>%1 已标记为已知。筛选项“隐藏已知”会将其略去。</translation>
    </message>
    <message>
        <source>%1 is no longer something you know.</source>
        <translation>%1 不再是已知的内容。</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>已知的内容</translation>
    </message>
    <message>
        <source>The chip “Hide what I know” leaves out the sockets of these:</source>
        <translation>筛选项“隐藏已知”会略去以下内容的套接字：</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>command %1</source>
        <extracomment>Something known: %1 a command line</extracomment>
        <translation>命令 %1</translation>
    </message>
    <message>
        <source>Only started as %1</source>
        <extracomment>%1 a command line</extracomment>
        <translation>仅限以此命令启动：%1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>You have said of nothing yet that you know it. “I know this” in the menu of a row does, and the chip “Hide what I know” then leaves it out.</source>
        <translation>还没有标记为已知的内容。在某一行的菜单中选择“标记为已知”即可，筛选项“隐藏已知”随后会将其略去。</translation>
    </message>
</context>
<context>
    <name>netwharf::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>Refresh &amp;interval</source>
        <translation>刷新间隔(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Netwharf</source>
        <translation>关于网埠(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Watches…</source>
        <translation>监视列表(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Port basics</source>
        <translation>端口入门(&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;mport notes…</source>
        <translation>导入备注(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>导出备注(&amp;X)…</translation>
    </message>
    <message>
        <source>What others can reac&amp;h</source>
        <translation>谁能访问本机(&amp;H)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Jump to page</source>
        <extracomment>Menu of the pages that the tabs lead to</extracomment>
        <translation>转到页面(&amp;J)</translation>
    </message>
</context>
<context>
    <name>netwharf::MainWindow</name>
    <message>
        <source>The settings could not be read; they are kept as %1.</source>
        <translation>无法读取设置；原文件已保留为 %1。</translation>
    </message>
    <message>
        <source>Netwharf</source>
        <extracomment>The name of the program</extracomment>
        <translation>网埠</translation>
    </message>
    <message>
        <source>The registry kept in %1 cannot be used; the built-in one is shown.</source>
        <translation>保存在 %1 的注册信息无法使用；现在显示内置的注册信息。</translation>
    </message>
    <message>
        <source>Watched from now on: %1. The list of watches is in the View menu.</source>
        <extracomment>%1 the name of a watch</extracomment>
        <translation>从现在起监视：%1。监视列表在“视图”菜单中。</translation>
    </message>
    <message>
        <source>Watched from now on: %1. This desktop shows no notices, so news appear here.</source>
        <extracomment>%1 the name of a watch</extracomment>
        <translation>从现在起监视：%1。此桌面不显示通知，消息会出现在这里。</translation>
    </message>
    <message>
        <source>Text size: %1% of the desktop&apos;s</source>
        <extracomment>A remark after the size of the text was changed; %1 a number</extracomment>
        <translation>文字大小：桌面文字的 %1%</translation>
    </message>
</context>
<context>
    <name>netwharf::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>System, assigned / not</source>
        <translation>系统端口，已分配 / 未分配</translation>
    </message>
    <message>
        <source>Registered, assigned / not</source>
        <translation>注册端口，已分配 / 未分配</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>动态端口</translation>
    </message>
    <message>
        <source>Privileged border</source>
        <extracomment>Legend of the map; the number beside it is the first port that needs no privilege</extracomment>
        <translation>特权端口界线</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Legend of the map: there is no privileged border</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>This machine&apos;s client range</source>
        <translation>本机的客户端端口范围</translation>
    </message>
    <message>
        <source>Usual client range</source>
        <translation>通常的客户端端口范围</translation>
    </message>
    <message>
        <source>Numbers for anybody&apos;s use: IANA gives them to no service.</source>
        <translation>供任何人使用的端口号：IANA 不把它们分配给任何服务。</translation>
    </message>
    <message>
        <source>A bright cell is a number that IANA has given to a service, a dark one belongs to none.</source>
        <translation>亮格是 IANA 已分配给某项服务的端口号，暗格不属于任何服务。</translation>
    </message>
    <message>
        <source>Only a privileged program may listen on a number below this line.</source>
        <translation>只有具有特权的程序才能监听小于这条线的端口号。</translation>
    </message>
    <message>
        <source>From these numbers the system gives one to each outgoing connection.</source>
        <translation>系统从这些端口号中为每个传出连接分配一个。</translation>
    </message>
</context>
<context>
    <name>netwharf::MapPage</name>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Tab: all ports in one picture</extracomment>
        <translation>端口图</translation>
    </message>
    <message>
        <source>%1 of %2 ports in use</source>
        <translation>%2 个端口中 %1 个在使用</translation>
    </message>
    <message>
        <source>%1 assigned by IANA</source>
        <extracomment>%1 a number of ports</extracomment>
        <translation>IANA 已分配 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) of other network namespaces are on no port of this map</source>
        <translation>
            <numerusform>其他网络命名空间的 %Ln 个套接字不属于此图上的端口</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>sampled at %1</source>
        <extracomment>%1 a time of day: when the program last looked at the sockets</extracomment>
        <translation>采样于 %1</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>在端口图上查找</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names beside the ports that are listened on</source>
        <translation>在正被监听的端口旁显示名称</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>The same in words, row by row</source>
        <translation>同样的内容，逐行用文字显示</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>以表格显示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Names beside lights</source>
        <translation>灯旁显示名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit the whole map</source>
        <translation>整张端口图(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>下一个匹配(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>上一个匹配(&amp;V)</translation>
    </message>
    <message>
        <source>Legend and loup&amp;e</source>
        <translation>图例和放大镜(&amp;E)</translation>
    </message>
    <message>
        <source>Show in Por&amp;ts</source>
        <translation>在端口页显示(&amp;T)</translation>
    </message>
    <message>
        <source>Show its sockets in &amp;Connections</source>
        <translation>在连接页显示其套接字(&amp;C)</translation>
    </message>
    <message>
        <source>Wh&amp;y can&apos;t I bind it?</source>
        <translation>为什么无法绑定(&amp;Y)？</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>复制端口号(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>图片已保存为 %1。</translation>
    </message>
    <message>
        <source>Find on the map: 5432, mysql, state:listen, 8000-8100</source>
        <translation>在端口图上查找：5432、mysql、state:listen、8000-8100</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>Toggle: shows or hides the legend beside the map</extracomment>
        <translation>图例</translation>
    </message>
    <message>
        <source>What colours and signs mean, and the cells around the cursor</source>
        <translation>颜色和符号的含义，以及光标附近的格子</translation>
    </message>
</context>
<context>
    <name>netwharf::MapSidePane</name>
    <message>
        <source>Around %1</source>
        <extracomment>Above a magnified part of the map: %1 a port number</extracomment>
        <translation>%1 附近</translation>
    </message>
    <message>
        <source>&amp;Open %1 in Ports</source>
        <extracomment>Button: shows a port in the catalogue</extracomment>
        <translation>在端口页打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>65,536 ports, one cell each</source>
        <translation>65,536 个端口，每格一个</translation>
    </message>
    <message>
        <source>%1 columns of %2 rows</source>
        <translation>%1 列 × %2 行</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Cells around the cursor</source>
        <translation>光标附近的格子</translation>
    </message>
    <message>
        <source>Each row is 256 numbers: port 0 is at the top left, 65535 at the bottom right. Point at a cell to read what it is; type a number to go there; Enter opens it.</source>
        <translation>每行 256 个端口号：端口 0 在左上角，65535 在右下角。指向一格可看它是什么；输入端口号可跳到那里；按 Enter 打开。</translation>
    </message>
</context>
<context>
    <name>netwharf::MapTable</name>
    <message>
        <source>No port matches.</source>
        <translation>没有匹配的端口。</translation>
    </message>
    <message>
        <source>No port has one of the chosen lights.</source>
        <translation>没有端口亮着所选的灯。</translation>
    </message>
    <message>
        <source>Ports of the map</source>
        <translation>端口图上的端口</translation>
    </message>
</context>
<context>
    <name>netwharf::MapTableModel</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the map as a table: what is going on on the port</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>Column: programs with a socket on the port</extracomment>
        <translation>使用程序</translation>
    </message>
</context>
<context>
    <name>netwharf::MapView</name>
    <message>
        <source>Go to port %1</source>
        <extracomment>On the map, while a port number is being typed</extracomment>
        <translation>转到端口 %1</translation>
    </message>
    <message>
        <source>Map of all ports. %1</source>
        <extracomment>Accessible name of the map: %1 says what is known of the port under the cursor</extracomment>
        <translation>端口图，包含全部端口。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a description: %1 &quot;Listening&quot;, %2 how many ports</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>65,536 ports in rows of 256. %1. Client range %2-%3. Arrow keys move, Ctrl with Left or Right goes from light to light, Enter opens the port.</source>
        <extracomment>Description of the map for a screen reader: %1 a list of &quot;Listening: 20&quot;, %2 and %3 the client range</extracomment>
        <translation>65,536 个端口，每行 256 个。%1。客户端范围 %2-%3。方向键移动，Ctrl 加左右方向键从一盏灯到下一盏灯，Enter 打开端口。</translation>
    </message>
</context>
<context>
    <name>netwharf::NoteEditor</name>
    <message>
        <source>My note</source>
        <extracomment>Heading in the detail of a port: what the person has written about it</extracomment>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>In the empty field for a note&apos;s label</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label of the note</source>
        <translation>备注的标签</translation>
    </message>
    <message>
        <source>What you want to remember about this port</source>
        <extracomment>In the empty field for a note&apos;s text</extracomment>
        <translation>关于这个端口，想记住的事</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>备注的内容</translation>
    </message>
    <message>
        <source>Saved when you leave the field. Ctrl+Z takes back what you typed.</source>
        <extracomment>Below the fields of a note</extracomment>
        <translation>离开输入框时自动保存；按 Ctrl+Z 可撤销刚才的输入。</translation>
    </message>
</context>
<context>
    <name>netwharf::NotesActions</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences one after the other; Chinese needs no space between them</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>My notes on ports. One note: 5432/tcp, two spaces, a label; indented lines below are its text. Also 8000-8100/udp; without /tcp or /udp, both.</source>
        <extracomment>Comment at the top of a new notes file, one line; 5432/tcp and the words after it are an example</extracomment>
        <translation>我的端口备注。一条备注：5432/tcp、两个空格、标签；下面缩进的行是它的内容。也可以写 8000-8100/udp；不写 /tcp 或 /udp 时两者都算。</translation>
    </message>
    <message>
        <source>The notes could not be written to %1 (%2). Nothing was lost.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>无法将备注写入 %1（%2）。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The notes in %1 could not be read (%2). The file is left as it is.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>无法读取 %1 中的备注（%2）。文件保持原样。</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入备注</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>导出备注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 条备注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%Ln 条已经存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ from yours, and yours were kept.</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%Ln 条与已有备注不同，已保留原有备注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the file could not be understood.</source>
        <translation>
            <numerusform>文件中有 %Ln 处无法识别。</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes were written to %1.</source>
        <translation>备注已写入 %1。</translation>
    </message>
</context>
<context>
    <name>netwharf::PlainLabel</name>
    <message>
        <source>Copy</source>
        <extracomment>In the menu of a text: copies the selected part of it, or all of it.</extracomment>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>netwharf::PortChipRow</name>
    <message>
        <source>%1 hidden, show all</source>
        <extracomment>Link where there is room for no more: %1 how many rows the filters leave out</extracomment>
        <translation>已隐藏 %1 项，全部显示</translation>
    </message>
    <message>
        <source>Explained</source>
        <extracomment>Chip: entries of the port list that the program describes in its own words</extracomment>
        <translation>有说明</translation>
    </message>
    <message>
        <source>In use here</source>
        <translation>本机使用中</translation>
    </message>
    <message>
        <source>Cleartext</source>
        <extracomment>Chip: services that send everything unencrypted</extracomment>
        <translation>明文</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Words from anywhere</source>
        <translation>不限来源</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Chip with a menu: which categories of services are shown</extracomment>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>%Ln categories</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Chip with a menu: whose words an entry shows (the guide&apos;s, the registry&apos;s, ...)</extracomment>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>%Ln origins</source>
        <translation>
            <numerusform>%Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Legacy</source>
        <extracomment>Chip: services that something better has replaced</extracomment>
        <translation>旧式</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>Chip: ports that the person has written a note about</extracomment>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>已隐藏 %1 项</translation>
    </message>
</context>
<context>
    <name>netwharf::PortDetail</name>
    <message>
        <source>not at the moment</source>
        <comment>in use here: no</comment>
        <translation>目前没有</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>processes</comment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Port details</source>
        <translation>端口详细信息</translation>
    </message>
    <message>
        <source>In use here</source>
        <extracomment>Heading in the detail of a port: who on this machine uses it</extracomment>
        <translation>本机使用中</translation>
    </message>
    <message>
        <source>Also used by</source>
        <extracomment>Heading in the detail of a port: other services on the same number</extracomment>
        <translation>也用于</translation>
    </message>
    <message>
        <source>Show connections on this port</source>
        <translation>显示此端口的连接</translation>
    </message>
    <message>
        <source>Copy this description</source>
        <translation>复制此说明</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>Link below a picture, to the section of &quot;Port basics&quot; that explains it</extracomment>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Button: leads to the page that says why a program cannot bind this port</extracomment>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Why can&apos;t I bind this port?</source>
        <translation>为什么无法绑定此端口？</translation>
    </message>
</context>
<context>
    <name>netwharf::PortRuler</name>
    <message>
        <source>System</source>
        <extracomment>Name of the ports 0 to 1023, on the ruler.</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Name of the ports 1024 to 49151, on the ruler.</extracomment>
        <translation>注册</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <extracomment>Name of the ports 49152 to 65535, on the ruler.</extracomment>
        <translation>动态</translation>
    </message>
    <message>
        <source>this machine&apos;s clients %1-%2</source>
        <extracomment>Under the ruler: the ports that this system hands out to clients. %1 and %2 are port numbers.</extracomment>
        <translation>本机客户端 %1-%2</translation>
    </message>
    <message>
        <source>clients %1-%2</source>
        <extracomment>Short form of &quot;this machine&apos;s clients %1-%2&quot;, for little room.</extracomment>
        <translation>客户端 %1-%2</translation>
    </message>
    <message>
        <source>privileged</source>
        <extracomment>Under the ruler: ports that only the administrator&apos;s programs may take.</extracomment>
        <translation>特权</translation>
    </message>
</context>
<context>
    <name>netwharf::PortTable</name>
    <message>
        <source>&amp;Usual order</source>
        <extracomment>Sort by: the best hits of a search first, else by number</extracomment>
        <translation>默认顺序(&amp;U)</translation>
    </message>
</context>
<context>
    <name>netwharf::PortUserLine</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>listens</source>
        <comment>a process, on a port</comment>
        <translation>监听</translation>
    </message>
    <message>
        <source>listens, %1</source>
        <comment>a process; %1: who can reach it</comment>
        <translation>监听，%1</translation>
    </message>
    <message>
        <source>holds the port</source>
        <comment>a process</comment>
        <translation>占用端口</translation>
    </message>
    <message>
        <source>takes datagrams</source>
        <comment>a process, on a port</comment>
        <translation>接收数据报</translation>
    </message>
    <message>
        <source>takes datagrams, %1</source>
        <comment>a process; %1: who can reach it</comment>
        <translation>接收数据报，%1</translation>
    </message>
</context>
<context>
    <name>netwharf::PortsModel</name>
    <message>
        <source>no process known</source>
        <extracomment>who listens on a port: not known yet, or the kernel</extracomment>
        <translation>进程未知</translation>
    </message>
    <message>
        <source>cleartext</source>
        <extracomment>Tag after what a port is for: it sends everything unencrypted</extracomment>
        <translation>明文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message>
        <source>by convention</source>
        <translation>习惯用法</translation>
    </message>
    <message>
        <source>port %1, %2</source>
        <comment>for a screen reader: number, then TCP or UDP</comment>
        <translation>端口 %1，%2</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Column heading of the port list: the number</extracomment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Column heading of the port list: TCP, UDP</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column heading of the port list: the service&apos;s name, &quot;https&quot;</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>Column heading of the port list: one plain sentence</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Column heading of the port list: &quot;Database&quot;, &quot;Mail&quot;</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>In use here</source>
        <extracomment>Column heading of the port list: who on this machine uses the port</extracomment>
        <translation>本机使用中</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Column heading of the port list: system, registered or dynamic</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column heading of the port list: whose words these are</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Official</source>
        <extracomment>Column heading of the port list: assigned by IANA, or used by convention</extracomment>
        <translation>正式用途</translation>
    </message>
    <message>
        <source>The port is in use by: %1. That need not be this service.</source>
        <extracomment>Of an entry of a port that has several; %1 who uses the port</extracomment>
        <translation>此端口的使用情况：%1。不一定就是这项服务。</translation>
    </message>
</context>
<context>
    <name>netwharf::PortsPage</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The filters above hide all %Ln entries.</source>
        <translation>
            <numerusform>上方的筛选条件隐藏了全部 %Ln 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>Tab: the port catalogue</extracomment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Search ports: 5432, mysql, database, 8000-8100</source>
        <translation>搜索端口：5432、mysql、数据库、8000-8100</translation>
    </message>
    <message>
        <source>Search ports</source>
        <translation>搜索端口</translation>
    </message>
    <message>
        <source>Port list</source>
        <translation>端口列表</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>复制单元格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show connections on this port</source>
        <translation>显示此端口的连接(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>选择列(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written to %1.</source>
        <translation>
            <numerusform>%Ln 行已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy col&amp;umn</source>
        <translation>复制列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export ports</source>
        <translation>导出端口</translation>
    </message>
    <message>
        <source>Why can&apos;t I &amp;bind this port?</source>
        <translation>为什么无法绑定此端口(&amp;B)？</translation>
    </message>
    <message>
        <source>Cl&amp;ear the search</source>
        <translation>清除搜索(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 passed over</source>
        <extracomment>Link in the status bar: of the file that names this machine&apos;s services; %1 its path</extracomment>
        <translation>
            <numerusform>已跳过 %1 中的 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names services; %Ln line(s) of it are none, or too many for one port: %2.</source>
        <comment>%2: line numbers</comment>
        <translation>
            <numerusform>%1 列出服务名称；其中有 %Ln 行不是服务，或同一端口的行数过多：第 %2 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names services; %Ln line(s) of it are none, or too many for one port. The first: %2.</source>
        <comment>%2: line numbers</comment>
        <translation>
            <numerusform>%1 列出服务名称；其中有 %Ln 行不是服务，或同一端口的行数过多。前几处：第 %2 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were passed over</source>
        <translation>已跳过的行</translation>
    </message>
    <message>
        <source>A line reads “http 80/tcp www”: a name, a port with its protocol, other names. All other lines are used, and the file is read again when it changes.</source>
        <translation>正确的一行形如“http 80/tcp www”：名称、端口及其协议、别名。其他行均已采用；文件更改后会重新读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 个条目（共 %2 个）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) for “%1”</source>
        <extracomment>%Ln hits of a search, %1 what was searched for</extracomment>
        <translation>
            <numerusform>%Ln 个条目匹配“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 matches for “%3”</source>
        <extracomment>%1 of %2 hits of a search are shown, %3 what was searched for</extracomment>
        <translation>匹配“%3”的有 %2 个，显示 %1 个</translation>
    </message>
    <message>
        <source>best match first</source>
        <extracomment>How the hits of a search are ordered</extracomment>
        <translation>最匹配的在前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ports are in use on this machine</source>
        <extracomment>Status bar: how many of the ports in the list are in use</extracomment>
        <translation>
            <numerusform>其中 %Ln 个端口正在本机使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::QuestionRow</name>
    <message>
        <source>Read from: %1</source>
        <extracomment>Below the question; %1 a message that a program printed</extracomment>
        <translation>读自：%1</translation>
    </message>
    <message>
        <source>Can a program listen on %1 %2 at %3 ?</source>
        <extracomment>A question with fields in it: %1 the port, %2 TCP or UDP, %3 an address</extracomment>
        <translation>程序能在 %3 的 %2 端口 %1 上监听吗？</translation>
    </message>
    <message>
        <source>Port to ask about</source>
        <translation>要查询的端口</translation>
    </message>
    <message>
        <source>A port, an address with a port, a service, or what a program printed</source>
        <translation>端口、带端口的地址、服务名称，或程序的报错</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>It sets</source>
        <extracomment>Before two check boxes with the names of socket options</extracomment>
        <translation>程序设置</translation>
    </message>
    <message>
        <source>Lets it bind although old connections on the port are not over, if their program set it too</source>
        <translation>即使端口上的旧连接还没结束也能绑定，前提是原来的程序也设置了它</translation>
    </message>
    <message>
        <source>Lets several programs of one user share the port, if all of them set it</source>
        <translation>让同一用户的多个程序共用端口，前提是它们都设置了它</translation>
    </message>
</context>
<context>
    <name>netwharf::ReachActions</name>
    <message>
        <source>&amp;Accept all as known</source>
        <translation>全部接受为已知(&amp;A)</translation>
    </message>
    <message>
        <source>Accept as &amp;known</source>
        <translation>接受为已知(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;get that it is known</source>
        <translation>不再视为已知(&amp;G)</translation>
    </message>
    <message>
        <source>Forget &amp;everything accepted…</source>
        <translation>清除所有已接受的内容(&amp;E)…</translation>
    </message>
    <message>
        <source>Show in &amp;Connections</source>
        <translation>在连接页显示(&amp;C)</translation>
    </message>
    <message>
        <source>Show in Por&amp;ts</source>
        <translation>在端口页显示(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;nd process…</source>
        <translation>结束进程(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a&amp;ll as text</source>
        <translation>全部复制为文本(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>Accepted as known: %Ln for others to reach. What comes from now on is marked.</source>
        <translation>
            <numerusform>已接受为已知：%Ln 项可供他人访问。此后出现的会标出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted as known: %Ln</source>
        <comment>lines</comment>
        <translation>
            <numerusform>已接受为已知：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer known: %Ln</source>
        <comment>lines</comment>
        <translation>
            <numerusform>不再视为已知：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget everything that was accepted?</source>
        <translation>清除所有已接受的内容？</translation>
    </message>
    <message>
        <source>Nothing is marked as new then, until you accept again. Nothing is closed or ended.</source>
        <translation>之后不再标出新增内容，直到您再次接受。不会关闭或结束任何东西。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <extracomment>Button</extracomment>
        <translation>清除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is accepted as known any more.</source>
        <translation>已没有任何内容被接受为已知。</translation>
    </message>
    <message>
        <source>No program is selected.</source>
        <translation>没有选择程序。</translation>
    </message>
    <message>
        <source>Its process is not known.</source>
        <translation>不知道它属于哪个进程。</translation>
    </message>
    <message>
        <source>Export what others can reach</source>
        <translation>导出谁能访问本机</translation>
    </message>
    <message>
        <source>What others can reach is written to %1.</source>
        <translation>谁能访问本机的清单已写入 %1。</translation>
    </message>
</context>
<context>
    <name>netwharf::ReachDetail</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选择任何内容。</translation>
    </message>
    <message>
        <source>Select a line to see what is known of it.</source>
        <translation>选择一行即可查看已知的信息。</translation>
    </message>
    <message>
        <source>%1 %2, reachable by: %3</source>
        <extracomment>%1 a port, %2 a protocol, %3 who can reach it: &quot;anyone&quot;</extracomment>
        <translation>%1 %2，可访问者：%3</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Bound to</source>
        <comment>addresses</comment>
        <translation>绑定地址</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受于</translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>Who could reach a port when it was accepted</extracomment>
        <translation>当时</translation>
    </message>
    <message>
        <source>Show in Connections</source>
        <translation>在连接页显示</translation>
    </message>
    <message>
        <source>Accept as known</source>
        <translation>接受为已知</translation>
    </message>
    <message>
        <source>What the catalogue says of this port</source>
        <translation>端口目录对此端口的说明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>At present</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Its addresses</source>
        <extracomment>The addresses that a container or namespace has</extracomment>
        <translation>其地址</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Label: how a listening port differs from what was accepted</extracomment>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1. Compared with what you accepted (%2).</source>
        <extracomment>%1 &quot;new&quot; or &quot;was: this machine only&quot;; %2 a moment or a day</extracomment>
        <translation>%1。与您接受时（%2）相比。</translation>
    </message>
</context>
<context>
    <name>netwharf::ReachModel</name>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message numerus="yes">
        <source>Anyone can reach these: %Ln</source>
        <translation>
            <numerusform>任何人都能访问：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The local network can reach these: %Ln</source>
        <translation>
            <numerusform>本地网络能访问：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In containers and other network namespaces: %Ln</source>
        <translation>
            <numerusform>在容器和其他网络命名空间中：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this machine can reach these: %Ln</source>
        <translation>
            <numerusform>仅本机能访问：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted, but not there for others now: %Ln</source>
        <translation>
            <numerusform>已接受，但现在他人无法访问：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>was: %1</source>
        <extracomment>Who could reach a port when it was accepted</extracomment>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Bound to</source>
        <comment>addresses</comment>
        <translation>绑定地址</translation>
    </message>
    <message>
        <source>What the catalogue says</source>
        <translation>端口目录的说明</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
</context>
<context>
    <name>netwharf::ReachPage</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Link at the top of a page; %1 is the name of the page that one came from</extracomment>
        <translation>返回“%1”</translation>
    </message>
    <message>
        <source>Nothing listens for others.</source>
        <translation>没有程序在等待他人连接。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) and programs take connections or datagrams from others. Accept what you know, and what is new will be marked from then on.</source>
        <translation>
            <numerusform>有 %Ln 个端口和程序接受来自他人的连接或数据报。把认识的接受为已知，之后新出现的就会标出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) and programs take connections or datagrams from others.</source>
        <translation>
            <numerusform>有 %Ln 个端口和程序接受来自他人的连接或数据报。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing new since you accepted them (%2).</source>
        <translation>%1自您接受以来没有新增内容（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Not as accepted: %Ln.</source>
        <extracomment>%1 a sentence; %Ln how many are not as they were accepted</extracomment>
        <translation>
            <numerusform>%1有 %Ln 项与接受时不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>What others can reach</source>
        <extracomment>Name of a page</extracomment>
        <translation>谁能访问本机</translation>
    </message>
    <message numerus="yes">
        <source>anyone: %Ln</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>任何人：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>local network: %Ln</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>本地网络：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this machine only: %Ln</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>仅本机：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all as known</source>
        <translation>全部接受为已知</translation>
    </message>
    <message>
        <source>What is there now is known from now on; what comes later is marked as new.</source>
        <translation>现有的从此视为已知；以后出现的会标为新增。</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在此列表中查找</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>netwharf::RegistryActions</name>
    <message>
        <source>&amp;Import registry…</source>
        <translation>导入注册信息(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Update registry</source>
        <translation>更新注册信息(&amp;U)</translation>
    </message>
    <message>
        <source>Use &amp;built-in registry</source>
        <translation>使用内置注册信息(&amp;B)</translation>
    </message>
    <message>
        <source>Import registry</source>
        <translation>导入注册信息</translation>
    </message>
    <message>
        <source>IANA&apos;s registry (*.csv);;All files (*)</source>
        <translation>IANA 的注册信息 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Update registry</source>
        <translation>更新注册信息</translation>
    </message>
    <message>
        <source>Fetching the port registry from IANA (www.iana.org).</source>
        <translation>正在从 IANA (www.iana.org) 获取端口注册信息。</translation>
    </message>
    <message>
        <source>Fetching the port registry from IANA (www.iana.org): %1 so far.</source>
        <translation>正在从 IANA (www.iana.org) 获取端口注册信息：已获取 %1。</translation>
    </message>
    <message>
        <source>Now in use: %1.</source>
        <translation>现在使用：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln row(s) of it could not be read and were left out.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>
            <numerusform>%1其中 %Ln 行无法读取，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is older than the built-in one of %2.</source>
        <extracomment>%1 is a whole sentence, %2 a date</extracomment>
        <translation>%1它比内置的（%2）更旧。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netwharf::SavedViews</name>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存为自定义视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace by what is shown</source>
        <translation>以当前显示替换(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存为自定义视图</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>重命名自定义视图</translation>
    </message>
    <message>
        <source>There are %1 views; delete one first.</source>
        <translation>已有 %1 个自定义视图，请先删除一个。</translation>
    </message>
    <message>
        <source>&amp;Undo saving “%1”</source>
        <translation>撤销保存“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>&amp;Undo replacing “%1”</source>
        <translation>撤销替换“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” now is what is shown.</source>
        <translation>“%1”现在是当前显示的内容。</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>已有名为“%1”的自定义视图。</translation>
    </message>
    <message>
        <source>&amp;Undo renaming “%1”</source>
        <translation>撤销重命名“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>“%1”现在名为“%2”。</translation>
    </message>
    <message>
        <source>&amp;Undo deleting “%1”</source>
        <translation>撤销删除“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is deleted; the menu of views can undo it.</source>
        <translation>“%1”已删除，可在自定义视图菜单中撤销。</translation>
    </message>
    <message>
        <source>“Only this process” is not kept: the process ends one day.</source>
        <extracomment>After &quot;Saved as ...&quot;: the view shows all processes when it is chosen again</extracomment>
        <translation>“只看此进程”不会一并保存，因为进程总会结束。</translation>
    </message>
</context>
<context>
    <name>netwharf::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Button in the search field: empties it.</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s): %1</source>
        <extracomment>In the search field: %Ln parts of the text are not understood, %1 why the first is not</extracomment>
        <translation>
            <numerusform>%Ln 处错误：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search, then go back to the list</source>
        <translation>清除搜索，然后回到列表</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下键</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open or close the details of the row</source>
        <translation>打开或关闭该行的详细信息</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>Everything that can be done with the row</source>
        <translation>可对该行执行的所有操作</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+空格</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>向左键、向右键</translation>
    </message>
    <message>
        <source>Collapse or expand the group of the row</source>
        <translation>折叠或展开该行所在的组</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何页面</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>在搜索中</translation>
    </message>
    <message>
        <source>To the first result</source>
        <translation>移到第一个结果</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Show what can be asked for</source>
        <translation>列出可用的条件</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>On a heading: sort by it where the first column is equal</source>
        <translation>在列标题上：首要列相同时按此列排序</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Larger or smaller text; over the map: zoom</source>
        <translation>放大或缩小文字；在端口图上则缩放端口图</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>字母、数字</translation>
    </message>
    <message>
        <source>Search for what is typed</source>
        <translation>搜索输入的内容</translation>
    </message>
</context>
<context>
    <name>netwharf::SocketActions</name>
    <message>
        <source>End p&amp;rocess…</source>
        <translation>结束进程(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;lose connection…</source>
        <translation>关闭连接(&amp;L)…</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>未选择任何行。</translation>
    </message>
    <message>
        <source>The socket is closed already.</source>
        <translation>套接字已关闭。</translation>
    </message>
    <message>
        <source>Its process is not known.</source>
        <translation>不知道它属于哪个进程。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln process(es) can be ended at once.</source>
        <translation>
            <numerusform>一次最多可结束 %Ln 个进程。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln socket(s) can be closed at once.</source>
        <translation>
            <numerusform>一次最多可关闭 %Ln 个套接字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::SocketChips</name>
    <message>
        <source>Listening</source>
        <extracomment>Filter chip: sockets that wait for others</extracomment>
        <translation>监听和开放</translation>
    </message>
    <message>
        <source>Established</source>
        <extracomment>Filter chip: connections that are open</extracomment>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Other states</source>
        <extracomment>Filter chip: sockets that are neither listening nor established</extracomment>
        <translation>其他状态</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Filter chip: ports 0-1023</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Filter chip: ports 1024-49151</extracomment>
        <translation>注册</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <extracomment>Filter chip: ports 49152-65535</extracomment>
        <translation>动态</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>自定义视图</translation>
    </message>
    <message>
        <source>Hide what I know</source>
        <extracomment>Filter chip: leaves out what the person has marked as known</extracomment>
        <translation>隐藏已知</translation>
    </message>
    <message>
        <source>This machine only</source>
        <extracomment>Filter chip: listening sockets that only this machine can reach</extracomment>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Local network</source>
        <extracomment>Filter chip: listening sockets that the local network can reach</extracomment>
        <translation>本地网络</translation>
    </message>
    <message>
        <source>Anyone</source>
        <extracomment>Filter chip: listening sockets that anyone can reach</extracomment>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Filter chip: connections that others opened</extracomment>
        <translation>传入</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Filter chip: connections that this machine opened</extracomment>
        <translation>传出</translation>
    </message>
    <message>
        <source>Saved views: filters, order and columns under a name</source>
        <extracomment>Chip that opens the menu of saved views</extracomment>
        <translation>自定义视图：以名称保存的筛选、排序和列</translation>
    </message>
    <message>
        <source>Listening sockets, by who can reach their address. What others can reach, with what is new since you accepted it, is a list of its own: Ctrl+Shift+R.</source>
        <translation>监听套接字，按谁能访问其地址划分。“谁能访问本机”另列清单，并标出接受之后的新增项：Ctrl+Shift+R。</translation>
    </message>
</context>
<context>
    <name>netwharf::SocketCopies</name>
    <message numerus="yes">
        <source>%Ln socket(s) were written to %1.</source>
        <extracomment>%Ln a number of rows, %1 a file</extracomment>
        <translation>
            <numerusform>%Ln 个套接字已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy c&amp;olumn</source>
        <translation>复制列(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all s&amp;hown rows</source>
        <translation>复制全部显示的行(&amp;H)</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>将行复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>将行复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;web page</source>
        <translation>将行复制为网页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>The rows before are still being written.</source>
        <translation>之前的行仍在写入。</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>导出连接</translation>
    </message>
    <message>
        <source>Copy with headin&amp;gs</source>
        <extracomment>Checkable: what is copied as text begins with a line of the columns&apos; names</extracomment>
        <translation>复制时附带列标题(&amp;G)</translation>
    </message>
</context>
<context>
    <name>netwharf::SocketTable</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <extracomment>Menu of a column heading: %1 is the heading</extracomment>
        <translation>隐藏“%1”(&amp;H)</translation>
    </message>
    <message>
        <source>Fit “%1” to its &amp;content</source>
        <extracomment>Menu of a column heading: %1 is the heading</extracomment>
        <translation>让“%1”适合内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Columns of this set</source>
        <translation>此组的列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>其次按(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>No second column to sort by</extracomment>
        <translation>无(&amp;N)</translation>
    </message>
</context>
<context>
    <name>netwharf::StatusLine</name>
    <message>
        <source>Stop</source>
        <extracomment>Link in the status bar: ends what goes on</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>netwharf::TopBar</name>
    <message>
        <source>%1 s</source>
        <extracomment>How often the list is refreshed; the unit is seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>刷新间隔</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>netwharf::ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>自定义视图的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netwharf::WatchActions</name>
    <message>
        <source>&amp;Watch this port</source>
        <translation>监视此端口(&amp;W)</translation>
    </message>
    <message>
        <source>Watch this proce&amp;ss</source>
        <translation>监视此进程(&amp;S)</translation>
    </message>
    <message>
        <source>Watch what is &amp;searched</source>
        <translation>监视搜索的内容(&amp;S)</translation>
    </message>
</context>
<context>
    <name>netwharf::WatchDialog</name>
    <message>
        <source>Watches</source>
        <translation>监视列表</translation>
    </message>
    <message>
        <source>Netwharf tells you by a notice of the desktop when something that matches opens or closes, while it runs. News that come close together are told in one notice.</source>
        <translation>网埠运行期间，匹配的内容打开或关闭时会通过桌面通知告诉您。相近的多条消息会合并为一条通知。</translation>
    </message>
    <message>
        <source>There are none yet. A row&apos;s menu has “Watch this port” and “Watch this process”.</source>
        <translation>还没有监视项。行的菜单中有“监视此端口”和“监视此进程”。</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <extracomment>An icon in the status area of the desktop&apos;s panel</extracomment>
        <translation>在托盘中显示图标(&amp;T)</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>此桌面没有托盘。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Add one here</source>
        <translation>在此添加</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>This desktop shows no notices: news appear in the status bar of the window only.</source>
        <translation>此桌面不显示通知：消息只会出现在窗口的状态栏中。</translation>
    </message>
</context>
<context>
    <name>netwharf::WatchEditor</name>
    <message>
        <source>New watch</source>
        <translation>新建监视</translation>
    </message>
    <message>
        <source>Edit watch</source>
        <translation>编辑监视</translation>
    </message>
    <message>
        <source>lport:5432 state:listening</source>
        <translation>lport:5432 state:listening</translation>
    </message>
    <message>
        <source>Something &amp;opens</source>
        <translation>有内容打开(&amp;O)</translation>
    </message>
    <message>
        <source>Only the first that opens and the last that closes</source>
        <translation>仅第一个打开和最后一个关闭</translation>
    </message>
    <message>
        <source>Every socket</source>
        <translation>每个套接字</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知时机</translation>
    </message>
    <message>
        <source>Something c&amp;loses</source>
        <translation>有内容关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Add &amp;watch</source>
        <translation>添加监视(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Tell &amp;me of</source>
        <translation>通知范围(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netwharf::WatchTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>通知内容</translation>
    </message>
</context>
<context>
    <name>netwharf::WhyPage</name>
    <message>
        <source>There is no network interface “%1” on this machine (any more).</source>
        <translation>本机上没有（或不再有）网络接口“%1”。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 what is on the clipboard now</extracomment>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Name of a page: why can&apos;t a program bind a port</extracomment>
        <translation>诊断</translation>
    </message>
    <message>
        <source>nothing is asked</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>asked the system %1 s ago</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>%1 秒前查询系统</translation>
    </message>
    <message>
        <source>bound for a moment to find out, and let go</source>
        <translation>为验证短暂绑定，并已立即释放</translation>
    </message>
    <message>
        <source>a trial was refused</source>
        <translation>实际尝试绑定时被拒绝</translation>
    </message>
    <message>
        <source>nothing was bound to find out</source>
        <translation>没有为此绑定任何端口</translation>
    </message>
    <message>
        <source>also: %1</source>
        <extracomment>%1 a command line that gives the same answer</extracomment>
        <translation>也可运行：%1</translation>
    </message>
    <message>
        <source>Ask about a port: 8080, [::1]:53/udp, http, or what a program printed</source>
        <translation>查询端口：8080、[::1]:53/udp、http，或程序的报错</translation>
    </message>
    <message>
        <source>Ask about a port</source>
        <translation>查询端口</translation>
    </message>
    <message>
        <source>Type a port, an address with a port or the name of a service, or paste what the program printed. For example:</source>
        <translation>输入端口、带端口的地址或服务名称，也可以粘贴程序的报错。例如：</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>做过的检查</translation>
    </message>
    <message>
        <source>Every check that an answer rests on will stand here.</source>
        <translation>答案所依据的每一项检查都会列在这里。</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新查询(&amp;A)</translation>
    </message>
    <message>
        <source>Other &amp;free ports</source>
        <translation>其他空闲端口(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the &amp;answer</source>
        <translation>复制答案(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as a command &amp;line</source>
        <translation>复制为命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Show in &amp;Connections</source>
        <translation>在连接页显示(&amp;C)</translation>
    </message>
    <message>
        <source>End %1…</source>
        <extracomment>Of a menu: %1 a process name and its number</extracomment>
        <translation>结束 %1…</translation>
    </message>
</context>
</TS>
