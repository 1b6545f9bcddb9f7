<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list in one line, space included</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>人工智慧</translation>
    </message>
    <message>
        <source>Application server</source>
        <translation>應用程式伺服器</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身分驗證</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>快取</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Cryptocurrency</source>
        <translation>加密貨幣</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開發</translation>
    </message>
    <message>
        <source>Directory service</source>
        <translation>目錄服務</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>檔案傳輸</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>遊戲</translation>
    </message>
    <message>
        <source>Hardware management</source>
        <translation>硬體管理</translation>
    </message>
    <message>
        <source>Industrial control</source>
        <translation>工業控制</translation>
    </message>
    <message>
        <source>Internet of things</source>
        <translation>物聯網</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>舊式</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>惡意軟體</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>訊息佇列</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>即時通訊</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監控</translation>
    </message>
    <message>
        <source>Network configuration</source>
        <translation>網路設定</translation>
    </message>
    <message>
        <source>Network management</source>
        <translation>網路管理</translation>
    </message>
    <message>
        <source>Orchestration</source>
        <translation>編排</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>點對點</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理伺服器</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>遠端存取</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Remote procedure calls</source>
        <translation>遠端程序呼叫</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Telecommunication</source>
        <translation>電信</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Virtualization</source>
        <translation>虛擬化</translation>
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
        <translation>連接埠 %1 是系統連接埠 (0-1023)，IANA 將它保留。</translation>
    </message>
    <message>
        <source>Port %1 is a system port (0-1023) whose assignment IANA has withdrawn.</source>
        <translation>連接埠 %1 是系統連接埠 (0-1023)，IANA 已撤銷它的指派。</translation>
    </message>
    <message>
        <source>Port %1 is a system port (0-1023) that IANA has not assigned to anyone.</source>
        <translation>連接埠 %1 是系統連接埠 (0-1023)，IANA 尚未指派它。</translation>
    </message>
    <message>
        <source>Port %1 is a registered port (1024-49151) that IANA holds in reserve.</source>
        <translation>連接埠 %1 是註冊連接埠 (1024-49151)，IANA 將它保留。</translation>
    </message>
    <message>
        <source>Port %1 is a registered port (1024-49151) whose assignment IANA has withdrawn.</source>
        <translation>連接埠 %1 是註冊連接埠 (1024-49151)，IANA 已撤銷它的指派。</translation>
    </message>
    <message>
        <source>Port %1 is in the range of registered ports (1024-49151), but IANA has not assigned it to anyone.</source>
        <translation>連接埠 %1 在註冊連接埠範圍 (1024-49151) 內，但 IANA 尚未指派它。</translation>
    </message>
    <message>
        <source>Port %1 is a dynamic port (49152-65535): IANA assigns none of these; programs take them as they need them.</source>
        <translation>連接埠 %1 是動態連接埠 (49152-65535)：IANA 不指派這個範圍，由程式視需要使用。</translation>
    </message>
    <message>
        <source>This machine hands it to its own outgoing connections, as any port from %1 to %2.</source>
        <translation>本機會將它用於自己的對外連線，如同 %1 至 %2 之間的任何連接埠。</translation>
    </message>
    <message>
        <source>This machine does not hand it to outgoing connections: it uses %1 to %2 for these.</source>
        <translation>本機不會將它用於對外連線：對外連線使用 %1 至 %2。</translation>
    </message>
    <message>
        <source>The IANA registry holds this number in reserve under the name “%1”.</source>
        <translation>IANA 註冊資料以「%1」的名義保留這個號碼。</translation>
    </message>
    <message>
        <source>IANA once assigned this number to “%1” and has withdrawn that.</source>
        <translation>IANA 曾將這個號碼指派給「%1」，後來已撤銷。</translation>
    </message>
    <message>
        <source>The IANA registry assigns this number, but gives it no service name.</source>
        <translation>IANA 註冊資料指派了這個號碼，但沒有給出服務名稱。</translation>
    </message>
    <message>
        <source>The IANA registry assigns this number to the service “%1”. No more is known of it here.</source>
        <translation>IANA 註冊資料將這個號碼指派給服務「%1」。此處沒有更多說明。</translation>
    </message>
    <message>
        <source>This machine&apos;s services file names it “%1”; the IANA registry does not.</source>
        <translation>本機的服務名稱檔稱它為「%1」；IANA 註冊資料中沒有這個名稱。</translation>
    </message>
    <message>
        <source>Dynamic port</source>
        <translation>動態連接埠</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Range of port numbers 0-1023</extracomment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Range of port numbers 1024-49151</extracomment>
        <translation>註冊</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <extracomment>Range of port numbers 49152-65535</extracomment>
        <translation>動態</translation>
    </message>
    <message>
        <source>No port</source>
        <extracomment>Instead of a range of port numbers: ICMP has no ports</extracomment>
        <translation>沒有連接埠</translation>
    </message>
    <message>
        <source>My note</source>
        <extracomment>Whose words an entry shows: the person&apos;s own</extracomment>
        <translation>我的備註</translation>
    </message>
    <message>
        <source>Netwharf&apos;s guide</source>
        <extracomment>Whose words an entry shows: those of this program</extracomment>
        <translation>網埠指南</translation>
    </message>
    <message>
        <source>IANA registry</source>
        <extracomment>Whose words an entry shows</extracomment>
        <translation>IANA 註冊資料</translation>
    </message>
    <message>
        <source>this machine&apos;s services file</source>
        <extracomment>Whose words an entry shows: the file /etc/services</extracomment>
        <translation>本機的服務名稱檔</translation>
    </message>
    <message>
        <source>its range</source>
        <extracomment>Whose words an entry shows: nobody names the port, only its range is known</extracomment>
        <translation>所在範圍</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>What the registry says of a port</extracomment>
        <translation>已指派</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>What the registry says of a port</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <extracomment>What the registry says of a port</extracomment>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>What the registry says of a port: the assignment was withdrawn</extracomment>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>There is no filter field “%1”.</source>
        <translation>沒有名為「%1」的篩選欄位。</translation>
    </message>
    <message>
        <source>“%1” needs a value after the colon.</source>
        <translation>「%1」的冒號後面需要一個值。</translation>
    </message>
    <message>
        <source>“%1” is not a port number.</source>
        <translation>「%1」不是連接埠號碼。</translation>
    </message>
    <message>
        <source>“%1” is not a port: port numbers go from 0 to 65535.</source>
        <translation>「%1」不是連接埠：連接埠號碼的範圍是 0 到 65535。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>範圍「%1」的終點在起點之前。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address or network.</source>
        <translation>「%1」不是 IP 位址或網路。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>“%1” is not a duration like 500ms, 5s, 10m, 2h or 1d.</source>
        <translation>「%1」不是時間長度；正確的寫法如 500ms、5s、10m、2h 或 1d。</translation>
    </message>
    <message>
        <source>There is no protocol “%1” here.</source>
        <translation>這裡沒有「%1」這個通訊協定。</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>沒有名為「%1」的狀態。</translation>
    </message>
    <message>
        <source>“%1” is not a direction: use listening, incoming, outgoing or none.</source>
        <translation>「%1」不是方向：請使用 listening、incoming、outgoing 或 none。</translation>
    </message>
    <message>
        <source>“%1” is not a range: use system, registered, dynamic or none.</source>
        <translation>「%1」不是連接埠範圍：請使用 system、registered、dynamic 或 none。</translation>
    </message>
    <message>
        <source>“%1” is not a source: use note, guide, registry, machine or range.</source>
        <translation>「%1」不是來源：請使用 note、guide、registry、machine 或 range。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of owner: use process, shared, hidden, queued, in_flight, kernel, closed or pending.</source>
        <translation>「%1」不是擁有者種類：請使用 process、shared、hidden、queued、in_flight、kernel、closed 或 pending。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <source>A parenthesis is opened but not closed.</source>
        <translation>有一個左括號沒有對應的右括號。</translation>
    </message>
    <message>
        <source>A parenthesis is closed where nothing stands open.</source>
        <translation>有一個右括號沒有對應的左括號。</translation>
    </message>
    <message>
        <source>Something is missing beside “%1”.</source>
        <translation>「%1」旁邊缺少內容。</translation>
    </message>
    <message>
        <source>The filter is too long: %1 bytes are the limit.</source>
        <translation>篩選條件過長：最多 %1 位元組。</translation>
    </message>
    <message>
        <source>There are too many parentheses inside each other.</source>
        <translation>括號巢狀的層數過多。</translation>
    </message>
    <message>
        <source>several processes</source>
        <translation>多個行程</translation>
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
            <numerusform>%1 等，另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>another user&apos;s</source>
        <translation>屬於其他使用者</translation>
    </message>
    <message>
        <source>another user&apos;s · %1</source>
        <translation>屬於其他使用者 · %1</translation>
    </message>
    <message>
        <source>protected (%1)</source>
        <extracomment>Owner of a socket: a process of user %1 that forbids looking into it</extracomment>
        <translation>受保護（%1）</translation>
    </message>
    <message>
        <source>another user&apos;s (%1)</source>
        <extracomment>Owner of a socket: %1 a user name, %2 a unit or container</extracomment>
        <translation>屬於其他使用者（%1）</translation>
    </message>
    <message>
        <source>another user&apos;s (%1) · %2</source>
        <translation>屬於其他使用者（%1）· %2</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>Group of states: waits for connections or takes datagrams</extracomment>
        <translation>監聽</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>連入</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>對外</translation>
    </message>
    <message>
        <source>this machine only</source>
        <extracomment>Who can reach a listening socket by its address</extracomment>
        <translation>僅限本機</translation>
    </message>
    <message>
        <source>local network</source>
        <extracomment>Who can reach a listening socket by its address</extracomment>
        <translation>區域網路</translation>
    </message>
    <message>
        <source>anyone</source>
        <extracomment>Who can reach a listening socket by its address</extracomment>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Waiting for connections</source>
        <translation>監聽中，等候連線</translation>
    </message>
    <message>
        <source>Open, data can flow both ways</source>
        <translation>已建立，雙方可收送資料</translation>
    </message>
    <message>
        <source>Connecting: request sent, no answer yet</source>
        <translation>正在連線：已送出請求，尚無回應</translation>
    </message>
    <message>
        <source>Request received and answered, waiting for the last step</source>
        <translation>已收到並回應請求，等候最後確認</translation>
    </message>
    <message>
        <source>This side asked to close, not yet acknowledged</source>
        <translation>本端已要求關閉，尚未獲得確認</translation>
    </message>
    <message>
        <source>Close acknowledged, waiting for the other side to close</source>
        <translation>關閉已確認，等候對端關閉</translation>
    </message>
    <message>
        <source>Closed; kept a while so late packets do no harm</source>
        <translation>已關閉，短暫保留以防遲到的封包</translation>
    </message>
    <message>
        <source>The other side closed; the program here has not yet</source>
        <translation>對端已關閉，本端程式尚未關閉</translation>
    </message>
    <message>
        <source>Both sides closed, waiting for the last acknowledgement</source>
        <translation>雙方已關閉，等候最後確認</translation>
    </message>
    <message>
        <source>Both sides closed at once, waiting for acknowledgement</source>
        <translation>雙方同時關閉，等候確認</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Holds its port, but neither listens nor connects</source>
        <translation>占用連接埠，但既未監聽也未連線</translation>
    </message>
    <message>
        <source>Open for datagrams, not tied to one peer</source>
        <translation>可收送資料包，未指定對端</translation>
    </message>
    <message>
        <source>Open for datagrams, tied to one peer</source>
        <translation>可收送資料包，已指定對端</translation>
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
        <translation>所有位址</translation>
    </message>
    <message>
        <source>a process without a name</source>
        <translation>沒有名稱的行程</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <translation>等候接受</translation>
    </message>
    <message>
        <source>waiting to be accepted by %1</source>
        <translation>等候 %1 接受</translation>
    </message>
    <message>
        <source>on its way between processes</source>
        <translation>正在行程之間傳遞</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>kernel, was %1</source>
        <translation>核心，原屬 %1</translation>
    </message>
    <message>
        <source>closed before it could be read</source>
        <translation>讀取之前已關閉</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未讀取</translation>
    </message>
    <message>
        <source>The process belongs to another user, so it may not be looked into.</source>
        <translation>該行程屬於其他使用者，因此無權查看。</translation>
    </message>
    <message>
        <source>The process forbids others to look into it.</source>
        <translation>該行程禁止其他程式查看。</translation>
    </message>
    <message>
        <source>This system hides the processes of other users.</source>
        <translation>這個系統會隱藏其他使用者的行程。</translation>
    </message>
    <message>
        <source>The process lives in a namespace that cannot be seen from here.</source>
        <translation>該行程位於從這裡看不到的命名空間中。</translation>
    </message>
    <message>
        <source>The program has not accepted this connection yet.</source>
        <translation>程式尚未接受這條連線。</translation>
    </message>
    <message>
        <source>The connection is closed; the kernel keeps it a while without a process.</source>
        <translation>連線已關閉；核心會在沒有行程的情況下短暫保留它。</translation>
    </message>
    <message>
        <source>The connection is being set up by the kernel and belongs to no process yet.</source>
        <translation>核心正在建立這條連線，它尚不屬於任何行程。</translation>
    </message>
    <message>
        <source>The process has closed it; the kernel is still finishing the connection.</source>
        <translation>行程已將它關閉；核心仍在完成這條連線的收尾。</translation>
    </message>
    <message>
        <source>The kernel itself opened this socket.</source>
        <translation>這個通訊端由核心自行開啟。</translation>
    </message>
    <message>
        <source>The socket is being handed from one process to another.</source>
        <translation>這個通訊端正從一個行程傳遞給另一個行程。</translation>
    </message>
    <message>
        <source>The socket closed before its owner could be read.</source>
        <translation>在讀取到擁有者之前，這個通訊端已關閉。</translation>
    </message>
    <message numerus="yes">
        <source>The owners of %n socket(s) may not be read: they belong to other users.</source>
        <translation>
            <numerusform>有 %n 個通訊端的擁有者無權讀取：它們屬於其他使用者。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel&apos;s socket interface may not be used here (%1); slower tables serve instead.</source>
        <translation>這裡不能使用核心的通訊端介面（%1），改用較慢的表格。</translation>
    </message>
    <message>
        <source>This kernel does not list sockets that hold a port without listening or connecting.</source>
        <translation>這個核心不會列出占用連接埠但既未監聽也未連線的通訊端。</translation>
    </message>
    <message>
        <source>A part of the list could not be read: %1.</source>
        <translation>清單的一部分無法讀取：%1。</translation>
    </message>
    <message>
        <source>The kernel&apos;s table changed while it was read: a few sockets may be missing.</source>
        <translation>讀取時核心的表格有所變動：可能缺少少數通訊端。</translation>
    </message>
    <message>
        <source>The last look failed (%1); the list is older than it should be.</source>
        <translation>上一次讀取失敗（%1）；清單內容可能已過時。</translation>
    </message>
</context>
</TS>
