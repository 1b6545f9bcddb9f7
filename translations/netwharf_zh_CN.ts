<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Hardware management</source>
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
        <source>Network configuration</source>
        <translation>网络配置</translation>
    </message>
    <message>
        <source>Network management</source>
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
        <source>Remote procedure calls</source>
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
        <source>Telecommunication</source>
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
        <translation>Web</translation>
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
        <source>The filter is too long: %1 bytes are the limit.</source>
        <translation>筛选条件过长：最多 %1 字节。</translation>
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
        <source>%1 and %n more</source>
        <extracomment>Owner of a socket: %1 a process name, %n the number of other processes</extracomment>
        <translation>
            <numerusform>%1 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>another user&apos;s</source>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>another user&apos;s · %1</source>
        <translation>属于其他用户 · %1</translation>
    </message>
    <message>
        <source>protected (%1)</source>
        <extracomment>Owner of a socket: a process of user %1 that forbids looking into it</extracomment>
        <translation>受保护（%1）</translation>
    </message>
    <message>
        <source>another user&apos;s (%1)</source>
        <extracomment>Owner of a socket: %1 a user name, %2 a unit or container</extracomment>
        <translation>属于其他用户（%1）</translation>
    </message>
    <message>
        <source>another user&apos;s (%1) · %2</source>
        <translation>属于其他用户（%1）· %2</translation>
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
        <translation>等待接受</translation>
    </message>
    <message>
        <source>waiting to be accepted by %1</source>
        <translation>等待 %1 接受</translation>
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
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>The process belongs to another user, so it may not be looked into.</source>
        <translation>该进程属于其他用户，因此无权查看。</translation>
    </message>
    <message>
        <source>The process forbids others to look into it.</source>
        <translation>该进程禁止其他程序查看。</translation>
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
        <source>The program has not accepted this connection yet.</source>
        <translation>程序尚未接受此连接。</translation>
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
        <source>The process has closed it; the kernel is still finishing the connection.</source>
        <translation>进程已将它关闭；内核仍在完成此连接的收尾。</translation>
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
    <message numerus="yes">
        <source>The owners of %n socket(s) may not be read: they belong to other users.</source>
        <translation>
            <numerusform>有 %n 个套接字的所有者无权读取：它们属于其他用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel&apos;s socket interface may not be used here (%1); slower tables serve instead.</source>
        <translation>此处不能使用内核的套接字接口（%1），改用较慢的列表。</translation>
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
        <translation>上一次读取失败（%1）；列表内容可能已过时。</translation>
    </message>
</context>
</TS>
