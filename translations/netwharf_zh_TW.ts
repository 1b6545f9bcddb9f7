<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ActivityExport</name>
    <message>
        <source>opened</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已變更</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>no samples</source>
        <extracomment>In place of what happened: for a while nobody looked</extracomment>
        <translation>無取樣</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <extracomment>%1 and %2 are amounts of data</extracomment>
        <translation>已傳送 %1，已接收 %2</translation>
    </message>
    <message>
        <source>no samples until %1</source>
        <extracomment>A line of the record: nobody looked; %1 is a moment</extracomment>
        <translation>直到 %1 都沒有取樣</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>活動：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) had no room</source>
        <comment>events</comment>
        <translation>
            <numerusform>另有 %Ln 個較早的事件無法保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本機位址</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>遠端位址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
</context>
<context>
    <name>ActivityTitles</name>
    <message>
        <source>Time</source>
        <extracomment>Column heading: when something happened</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column heading: what happened: opened, changed, closed</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Process</source>
        <extracomment>Column heading</extracomment>
        <translation>行程</translation>
    </message>
    <message>
        <source>PID</source>
        <extracomment>Column heading: process ID</extracomment>
        <translation>PID</translation>
    </message>
    <message>
        <source>Proto</source>
        <extracomment>Column heading: TCP or UDP, as short as can be</extracomment>
        <translation>協定</translation>
    </message>
    <message>
        <source>Local address</source>
        <extracomment>Column heading</extracomment>
        <translation>本機位址</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Column heading: a port number, next to its address</extracomment>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>Column heading</extracomment>
        <translation>遠端位址</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading: state of a connection</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column heading</extracomment>
        <translation>服務</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>Column heading: bytes that a connection had carried when it closed</extracomment>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Lived</source>
        <extracomment>Column heading: how long a connection was open</extracomment>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column heading</extracomment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Column heading: systemd unit or container</extracomment>
        <translation>單元</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>行程 ID</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>本機連接埠</translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation>遠端連接埠</translation>
    </message>
    <message>
        <source>Bytes carried until it closed</source>
        <translation>關閉前傳輸的位元組數</translation>
    </message>
    <message>
        <source>How long it was open</source>
        <translation>開啟了多久</translation>
    </message>
    <message>
        <source>Unit or container</source>
        <translation>單元或容器</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>no samples</source>
        <extracomment>In place of what happened: for a while nobody looked</extracomment>
        <translation>無取樣</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>moment</comment>
        <extracomment>A moment of another day: %1 a short weekday or a date, %2 a time with seconds</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No samples from %1 to %2: the system could not be asked.</source>
        <translation>%1 至 %2 沒有取樣：當時無法向系統查詢。</translation>
    </message>
    <message>
        <source>No samples from %1 to %2: this program or the machine was asleep or busy.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>%1 至 %2 沒有取樣：當時本程式或電腦在休眠或忙碌中。</translation>
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
        <translation>已傳送 %1，已接收 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A short time: %1 a number of seconds with a decimal</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>It was there before this program looked.</source>
        <translation>本程式開始查看之前它就已經存在。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>How long a socket was open: it is not known how short</extracomment>
        <translation>短暫</translation>
    </message>
    <message>
        <source>It opened and closed between two samples.</source>
        <translation>它在兩次取樣之間開啟並關閉。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Who on this machine talks to whom, and what each port is for.</source>
        <translation>本機上誰和誰在連線，每個連接埠又是做什麼用的。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>List the sockets of this machine.</source>
        <translation>列出本機的通訊端 (socket)。</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>篩選條件</translation>
    </message>
    <message>
        <source>Words and fields that the sockets must match: firefox, port:443, -state:listen.</source>
        <translation>通訊端必須符合的詞與欄位：firefox、port:443、-state:listen。</translation>
    </message>
    <message>
        <source>Look up ports: what are they for, and who uses them here?</source>
        <translation>查詢連接埠：做什麼用的，本機上由誰使用？</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>查詢內容</translation>
    </message>
    <message>
        <source>A number, a range, a name or words in any language: 443, 8000-8100, mysql.</source>
        <translation>號碼、範圍、名稱，或任何語言的詞：443、8000-8100、mysql。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引數</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>顯示這份說明。</translation>
    </message>
    <message>
        <source>Language: en, zh_CN or zh_TW.</source>
        <translation>語言：en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>輸出 JSON。</translation>
    </message>
    <message>
        <source>Write CSV.</source>
        <translation>輸出 CSV。</translation>
    </message>
    <message>
        <source>The option --lang needs a language: en, zh_CN or zh_TW.</source>
        <translation>選項 --lang 需要一種語言：en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>There is no option “%1” for netwharf %2.</source>
        <translation>netwharf %2 沒有「%1」這個選項。</translation>
    </message>
    <message>
        <source>The options of netwharf %1 were not understood; see netwharf %1 --help.</source>
        <translation>無法理解 netwharf %1 的選項；請參閱 netwharf %1 --help。</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program: use en, zh_CN or zh_TW.</source>
        <translation>「%1」不是本程式支援的語言：請使用 en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>無法寫出結果。</translation>
    </message>
    <message>
        <source>The system&apos;s sockets could not be read: %1.</source>
        <translation>無法讀取系統的通訊端：%1。</translation>
    </message>
    <message>
        <source>yes, registered with IANA under this name</source>
        <translation>是，已用這個名稱向 IANA 註冊</translation>
    </message>
    <message>
        <source>no, used by convention</source>
        <translation>否，習慣用法</translation>
    </message>
    <message>
        <source>assigned to another service</source>
        <translation>已指派給另一項服務</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <extracomment>Who uses a port: %1 a process, %2 TCP or UDP, %3 a state code, %4 an address</extracomment>
        <translation>%1：%2 %3，%4</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>正式用途</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>註冊資料</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性提示</translation>
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
        <translation>無：全部以明文傳輸</translation>
    </message>
    <message>
        <source>In use here</source>
        <translation>本機使用中</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>No port matches.</source>
        <translation>沒有符合的連接埠。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本機位址</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>遠端位址</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>client port</source>
        <extracomment>In place of a service&apos;s name: the local port is one that the machine hands to clients</extracomment>
        <translation>用戶端連接埠</translation>
    </message>
    <message>
        <source>No socket matches.</source>
        <translation>沒有符合的通訊端。</translation>
    </message>
    <message>
        <source>Write a web page.</source>
        <translation>輸出網頁。</translation>
    </message>
    <message>
        <source>Use one of --json, --csv and --html.</source>
        <translation>--json、--csv 與 --html 只能使用其中之一。</translation>
    </message>
    <message>
        <source>The registry kept in %1 cannot be used; the built-in one answers.</source>
        <translation>存放在 %1 的註冊資料無法使用；改以內建的註冊資料回答。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 are no services or too many for one port, and were passed over.</source>
        <extracomment>%1 the path of the system&apos;s services file</extracomment>
        <translation>
            <numerusform>已略過 %1 中的 %Ln 行：不是服務，或同一連接埠的行數過多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your notes in %1 could not be read: %2.</source>
        <translation>無法讀取 %1 中的備註：%2。</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的備註</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空間</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A remark of the command line: %1 what could not be seen, %2 what would change that</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Go on: show what opens, changes and closes, every second or every SECONDS.</source>
        <translation>持續顯示開啟、變更與關閉的通訊端，每秒一次，或每隔 SECONDS 秒一次。</translation>
    </message>
    <message>
        <source>The option --watch writes text or JSON, not CSV.</source>
        <translation>選項 --watch 可以輸出文字或 JSON，不能輸出 CSV。</translation>
    </message>
    <message>
        <source>The option --watch takes a number of seconds from %1 to %2, as in --watch=2; “%3” is none.</source>
        <translation>選項 --watch 需要 %1 到 %2 之間的秒數，例如 --watch=2；「%3」不符合要求。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column heading: when it happened</extracomment>
        <translation>時間</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln socket(s) · every %2 s</source>
        <extracomment>Head of a list that is kept current; %1 a time, %2 a number of seconds</extracomment>
        <translation>
            <numerusform>%1 · %Ln 個通訊端 · 每 %2 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln socket(s) that match “%3” · every %2 s</source>
        <extracomment>Head of a list that is kept current; %1 a time, %2 a number of seconds, %3 the filter as it was typed</extracomment>
        <translation>
            <numerusform>%1 · %Ln 個通訊端符合「%3」 · 每 %2 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more</source>
        <extracomment>Below a list that does not fit on the screen</extracomment>
        <translation>
            <numerusform>… 另有 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Can a program bind this port? Who holds it, and what helps?</source>
        <translation>程式能綁定這個連接埠嗎？被誰占用，該怎麼辦？</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>A port, an address with a port, a service, or what a program printed: 8080, 53/udp, [::1]:8080, https, &quot;EADDRINUSE :::3000&quot;.</source>
        <translation>連接埠、帶連接埠的位址、服務名稱，或程式的錯誤訊息：8080、53/udp、[::1]:8080、https、&quot;EADDRINUSE :::3000&quot;。</translation>
    </message>
    <message>
        <source>Find ports that are free, and not meant for anything common.</source>
        <translation>尋找可用且沒有常見用途的連接埠。</translation>
    </message>
    <message>
        <source>At this address instead of all.</source>
        <translation>只查這個位址，而非所有位址。</translation>
    </message>
    <message>
        <source>The program sets SO_REUSEADDR.</source>
        <translation>程式會設定 SO_REUSEADDR。</translation>
    </message>
    <message>
        <source>The program sets SO_REUSEPORT.</source>
        <translation>程式會設定 SO_REUSEPORT。</translation>
    </message>
    <message>
        <source>As near as possible to this one.</source>
        <translation>盡量靠近這個連接埠。</translation>
    </message>
    <message>
        <source>Only from this range.</source>
        <translation>只在這個範圍內尋找。</translation>
    </message>
    <message>
        <source>So many of them; otherwise one.</source>
        <translation>尋找這麼多個；預設一個。</translation>
    </message>
    <message>
        <source>Free for this protocol; otherwise for both.</source>
        <translation>對此通訊協定可用即可；預設兩種通訊協定都要可用。</translation>
    </message>
    <message>
        <source>The command free takes no words: write netwharf free --near 8080.</source>
        <translation>命令 free 後面不接文字：請寫成 netwharf free --near 8080。</translation>
    </message>
    <message>
        <source>Name a command: netwharf sockets, ports, why or free.</source>
        <translation>請指定命令：netwharf sockets、ports、why 或 free。</translation>
    </message>
    <message>
        <source>There is no command “%1”: use sockets, ports, why or free.</source>
        <translation>沒有命令「%1」：請使用 sockets、ports、why 或 free。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>選項 %1 需要一個值。</translation>
    </message>
    <message>
        <source>The option --range takes two ports from 1 to 65535, as in --range 8000-8100; “%1” is none.</source>
        <translation>選項 --range 需要 1 到 65535 之間的兩個連接埠，例如 --range 8000-8100；「%1」不是。</translation>
    </message>
    <message>
        <source>The option --near takes a port from 1 to 65535; “%1” is none.</source>
        <translation>選項 --near 需要 1 到 65535 之間的連接埠；「%1」不是。</translation>
    </message>
    <message>
        <source>Port %1 of --near lies outside of --range.</source>
        <translation>--near 的連接埠 %1 不在 --range 之內。</translation>
    </message>
    <message>
        <source>The option --count takes a number from 1 to 65535; “%1” is none.</source>
        <translation>選項 --count 需要 1 到 65535 之間的數字；「%1」不是。</translation>
    </message>
    <message>
        <source>The option --proto takes tcp or udp; “%1” is neither.</source>
        <translation>選項 --proto 只能是 tcp 或 udp；「%1」都不是。</translation>
    </message>
    <message>
        <source>There is no display for the window; netwharf sockets, ports, why and free answer in the terminal.</source>
        <translation>沒有可顯示視窗的圖形環境；netwharf sockets、ports、why 和 free 可在終端機中回答。</translation>
    </message>
    <message>
        <source>The part of the program that opens the window could not be loaded (%1); netwharf sockets, ports, why and free answer in the terminal.</source>
        <extracomment>%1 what the system said, with the name of the file</extracomment>
        <translation>無法載入開啟視窗的程式部分（%1）；netwharf sockets、ports、why 和 free 可在終端機中回答。</translation>
    </message>
    <message>
        <source>No such port is free.</source>
        <translation>沒有符合條件的可用連接埠。</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln such port(s) are free.</source>
        <translation>
            <numerusform>符合條件的可用連接埠只有 %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network interface “%1” on this machine (any more).</source>
        <translation>本機沒有（或不再有）網路介面「%1」。</translation>
    </message>
    <message>
        <source>What helps:</source>
        <translation>可以怎麼辦：</translation>
    </message>
    <message>
        <source>Holder: %1</source>
        <extracomment>Before the program that holds a port, with its details</extracomment>
        <translation>占用者：%1</translation>
    </message>
    <message>
        <source>What the program was told has passed: now it can be bound.</source>
        <translation>程式回報的情況已經過去：現在可以綁定。</translation>
    </message>
    <message>
        <source>NAT rules cannot be read without CAP_NET_ADMIN: whether one of them takes what arrives elsewhere is not known.</source>
        <translation>沒有 CAP_NET_ADMIN 就無法讀取 NAT 規則：不知道是否有規則把送達的連線轉到別處。</translation>
    </message>
    <message>
        <source>The program sets IPV6_V6ONLY; the address is :: unless one is named.</source>
        <translation>程式會設定 IPV6_V6ONLY；未指定位址時為 ::。</translation>
    </message>
    <message>
        <source>The address after --address is empty: name one, such as 127.0.0.1, or leave it out.</source>
        <translation>--address 後面的位址是空的：請寫出一個位址，例如 127.0.0.1，或省略這個選項。</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>In place of a remote address: the socket has no other end</extracomment>
        <translation>未連線</translation>
    </message>
    <message>
        <source>Which of the other network namespaces has that name or number cannot be told: it takes CAP_SYS_PTRACE, which root has.</source>
        <translation>無法判斷哪個網路命名空間具有該名稱或編號：這需要 CAP_SYS_PTRACE，root 具有這項權能。</translation>
    </message>
    <message>
        <source>The NAT rules of legacy iptables cannot be read from here: whether one of them takes what arrives elsewhere is not known.</source>
        <translation>此處無法讀取舊版 iptables 的 NAT 規則：不知道是否有規則把送達的連線轉到別處。</translation>
    </message>
    <message>
        <source>Two addresses are named, one in “%1” and one by --address: name one of them.</source>
        <translation>指定了兩個位址，一個在「%1」中，一個由 --address 給出：只指定一個。</translation>
    </message>
    <message>
        <source>The option --v6only is for IPv6 sockets; %1 is an IPv4 address.</source>
        <translation>選項 --v6only 用於 IPv6 通訊端；%1 是 IPv4 位址。</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 a heading of the help of the command line, as &quot;Options&quot;</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Use one of --json and --csv.</source>
        <translation>--json 與 --csv 只能使用其中之一。</translation>
    </message>
    <message>
        <source>“%1” is no command. What is that port: netwharf ports %1; what holds it: netwharf why %1.</source>
        <translation>「%1」不是命令。查這個連接埠的用途：netwharf ports %1；查誰占用了它：netwharf why %1。</translation>
    </message>
    <message>
        <source>“%1” is no option here, but leaves out what has “%2” in it. Did you mean %3?</source>
        <extracomment>%1 as typed, &quot;-tln&quot;; %2 the same without its sign; %3 conditions of a filter</extracomment>
        <translation>「%1」在這裡不是選項，而是排除含有「%2」的內容。您要找的是不是 %3？</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>&amp;Fit columns to their content</source>
        <translation>讓欄寬符合內容(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重設欄位(&amp;R)</translation>
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
        <translation>擁有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <extracomment>A set of columns: addresses, interfaces, where the other end is</extracomment>
        <translation>網路(&amp;N)</translation>
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
        <translation>監聽</translation>
    </message>
    <message>
        <source>Open for datagrams</source>
        <translation>可收送資料包</translation>
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
        <source>%1, open for %2</source>
        <extracomment>%1 what it is: &quot;Incoming&quot;, %2 how long: &quot;4 min&quot;</extracomment>
        <translation>%1，已持續 %2</translation>
    </message>
    <message>
        <source>this machine</source>
        <extracomment>Title of the near end of a connection
----------
Title of the far end of a connection</extracomment>
        <translation>本機</translation>
    </message>
    <message>
        <source>who can come in</source>
        <extracomment>Title over the empty far end of a listening socket</extracomment>
        <translation>可連入者</translation>
    </message>
    <message>
        <source>other machine</source>
        <translation>其他電腦</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 what the state means</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Open at %1: anyone whom the firewall lets through can reach it.</source>
        <translation>在 %1 上開放：凡是防火牆放行的人都能連線。</translation>
    </message>
    <message>
        <source>Open at all addresses: anyone whom the firewall lets through can reach it. One socket serves IPv4 and IPv6.</source>
        <translation>在所有位址上開放：凡是防火牆放行的人都能連線。一個通訊端同時服務 IPv4 與 IPv6。</translation>
    </message>
    <message>
        <source>Open at all addresses: anyone whom the firewall lets through can reach it.</source>
        <translation>在所有位址上開放：凡是防火牆放行的人都能連線。</translation>
    </message>
    <message>
        <source>Open at %1: the local network can reach it, as far as the firewall lets it.</source>
        <translation>在 %1 上開放：在防火牆允許的範圍內，區域網路可以連線。</translation>
    </message>
    <message>
        <source>Open at %1: only programs on this machine can reach it.</source>
        <translation>在 %1 上開放：只有本機上的程式可以連線。</translation>
    </message>
    <message>
        <source>%1 opened this connection to %2; both are on this machine.</source>
        <translation>這條連線由 %1 發起，通往 %2；兩者都在本機上。</translation>
    </message>
    <message>
        <source>%1 opened this connection to this machine.</source>
        <translation>這條連線由 %1 發起，通往本機。</translation>
    </message>
    <message>
        <source>This machine opened this connection to %1.</source>
        <translation>這條連線由本機發起，通往 %1。</translation>
    </message>
    <message>
        <source>%1 opened this connection to %2 on this machine.</source>
        <translation>這條連線由 %1 發起，通往本機上的 %2。</translation>
    </message>
    <message>
        <source>%1 on this machine opened this connection to %2.</source>
        <translation>這條連線由本機上的 %1 發起，通往 %2。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>%1, child of %2</source>
        <extracomment>%1 process ID, %2 the ID of its parent process</extracomment>
        <translation>%1，父行程為 %2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Label of a line: when the process was started</extracomment>
        <translation>啟動時間</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listening</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln 個監聽中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln 個已連線</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other states</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln 個處於其他狀態</numerusform>
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
            <numerusform>%Ln 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln 小時</numerusform>
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
        <translation>%1，已於 %2 關閉</translation>
    </message>
    <message>
        <source>Namespace</source>
        <extracomment>Label of a line: the network namespace or container, where it is not the one this program runs in</extracomment>
        <translation>命名空間</translation>
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
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Label of a line: bytes that came in</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>Label of a line: time that a packet takes there and back</extracomment>
        <translation>往返時間</translation>
    </message>
    <message>
        <source>Sent again</source>
        <extracomment>Label of a line: how many packets had to be sent again</extracomment>
        <translation>重傳</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>Label of a line: bytes that came in and that the program has not read yet</extracomment>
        <translation>未讀取</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Label of a line: how many packets were thrown away because the program did not read fast enough</extracomment>
        <translation>已丟棄</translation>
    </message>
    <message>
        <source>Started by</source>
        <extracomment>Label of a line: the processes that started this one, the first process first</extracomment>
        <translation>啟動者</translation>
    </message>
    <message>
        <source>Multipath</source>
        <extracomment>Label of a line, and its value: the connection uses Multipath TCP (RFC 8684)</extracomment>
        <translation>多路徑</translation>
    </message>
    <message>
        <source>MPTCP, several paths at once</source>
        <translation>MPTCP，可同時使用多條路徑</translation>
    </message>
    <message>
        <source>%1 opened this connection; it is waiting to be accepted.</source>
        <translation>這條連線由 %1 發起，正在等候接受。</translation>
    </message>
    <message>
        <source>%1 opened this connection; it is waiting to be accepted by %2.</source>
        <extracomment>%1 who opened a connection, %2 the program that listens there</extracomment>
        <translation>這條連線由 %1 發起，正在等候 %2 接受。</translation>
    </message>
    <message>
        <source>Held also by</source>
        <extracomment>Label of a line: another process that has the same socket</extracomment>
        <translation>同時持有者</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>processes</comment>
        <extracomment>Last of a list of processes</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Open at %1: only programs in the namespace %2 can reach it.</source>
        <extracomment>%1 an address, %2 a network namespace or container</extracomment>
        <translation>在 %1 上開放：只有命名空間 %2 中的程式可以連線。</translation>
    </message>
    <message>
        <source>%1 opened this connection to %2; both are in the namespace %3.</source>
        <extracomment>%1 and %2 processes, %3 a network namespace or container</extracomment>
        <translation>這條連線由 %1 發起，通往 %2；兩者都在命名空間 %3 中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open for datagrams</source>
        <comment>sockets of a process</comment>
        <translation>
            <numerusform>%Ln 個可收送資料包</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Label of a line: names of processes that have one socket together</extracomment>
        <translation>行程</translation>
    </message>
    <message>
        <source>Open at %1, which this machine does not have now: nothing comes in until it has, or a rule leads it here.</source>
        <extracomment>%1 an address</extracomment>
        <translation>在 %1 上開放，但本機目前沒有這個位址：在有這個位址，或有規則把流量導到這裡之前，沒有人能連進來。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>a process that is not shown</source>
        <translation>未顯示的行程</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <translation>連接埠：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>how many rows a page has</comment>
        <translation>
            <numerusform>%Ln 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>In use here</source>
        <translation>本機使用中</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter that hides rows: %1 is the text of the search</extracomment>
        <translation>搜尋：%1</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <extracomment>A filter that hides rows: %1 is a process or port</extracomment>
        <translation>僅限：%1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>通訊協定：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>Reachable by: %1</source>
        <extracomment>A filter that hides rows: %1 who can reach the socket: &quot;this machine only&quot;</extracomment>
        <translation>可存取範圍：%1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>方向：%1</translation>
    </message>
    <message>
        <source>Ports: %1</source>
        <extracomment>A filter that hides rows: %1 ranges of port numbers: &quot;System, Registered&quot;</extracomment>
        <translation>連接埠：%1</translation>
    </message>
    <message numerus="yes">
        <source>Hidden because you know them: %Ln</source>
        <extracomment>A filter that hides rows; %Ln how many are known and left out</extracomment>
        <translation>
            <numerusform>因已知而隱藏：%Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hidden by %Ln filter(s), show all</source>
        <extracomment>Link: %1 how many rows %Ln filters leave out</extracomment>
        <translation>
            <numerusform>%Ln 項篩選隱藏了 %1 個，全部顯示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <extracomment>Link where there is room for no more: %1 how many rows the filters leave out</extracomment>
        <translation>已隱藏 %1 個</translation>
    </message>
</context>
<context>
    <name>FiltersBefore</name>
    <message>
        <source>back to the filters before</source>
        <extracomment>Link: a jump has put the filters aside; a click brings them back</extracomment>
        <translation>返回之前的篩選</translation>
    </message>
    <message>
        <source>Back to the &amp;filters before</source>
        <translation>返回之前的篩選(&amp;F)</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>this machine</source>
        <extracomment>Group of sockets that are in no container or other namespace</extracomment>
        <translation>本機</translation>
    </message>
    <message>
        <source>no service name</source>
        <extracomment>Group of sockets whose port has no service name</extracomment>
        <translation>沒有服務名稱</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Group of sockets with one local port: %1 TCP or UDP, %2 a port number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no remote end</source>
        <extracomment>Group of sockets that are not connected to anybody</extracomment>
        <translation>沒有遠端</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <extracomment>What a program does: %1 a list of port numbers</extracomment>
        <translation>監聽 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listening</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln 個監聽</numerusform>
        </translation>
    </message>
    <message>
        <source>open for datagrams on %1</source>
        <extracomment>What a program does: %1 a list of port numbers on which it takes datagrams</extracomment>
        <translation>在 %1 收送資料包</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open for datagrams</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln 個可收送資料包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 條連線</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote host(s), %1</source>
        <extracomment>%Ln how many hosts, %1 how many connections: &quot;3 connections&quot;</extracomment>
        <translation>
            <numerusform>%Ln 個遠端主機，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconnected</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln 個未連線</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>All sockets of the group have just closed</extracomment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of what is said of a group, space included</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, child of %2</source>
        <extracomment>%1 a process, %2 the one that started it</extracomment>
        <translation>%1，父行程為 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>processes</comment>
        <translation>
            <numerusform>以及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <extracomment>A host and how many connections there are with it</extracomment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 bytes so far, %2 how many each second</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>監聽</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>Talks with</source>
        <translation>通訊對象</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>行程</translation>
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
            <numerusform>%1，含 %Ln 個通訊端的群組，已展開：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %Ln socket(s), collapsed: %2</source>
        <extracomment>For a screen reader: %1 title of the group, %2 what is in it</extracomment>
        <translation>
            <numerusform>%1，含 %Ln 個通訊端的群組，已摺疊：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to itself</source>
        <comment>connections</comment>
        <extracomment>%1 how many connections a program has, %Ln how many of them are its own at both ends: &quot;5 connections, 2 to itself&quot;</extracomment>
        <translation>
            <numerusform>%1，其中 %Ln 條連到自己</numerusform>
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
        <translation>不分組</translation>
    </message>
    <message>
        <source>Process</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>行程</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>服務</translation>
    </message>
    <message>
        <source>Local port</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>本機連接埠</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>遠端位址</translation>
    </message>
    <message>
        <source>Container or namespace</source>
        <extracomment>The list is grouped by this</extracomment>
        <translation>容器或命名空間</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 a list of ports or programs, %Ln how many more there are</extracomment>
        <translation>
            <numerusform>%1 以及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>The list is grouped by this: all processes of one name</extracomment>
        <translation>程式</translation>
    </message>
</context>
<context>
    <name>LightWords</name>
    <message>
        <source>Listening</source>
        <extracomment>Of a port of the map: a socket takes connections</extracomment>
        <translation>監聽</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>A light of the map: a program holds the port, but neither listens nor is connected</extracomment>
        <translation>被占用</translation>
    </message>
    <message>
        <source>Closed just now</source>
        <translation>剛剛關閉</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的備註</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>A light of the map: different programs wait on one port</extracomment>
        <translation>衝突</translation>
    </message>
    <message>
        <source>A program of this machine takes connections or datagrams here.</source>
        <translation>這台電腦的一個程式在這裡接受連線或資料包。</translation>
    </message>
    <message>
        <source>A connection of this machine has its own end here.</source>
        <translation>這台電腦一條連線的本機端在這裡。</translation>
    </message>
    <message>
        <source>A program has taken the number without listening or connecting. Nobody else gets it.</source>
        <translation>有程式占用了這個連接埠號碼，但既未監聽也未連線。其他程式無法使用它。</translation>
    </message>
    <message>
        <source>You have written a note about this number.</source>
        <translation>您為這個連接埠號碼寫過備註。</translation>
    </message>
    <message>
        <source>Different programs wait on the same number over the same protocol. That can be meant: on different addresses, or shared.</source>
        <translation>不同的程式以同一通訊協定在同一連接埠號碼上等待。這可能是刻意的：使用不同的位址，或者共用連接埠。</translation>
    </message>
    <message>
        <source>System, assigned</source>
        <translation>系統連接埠，已指派</translation>
    </message>
    <message>
        <source>System, unassigned</source>
        <translation>系統連接埠，未指派</translation>
    </message>
    <message>
        <source>Registered, assigned</source>
        <translation>註冊連接埠，已指派</translation>
    </message>
    <message>
        <source>Registered, unassigned</source>
        <translation>註冊連接埠，未指派</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>動態連接埠</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>On a port of the map nothing is going on</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>A service was here a moment ago, or the system still holds its number for up to a minute. The ends of outgoing connections are not marked.</source>
        <translation>這裡剛才還有服務，或系統仍替它保留這個號碼，最長一分鐘。對外連線的本端不作標記。</translation>
    </message>
    <message>
        <source>Listening and open</source>
        <extracomment>A light of the map and its chip: a socket takes connections, or datagrams from anybody</extracomment>
        <translation>監聽與開放</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of a port of the map: a socket takes datagrams from anybody</extracomment>
        <translation>開放</translation>
    </message>
</context>
<context>
    <name>LiveColumn</name>
    <message>
        <source>Proto</source>
        <extracomment>Column heading: protocol, kept short</extracomment>
        <translation>協定</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Column heading of a port number, kept short; the address stands before it</extracomment>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Process</source>
        <extracomment>Column heading: the program that holds the socket</extracomment>
        <translation>行程</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Column heading</extracomment>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Local address</source>
        <extracomment>Column heading</extracomment>
        <translation>本機位址</translation>
    </message>
    <message>
        <source>Local port</source>
        <extracomment>Column heading</extracomment>
        <translation>本機連接埠</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column heading: who opened the connection</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Remote address</source>
        <extracomment>Column heading</extracomment>
        <translation>遠端位址</translation>
    </message>
    <message>
        <source>Remote port</source>
        <extracomment>Column heading</extracomment>
        <translation>遠端連接埠</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading: state of the socket, LISTEN and so on</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column heading: what the port number is usually used by</extracomment>
        <translation>服務</translation>
    </message>
    <message>
        <source>PID</source>
        <extracomment>Column heading: process ID</extracomment>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column heading: user who owns the socket</extracomment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Unit or container</source>
        <extracomment>Column heading: systemd unit or container</extracomment>
        <translation>單元或容器</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <extracomment>Column heading: who can reach the socket by its address</extracomment>
        <translation>可存取範圍</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>Column heading: network interface</extracomment>
        <translation>網路介面</translation>
    </message>
    <message>
        <source>Receive queue</source>
        <extracomment>Column heading: bytes that the program has not read yet</extracomment>
        <translation>接收佇列</translation>
    </message>
    <message>
        <source>Send queue</source>
        <extracomment>Column heading: bytes that the other side has not acknowledged yet</extracomment>
        <translation>傳送佇列</translation>
    </message>
    <message>
        <source>Opened at</source>
        <extracomment>Column heading: time at which the socket was first seen</extracomment>
        <translation>開啟時間</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Column heading: executable file of the process</extracomment>
        <translation>程式</translation>
    </message>
    <message>
        <source>Command line</source>
        <extracomment>Column heading</extracomment>
        <translation>命令列</translation>
    </message>
    <message>
        <source>Namespace</source>
        <extracomment>Column heading: network namespace, where it is not the one this program runs in</extracomment>
        <translation>命名空間</translation>
    </message>
    <message>
        <source>Remote is in</source>
        <extracomment>Column heading: where the other end of the connection is, by its address</extracomment>
        <translation>遠端位於</translation>
    </message>
    <message>
        <source>Remote name</source>
        <extracomment>Column heading: name of the remote address, from the name service</extracomment>
        <translation>遠端名稱</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Column heading: bytes a second that come in</extracomment>
        <translation>接收速率</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Column heading: bytes a second that go out</extracomment>
        <translation>傳送速率</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column heading: bytes that came in</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column heading: bytes that went out</extracomment>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>Column heading: time that a packet takes there and back</extracomment>
        <translation>往返時間</translation>
    </message>
    <message>
        <source>Sent again</source>
        <extracomment>Column heading: how many packets had to be sent again</extracomment>
        <translation>重傳</translation>
    </message>
    <message>
        <source>Open for</source>
        <extracomment>Column heading: how long ago the socket was first seen</extracomment>
        <translation>持續時間</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>%1 holds it</source>
        <extracomment>%1 a program: it has bound the port and does nothing with it</extracomment>
        <translation>%1 占用著它</translation>
    </message>
    <message>
        <source>%1 takes datagrams, %2</source>
        <extracomment>%1 a program, %2 who can reach it: &quot;this machine only&quot;</extracomment>
        <translation>%1 接收資料包，%2</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <extracomment>%1 a program, %2 who can reach it: &quot;this machine only&quot;</extracomment>
        <translation>%1 正在監聽，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), from %1</source>
        <extracomment>%1 programs or addresses</extracomment>
        <translation>
            <numerusform>%Ln 條連線，來自 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected to %2</source>
        <extracomment>%1 a program, %2 an address with its port</extracomment>
        <translation>%1 已連線到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), to %1</source>
        <extracomment>%1 programs or addresses</extracomment>
        <translation>
            <numerusform>%Ln 條連線，連到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>closed; held by the system for up to a minute</source>
        <translation>已關閉；系統最多保留一分鐘</translation>
    </message>
    <message>
        <source>closed just now</source>
        <translation>剛剛關閉</translation>
    </message>
    <message>
        <source>different programs wait here: %1</source>
        <extracomment>%1 names of programs</extracomment>
        <translation>不同的程式在此等待：%1</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <extracomment>Read aloud: %1 a port number, %2 a protocol</extracomment>
        <translation>連接埠 %1，%2</translation>
    </message>
    <message>
        <source>more than %1 connections, from %2</source>
        <extracomment>%1 a number of connections, %2 programs or addresses</extracomment>
        <translation>超過 %1 條連線，來自 %2</translation>
    </message>
    <message>
        <source>No program uses it now.</source>
        <translation>目前沒有程式使用它。</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>PNG picture, %1 x %2 (*.png)</source>
        <extracomment>File type of a saved picture: %1 x %2 pixels</extracomment>
        <translation>PNG 圖片，%1 × %2 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing, any size (*.svg)</source>
        <translation>SVG 向量圖，任意大小 (*.svg)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>儲存連接埠圖</translation>
    </message>
</context>
<context>
    <name>MapPoster</name>
    <message>
        <source>All 65,536 ports of one machine</source>
        <translation>一台電腦的全部 65,536 個連接埠</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>In a line above a picture: %1 how many ports, %2 &quot;Listening&quot;</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Netwharf</source>
        <translation>網埠</translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message>
        <source>privileged border</source>
        <extracomment>At the edge of the map: ports above this line are privileged</extracomment>
        <translation>特權連接埠界線</translation>
    </message>
    <message>
        <source>dynamic</source>
        <extracomment>At the edge of the map: the dynamic range begins here</extracomment>
        <translation>動態連接埠</translation>
    </message>
    <message>
        <source>clients from</source>
        <extracomment>At the edge of the map: the first port that this machine hands to clients</extracomment>
        <translation>用戶端範圍起點</translation>
    </message>
    <message>
        <source>clients to</source>
        <extracomment>At the edge of the map: the last port that this machine hands to clients</extracomment>
        <translation>用戶端範圍終點</translation>
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
        <translation>供試算表使用的 CSV，含位元組順序記號 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>File types of an export</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page to read or print (*.html)</source>
        <translation>供閱讀或列印的網頁 (*.html)</translation>
    </message>
    <message>
        <source>Text of the visible columns (*.txt)</source>
        <translation>顯示欄位的文字 (*.txt)</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>已經有檔案「%1」。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>Button: the file that is there is written anew</extracomment>
        <translation>取代(&amp;R)</translation>
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
        <translation>參考文件</translation>
    </message>
    <message>
        <source>not under this name</source>
        <extracomment>What the registry says of a service that uses its port by convention only</extracomment>
        <translation>未以此名稱註冊</translation>
    </message>
    <message>
        <source>Registry</source>
        <extracomment>Label in the detail of a port: what the registry of IANA says</extracomment>
        <translation>註冊資料</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>Label in the detail of a port: TCP, UDP</extracomment>
        <translation>傳輸協定</translation>
    </message>
    <message>
        <source>Aliases</source>
        <comment>other names of a service</comment>
        <translation>別名</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Label in the detail of a port: when it was registered or last changed</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Label in the detail of a port: this machine&apos;s list of services</extracomment>
        <translation>本機</translation>
    </message>
    <message>
        <source>/etc/services has this name</source>
        <translation>/etc/services 中有此名稱</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what else uses a port: its purpose, TCP UDP</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 (by convention)</source>
        <translation>%1 · %2（習慣用法）</translation>
    </message>
    <message>
        <source>Secure alternative: %1</source>
        <translation>安全替代方案：%1</translation>
    </message>
    <message>
        <source>Unauthorised use reported: %1</source>
        <translation>據報有未授權的使用：%1</translation>
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
        <translation>註解</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>資料夾</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Select All</source>
        <translation>全選</translation>
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
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>ReachExport</name>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>What others can reach</source>
        <translation>誰能連到這台電腦</translation>
    </message>
    <message>
        <source>Reachable by</source>
        <translation>可存取範圍</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Bound to</source>
        <comment>addresses</comment>
        <translation>綁定位址</translation>
    </message>
    <message>
        <source>What the catalogue says</source>
        <translation>連接埠目錄的說明</translation>
    </message>
    <message>
        <source>Nothing has been accepted as known yet.</source>
        <translation>還沒有任何項目被接受為已知。</translation>
    </message>
    <message>
        <source>Compared with the lines that were accepted as known.</source>
        <translation>與已接受為已知的項目相比。</translation>
    </message>
    <message>
        <source>Compared with what was accepted as known on %1.</source>
        <extracomment>%1 a day and a time</extracomment>
        <translation>與 %1 接受為已知的內容相比。</translation>
    </message>
    <message>
        <source>Not as accepted</source>
        <translation>與接受時不同</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>IANA&apos;s server cannot be reached.</source>
        <translation>無法連上 IANA 的伺服器。</translation>
    </message>
    <message>
        <source>IANA&apos;s server did not answer in time.</source>
        <translation>IANA 的伺服器沒有及時回應。</translation>
    </message>
    <message>
        <source>The connection ended before the file did.</source>
        <translation>檔案還沒傳完，連線就中斷了。</translation>
    </message>
    <message>
        <source>The connection is not secure: the server could not prove who it is.</source>
        <translation>連線不安全：伺服器無法證明自己的身分。</translation>
    </message>
    <message>
        <source>IANA&apos;s server did not hand out the file.</source>
        <translation>IANA 的伺服器沒有給出這個檔案。</translation>
    </message>
    <message>
        <source>%1 The registry in use stays as it is.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>%1正在使用的註冊資料維持不變。</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1, process %2</source>
        <extracomment>For a screen reader: %1 a process name, %2 its process ID</extracomment>
        <translation>%1，行程 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a state code like LISTEN, %2 what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: every IPv4 address of this machine</source>
        <translation>%1：本機的所有 IPv4 位址</translation>
    </message>
    <message>
        <source>%1: every address of this machine, IPv6 and IPv4</source>
        <translation>%1：本機的所有位址，包括 IPv6 與 IPv4</translation>
    </message>
    <message>
        <source>%1: every IPv6 address of this machine</source>
        <translation>%1：本機的所有 IPv6 位址</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>In place of a remote address: the socket has no other end</extracomment>
        <translation>未連線</translation>
    </message>
    <message>
        <source>client port</source>
        <extracomment>In place of a service name: the system handed this port to a client</extracomment>
        <translation>用戶端連接埠</translation>
    </message>
    <message>
        <source>Port %1 is usually %2, by its number (%3)</source>
        <extracomment>%1 a port number, %2 the name of a service, %3 who calls it so, &quot;IANA registry&quot;</extracomment>
        <translation>依號碼來看，連接埠 %1 通常是 %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>process at the other end</comment>
        <extracomment>The other end of a connection inside this machine: %1 a process name, %2 its process ID</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The kernel counts what goes over TCP connections only.</source>
        <translation>核心只統計 TCP 連線的流量。</translation>
    </message>
    <message>
        <source>The kernel does not tell the traffic of other network namespaces.</source>
        <translation>核心不提供其他網路命名空間的流量。</translation>
    </message>
    <message>
        <source>%1
The name service says so of %2.</source>
        <extracomment>Tooltip of a name: %1 the name, %2 the address that it was found for</extracomment>
        <translation>%1
名稱服務對 %2 的回答。</translation>
    </message>
    <message>
        <source>It was there before Netwharf began to look.</source>
        <translation>網埠開始查看之前就已存在。</translation>
    </message>
    <message>
        <source>%1, in the network namespace %2</source>
        <extracomment>For a screen reader: %1 who holds a socket, %2 the network namespace or container that it is in</extracomment>
        <translation>%1，位於網路命名空間 %2</translation>
    </message>
    <message>
        <source>In another network namespace: %1</source>
        <extracomment>Tooltip: %1 the network namespace or container that a socket is in</extracomment>
        <translation>位於另一個網路命名空間：%1</translation>
    </message>
    <message>
        <source>%1: every address of the network namespace %2</source>
        <extracomment>%1 the address of all addresses, %2 a network namespace or container</extracomment>
        <translation>%1：網路命名空間 %2 的所有位址</translation>
    </message>
    <message>
        <source>its namespace only</source>
        <extracomment>In place of a remote address, beside &quot;this machine only&quot;: a loopback address of another network namespace</extracomment>
        <translation>僅限其命名空間</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>Until this can be read, nothing is searched for.</source>
        <translation>在能讀懂之前，不做任何搜尋。</translation>
    </message>
    <message>
        <source>Until this can be read, the search is still “%1”.</source>
        <extracomment>%1 the text of a search that could be read</extracomment>
        <translation>在能讀懂之前，仍以「%1」搜尋。</translation>
    </message>
    <message>
        <source>search not in force, clear it</source>
        <extracomment>Link: what was typed cannot be read, so that it leaves out no row; a click takes it away</extracomment>
        <translation>搜尋未生效，清除</translation>
    </message>
    <message>
        <source>“%1” is still in force, back to it</source>
        <extracomment>Link: what was typed cannot be read, and the last text that could is in force: %1. A click brings it back.</extracomment>
        <translation>仍以「%1」篩選，返回</translation>
    </message>
</context>
<context>
    <name>SocketSuggestions</name>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln 個通訊端</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocketsExport</name>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>連線：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln 個通訊端</numerusform>
        </translation>
    </message>
    <message>
        <source>Process</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本機位址</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>遠端位址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>開啟時間</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column heading: bytes that went out; and the next: bytes that came in</extracomment>
        <translation>已傳送</translation>
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
        <translation>遞增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>遞減(&amp;D)</translation>
    </message>
</context>
<context>
    <name>TcpWords</name>
    <message>
        <source>At the beginning: it waits, and each connection that comes in gets a socket of its own.</source>
        <translation>處於起點：正在等候，每條進來的連線都會得到自己的通訊端。</translation>
    </message>
    <message>
        <source>It has asked for a connection (SYN); the answer (SYN and ACK) is still to come.</source>
        <translation>已送出連線要求 (SYN)，回應 (SYN 與 ACK) 尚未抵達。</translation>
    </message>
    <message>
        <source>Somebody asked for a connection and was answered; the last ACK of the handshake is still to come.</source>
        <translation>收到連線要求並已回應，交握的最後一個 ACK 尚未抵達。</translation>
    </message>
    <message>
        <source>The handshake is done: both sides may send until one of them closes.</source>
        <translation>交握已完成：在任一方關閉之前，雙方都可以傳送資料。</translation>
    </message>
    <message>
        <source>This side has closed (FIN sent); the other has not acknowledged that yet.</source>
        <translation>本端已關閉（已送出 FIN），對端尚未確認。</translation>
    </message>
    <message>
        <source>This side has closed, and the other knows it; it may go on sending until it closes too.</source>
        <translation>本端已關閉，對端也已知道；在對端關閉之前，它仍可繼續傳送。</translation>
    </message>
    <message>
        <source>The other side has closed (FIN received). Now the program here has to close; until it does, the socket stays.</source>
        <translation>對端已關閉（已收到 FIN）。接下來要由本端程式關閉；在那之前，通訊端會一直保留。</translation>
    </message>
    <message>
        <source>Both sides have closed; only the last ACK of the other is missing.</source>
        <translation>雙方都已關閉，只差對端的最後一個 ACK。</translation>
    </message>
    <message>
        <source>Both sides closed at the same moment; each waits for the ACK of the other.</source>
        <translation>雙方同時關閉，各自等候對方的 ACK。</translation>
    </message>
    <message>
        <source>At the end: this side closed first. The kernel keeps addresses and ports for a minute, so that late packets do no harm.</source>
        <translation>處於終點：本端先關閉。核心會將位址與連接埠保留一分鐘，以防遲到的封包造成干擾。</translation>
    </message>
    <message>
        <source>There is no connection: it has not begun, or it is over.</source>
        <translation>沒有連線：尚未開始，或者已經結束。</translation>
    </message>
    <message>
        <source>Before the beginning: it holds its port, and neither listens nor connects yet.</source>
        <translation>在起點之前：已占用連接埠，但既未監聽也未連線。</translation>
    </message>
    <message>
        <source>others call</source>
        <extracomment>Over a part of the picture of TCP states: connections that others open</extracomment>
        <translation>由對端發起</translation>
    </message>
    <message>
        <source>this side calls</source>
        <extracomment>Over a part of the picture of TCP states: connections that this side opens</extracomment>
        <translation>由本端發起</translation>
    </message>
    <message>
        <source>this side closes first</source>
        <extracomment>Over a part of the picture of TCP states</extracomment>
        <translation>本端先關閉</translation>
    </message>
    <message>
        <source>the other closes first</source>
        <extracomment>Over a part of the picture of TCP states</extracomment>
        <translation>對端先關閉</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>%1: %2 opened, %3 closed</source>
        <extracomment>What a watch saw: %1 its name, %2 and %3 numbers of sockets</extracomment>
        <translation>%1：開啟 %2 個，關閉 %3 個</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln opened</source>
        <comment>sockets</comment>
        <extracomment>What a watch saw: %1 its name, %Ln a number of sockets</extracomment>
        <translation>
            <numerusform>%1：開啟了 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln closed</source>
        <comment>sockets</comment>
        <extracomment>What a watch saw: %1 its name, %Ln a number of sockets</extracomment>
        <translation>
            <numerusform>%1：關閉了 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opened</source>
        <extracomment>What a watch saw: %1 its name</extracomment>
        <translation>%1：已開啟</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1：已關閉</translation>
    </message>
    <message>
        <source>Unknown process</source>
        <extracomment>In place of a process that is not known</extracomment>
        <translation>未知的行程</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <extracomment>%1 a process, %2 a protocol, %3 an address and port</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2 between %3 and %4</source>
        <extracomment>%1 a process, %2 a protocol, %3 and %4 an address and port</extracomment>
        <translation>%1，%2，%3 與 %4 之間</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>watches</comment>
        <extracomment>Last line of a list: how many more there are</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watches have news</source>
        <extracomment>Title of a notice</extracomment>
        <translation>
            <numerusform>%Ln 項監看有新情況</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>In the status bar: %1 what happened, %2 more about it</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>every socket that opens or closes</source>
        <translation>每個開啟或關閉的通訊端</translation>
    </message>
    <message>
        <source>every socket that opens</source>
        <translation>每個開啟的通訊端</translation>
    </message>
    <message>
        <source>every socket that closes</source>
        <translation>每個關閉的通訊端</translation>
    </message>
    <message>
        <source>when the first opens and the last closes</source>
        <translation>第一個開啟與最後一個關閉時</translation>
    </message>
    <message>
        <source>when the first opens</source>
        <translation>第一個開啟時</translation>
    </message>
    <message>
        <source>when the last closes</source>
        <translation>最後一個關閉時</translation>
    </message>
    <message>
        <source>Port %1 (%2)</source>
        <extracomment>Name of a watch: %1 a port number, %2 a protocol</extracomment>
        <translation>連接埠 %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>sockets</comment>
        <extracomment>Below the one socket that a notice names: how many more there are</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>A program that tries is told EADDRINUSE, “Address already in use”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>嘗試的程式會得到 EADDRINUSE：「Address already in use」。</translation>
    </message>
    <message>
        <source>A program that tries is told EACCES, “Permission denied”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>嘗試的程式會得到 EACCES：「Permission denied」。</translation>
    </message>
    <message>
        <source>A program that tries is told EADDRNOTAVAIL, “Cannot assign requested address”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>嘗試的程式會得到 EADDRNOTAVAIL：「Cannot assign requested address」。</translation>
    </message>
    <message>
        <source>A program that tries is told EAFNOSUPPORT, “Address family not supported by protocol”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>嘗試的程式會得到 EAFNOSUPPORT：「Address family not supported by protocol」。</translation>
    </message>
    <message>
        <source>A program that tries is told EINVAL, “Invalid argument”.</source>
        <extracomment>The two names are what programs print, in English</extracomment>
        <translation>嘗試的程式會得到 EINVAL：「Invalid argument」。</translation>
    </message>
    <message>
        <source>What the program was told has passed: it may be started again.</source>
        <translation>程式當時遇到的問題已經過去，可以重新啟動它。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>A verdict: %1 a sentence that says why not</extracomment>
        <translation>不能。%1</translation>
    </message>
    <message>
        <source>The list of sockets lets expect something else; what the kernel says of a trial counts.</source>
        <translation>依通訊端清單來看結果應該不同；以核心對試綁定的答覆為準。</translation>
    </message>
    <message>
        <source>This is answered for a program without special rights, as the one that was refused; you have them.</source>
        <translation>這裡比照被拒絕的程式，以沒有特殊權限來回答；您自己是有的。</translation>
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
        <translation>使用者</translation>
    </message>
    <message>
        <source>Runs for</source>
        <extracomment>Label of a line: the system service or container that the holder belongs to</extracomment>
        <translation>所屬</translation>
    </message>
    <message>
        <source>Other end</source>
        <extracomment>Label of a line: the address of the other end of a connection</extracomment>
        <translation>對端</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Label of a line: the state of a socket</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Label of a line: since when the port has been held</extracomment>
        <translation>始於</translation>
    </message>
    <message>
        <source>your program</source>
        <extracomment>Above the box of the program that would like to have the port</extracomment>
        <translation>您的程式</translation>
    </message>
    <message>
        <source>holds it</source>
        <extracomment>Beside the port in the box of the program that has it</extracomment>
        <translation>占用中</translation>
    </message>
    <message>
        <source>End process…</source>
        <translation>結束行程…</translation>
    </message>
    <message>
        <source>Close connection…</source>
        <translation>關閉連線…</translation>
    </message>
    <message>
        <source>Listen on %1 instead</source>
        <extracomment>%1 a port number</extracomment>
        <translation>改為監聽 %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>複製 %1</translation>
    </message>
    <message>
        <source>It was free a moment ago, belongs to nothing common, and no client is handed it.</source>
        <translation>它剛才是可用的，不屬於常見服務，也不會分配給用戶端。</translation>
    </message>
    <message>
        <source>Use SO_REUSEADDR</source>
        <translation>使用 SO_REUSEADDR</translation>
    </message>
    <message>
        <source>Ask with it</source>
        <translation>這樣再查</translation>
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
        <translation>選擇本機的一個位址</translation>
    </message>
    <message>
        <source>Choose address</source>
        <translation>選擇位址</translation>
    </message>
    <message>
        <source>Name the interface</source>
        <translation>指明網路介面</translation>
    </message>
    <message>
        <source>CAP_NET_BIND_SERVICE lets a program bind ports below %1 without being root.</source>
        <translation>有了 CAP_NET_BIND_SERVICE，程式不必是 root 也能綁定 %1 以下的連接埠。</translation>
    </message>
    <message>
        <source>Holds until the next start of the system; any user may then take such ports.</source>
        <translation>到系統下次啟動為止有效；此後任何使用者都能使用這些連接埠。</translation>
    </message>
    <message>
        <source>Holds until the next start of the system.</source>
        <translation>到系統下次啟動為止有效。</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>複製命令</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of text: %1 a label, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, this machine only</source>
        <extracomment>%1 a loopback address, which nobody else can reach</extracomment>
        <translation>%1，僅限本機</translation>
    </message>
    <message>
        <source>all addresses</source>
        <extracomment>Where a program listens</extracomment>
        <translation>所有位址</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>所有 IPv4 位址</translation>
    </message>
    <message>
        <source>all IPv6 addresses</source>
        <translation>所有 IPv6 位址</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>關閉該連線</translation>
    </message>
    <message>
        <source>Allow this one program privileged ports</source>
        <translation>只允許這一個程式使用特權連接埠</translation>
    </message>
    <message>
        <source>Of a script it would be the interpreter: then rather not.</source>
        <translation>若是指令稿，獲得授權的會是它的直譯器：最好不要這樣做。</translation>
    </message>
    <message>
        <source>all addresses of %1</source>
        <extracomment>Where a program listens: %1 the name of an interface</extracomment>
        <translation>%1 的所有位址</translation>
    </message>
    <message>
        <source>All holders</source>
        <extracomment>Label of a line: the processes that hold a port, where there are several</extracomment>
        <translation>所有占用者</translation>
    </message>
    <message>
        <source>End all…</source>
        <extracomment>Button: ends several processes, after a question</extracomment>
        <translation>全部結束…</translation>
    </message>
    <message numerus="yes">
        <source>Close the %Ln connection(s)</source>
        <translation>
            <numerusform>關閉這 %Ln 條連線</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all…</source>
        <extracomment>Button: closes several connections, after a question</extracomment>
        <translation>全部關閉…</translation>
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
        <source>Hardware control</source>
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
        <source>Network setup</source>
        <translation>網路設定</translation>
    </message>
    <message>
        <source>Network admin</source>
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
        <source>Remote calls</source>
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
        <source>Telecom</source>
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
        <translation>網頁</translation>
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
        <source>%1 and %Ln more</source>
        <extracomment>Owner of a socket: %1 a process name, %Ln the number of other processes</extracomment>
        <translation>
            <numerusform>%1 和另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>another user&apos;s</source>
        <extracomment>Owner of a socket: %1 a user name</extracomment>
        <translation>屬於其他使用者</translation>
    </message>
    <message>
        <source>protected (%1)</source>
        <translation>受保護 (%1)</translation>
    </message>
    <message>
        <source>another user&apos;s (%1)</source>
        <translation>屬於其他使用者 (%1)</translation>
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
        <extracomment>Owner of a connection: %1 the program that listens; its name comes first, for what follows may be cut</extracomment>
        <translation>等候接受</translation>
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
        <extracomment>Owner of a socket that nobody is known to hold any more: %1 the process that had it</extracomment>
        <translation>尚未讀取</translation>
    </message>
    <message>
        <source>The process belongs to another user, so it may not be looked into.</source>
        <translation>該行程屬於其他使用者，因此無權查看。</translation>
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
        <source>The connection is closed; the kernel keeps it a while without a process.</source>
        <translation>連線已關閉；核心會在沒有行程的情況下短暫保留它。</translation>
    </message>
    <message>
        <source>The connection is being set up by the kernel and belongs to no process yet.</source>
        <translation>核心正在建立這條連線，它尚不屬於任何行程。</translation>
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
    <message>
        <source>The kernel&apos;s socket interface may not be used here (%1); slower tables serve instead.</source>
        <translation>這裡不能使用核心的通訊端介面 (%1)，改用核心較慢的表格。</translation>
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
        <translation>上一次讀取失敗 (%1)；清單內容可能已過時。</translation>
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
        <translation>%1的 IANA 註冊資料（%2匯入）</translation>
    </message>
    <message>
        <source>IANA registry of %1, updated on %2</source>
        <extracomment>date of the registry, then the day on which the program fetched it</extracomment>
        <translation>%1的 IANA 註冊資料（%2更新）</translation>
    </message>
    <message>
        <source>IANA registry of %1</source>
        <translation>%1的 IANA 註冊資料</translation>
    </message>
    <message>
        <source>There is no room left for %1; what was there before is unchanged.</source>
        <translation>空間不足，無法寫入 %1；原有內容沒有改變。</translation>
    </message>
    <message>
        <source>%1 cannot be written: this folder or file does not let you.</source>
        <translation>無法寫入 %1：沒有寫入這個資料夾或檔案的權限。</translation>
    </message>
    <message>
        <source>%1 could not be written; what was there before is unchanged.</source>
        <translation>未能寫入 %1；原有內容沒有改變。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>無法讀取這個檔案。</translation>
    </message>
    <message>
        <source>This is larger than any port registry.</source>
        <translation>檔案過大，不可能是連接埠註冊資料。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>這不是文字檔。</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8, as IANA&apos;s registry is.</source>
        <translation>這不是 UTF-8 文字檔，而 IANA 的註冊資料是。</translation>
    </message>
    <message>
        <source>This is not IANA&apos;s port registry: the column “%1” is missing.</source>
        <translation>這不是 IANA 的連接埠註冊資料：缺少「%1」這一欄。</translation>
    </message>
    <message>
        <source>This is not the whole registry: rows are missing at its end.</source>
        <translation>這不是完整的註冊資料：結尾缺少若干列。</translation>
    </message>
    <message>
        <source>This is not the whole registry: it ends in the middle of a row.</source>
        <translation>這不是完整的註冊資料：它在一列的中間就結束了。</translation>
    </message>
    <message>
        <source>This is not IANA&apos;s port registry: line %1 does not fit.</source>
        <translation>這不是 IANA 的連接埠註冊資料：第 %1 行不符合格式。</translation>
    </message>
    <message>
        <source>The filter is too long: %1 characters are the limit.</source>
        <translation>篩選條件太長：最多 %1 個字元。</translation>
    </message>
    <message>
        <source>protected</source>
        <extracomment>Owner of a socket: a process of user %1 that forbids looking into it</extracomment>
        <translation>受保護</translation>
    </message>
    <message>
        <source>hidden process</source>
        <extracomment>Owner of a socket: a process of user %1 that this system does not show</extracomment>
        <translation>隱藏的行程</translation>
    </message>
    <message>
        <source>hidden process (%1)</source>
        <translation>隱藏的行程 (%1)</translation>
    </message>
    <message>
        <source>process not readable</source>
        <extracomment>Owner of a socket: there is no list of processes; %1 a user name</extracomment>
        <translation>無法讀取的行程</translation>
    </message>
    <message>
        <source>process not readable (%1)</source>
        <translation>無法讀取的行程 (%1)</translation>
    </message>
    <message>
        <source>outside this namespace</source>
        <extracomment>Owner of a socket: a process of user %1 outside the container or namespace we are in</extracomment>
        <translation>在此命名空間之外</translation>
    </message>
    <message>
        <source>outside this namespace (%1)</source>
        <translation>在此命名空間之外 (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Owner of a socket: %1 what is known of the process, %2 a unit or container</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The list of processes (/proc) cannot be read here.</source>
        <translation>此處無法讀取行程清單 (/proc)。</translation>
    </message>
    <message>
        <source>The list of processes (/proc) cannot be read here, so owners are not known.</source>
        <translation>此處無法讀取行程清單 (/proc)，因此不知道擁有者。</translation>
    </message>
    <message>
        <source>“%1” names a transport other than tcp, udp, sctp and dccp.</source>
        <translation>「%1」使用了 tcp、udp、sctp 和 dccp 以外的傳輸協定。</translation>
    </message>
    <message>
        <source>The note on %1 has neither a label nor a text.</source>
        <translation>%1 的備註既沒有標籤，也沒有內容。</translation>
    </message>
    <message>
        <source>The line is indented, but there is no note above it.</source>
        <translation>這一行有縮排，但上方沒有備註。</translation>
    </message>
    <message>
        <source>The line is not readable text in UTF-8.</source>
        <translation>這一行不是可讀的 UTF-8 文字。</translation>
    </message>
    <message>
        <source>The note on %1 is too long.</source>
        <translation>%1 的備註太長。</translation>
    </message>
    <message>
        <source>There is a note on %1 already, further up.</source>
        <translation>上方已有 %1 的備註。</translation>
    </message>
    <message>
        <source>There are more than %1 notes.</source>
        <translation>備註超過 %1 則。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in the notes file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the notes file are left out and kept as they are.</source>
        <translation>
            <numerusform>備註檔案中有 %Ln 處無法辨識，已略過並原樣保留。</numerusform>
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
            <numerusform>%Ln 位元組</numerusform>
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
            <numerusform>有 %Ln 個通訊端的擁有者無法讀取，因為它們屬於其他使用者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sockets of %Ln other network namespace(s) cannot be read.</source>
        <translation>
            <numerusform>另有 %Ln 個網路命名空間的通訊端無法讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel does not tell when sockets end (%1): connections shorter than the interval are missed.</source>
        <translation>核心不告知通訊端何時結束 (%1)：比重新整理間隔更短的連線會漏掉。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) opened and closed too fast to be recorded.</source>
        <translation>
            <numerusform>有 %Ln 個通訊端開啟與關閉得太快，來不及記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Netwharf has the rights for it; a sandbox or a security module forbids it all the same.</source>
        <translation>網埠已具備所需的權能，但沙盒或安全模組仍然禁止讀取。</translation>
    </message>
    <message>
        <source>To read the owners a program needs %1, which root has. In a terminal, “sudo netwharf sockets” names every owner.</source>
        <extracomment>%1 names of capabilities of the Linux kernel, the command is typed into a terminal</extracomment>
        <translation>要讀取擁有者，程式需要 %1，root 具有這些權能。在終端機中執行「sudo netwharf sockets」可列出每個擁有者。</translation>
    </message>
    <message>
        <source>Its /proc is mounted with hidepid: root sees all processes, and so do the members of the group that the mount option gid= names.</source>
        <translation>它的 /proc 掛載時帶有 hidepid：root 看得到所有行程，掛載選項 gid= 所指定的使用者群組的成員也看得到。</translation>
    </message>
    <message>
        <source>In a container or a chroot, mount proc on /proc.</source>
        <translation>如果是在容器或 chroot 中，請將 proc 掛載到 /proc。</translation>
    </message>
    <message>
        <source>A sandbox or container may forbid it: allow it the address family AF_NETLINK. Sockets that hold a port without listening or connecting are missing until then.</source>
        <translation>可能是沙盒或容器禁止了它：請允許使用位址家族 AF_NETLINK。在此之前，占用連接埠但既未監聽也未連線的通訊端不會列出。</translation>
    </message>
    <message>
        <source>Linux 6.8 and later do.</source>
        <translation>Linux 6.8 及更新的版本會列出。</translation>
    </message>
    <message>
        <source>To enter them a program needs %1, which root has: run “sudo netwharf sockets” in a terminal.</source>
        <extracomment>%1 the name of a capability of the Linux kernel, the command is typed into a terminal</extracomment>
        <translation>要進入這些命名空間，程式需要 %1，root 具有這項權能：請在終端機中執行「sudo netwharf sockets」。</translation>
    </message>
    <message>
        <source>Another look may read it; where it stays so, a sandbox or the kernel forbids it.</source>
        <translation>再讀取一次或許就能成功；如果一直如此，就是沙盒或核心禁止讀取。</translation>
    </message>
    <message>
        <source>A sandbox or container may forbid it: allow it the address family AF_NETLINK.</source>
        <translation>可能是沙盒或容器禁止了它：請允許使用位址家族 AF_NETLINK。</translation>
    </message>
    <message>
        <source>They are counted, not listed; all others are.</source>
        <translation>這些通訊端只計數，不列出；其餘的都會列出。</translation>
    </message>
    <message>
        <source>Another look will most likely see all of them.</source>
        <translation>再讀取一次，很可能就能看到全部。</translation>
    </message>
    <message>
        <source>Netwharf goes on trying.</source>
        <translation>網埠會繼續嘗試。</translation>
    </message>
    <message>
        <source>Who holds it cannot be told for certain</source>
        <translation>無法確定由誰占用</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>無人占用</translation>
    </message>
    <message>
        <source>Somebody holds it</source>
        <translation>已被占用</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未嘗試</translation>
    </message>
    <message>
        <source>A trial succeeded</source>
        <translation>嘗試成功</translation>
    </message>
    <message>
        <source>A trial failed</source>
        <translation>嘗試失敗</translation>
    </message>
    <message>
        <source>a trial answers for your own user only</source>
        <translation>嘗試只能代表您自己的使用者</translation>
    </message>
    <message>
        <source>it was bound and let go at once</source>
        <translation>已綁定並立即釋放</translation>
    </message>
    <message>
        <source>The number is valid</source>
        <translation>連接埠號碼有效</translation>
    </message>
    <message>
        <source>The number is not valid</source>
        <translation>連接埠號碼無效</translation>
    </message>
    <message>
        <source>No privileges needed, or you have them</source>
        <translation>不需特權，或您已具備</translation>
    </message>
    <message>
        <source>Privileges needed</source>
        <translation>需要特權</translation>
    </message>
    <message>
        <source>Not reserved by the administrator</source>
        <translation>未被管理員保留</translation>
    </message>
    <message>
        <source>Reserved by the administrator</source>
        <translation>已被管理員保留</translation>
    </message>
    <message>
        <source>The addresses of this machine cannot be read</source>
        <translation>無法讀取本機的位址</translation>
    </message>
    <message>
        <source>The address is on this machine</source>
        <translation>位址屬於本機</translation>
    </message>
    <message>
        <source>The address is not on this machine</source>
        <translation>位址不屬於本機</translation>
    </message>
    <message>
        <source>The address family is switched on</source>
        <translation>該位址家族已啟用</translation>
    </message>
    <message>
        <source>IPv6 is switched off</source>
        <translation>IPv6 已停用</translation>
    </message>
    <message>
        <source>No old connection in TIME_WAIT</source>
        <translation>沒有處於 TIME_WAIT 的舊連線</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old connection(s) in TIME_WAIT</source>
        <translation>
            <numerusform>%Ln 條舊連線處於 TIME_WAIT</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the client range</source>
        <translation>在用戶端連接埠範圍之外</translation>
    </message>
    <message>
        <source>Inside the client range</source>
        <translation>在用戶端連接埠範圍之內</translation>
    </message>
    <message>
        <source>1 to 65535; 0 would mean “any free port”</source>
        <translation>1 到 65535；0 表示「任何可用的連接埠」</translation>
    </message>
    <message>
        <source>ports below %1 need them here</source>
        <translation>本機 %1 以下的連接埠需要特權</translation>
    </message>
    <message>
        <source>ip_local_reserved_ports does not name it</source>
        <translation>ip_local_reserved_ports 中沒有它</translation>
    </message>
    <message>
        <source>%1 in ip_local_reserved_ports: no client gets it, a program may still bind it</source>
        <translation>ip_local_reserved_ports 中有 %1：不會分給用戶端，程式仍可綁定</translation>
    </message>
    <message>
        <source>no socket in the list is in the way</source>
        <translation>清單中沒有妨礙它的通訊端</translation>
    </message>
    <message>
        <source>harmless when the program sets SO_REUSEADDR</source>
        <translation>程式設定 SO_REUSEADDR 後便無妨</translation>
    </message>
    <message>
        <source>no outgoing connection can take it by chance</source>
        <translation>對外連線不會碰巧用到它</translation>
    </message>
    <message>
        <source>an outgoing connection may take it by chance: %1</source>
        <translation>對外連線可能碰巧用到它：%1</translation>
    </message>
    <message>
        <source>End the program that holds it.</source>
        <extracomment>%1 one or more programs: &quot;nginx (process 12)&quot;</extracomment>
        <translation>結束占用它的程式。</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>換一個連接埠。</translation>
    </message>
    <message>
        <source>Choose another port. Free nearby: %1.</source>
        <extracomment>%1 one or more port numbers</extracomment>
        <translation>換一個連接埠。附近可用的有：%1。</translation>
    </message>
    <message>
        <source>Use 0.0.0.0, which stands for all addresses.</source>
        <translation>使用 0.0.0.0，它代表所有位址。</translation>
    </message>
    <message>
        <source>Use an address of this machine (%1), or 0.0.0.0 for all of them.</source>
        <translation>使用本機的位址（%1），或用 0.0.0.0 代表全部。</translation>
    </message>
    <message>
        <source>Stop the system service %1.</source>
        <translation>停止系統服務 %1。</translation>
    </message>
    <message>
        <source>Stop the container %1.</source>
        <translation>停止容器 %1。</translation>
    </message>
    <message>
        <source>Stop the container that the port is for.</source>
        <translation>停止使用此連接埠的容器。</translation>
    </message>
    <message>
        <source>Wait: after 60 seconds at most it is free again.</source>
        <translation>稍候：最多 60 秒後即可使用。</translation>
    </message>
    <message>
        <source>Let the program set SO_REUSEADDR before it binds: then connections that are closing or still open no longer hinder it, if the program that had them set it too, as most servers do.</source>
        <translation>讓程式在綁定前設定 SO_REUSEADDR：只要原先的程式也設定過（大多數伺服器都會），正在關閉或尚未關閉的連線就不再妨礙它。</translation>
    </message>
    <message>
        <source>Let the program set SO_REUSEPORT before it binds, as the holder does: the system then shares out new connections among them.</source>
        <translation>讓程式也像使用中的程式那樣在綁定前設定 SO_REUSEPORT：系統會把新連線分給它們。</translation>
    </message>
    <message>
        <source>Run the program as the user %1.</source>
        <translation>以使用者 %1 的身分執行程式。</translation>
    </message>
    <message>
        <source>Let the program set IPV6_V6ONLY before it binds: its socket then leaves IPv4 to others.</source>
        <translation>讓程式在綁定前設定 IPV6_V6ONLY：它的通訊端便把 IPv4 留給其他程式。</translation>
    </message>
    <message>
        <source>Switch IPv6 on.</source>
        <translation>啟用 IPv6。</translation>
    </message>
    <message>
        <source>Let every program bind ports from this one on.</source>
        <translation>允許所有程式綁定從此連接埠起的連接埠。</translation>
    </message>
    <message>
        <source>Keep the port from being handed to outgoing connections in future.</source>
        <translation>今後不再把此連接埠分給對外連線。</translation>
    </message>
    <message>
        <source>Ask as root, who can see more.</source>
        <translation>以 root 身分再查，可以看到更多。</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <extracomment>Part of a command line, where the file of a program stands</extracomment>
        <translation>程式檔案</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>某個程式</translation>
    </message>
    <message>
        <source>The kernel itself</source>
        <translation>核心本身</translation>
    </message>
    <message>
        <source>The kernel</source>
        <extracomment>Subject of a sentence; %1 the name of a program that has ended or closed its socket</extracomment>
        <translation>核心</translation>
    </message>
    <message>
        <source>The kernel, for %1,</source>
        <translation>核心（代 %1）</translation>
    </message>
    <message>
        <source>A program of the user %1</source>
        <extracomment>Subject of a sentence; %1 a user name</extracomment>
        <translation>使用者 %1 的程式</translation>
    </message>
    <message>
        <source>%1 is a link-local address: it means nothing without the interface that it belongs to.</source>
        <translation>%1 是鏈路本機位址：不指明所屬的介面就沒有意義。</translation>
    </message>
    <message>
        <source>%1 is a multicast address: TCP cannot use it.</source>
        <translation>%1 是群播位址：TCP 無法使用。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 不是本機的位址。</translation>
    </message>
    <message>
        <source>Ports below %1 are privileged here: a program needs root or CAP_NET_BIND_SERVICE to bind them.</source>
        <translation>本機 %1 以下的連接埠是特權連接埠：程式需要 root 或 CAP_NET_BIND_SERVICE 才能綁定。</translation>
    </message>
    <message>
        <source>The system refuses this port, though it is not a privileged one: a security module such as SELinux, or a sandbox, may forbid it.</source>
        <translation>系統拒絕使用此連接埠，雖然它不是特權連接埠：可能被 SELinux 等安全模組或沙盒禁止。</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address, and the socket would be for IPv6 only.</source>
        <translation>%1 是 IPv4 位址，而該通訊端只用於 IPv6。</translation>
    </message>
    <message>
        <source>IPv6 is switched off on this machine, so %1 cannot be used.</source>
        <translation>本機已停用 IPv6，因此無法使用 %1。</translation>
    </message>
    <message>
        <source>A socket on %1 is on its way from one process to another, and keeps the port until it is taken or dropped.</source>
        <translation>%1 上的通訊端正從一個行程傳給另一個行程，在被接收或捨棄之前一直使用此連接埠。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed connection(s) on %1 keep the port for up to 60 seconds (TIME_WAIT).</source>
        <extracomment>%1 an address with port</extracomment>
        <translation>
            <numerusform>%1 上有 %Ln 條已關閉的連線，最多再保留此連接埠 60 秒 (TIME_WAIT)。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hands what comes in to a container.</source>
        <translation>%1 把收到的連線轉給容器。</translation>
    </message>
    <message>
        <source>The kernel says that the port is in use, but lists no socket that would explain it.</source>
        <translation>核心表示此連接埠已被占用，但沒有列出能夠解釋原因的通訊端。</translation>
    </message>
    <message>
        <source>Yes: %1 port %2 can be bound at %3.</source>
        <extracomment>%1 TCP or UDP, %2 a port number, %3 an address, or &quot;all addresses&quot;</extracomment>
        <translation>可以：能在 %3 上綁定 %1 連接埠 %2。</translation>
    </message>
    <message>
        <source>No: %1 port %2 cannot be bound at %3.</source>
        <translation>不行：無法在 %3 上綁定 %1 連接埠 %2。</translation>
    </message>
    <message>
        <source>%1 A trial decided so, against what the list of sockets let expect.</source>
        <extracomment>A remark after a verdict: %1 the verdict</extracomment>
        <translation>%1這是實際嘗試的結果，與通訊端清單所示不符。</translation>
    </message>
    <message>
        <source>%1 Whether it lets the port be shared cannot be read.</source>
        <extracomment>%1 a sentence about who holds a port</extracomment>
        <translation>%1無法讀取它是否允許共用連接埠。</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>A process: %1 its name, %2 its process ID
----------
%1 a process id</extracomment>
        <translation>行程 %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <extracomment>%1 a user name</extracomment>
        <translation>使用者 %1</translation>
    </message>
    <message>
        <source>Name a port, an address with a port, a service, or the message of a program.</source>
        <translation>請給出連接埠、帶連接埠的位址、服務名稱，或程式的錯誤訊息。</translation>
    </message>
    <message>
        <source>The text is too long: %1 bytes are the limit.</source>
        <translation>文字太長：上限為 %1 位元組。</translation>
    </message>
    <message>
        <source>Port 0 stands for “any free port”, which can always be bound: name one from 1 to 65535.</source>
        <translation>連接埠 0 表示「任何可用的連接埠」，總是可以綁定：請指定 1 到 65535 之間的連接埠。</translation>
    </message>
    <message>
        <source>“%1” is not a port: port numbers go from 1 to 65535.</source>
        <translation>「%1」不是連接埠：連接埠號碼從 1 到 65535。</translation>
    </message>
    <message>
        <source>“%1” is neither a port number nor the name of a service.</source>
        <translation>「%1」既不是連接埠號碼，也不是服務名稱。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>「%1」不是 IP 位址。</translation>
    </message>
    <message>
        <source>“%1” cannot be asked about: use tcp or udp.</source>
        <translation>無法查詢「%1」：請使用 tcp 或 udp。</translation>
    </message>
    <message>
        <source>“%1” names no port: add it, as in 127.0.0.1:8080.</source>
        <translation>「%1」沒有連接埠：請加上，例如 127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>%1 is in use: %2.</source>
        <translation>%1 使用中：%2。</translation>
    </message>
    <message>
        <source>Ports below %1 are privileged here.</source>
        <translation>本機 %1 以下的連接埠是特權連接埠。</translation>
    </message>
    <message>
        <source>%1 are handed to outgoing connections here.</source>
        <translation>本機把 %1 分給對外連線。</translation>
    </message>
    <message>
        <source>%1 is reserved by the administrator.</source>
        <translation>%1 已被管理員保留。</translation>
    </message>
    <message>
        <source>%1 usually belongs to %2.</source>
        <translation>%1 通常屬於 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be bound.</source>
        <translation>%1 無法綁定。</translation>
    </message>
    <message>
        <source>What arrives at %1 goes elsewhere, by a NAT rule.</source>
        <translation>送達 %1 的連線會被 NAT 規則轉到別處。</translation>
    </message>
    <message>
        <source>“%1” does not say who can reach it: use machine, network, everywhere or none.</source>
        <translation>「%1」沒有說明誰能存取：請用 machine、network、everywhere 或 none。</translation>
    </message>
    <message>
        <source>“%1” does not say where the other end is: use machine, network, internet or none.</source>
        <translation>「%1」沒有說明遠端在哪裡：請用 machine、network、internet 或 none。</translation>
    </message>
    <message>
        <source>port at either end</source>
        <extracomment>What a filter field asks for; shown beside its name while one types</extracomment>
        <translation>任一端的連接埠</translation>
    </message>
    <message>
        <source>local port</source>
        <translation>本機連接埠</translation>
    </message>
    <message>
        <source>remote port</source>
        <translation>遠端連接埠</translation>
    </message>
    <message>
        <source>address or network at either end</source>
        <translation>任一端的位址或網段</translation>
    </message>
    <message>
        <source>local address or network</source>
        <translation>本機位址或網段</translation>
    </message>
    <message>
        <source>remote address or network</source>
        <translation>遠端位址或網段</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>state or group of states</source>
        <translation>狀態或狀態群組</translation>
    </message>
    <message>
        <source>name of the process</source>
        <translation>行程名稱</translation>
    </message>
    <message>
        <source>process ID</source>
        <translation>行程 ID</translation>
    </message>
    <message>
        <source>user who owns the socket</source>
        <translation>擁有通訊端的使用者</translation>
    </message>
    <message>
        <source>service the port is known for</source>
        <translation>連接埠常見的服務</translation>
    </message>
    <message>
        <source>who opened the connection</source>
        <translation>誰開啟了連線</translation>
    </message>
    <message>
        <source>range of the port</source>
        <translation>連接埠所在範圍</translation>
    </message>
    <message>
        <source>who can reach a listening socket</source>
        <translation>誰能存取監聽的通訊端</translation>
    </message>
    <message>
        <source>where the other end is</source>
        <translation>遠端在哪裡</translation>
    </message>
    <message>
        <source>kind of owner</source>
        <translation>擁有者的種類</translation>
    </message>
    <message>
        <source>systemd unit or container</source>
        <translation>systemd 單元或容器</translation>
    </message>
    <message>
        <source>executable file</source>
        <translation>執行檔</translation>
    </message>
    <message>
        <source>network interface</source>
        <translation>網路介面</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>網路命名空間</translation>
    </message>
    <message>
        <source>how long it has been open: &lt;5s, 1h-2h</source>
        <translation>已開啟多久：&lt;5s、1h-2h</translation>
    </message>
    <message>
        <source>what the port is for</source>
        <translation>連接埠的用途</translation>
    </message>
    <message>
        <source>whose words explain it</source>
        <translation>說明來自何處</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>服務名稱</translation>
    </message>
    <message>
        <source>text of your note</source>
        <translation>備註的文字</translation>
    </message>
    <message>
        <source>used here and now</source>
        <translation>此刻在本機使用</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>this machine</source>
        <extracomment>Where the other end of a connection is</extracomment>
        <translation>本機</translation>
    </message>
    <message>
        <source>local network</source>
        <comment>where the other end is</comment>
        <extracomment>Where the other end of a connection is</extracomment>
        <translation>區域網路</translation>
    </message>
    <message>
        <source>internet</source>
        <extracomment>Where the other end of a connection is</extracomment>
        <translation>網際網路</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>processes</comment>
        <extracomment>%1 a list of processes, %Ln how many are not named</extracomment>
        <translation>
            <numerusform>%1 和另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>ports</comment>
        <extracomment>%1 a list of port numbers, %Ln how many are not named</extracomment>
        <translation>
            <numerusform>%1 和另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>To close a socket from outside, also one of your own programs, a program needs %1, which root has. Ending the process closes it too.</source>
        <extracomment>%1 the name of a capability of the Linux kernel</extracomment>
        <translation>要從外部關閉通訊端（包括您自己程式的），程式需要 %1，root 具有這項權能。結束行程也會將它關閉。</translation>
    </message>
    <message>
        <source>It belongs to another user: to end it a program needs %1, which root has.</source>
        <extracomment>%1 the name of a capability of the Linux kernel</extracomment>
        <translation>它屬於另一位使用者：要結束它，程式需要 %1，root 具有這項權能。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>行程已結束。</translation>
    </message>
    <message>
        <source>The process has ended, and its number belongs to another one, which was left alone.</source>
        <translation>行程已結束，它的編號現在屬於另一個行程；後者未受影響。</translation>
    </message>
    <message>
        <source>Process 1 starts and keeps everything else on this system; it cannot be ended from here.</source>
        <translation>行程 1 啟動並維持這個系統上的其他一切，不能在這裡結束。</translation>
    </message>
    <message>
        <source>This is Netwharf itself; quit it from its menu.</source>
        <translation>這是網埠自己；請從選單離開。</translation>
    </message>
    <message>
        <source>This is a part of the kernel and cannot be ended.</source>
        <translation>這是核心的一部分，無法結束。</translation>
    </message>
    <message>
        <source>The kernel does not find this socket any more: it has closed, or others share its port and cannot be told from it.</source>
        <translation>核心已找不到這個通訊端：它已關閉，或有其他通訊端共用它的連接埠而無法區分。</translation>
    </message>
    <message>
        <source>This row was read without the kernel&apos;s own mark of the socket, so another one might be hit.</source>
        <translation>讀取這一列時沒有得到核心對通訊端的識別碼，可能會誤及另一個通訊端。</translation>
    </message>
    <message>
        <source>The kernel closes only TCP and UDP sockets from outside.</source>
        <translation>核心只能從外部關閉 TCP 與 UDP 通訊端。</translation>
    </message>
    <message>
        <source>It holds a port and does nothing else; the kernel does not find such a socket.</source>
        <translation>它只占用一個連接埠，沒有其他活動；核心找不到這樣的通訊端。</translation>
    </message>
    <message>
        <source>This is one path of a connection with several (MPTCP), which would go on without it.</source>
        <translation>這是多路徑連線 (MPTCP)中的一條路徑，沒有它連線也會繼續。</translation>
    </message>
    <message>
        <source>Its network namespace has ended or may not be entered.</source>
        <translation>它的網路命名空間已結束或不允許進入。</translation>
    </message>
    <message>
        <source>To enter its network namespace a program needs %1, which root has.</source>
        <extracomment>%1 the name of a capability of the Linux kernel</extracomment>
        <translation>要進入它的網路命名空間，程式需要 %1，root 具有這項權能。</translation>
    </message>
    <message>
        <source>This system does not offer a way to do it.</source>
        <translation>這個系統沒有提供這樣做的方法。</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>系統拒絕了：%1。</translation>
    </message>
    <message>
        <source>It listens on %1: nobody can connect there any more.</source>
        <comment>ports</comment>
        <extracomment>%1 a list of port numbers</extracomment>
        <translation>它監聽 %1：結束後將無法連線到那裡。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) that take datagrams or connections close.</source>
        <translation>
            <numerusform>%Ln 個接收資料包或連線的通訊端會關閉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) end with it.</source>
        <translation>
            <numerusform>%Ln 條連線會隨之結束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to it on this machine: %1.</source>
        <extracomment>%1 a list of processes</extracomment>
        <translation>本機上與它相連的有：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) that it started are not ended with it: %1.</source>
        <extracomment>%1 a list of processes</extracomment>
        <translation>
            <numerusform>它啟動的 %Ln 個行程不會隨之結束：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) are held by other processes too and stay open.</source>
        <translation>
            <numerusform>%Ln 個通訊端還由其他行程持有，會保持開啟。</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to %1, which may be started again. To stop that for good: %2</source>
        <extracomment>%1 a systemd unit, %2 a command to type</extracomment>
        <translation>它屬於 %1，後者可能會重新啟動。要徹底停止：%2</translation>
    </message>
    <message>
        <source>It is one of the processes of %1. To stop all of them: %2</source>
        <extracomment>%1 a systemd unit, %2 a command to type</extracomment>
        <translation>它是 %1 的行程之一。要全部停止：%2</translation>
    </message>
    <message>
        <source>%1 will start it again. To stop it for good: %2</source>
        <extracomment>%1 a systemd unit, %2 a command to type</extracomment>
        <translation>%1 會重新啟動它。要徹底停止：%2</translation>
    </message>
    <message>
        <source>%1 will start it again if it is ended by force. To stop it for good: %2</source>
        <extracomment>%1 a systemd unit, %2 a command to type</extracomment>
        <translation>如果強制結束，%1 會重新啟動它。要徹底停止：%2</translation>
    </message>
    <message>
        <source>It is the main process of %1, which ends with it and is not started again.</source>
        <extracomment>%1 a systemd unit</extracomment>
        <translation>它是 %1 的主要行程，後者會隨之結束，不會重新啟動。</translation>
    </message>
    <message>
        <source>The kernel forgets this closed connection at once; no program holds it.</source>
        <translation>核心會立即捨棄這條已關閉的連線；沒有程式持有它。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no such folder.</source>
        <translation>無法寫入 %1：沒有這個資料夾。</translation>
    </message>
    <message>
        <source>Whether a NAT rule takes it elsewhere is not known</source>
        <translation>不知道是否有 NAT 規則把它轉到別處</translation>
    </message>
    <message>
        <source>No NAT rule takes it elsewhere</source>
        <translation>沒有 NAT 規則把它轉到別處</translation>
    </message>
    <message>
        <source>A NAT rule takes it elsewhere</source>
        <translation>有 NAT 規則把它轉到別處</translation>
    </message>
    <message>
        <source>NAT rules cannot be read without CAP_NET_ADMIN</source>
        <translation>沒有 CAP_NET_ADMIN 就無法讀取 NAT 規則</translation>
    </message>
    <message>
        <source>the NAT rules could not be read</source>
        <translation>無法讀取 NAT 規則</translation>
    </message>
    <message>
        <source>nftables and iptables were looked through</source>
        <translation>已查看 nftables 和 iptables</translation>
    </message>
    <message>
        <source>Wait %1: then it is free again.</source>
        <extracomment>%1 &quot;about 43 seconds&quot;</extracomment>
        <translation>等候%1：之後即可使用。</translation>
    </message>
    <message>
        <source>Wait a little, and ask again.</source>
        <translation>稍候片刻，再查一次。</translation>
    </message>
    <message>
        <source>Remove the NAT rule, or stop the container that it was made for.</source>
        <translation>移除這條 NAT 規則，或停止它所服務的容器。</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>幾秒</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed connection(s) on %1 keep the port (TIME_WAIT): free in %2.</source>
        <extracomment>%1 an address with port, %2 &quot;about 43 seconds&quot;</extracomment>
        <translation>
            <numerusform>%1 上有 %Ln 條已關閉的連線仍占用連接埠 (TIME_WAIT)：%2後可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>What programs on this machine send to %1 port %2</source>
        <extracomment>Subject of a sentence; %1 TCP or UDP, %2 a port number</extracomment>
        <translation>本機程式送往 %1 連接埠 %2 的連線</translation>
    </message>
    <message>
        <source>Some of what programs on this machine send to %1 port %2</source>
        <translation>本機程式送往 %1 連接埠 %2 的部分連線</translation>
    </message>
    <message>
        <source>What arrives at %1 port %2</source>
        <extracomment>Subject of a sentence; %1 TCP or UDP, %2 a port number</extracomment>
        <translation>送達 %1 連接埠 %2 的連線</translation>
    </message>
    <message>
        <source>Some of what arrives at %1 port %2</source>
        <translation>送達 %1 連接埠 %2 的部分連線</translation>
    </message>
    <message>
        <source>%1 goes to %2, by a NAT rule: a program that binds the port does not get it.</source>
        <extracomment>%1 what arrives at a port, or some of it; %2 an address, or a port of this machine</extracomment>
        <translation>%1會被 NAT 規則轉到 %2：綁定此連接埠的程式收不到。</translation>
    </message>
    <message>
        <source>%1 The kernel gives it up in %2.</source>
        <extracomment>%1 a sentence about a connection, %2 &quot;about 43 seconds&quot;</extracomment>
        <translation>%1核心將在%2後放棄它。</translation>
    </message>
    <message>
        <source>port %1 of this machine</source>
        <extracomment>Where something goes: %1 a port number</extracomment>
        <translation>本機連接埠 %1</translation>
    </message>
    <message>
        <source>port %1 of another address</source>
        <extracomment>Where something goes</extracomment>
        <translation>另一位址的連接埠 %1</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>另一位址</translation>
    </message>
    <message>
        <source>“%1” are several ports: ask about one at a time.</source>
        <translation>「%1」是多個連接埠：請一次只查一個。</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>所有 IPv4 位址</translation>
    </message>
    <message>
        <source>all IPv6 addresses</source>
        <translation>所有 IPv6 位址</translation>
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
        <translation>通常供自家程式使用</translation>
    </message>
    <message>
        <source>usually for developers</source>
        <extracomment>For whom services on a port usually are; short, in a table</extracomment>
        <translation>通常供開發者使用</translation>
    </message>
    <message>
        <source>usually for administrators</source>
        <extracomment>For whom services on a port usually are; short, in a table</extracomment>
        <translation>通常供管理員使用</translation>
    </message>
    <message>
        <source>Services on this port are usually meant for programs of this machine, or of a few known ones.</source>
        <translation>這個連接埠上的服務通常只供本機的程式使用，或供少數已知的電腦使用。</translation>
    </message>
    <message>
        <source>Services on this port are usually meant for developers, on this machine or in a network they trust.</source>
        <translation>這個連接埠上的服務通常供開發者使用，限於本機或他們信任的網路。</translation>
    </message>
    <message>
        <source>Services on this port control something and are usually meant for administrators only.</source>
        <translation>這個連接埠上的服務用來控制其他東西，通常只供管理員使用。</translation>
    </message>
    <message>
        <source>cleartext</source>
        <extracomment>Of a service: what it sends is not encrypted</extracomment>
        <translation>明文</translation>
    </message>
    <message>
        <source>outdated</source>
        <extracomment>Of a service: there is something newer</extracomment>
        <translation>已過時</translation>
    </message>
    <message>
        <source>What is sent on this port is usually not encrypted. Encrypted instead: %1.</source>
        <translation>這個連接埠上傳輸的內容通常不加密。加密的替代方式：%1。</translation>
    </message>
    <message>
        <source>What is sent on this port is usually not encrypted.</source>
        <translation>這個連接埠上傳輸的內容通常不加密。</translation>
    </message>
    <message>
        <source>The service that this port is known for is outdated.</source>
        <translation>這個連接埠常見的服務已經過時。</translation>
    </message>
    <message>
        <source>new since %1</source>
        <translation>%1 以來新出現</translation>
    </message>
    <message>
        <source>was: %1</source>
        <extracomment>Of a listening port: %1 who could reach it when it was accepted: &quot;this machine only&quot;</extracomment>
        <translation>原為：%1</translation>
    </message>
    <message>
        <source>nobody listens now</source>
        <extracomment>Of a port that was accepted as known</extracomment>
        <translation>現在無人監聽</translation>
    </message>
    <message>
        <source>now: %1</source>
        <extracomment>Of a port that was accepted as known: %1 who can reach it now</extracomment>
        <translation>現為：%1</translation>
    </message>
    <message>
        <source>a program of %1</source>
        <extracomment>A program of which only the user is known; %1 a user name</extracomment>
        <translation>%1 的一個程式</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>一個程式</translation>
    </message>
    <message>
        <source>“Anyone” is whoever has a way to an address of this machine.</source>
        <translation>「任何人」指能夠到達本機某個位址的所有人。</translation>
    </message>
    <message>
        <source>This machine is in no network now. “Anyone” is everyone in the networks that it joins.</source>
        <translation>這台電腦現在不在任何網路中。「任何人」指它以後加入的網路中的所有人。</translation>
    </message>
    <message>
        <source>This machine has public addresses (%1): “anyone” may be the whole internet.</source>
        <translation>這台電腦有公用位址（%1）：「任何人」可能是整個網際網路。</translation>
    </message>
    <message>
        <source>“Anyone” is everyone in the networks that this machine is in. It has no public address.</source>
        <translation>「任何人」指這台電腦所在網路中的所有人。這台電腦沒有公用位址。</translation>
    </message>
    <message>
        <source>“Anyone” is everyone in the networks that this machine is in (%1). It has no public address.</source>
        <translation>「任何人」指這台電腦所在網路（%1）中的所有人。這台電腦沒有公用位址。</translation>
    </message>
    <message>
        <source>By the addresses that programs have bound; firewalls are not looked at.</source>
        <translation>依程式綁定的位址判斷；不查看防火牆。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln UDP socket(s) on client ports wait for answers; they are no services.</source>
        <extracomment>UDP sockets on ports that the system hands to clients</extracomment>
        <translation>
            <numerusform>%Ln 個 UDP 通訊端在用戶端連接埠上等候回應，它們不是服務。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 is no list of what was accepted.</source>
        <translation>檔案 %1 不是已接受內容的清單。</translation>
    </message>
    <message>
        <source>The file %1 is of a newer Netwharf; it stays as it is.</source>
        <translation>檔案 %1 來自較新版本的 Netwharf，會保持原樣。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a list of what was accepted.</source>
        <translation>檔案 %1 太大，不會是已接受內容的清單。</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a listening port</comment>
        <extracomment>Of a listening port: it was not there when the list was accepted; %1 a moment or a day</extracomment>
        <translation>新出現</translation>
    </message>
    <message>
        <source>There is no address of that kind now: nobody else can come until there is one.</source>
        <translation>現在沒有這類位址：在有之前，他人無法連上。</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>Owner of a socket: %1 the process that had it</extracomment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>closed, was %1</source>
        <translation>已關閉，原屬 %1</translation>
    </message>
    <message>
        <source>all IPv6 addresses (IPV6_V6ONLY)</source>
        <extracomment>IPV6_V6ONLY is the name of a socket option</extracomment>
        <translation>所有 IPv6 位址 (IPV6_V6ONLY)</translation>
    </message>
    <message>
        <source>%1 (not accepted yet)</source>
        <translation>%1（等候接受）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in use</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 個使用中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privileged</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 個需要特權</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handed to outgoing connections</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 個會分配給對外連線</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reserved by the administrator</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 個由管理員保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that usually belong to a service</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 個通常屬於某項服務</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be bound</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 個無法綁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that a NAT rule leads elsewhere</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%Ln 個被 NAT 規則轉往別處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) were passed over: %1.</source>
        <extracomment>%Ln how many ports were looked at and not taken, %1 a list such as &quot;3 in use, 2 reserved by the administrator&quot;</extracomment>
        <translation>
            <numerusform>略過了 %Ln 個連接埠：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>nftables was looked through; the rules of legacy iptables cannot be read from here</source>
        <translation>已查看 nftables；此處無法讀取舊版 iptables 的規則</translation>
    </message>
    <message>
        <source>A socket of the user %1 that no visible process has</source>
        <extracomment>Subject of a sentence; %1 a user name</extracomment>
        <translation>使用者 %1 的通訊端（沒有看得到的行程持有它）</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>Subject of a sentence; %1 &quot;What arrives at TCP port 80&quot;, %2 IPv4 or IPv6</extracomment>
        <translation>%1（經由 %2）</translation>
    </message>
    <message numerus="yes">
        <source>The owners of %Ln socket(s) may not be read: no process that may be looked into has them, and some of your own forbid it.</source>
        <translation>
            <numerusform>有 %Ln 個通訊端的擁有者無法讀取：可以查看的行程都沒有持有它們，而目前使用者的某些行程禁止查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Netwharf runs in a user namespace of its own, and its rights end there.</source>
        <translation>網埠在自己的使用者命名空間中執行，它的權能在此之外無效。</translation>
    </message>
    <message>
        <source>no visible process</source>
        <extracomment>Owner of a socket of user %1: none of the processes that can be seen has it</extracomment>
        <translation>沒有看得到的行程</translation>
    </message>
    <message>
        <source>no visible process (%1)</source>
        <translation>沒有看得到的行程 (%1)</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>正在建立</translation>
    </message>
    <message>
        <source>being set up for %1</source>
        <translation>正在為 %1 建立</translation>
    </message>
    <message>
        <source>A process of the same user forbids others to look into it, and may have the socket.</source>
        <translation>同一位使用者的某個行程禁止其他程式查看，這個通訊端可能由它持有。</translation>
    </message>
    <message>
        <source>No visible process has the socket; it may be on its way from one to another.</source>
        <translation>沒有看得到的行程持有這個通訊端；它可能正在行程之間傳遞。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>A network namespace of which nothing is known</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>The socket would be for IPv6 only</source>
        <translation>通訊端將僅用於 IPv6</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <extracomment>A program: %1 its name, %2 the number of its process</extracomment>
        <translation>%1（行程 %2）</translation>
    </message>
    <message>
        <source>%1 (processes %2)</source>
        <translation>%1（行程 %2）</translation>
    </message>
    <message>
        <source>End %1.</source>
        <translation>結束 %1。</translation>
    </message>
    <message>
        <source>%1 Each of them holds the port.</source>
        <extracomment>%1 a sentence: end these programs</extracomment>
        <translation>%1它們都占用著該連接埠。</translation>
    </message>
    <message numerus="yes">
        <source>Close the %Ln connection(s): that frees the port. It takes root or CAP_NET_ADMIN.</source>
        <translation>
            <numerusform>關閉這 %Ln 條連線：連接埠隨即空閒。需要 root 或 CAP_NET_ADMIN。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the %Ln connection(s): that frees the port if the system had chosen it for the program; one that the program bound itself may stay taken. It takes root or CAP_NET_ADMIN.</source>
        <translation>
            <numerusform>關閉這 %Ln 條連線：如果連接埠是系統替程式選的，它隨即空閒；程式自己綁定的連接埠可能仍被占用。需要 root 或 CAP_NET_ADMIN。</numerusform>
        </translation>
    </message>
    <message>
        <source>After that, wait for up to 60 seconds: closed connections still keep the port (TIME_WAIT).</source>
        <translation>之後再等最多 60 秒：已關閉的連線仍占用著連接埠 (TIME_WAIT)。</translation>
    </message>
    <message>
        <source>After that, wait for up to 60 seconds, or let the program set SO_REUSEADDR before it binds: closed connections still keep the port (TIME_WAIT).</source>
        <translation>之後再等最多 60 秒，或者讓程式在綁定前設定 SO_REUSEADDR：已關閉的連線仍占用著連接埠 (TIME_WAIT)。</translation>
    </message>
    <message>
        <source>Name the interface behind the address, as in %1.</source>
        <translation>在位址後面寫上介面，例如 %1。</translation>
    </message>
    <message>
        <source>Wait a moment, and ask again: it takes a second or two, once the link is up.</source>
        <translation>稍候片刻再查：鏈路接通後只需一兩秒。</translation>
    </message>
    <message>
        <source>Let the program clear IPV6_V6ONLY before it binds.</source>
        <translation>讓程式在綁定前清除 IPV6_V6ONLY。</translation>
    </message>
    <message>
        <source>Use the IPv4 address itself, %1.</source>
        <translation>直接使用 IPv4 位址 %1。</translation>
    </message>
    <message>
        <source>Allow this one program privileged ports. Of a script it would be the interpreter, and with it every script: then rather not.</source>
        <translation>只允許這一個程式使用特權連接埠。若是指令稿，獲得授權的會是它的直譯器，也就是所有指令稿：最好不要這樣做。</translation>
    </message>
    <message>
        <source>The others that hold the port must let it go too.</source>
        <translation>占用該連接埠的其他程式也必須釋放它。</translation>
    </message>
    <message>
        <source>%1 port %2 can be bound: what is in use is the port of the other protocol.</source>
        <extracomment>A remark: %1 TCP or UDP, %2 a port number</extracomment>
        <translation>%1 連接埠 %2 可以綁定：被占用的是另一通訊協定的連接埠。</translation>
    </message>
    <message>
        <source>%1 port %2 cannot be bound; ask about %2/%3 to see why.</source>
        <extracomment>A remark beside another answer: %1 TCP or UDP, %2 a port number</extracomment>
        <translation>%1 連接埠 %2 無法綁定；查詢 %2/%3 可知原因。</translation>
    </message>
    <message>
        <source>%1 port %2 cannot be bound: %3 Ask about %4 for more.</source>
        <extracomment>A remark beside another answer: %1 TCP or UDP, %2 a port number, %3 a sentence that says why, %4 &quot;53/udp&quot;</extracomment>
        <translation>%1 連接埠 %2 無法綁定：%3詳情請查詢 %4。</translation>
    </message>
    <message>
        <source>%1 stands for several machines: TCP lets it be bound, but nobody can connect to it.</source>
        <translation>%1 代表多台電腦：TCP 允許綁定它，但沒有人能連線到它。</translation>
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
        <translation>%1 屬於介面 %2，不屬於 %3。</translation>
    </message>
    <message>
        <source>%1 belongs to the interface %2, but another machine in that network has it too, so it is not used (duplicate address detection).</source>
        <extracomment>%1 an address, %2 the name of an interface</extracomment>
        <translation>%1 屬於介面 %2，但該網路中另一台電腦也有它，因此不啟用（重複位址偵測）。</translation>
    </message>
    <message>
        <source>%1 is an address of this machine, but not ready: whether another machine has it too is still being found out (duplicate address detection).</source>
        <translation>%1 是本機的位址，但還不能用：系統仍在確認是否有另一台電腦也用它（重複位址偵測）。</translation>
    </message>
    <message>
        <source>%1 Whether it has set SO_REUSEPORT cannot be read; it would share the port with sockets of its own user, %2, only.</source>
        <extracomment>%1 a sentence about who holds a port, %2 a user name</extracomment>
        <translation>%1它是否設定了 SO_REUSEPORT 無法讀取；即使設定了，也只與同一使用者 %2 的通訊端共用連接埠。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has closed %Ln connection(s) on %2 before the other side had taken everything. The kernel keeps them until that is done or time runs out.</source>
        <extracomment>%1 a program, %2 an address with port</extracomment>
        <translation>
            <numerusform>%1 已關閉 %2 上的 %Ln 條連線，但對方還沒有收完資料。核心會保留它們，直到收完或逾時。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has closed its connection from %2 to %3 before the other side had taken everything. The kernel keeps it until that is done or time runs out.</source>
        <extracomment>%1 a program, %2 and %3 addresses with port</extracomment>
        <translation>%1 已關閉從 %2 到 %3 的連線，但對方還沒有收完資料。核心會保留它，直到收完或逾時。</translation>
    </message>
    <message>
        <source>processes %1</source>
        <translation>行程 %1</translation>
    </message>
    <message>
        <source>The message names no port: add it at the end, as in “… port 8080”.</source>
        <translation>這則訊息沒有指明連接埠：請在末尾加上，例如「… 連接埠 8080」。</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原屬 %1</translation>
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
            <numerusform>%1 以及另外 %Ln 個通訊端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already listen(s) on %2.</source>
        <translation>
            <numerusform>%1 已在監聽 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already receive(s) on %2.</source>
        <translation>
            <numerusform>%1 已經在 %2 上接收資料包。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 listen(s) on %2: a socket on [::] takes IPv4 as well, so both families share the port.</source>
        <translation>
            <numerusform>%1 正在監聽 %2：[::] 上的通訊端也接收 IPv4，因此兩個位址家族共用此連接埠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hold(s) %2 without listening or connecting; most tools do not show such a socket.</source>
        <translation>
            <numerusform>%1 綁定了 %2，但既未監聽也未連線；大多數工具不顯示這種通訊端。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lacks a colon: did you mean “%2”?</source>
        <extracomment>%1 what was typed, as &quot;port&gt;1024&quot;; %2 what may have been meant, as &quot;port:&gt;1024&quot;</extracomment>
        <translation>「%1」缺少冒號：您是指「%2」嗎？</translation>
    </message>
    <message>
        <source>“%1” is too long a prefix: /32 is the longest of IPv4, /128 of IPv6.</source>
        <translation>「%1」這個首碼太長：IPv4 最長為 /32，IPv6 最長為 /128。</translation>
    </message>
    <message>
        <source>New connections are refused, and waiting for the next one fails with an error in %1. Connections that were accepted live on. Most programs must be started again afterwards.</source>
        <extracomment>%1 who holds the socket</extracomment>
        <translation>新的連線會被拒絕，%1 在等待下一條連線時會收到錯誤。已接受的連線不受影響。之後大多數程式需要重新啟動。</translation>
    </message>
    <message>
        <source>Using it fails with an error in %1, and the socket loses its port: nothing more is received until another is opened.</source>
        <extracomment>%1 who holds the socket</extracomment>
        <translation>%1 使用它時會收到錯誤，這個通訊端會失去連接埠：在重新開啟通訊端之前收不到任何資料。</translation>
    </message>
    <message>
        <source>Using the connection fails with an error in %1 (connection aborted), and the other end sees it reset. Either may connect again.</source>
        <extracomment>%1 who holds the socket</extracomment>
        <translation>%1 一使用這條連線就會收到錯誤（連線中止），另一端會看到連線被重設。雙方都可以重新連線。</translation>
    </message>
    <message>
        <source>“%1” asks for what happened: the page Activity alone knows it.</source>
        <extracomment>%1 the name of a filter field, as &quot;event&quot;</extracomment>
        <translation>「%1」查詢的是發生了什麼事：只有「活動」頁認得它。</translation>
    </message>
    <message>
        <source>“%1” is not an event: use opened, changed or closed.</source>
        <translation>「%1」不是事件：請用 opened、changed 或 closed。</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>發生了什麼事</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What happened to a socket</extracomment>
        <translation>已變更</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>what happened to a socket</comment>
        <extracomment>What happened to a socket</extracomment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>No program has accepted this connection yet.</source>
        <translation>還沒有程式接受這條連線。</translation>
    </message>
    <message>
        <source>No process has it any more; the kernel is still finishing the connection.</source>
        <translation>已沒有行程持有它；核心仍在完成這條連線的收尾。</translation>
    </message>
    <message>
        <source>It was closed since its network namespace was last read.</source>
        <translation>自上次讀取其網路命名空間以來，它已被關閉。</translation>
    </message>
    <message numerus="yes">
        <source>End the %Ln program(s) that hold it.</source>
        <translation>
            <numerusform>結束占用它的 %Ln 個程式。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked to end in good order; what it serves goes away with it.</source>
        <translation>先請它正常結束；它提供的服務也隨之消失。</translation>
    </message>
    <message>
        <source>%1: the port is free only when all of them have gone.</source>
        <translation>%1：它們全部結束後，連接埠才會空出來。</translation>
    </message>
    <message>
        <source>Port %1 is one of the machine that ssh connects to, not of this one: ask there.</source>
        <extracomment>%1 a port number</extracomment>
        <translation>連接埠 %1 屬於 ssh 所連的那台電腦，不是本機的：請在那裡查詢。</translation>
    </message>
    <message>
        <source>Nothing says that “%1” is a port: if it is one, ask about the number alone.</source>
        <extracomment>%1 a number in a text, which may be a port number</extracomment>
        <translation>看不出「%1」是不是連接埠：如果是，請只輸入這個數字。</translation>
    </message>
    <message>
        <source>Other ports in this message were refused too: %1.</source>
        <extracomment>%1 one or more port numbers</extracomment>
        <translation>這則訊息中還有其他連接埠也被拒絕：%1。</translation>
    </message>
    <message>
        <source>Let the program set SO_REUSEADDR before it binds: then connections that are closing or still open no longer hinder it. A trial with it succeeded.</source>
        <translation>讓程式在綁定前設定 SO_REUSEADDR：正在關閉或尚未關閉的連線就不再妨礙它。設定後試綁成功。</translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s) %2 by SO_REUSEPORT, but only with sockets of its own user, %3.</source>
        <translation>
            <numerusform>%1 透過 SO_REUSEPORT 共用 %2，但只與同一使用者 %3 的通訊端共用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) that came in on %2 still held by %1.</source>
        <extracomment>%1 the program, %2 an address with port</extracomment>
        <translation>
            <numerusform>%1 仍有 %Ln 條從 %2 連入的連線。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1 use the port, one of them from %2 to %3.</source>
        <extracomment>%1 the program, %2 and %3 the ends of one of its connections</extracomment>
        <translation>
            <numerusform>%1 正用此連接埠維持自己的 %Ln 條連線，其中一條從 %2 到 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 use(s) the port for a connection of its own, from %2 to %3.</source>
        <translation>
            <numerusform>%1 正用此連接埠維持自己的連線，從 %2 到 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no port: add it, as in [::1]:8080.</source>
        <translation>「%1」沒有連接埠：請加上，例如 [::1]:8080。</translation>
    </message>
</context>
<context>
    <name>netwharf::AboutDialog</name>
    <message>
        <source>About Netwharf</source>
        <translation>關於網埠</translation>
    </message>
    <message>
        <source>Netwharf %1</source>
        <translation>網埠 Netwharf %1</translation>
    </message>
    <message>
        <source>What each port is, and who on this machine talks to whom.</source>
        <translation>每個連接埠做什麼用，本機上誰和誰在連線。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>以 MIT 授權條款發布的自由軟體。</translation>
    </message>
    <message>
        <source>Port names come from the %1, which is in the public domain (CC0). IANA does not endorse this program. A name says what a number is assigned to, not what a connection carries.</source>
        <comment>%1 is &quot;IANA registry of 17 Aug 2026&quot;</comment>
        <translation>連接埠名稱來自 %1，屬於公眾領域 (CC0)。IANA 並未替本程式背書。名稱只表示號碼指派給了什麼，並不表示連線傳輸的內容。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netwharf::ActivityChips</name>
    <message>
        <source>Opened</source>
        <extracomment>Filter chip: sockets that opened</extracomment>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Filter chip: sockets that changed their state or owner</extracomment>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Filter chip: sockets that closed</extracomment>
        <translation>已關閉</translation>
    </message>
</context>
<context>
    <name>netwharf::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln new, show</source>
        <extracomment>Link: events that came while the list stood still</extracomment>
        <translation>
            <numerusform>%Ln 個新事件，顯示</numerusform>
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
        <translation>+ 每秒開啟 %1   − 每秒關閉 %2</translation>
    </message>
    <message>
        <source>%1, peak %2/s</source>
        <extracomment>Beside a curve: %1 its length: &quot;4 min&quot;, %2 its highest value</extracomment>
        <translation>%1，峰值 %2/秒</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>沒有符合「%1」的項目。</translation>
    </message>
    <message>
        <source>The filters leave nothing to show.</source>
        <translation>篩選之後沒有可顯示的項目。</translation>
    </message>
    <message>
        <source>Nothing has opened, changed or closed since %1.</source>
        <translation>自 %1 以來，沒有通訊端開啟、變更或關閉。</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Name of a page: what opened, changed and closed</extracomment>
        <translation>活動</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>%1 how many are shown, %Ln of how many</extracomment>
        <translation>
            <numerusform>%1 個事件，共 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older one(s) fell out</source>
        <comment>events</comment>
        <extracomment>Events that the bounded record had no more room for</extracomment>
        <translation>
            <numerusform>%Ln 個較早的事件已移出</numerusform>
        </translation>
    </message>
    <message>
        <source>the last look failed</source>
        <translation>上一次讀取失敗</translation>
    </message>
    <message>
        <source>paused; the record goes on</source>
        <translation>已暫停，記錄仍在繼續</translation>
    </message>
    <message>
        <source>recording since %1</source>
        <extracomment>%1 a time</extracomment>
        <translation>自 %1 起記錄</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>搜尋活動</translation>
    </message>
    <message>
        <source>Sockets that opened (up) and closed (down), by second</source>
        <translation>每秒開啟（向上）與關閉（向下）的通訊端</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show in Connections</source>
        <translation>在連線頁顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Show in Por&amp;ts</source>
        <translation>在連接埠頁顯示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Only this process</source>
        <translation>只看這個行程(&amp;O)</translation>
    </message>
    <message>
        <source>Show the &amp;newest</source>
        <translation>顯示最新的(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部顯示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>複製儲存格(&amp;E)</translation>
    </message>
    <message>
        <source>The rows before are still being written.</source>
        <translation>先前的列仍在寫入。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose col&amp;umns</source>
        <translation>選擇欄位(&amp;U)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>匯出活動</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) are written to %1.</source>
        <translation>
            <numerusform>已將 %Ln 個事件寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜尋 (Esc)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Cl&amp;ear the search</source>
        <translation>清除搜尋(&amp;E)</translation>
    </message>
    <message>
        <source>The record is full: as new events come, the oldest fall out. An export keeps them.</source>
        <translation>記錄已滿：有新事件時，最舊的事件會被捨棄。可透過匯出保留。</translation>
    </message>
    <message>
        <source>Search activity: nginx, 443, 10.0.0.0/8, event:closed</source>
        <translation>搜尋活動：nginx、443、10.0.0.0/8、event:closed</translation>
    </message>
    <message>
        <source>Copy with headin&amp;gs</source>
        <extracomment>Checkable: copied rows begin with a line of the columns&apos; names</extracomment>
        <translation>複製時附上欄標題(&amp;G)</translation>
    </message>
</context>
<context>
    <name>netwharf::BaselineFile</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>無法讀取檔案 %1：%2</translation>
    </message>
    <message>
        <source>There is no folder to keep the list in.</source>
        <translation>沒有可以存放這份清單的資料夾。</translation>
    </message>
    <message>
        <source>%1 It is kept as %2.</source>
        <extracomment>%1 why a file is not used, a sentence; %2 the name that the file has now</extracomment>
        <translation>%1它已保留為 %2。</translation>
    </message>
</context>
<context>
    <name>netwharf::BasicsPage</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Link at the top of a help page; %1 is the name of the page that one came from</extracomment>
        <translation>返回「%1」</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Port basics</source>
        <translation>連接埠入門</translation>
    </message>
</context>
<context>
    <name>netwharf::ChangeLogDialog</name>
    <message>
        <source>Log of changes</source>
        <translation>變更記錄</translation>
    </message>
    <message>
        <source>What opens, changes and closes is appended to a file until you stop it or quit. First come the sockets that are there.</source>
        <translation>開啟、變更與關閉的內容會附加到一個檔案，直到您停止記錄或離開程式。開頭是目前已有的通訊端。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
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
        <translation>寫滿時(&amp;W)</translation>
    </message>
    <message>
        <source>JSON, one object a line</source>
        <translation>JSON，每行一個物件</translation>
    </message>
    <message>
        <source>Text, one line a change</source>
        <translation>文字，每個變更一行</translation>
    </message>
    <message>
        <source>Stop and say so</source>
        <translation>停止並提示</translation>
    </message>
    <message>
        <source>Begin a new file and keep the one before</source>
        <translation>建立新檔案，並保留前一個</translation>
    </message>
    <message>
        <source>Logs (*.jsonl *.txt);;All files (*)</source>
        <translation>記錄檔 (*.jsonl *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>這個資料夾不存在。</translation>
    </message>
    <message>
        <source>The file exists: changes are added at its end.</source>
        <translation>檔案已存在：變更會附加在結尾。</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Only what &amp;matches “%1”</source>
        <translation>僅記錄符合「%1」的內容(&amp;M)</translation>
    </message>
</context>
<context>
    <name>netwharf::ChangeLogger</name>
    <message>
        <source>Stop the &amp;log of changes</source>
        <translation>停止變更記錄(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log of changes…</source>
        <translation>變更記錄(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were written to %1.</source>
        <extracomment>%Ln a number of changes, %1 a file</extracomment>
        <translation>
            <numerusform>%Ln 個變更已寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of changes has reached its limit and ended: %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>變更記錄已達大小上限並停止：%1。</translation>
    </message>
    <message>
        <source>Changes go to %1, %2</source>
        <extracomment>In the status bar: %1 a file, %2 an amount of data</extracomment>
        <translation>變更寫入 %1，%2</translation>
    </message>
</context>
<context>
    <name>netwharf::ChecksPane</name>
    <message>
        <source>What was checked</source>
        <translation>做過的檢查</translation>
    </message>
    <message>
        <source>In Ports</source>
        <translation>連接埠頁</translation>
    </message>
    <message>
        <source>Show this port in Ports</source>
        <translation>在「連接埠」頁中顯示此連接埠</translation>
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
            <numerusform>這裡放不下的篩選，其中 %Ln 項已啟用</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that do not fit here</source>
        <translation>這裡放不下的篩選</translation>
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
            <numerusform>關閉 %Ln 個通訊端？</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this connection of %1?</source>
        <extracomment>Question: %1 who holds the connection</extracomment>
        <translation>關閉 %1 的這條連線？</translation>
    </message>
    <message>
        <source>Close the socket of %1 on port %2?</source>
        <extracomment>Question: %1 who holds the socket, %2 a port</extracomment>
        <translation>關閉 %1 在連接埠 %2 上的通訊端？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A socket in a list: %1 who holds it, %2 its ends</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Their programs get an error when they use them, and the other ends see them reset.</source>
        <translation>各程式在使用時會收到錯誤，另一端會看到連線被重設。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) closed.</source>
        <translation>
            <numerusform>已關閉 %Ln 個通訊端。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) were not closed</source>
        <translation>
            <numerusform>%Ln 個通訊端未關閉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %Ln socket(s)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>關閉 %Ln 個通訊端(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>關閉連線(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close socket</source>
        <translation>關閉通訊端(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep them open</source>
        <extracomment>Button: the connection is not closed</extracomment>
        <translation>保持開啟(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>保持開啟(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>netwharf::ColumnFeed</name>
    <message>
        <source>Loo&amp;k up names of remote addresses</source>
        <translation>查詢遠端位址的名稱(&amp;K)</translation>
    </message>
    <message>
        <source>Names of remote addresses are not looked up: “%1” in the menu of a column heading switches that on.</source>
        <translation>沒有查詢遠端位址的名稱：在欄標題的選單中可用「%1」開啟。</translation>
    </message>
</context>
<context>
    <name>netwharf::ConnectionDetail</name>
    <message>
        <source>closed</source>
        <extracomment>Below the line between the two ends of a connection</extracomment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Sockets</source>
        <extracomment>Label of a line: how many sockets the process holds</extracomment>
        <translation>通訊端</translation>
    </message>
    <message>
        <source>Select a row to see who opened it, what its port is for and which process holds it.</source>
        <translation>選取一列，即可查看由誰發起、連接埠做什麼用，以及由哪個行程占用。</translation>
    </message>
    <message>
        <source>In Ports</source>
        <extracomment>Link to the page about ports</extracomment>
        <translation>在連接埠頁中顯示</translation>
    </message>
    <message>
        <source>Only this process</source>
        <translation>只看這個行程</translation>
    </message>
    <message>
        <source>Only this port</source>
        <translation>只看這個連接埠</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>Link above a picture, to the section of &quot;Port basics&quot; that explains it</extracomment>
        <translation>這是什麼？</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Hide the states of TCP</source>
        <extracomment>Link that opens a picture of the states of TCP, and the one that closes it</extracomment>
        <translation>隱藏 TCP 狀態圖</translation>
    </message>
    <message>
        <source>Where is this in TCP?</source>
        <translation>它處於 TCP 的哪一步？</translation>
    </message>
    <message>
        <source>↓ %1   ↑ %2</source>
        <extracomment>Above a curve of traffic: %1 how fast it comes in, %2 how fast it goes out</extracomment>
        <translation>↓ %1   ↑ %2</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <extracomment>Link: shows the folder of the program in the file manager</extracomment>
        <translation>開啟所在資料夾</translation>
    </message>
    <message>
        <source>The folder %1 cannot be seen from here.</source>
        <translation>從這裡看不到資料夾 %1。</translation>
    </message>
    <message>
        <source>No program on this desktop shows folders.</source>
        <translation>這個桌面上沒有可顯示資料夾的程式。</translation>
    </message>
    <message>
        <source>peak %1</source>
        <extracomment>Beside a curve of traffic: its highest value</extracomment>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>What came in (up) and went out (down), by second, for a minute</source>
        <translation>最近一分鐘內每秒收到（向上）與送出（向下）的資料</translation>
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
        <translation>連接埠 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Filter chip: only sockets of this process; %1 its name, %2 its process ID</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>行程 %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Name of a page</extracomment>
        <translation>連線</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln 個通訊端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln socket(s)</source>
        <extracomment>%1 how many are shown, %Ln of how many</extracomment>
        <translation>
            <numerusform>%Ln 個通訊端中的 %1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) hidden</source>
        <translation>
            <numerusform>%Ln 個擁有者被隱藏</numerusform>
        </translation>
    </message>
    <message>
        <source>the last look failed</source>
        <translation>上一次讀取失敗</translation>
    </message>
    <message>
        <source>why?</source>
        <extracomment>Link after what could not be seen</extracomment>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>paused, picture of %1</source>
        <extracomment>%1 the time at which the picture was paused</extracomment>
        <translation>已暫停，顯示的是 %1 的情況</translation>
    </message>
    <message>
        <source>sampled %1 s ago in %2 ms</source>
        <extracomment>%1 seconds since the last sample, %2 milliseconds that it took</extracomment>
        <translation>%1 秒前取樣，耗時 %2 毫秒</translation>
    </message>
    <message>
        <source>Search connections: nginx, 443, 10.0.0.0/8, state:listen</source>
        <translation>搜尋連線：nginx、443、10.0.0.0/8、state:listen</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>搜尋連線</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暫停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部顯示(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>選擇欄位(&amp;C)</translation>
    </message>
    <message>
        <source>Choose colu&amp;mns</source>
        <translation>選擇欄位(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>沒有符合「%1」的項目。</translation>
    </message>
    <message>
        <source>The filters leave nothing to show.</source>
        <translation>篩選之後沒有可顯示的項目。</translation>
    </message>
    <message>
        <source>No program on this machine holds a socket.</source>
        <translation>本機上沒有程式占用通訊端。</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>複製儲存格(&amp;E)</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress and port</source>
        <translation>複製位址與連接埠(&amp;D)</translation>
    </message>
    <message>
        <source>Only this &amp;process</source>
        <translation>只看這個行程(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Only this port</source>
        <translation>只看這個連接埠(&amp;O)</translation>
    </message>
    <message>
        <source>Show in Por&amp;ts</source>
        <translation>在連接埠頁顯示(&amp;T)</translation>
    </message>
    <message>
        <source>Sort b&amp;y</source>
        <translation>排序方式(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short-lived not listed</source>
        <comment>sockets</comment>
        <translation>
            <numerusform>%Ln 個短暫的通訊端未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>自訂檢視(&amp;V)</translation>
    </message>
    <message>
        <source>order held</source>
        <extracomment>Rows are not sorted again while the pointer is on the list</extracomment>
        <translation>順序暫時固定</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分組依據(&amp;G)</translation>
    </message>
    <message>
        <source>This socket has closed, and none has taken its place.</source>
        <translation>這個通訊端已關閉，沒有接替它的通訊端。</translation>
    </message>
    <message>
        <source>This socket has closed; shown is the one that took its place.</source>
        <translation>這個通訊端已關閉；顯示的是接替它的那一個。</translation>
    </message>
    <message>
        <source>More wa&amp;ys to copy</source>
        <translation>更多複製方式(&amp;Y)</translation>
    </message>
    <message>
        <source>Why can&apos;t I &amp;bind this port?</source>
        <translation>為什麼無法綁定此連接埠(&amp;B)？</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜尋 (Esc)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>1 shown despite the filters, back to them</source>
        <extracomment>Link: a row is in the list that the filters leave out; a click takes it away</extracomment>
        <translation>1 列在篩選之外，返回篩選</translation>
    </message>
    <message>
        <source>You were led to this row from another page. The filters leave it out, and are as they were.</source>
        <translation>這一列是從另一頁跳轉而來。它不在篩選之內，篩選維持不變。</translation>
    </message>
    <message>
        <source>Cl&amp;ear the search</source>
        <translation>清除搜尋(&amp;E)</translation>
    </message>
    <message>
        <source>What others can reac&amp;h</source>
        <translation>誰能連到這台電腦(&amp;H)</translation>
    </message>
    <message>
        <source>Selec&amp;ted row</source>
        <extracomment>Menu of what the list can show about the row that is selected</extracomment>
        <translation>選取的列(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <extracomment>How many rows of the list are selected</extracomment>
        <translation>
            <numerusform>已選取 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches both “%1” and the filters (%2).</source>
        <extracomment>In place of an empty list: %1 a search, %2 the filters beside it: &quot;Only: Port 7012&quot;</extracomment>
        <translation>沒有同時符合「%1」與篩選條件（%2）的項目。</translation>
    </message>
    <message>
        <source>Switch the filters off</source>
        <extracomment>Link: the search stays</extracomment>
        <translation>關閉這些篩選條件</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>Checkable: the panel at the right is shown</extracomment>
        <translation>詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>Search and &amp;filters</source>
        <extracomment>Menu of what decides which rows the list shows</extracomment>
        <translation>搜尋與篩選(&amp;F)</translation>
    </message>
    <message>
        <source>not everything could be seen</source>
        <extracomment>A link follows that says why</extracomment>
        <translation>有些內容看不到</translation>
    </message>
</context>
<context>
    <name>netwharf::DetailCopy</name>
    <message>
        <source>Copy &amp;all of the detail</source>
        <translation>複製全部詳細資料(&amp;A)</translation>
    </message>
    <message>
        <source>Copy both e&amp;nds and the protocol</source>
        <translation>複製兩端與通訊協定(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the &amp;process</source>
        <translation>複製行程(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand line</source>
        <translation>複製命令列(&amp;M)</translation>
    </message>
</context>
<context>
    <name>netwharf::EndProcessDialog</name>
    <message>
        <source>End %1?</source>
        <extracomment>Question: %1 a process name and its number</extracomment>
        <translation>結束 %1？</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln process(es)?</source>
        <translation>
            <numerusform>結束 %Ln 個行程？</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what depends on it…</source>
        <translation>正在查看哪些項目依賴它…</translation>
    </message>
    <message>
        <source>Nothing is connected to it.</source>
        <translation>沒有任何連線與它相關。</translation>
    </message>
    <message>
        <source>Waiting for %1 to end</source>
        <extracomment>%1 a process name and its number</extracomment>
        <translation>正在等待 %1 結束</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln process(es) to end</source>
        <translation>
            <numerusform>正在等待 %Ln 個行程結束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was asked to end, and may be tidying up. It is ended by force in %Ln second(s).</source>
        <translation>
            <numerusform>已要求它結束，它可能正在收尾。%Ln 秒後強制結束。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being ended by force. One that waits for a device ends when that answers.</source>
        <translation>正在強制結束。若它在等待裝置，則要等裝置回應後才會結束。</translation>
    </message>
    <message>
        <source>%1 was ended by force.</source>
        <translation>%1 已被強制結束。</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 已結束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) have ended.</source>
        <translation>
            <numerusform>%Ln 個行程已結束。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not ended</source>
        <extracomment>%1 a process name and its number</extracomment>
        <translation>%1 未結束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es) were not ended</source>
        <translation>
            <numerusform>%Ln 個行程未結束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is asked to end. If it has not after %Ln s, it is ended by force, unless you stop waiting. What it has not saved may be lost.</source>
        <extracomment>%Ln seconds</extracomment>
        <translation>
            <numerusform>會先請它結束。若 %Ln 秒後仍未結束，就會強制結束它，除非您停止等待。它尚未儲存的內容可能會遺失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are asked to end. Those that have not after %Ln s are ended by force, unless you stop waiting. What they have not saved may be lost.</source>
        <extracomment>%Ln seconds</extracomment>
        <translation>
            <numerusform>會先請它們結束。%Ln 秒後仍未結束的會強制結束，除非您停止等待。尚未儲存的內容可能會遺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;End %1</source>
        <extracomment>Button: %1 a process name</extracomment>
        <translation>結束 %1(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %Ln process(es)</source>
        <extracomment>Button</extracomment>
        <translation>
            <numerusform>結束 %Ln 個行程(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <extracomment>Button: the process is not ended</extracomment>
        <translation>讓它繼續執行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep them running</source>
        <translation>讓它們繼續執行(&amp;K)</translation>
    </message>
    <message>
        <source>End by &amp;force now</source>
        <extracomment>Button: ends the process at once, whatever it is doing</extracomment>
        <translation>立即強制結束(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <extracomment>Button: the process may go on or end when it likes</extracomment>
        <translation>不再等待(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>They were asked to end, and may be tidying up. Those still there are ended by force in %Ln second(s).</source>
        <comment>several processes</comment>
        <translation>
            <numerusform>已要求它們結束，它們可能正在收尾。%Ln 秒後強制結束仍在執行的行程。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are being ended by force. One that waits for a device ends when that answers.</source>
        <translation>正在強制結束它們。若其中有行程在等待裝置，則要等裝置回應後才會結束。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln have ended. Still there: %2.</source>
        <comment>processes</comment>
        <extracomment>%1 how many have ended, %Ln of how many; %2 the names of the others</extracomment>
        <translation>
            <numerusform>%Ln 個中已有 %1 個結束，尚在執行：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ExplanationDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
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
        <translation>找不到</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在內文中尋找</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Link beside a field that finds words in a text</extracomment>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Link beside a field that finds words in a text</extracomment>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Link beside a field that finds words in a text</extracomment>
        <translation>關閉</translation>
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
        <translation>可以怎麼辦</translation>
    </message>
</context>
<context>
    <name>netwharf::FreeFinder</name>
    <message>
        <source>“%1” is not a port: port numbers go from 1 to 65535.</source>
        <translation>「%1」不是連接埠：連接埠號碼從 1 到 65535。</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to %2.</source>
        <translation>「%1」不是 1 到 %2 之間的數。</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>範圍的結尾在開頭之前。</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>查詢 %1</translation>
    </message>
    <message>
        <source>Free port %1</source>
        <translation>可用的連接埠 %1</translation>
    </message>
    <message>
        <source>Each was free a moment ago on IPv4 and IPv6, belongs to nothing common, and is never handed to clients here.</source>
        <translation>它們剛才在 IPv4 與 IPv6 上都是可用的，不屬於常見服務，這台電腦也不會把它們分配給用戶端。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>On a button; %1 a line such as PORT=8085</extracomment>
        <translation>複製 %1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>跳過的連接埠：%1</translation>
    </message>
    <message>
        <source>Fewer reasons</source>
        <extracomment>Link below a list of reasons, of which some are shown</extracomment>
        <translation>收合原因</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln reason(s)</source>
        <translation>
            <numerusform>全部 %Ln 個原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 what is on the clipboard now</extracomment>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Find a free port</source>
        <translation>尋找可用的連接埠</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>Before a field with a port: ports near it are looked for</extracomment>
        <translation>接近</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a field with the first port of a range</extracomment>
        <translation>從</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before a field with the last port of a range</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>how many</source>
        <extracomment>Before a field with the number of ports that are wanted</extracomment>
        <translation>數量</translation>
    </message>
    <message>
        <source>Near this port</source>
        <translation>接近此連接埠</translation>
    </message>
    <message>
        <source>First port of the range</source>
        <translation>範圍的第一個連接埠</translation>
    </message>
    <message>
        <source>Last port of the range</source>
        <translation>範圍的最後一個連接埠</translation>
    </message>
    <message>
        <source>How many ports</source>
        <translation>連接埠數量</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>TCP and UDP</source>
        <translation>TCP 與 UDP</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>換一批</translation>
    </message>
    <message>
        <source>The next free ports after these</source>
        <translation>排在這些之後的可用連接埠</translation>
    </message>
    <message>
        <source>No port of this range is both free and suitable.</source>
        <translation>此範圍內沒有既可用又合適的連接埠。</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln port(s) of this range are both free and suitable.</source>
        <translation>
            <numerusform>此範圍內既可用又合適的連接埠只有 %Ln 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::GroupActions</name>
    <message>
        <source>By process</source>
        <extracomment>Toggle above the list: group it by process</extracomment>
        <translation>依行程</translation>
    </message>
    <message>
        <source>By service</source>
        <extracomment>Toggle above the list: group it by service</extracomment>
        <translation>依服務</translation>
    </message>
    <message>
        <source>By local port</source>
        <extracomment>Toggle above the list: group it by local port</extracomment>
        <translation>依本機連接埠</translation>
    </message>
    <message>
        <source>By remote address</source>
        <extracomment>Toggle above the list: group it by remote address</extracomment>
        <translation>依遠端位址</translation>
    </message>
    <message>
        <source>By container</source>
        <extracomment>Toggle above the list: group it by container or namespace</extracomment>
        <translation>依容器</translation>
    </message>
    <message>
        <source>Collapse &amp;group</source>
        <translation>摺疊群組(&amp;G)</translation>
    </message>
    <message>
        <source>Expand &amp;group</source>
        <translation>展開群組(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Grouped</source>
        <translation>分組(&amp;G)</translation>
    </message>
    <message>
        <source>Group the list, or end it</source>
        <translation>將清單分組，或取消分組</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <extracomment>In the list of shortcuts: %1 what the list is grouped by</extracomment>
        <translation>分組依據：%1</translation>
    </message>
    <message>
        <source>Expand &amp;all groups</source>
        <translation>全部展開(&amp;A)</translation>
    </message>
    <message>
        <source>Collapse all gro&amp;ups</source>
        <translation>全部摺疊(&amp;U)</translation>
    </message>
    <message>
        <source>Group the list (%1)</source>
        <translation>將清單分組 (%1)</translation>
    </message>
    <message>
        <source>By program</source>
        <extracomment>Toggle above the list: group it by program</extracomment>
        <translation>依程式</translation>
    </message>
</context>
<context>
    <name>netwharf::GroupDetail</name>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <extracomment>How many sockets a group has</extracomment>
        <translation>
            <numerusform>%Ln 個通訊端</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>摺疊</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Only this process</source>
        <translation>只看這個行程</translation>
    </message>
    <message>
        <source>Copy everything shown here</source>
        <translation>複製此處顯示的全部內容</translation>
    </message>
</context>
<context>
    <name>netwharf::HealthDialog</name>
    <message>
        <source>What could not be seen</source>
        <translation>無法看到的內容</translation>
    </message>
</context>
<context>
    <name>netwharf::KnownActions</name>
    <message>
        <source>process %1</source>
        <extracomment>Something known: %1 a process whose executable cannot be read</extracomment>
        <translation>行程 %1</translation>
    </message>
    <message>
        <source>port %1 %2</source>
        <extracomment>Something known: %1 a port number, %2 a protocol</extracomment>
        <translation>連接埠 %1 %2</translation>
    </message>
    <message>
        <source>What I &amp;know…</source>
        <translation>已知的內容(&amp;K)…</translation>
    </message>
    <message>
        <source>I &amp;know this</source>
        <translation>標記為已知(&amp;K)</translation>
    </message>
    <message>
        <source>The program %1</source>
        <extracomment>%1 the path of a program</extracomment>
        <translation>程式 %1</translation>
    </message>
    <message>
        <source>Everything at %1</source>
        <extracomment>%1 the name of a service, %2 its port: &quot;port 443 TCP&quot;</extracomment>
        <translation>%1 的所有通訊端</translation>
    </message>
    <message>
        <source>The service %1 (%2)</source>
        <translation>服務 %1（%2）</translation>
    </message>
    <message>
        <source>You know %1. The chip “Hide what I know” leaves it out.</source>
        <translation>%1 已標記為已知。篩選項「隱藏已知」會將其略去。</translation>
    </message>
    <message>
        <source>%1 is no longer something you know.</source>
        <translation>%1 不再是已知的內容。</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>已知的內容</translation>
    </message>
    <message>
        <source>The chip “Hide what I know” leaves out the sockets of these:</source>
        <translation>篩選項「隱藏已知」會略去以下內容的通訊端：</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>command %1</source>
        <extracomment>Something known: %1 a command line</extracomment>
        <translation>命令 %1</translation>
    </message>
    <message>
        <source>Only started as %1</source>
        <extracomment>%1 a command line</extracomment>
        <translation>僅限以此命令啟動：%1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>You have said of nothing yet that you know it. “I know this” in the menu of a row does, and the chip “Hide what I know” then leaves it out.</source>
        <translation>還沒有標記為已知的項目。在某一列的選單中選擇「標記為已知」即可，篩選項「隱藏已知」隨後會將其略去。</translation>
    </message>
</context>
<context>
    <name>netwharf::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主題(&amp;M)</translation>
    </message>
    <message>
        <source>Refresh &amp;interval</source>
        <translation>重新整理間隔(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>離開(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Netwharf</source>
        <translation>關於網埠(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Watches…</source>
        <translation>監看清單(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Port basics</source>
        <translation>連接埠入門(&amp;P)</translation>
    </message>
    <message>
        <source>I&amp;mport notes…</source>
        <translation>匯入備註(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>匯出備註(&amp;X)…</translation>
    </message>
    <message>
        <source>What others can reac&amp;h</source>
        <translation>誰能連到這台電腦(&amp;H)</translation>
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
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Jump to page</source>
        <extracomment>Menu of the pages that the tabs lead to</extracomment>
        <translation>前往頁面(&amp;J)</translation>
    </message>
</context>
<context>
    <name>netwharf::MainWindow</name>
    <message>
        <source>The settings could not be read; they are kept as %1.</source>
        <translation>無法讀取設定；原檔案已保留為 %1。</translation>
    </message>
    <message>
        <source>Netwharf</source>
        <extracomment>The name of the program</extracomment>
        <translation>網埠</translation>
    </message>
    <message>
        <source>The registry kept in %1 cannot be used; the built-in one is shown.</source>
        <translation>存放在 %1 的註冊資料無法使用；現在顯示內建的註冊資料。</translation>
    </message>
    <message>
        <source>Watched from now on: %1. The list of watches is in the View menu.</source>
        <extracomment>%1 the name of a watch</extracomment>
        <translation>從現在起監看：%1。監看清單在「檢視」選單中。</translation>
    </message>
    <message>
        <source>Watched from now on: %1. This desktop shows no notices, so news appear here.</source>
        <extracomment>%1 the name of a watch</extracomment>
        <translation>從現在起監看：%1。此桌面不顯示通知，訊息會出現在這裡。</translation>
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
        <translation>圖例</translation>
    </message>
    <message>
        <source>System, assigned / not</source>
        <translation>系統連接埠，已指派／未指派</translation>
    </message>
    <message>
        <source>Registered, assigned / not</source>
        <translation>註冊連接埠，已指派／未指派</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>動態連接埠</translation>
    </message>
    <message>
        <source>Privileged border</source>
        <extracomment>Legend of the map; the number beside it is the first port that needs no privilege</extracomment>
        <translation>特權連接埠界線</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Legend of the map: there is no privileged border</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>This machine&apos;s client range</source>
        <translation>本機的用戶端連接埠範圍</translation>
    </message>
    <message>
        <source>Usual client range</source>
        <translation>通常的用戶端連接埠範圍</translation>
    </message>
    <message>
        <source>Numbers for anybody&apos;s use: IANA gives them to no service.</source>
        <translation>供任何人使用的號碼：IANA 不把它們指派給任何服務。</translation>
    </message>
    <message>
        <source>A bright cell is a number that IANA has given to a service, a dark one belongs to none.</source>
        <translation>亮格是 IANA 已指派給某項服務的號碼，暗格不屬於任何服務。</translation>
    </message>
    <message>
        <source>Only a privileged program may listen on a number below this line.</source>
        <translation>只有具備特權的程式才能監聽小於這條線的號碼。</translation>
    </message>
    <message>
        <source>From these numbers the system gives one to each outgoing connection.</source>
        <translation>系統從這些號碼中為每條對外連線分配一個。</translation>
    </message>
</context>
<context>
    <name>netwharf::MapPage</name>
    <message numerus="yes">
        <source>%Ln port(s)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln 個連接埠</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Tab: all ports in one picture</extracomment>
        <translation>連接埠圖</translation>
    </message>
    <message>
        <source>%1 of %2 ports in use</source>
        <translation>%2 個連接埠中 %1 個使用中</translation>
    </message>
    <message>
        <source>%1 assigned by IANA</source>
        <extracomment>%1 a number of ports</extracomment>
        <translation>IANA 已指派 %1 個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s) of other network namespaces are on no port of this map</source>
        <translation>
            <numerusform>其他網路命名空間的 %Ln 個通訊端不屬於這張圖上的連接埠</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>sampled at %1</source>
        <extracomment>%1 a time of day: when the program last looked at the sockets</extracomment>
        <translation>取樣於 %1</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>在連接埠圖上尋找</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Names beside the ports that are listened on</source>
        <translation>在被監聽的連接埠旁顯示名稱</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>The same in words, row by row</source>
        <translation>同樣的內容，逐列用文字顯示</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>以表格顯示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Names beside lights</source>
        <translation>燈旁顯示名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit the whole map</source>
        <translation>整張連接埠圖(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>下一個符合項目(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>上一個符合項目(&amp;V)</translation>
    </message>
    <message>
        <source>Legend and loup&amp;e</source>
        <translation>圖例與放大鏡(&amp;E)</translation>
    </message>
    <message>
        <source>Show in Por&amp;ts</source>
        <translation>在連接埠頁顯示(&amp;T)</translation>
    </message>
    <message>
        <source>Show its sockets in &amp;Connections</source>
        <translation>在連線頁顯示其通訊端(&amp;C)</translation>
    </message>
    <message>
        <source>Wh&amp;y can&apos;t I bind it?</source>
        <translation>為什麼無法綁定(&amp;Y)？</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部顯示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy number</source>
        <translation>複製連接埠號碼(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>複製圖片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>儲存圖片(&amp;S)…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>圖片已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The picture is saved as %1.</source>
        <translation>圖片已儲存為 %1。</translation>
    </message>
    <message>
        <source>Find on the map: 5432, mysql, state:listen, 8000-8100</source>
        <translation>在連接埠圖上尋找：5432、mysql、state:listen、8000-8100</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>Toggle: shows or hides the legend beside the map</extracomment>
        <translation>圖例</translation>
    </message>
    <message>
        <source>What colours and signs mean, and the cells around the cursor</source>
        <translation>顏色與符號的意義，以及游標附近的格子</translation>
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
        <translation>在連接埠頁開啟 %1(&amp;O)</translation>
    </message>
    <message>
        <source>65,536 ports, one cell each</source>
        <translation>65,536 個連接埠，一格一個</translation>
    </message>
    <message>
        <source>%1 columns of %2 rows</source>
        <translation>%1 欄 × %2 列</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>儲存圖片(&amp;S)…</translation>
    </message>
    <message>
        <source>Cells around the cursor</source>
        <translation>游標附近的格子</translation>
    </message>
    <message>
        <source>Each row is 256 numbers: port 0 is at the top left, 65535 at the bottom right. Point at a cell to read what it is; type a number to go there; Enter opens it.</source>
        <translation>每列 256 個號碼：連接埠 0 在左上角，65535 在右下角。指向一格可看它是什麼；輸入號碼可跳到那裡；按 Enter 開啟。</translation>
    </message>
</context>
<context>
    <name>netwharf::MapTable</name>
    <message>
        <source>No port matches.</source>
        <translation>沒有符合的連接埠。</translation>
    </message>
    <message>
        <source>No port has one of the chosen lights.</source>
        <translation>沒有連接埠亮著所選的燈。</translation>
    </message>
    <message>
        <source>Ports of the map</source>
        <translation>連接埠圖上的連接埠</translation>
    </message>
</context>
<context>
    <name>netwharf::MapTableModel</name>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of the map as a table: what is going on on the port</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>Column: programs with a socket on the port</extracomment>
        <translation>使用程式</translation>
    </message>
</context>
<context>
    <name>netwharf::MapView</name>
    <message>
        <source>Go to port %1</source>
        <extracomment>On the map, while a port number is being typed</extracomment>
        <translation>前往連接埠 %1</translation>
    </message>
    <message>
        <source>Map of all ports. %1</source>
        <extracomment>Accessible name of the map: %1 says what is known of the port under the cursor</extracomment>
        <translation>連接埠圖，包含所有連接埠。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a description: %1 &quot;Listening&quot;, %2 how many ports</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>65,536 ports in rows of 256. %1. Client range %2-%3. Arrow keys move, Ctrl with Left or Right goes from light to light, Enter opens the port.</source>
        <extracomment>Description of the map for a screen reader: %1 a list of &quot;Listening: 20&quot;, %2 and %3 the client range</extracomment>
        <translation>65,536 個連接埠，每列 256 個。%1。用戶端範圍 %2-%3。方向鍵移動，Ctrl 加左右方向鍵從一盞燈到下一盞燈，Enter 開啟連接埠。</translation>
    </message>
</context>
<context>
    <name>netwharf::NoteEditor</name>
    <message>
        <source>My note</source>
        <extracomment>Heading in the detail of a port: what the person has written about it</extracomment>
        <translation>我的備註</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>刪除備註</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>In the empty field for a note&apos;s label</extracomment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Label of the note</source>
        <translation>備註的標籤</translation>
    </message>
    <message>
        <source>What you want to remember about this port</source>
        <extracomment>In the empty field for a note&apos;s text</extracomment>
        <translation>關於這個連接埠，想記住的事</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>備註的內容</translation>
    </message>
    <message>
        <source>Saved when you leave the field. Ctrl+Z takes back what you typed.</source>
        <extracomment>Below the fields of a note</extracomment>
        <translation>離開欄位時自動儲存；按 Ctrl+Z 可復原剛才的輸入。</translation>
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
        <translation>我的連接埠備註。一則備註：5432/tcp、兩個空格、標籤；下面縮排的行是它的內容。也可以寫 8000-8100/udp；不寫 /tcp 或 /udp 時兩者都算。</translation>
    </message>
    <message>
        <source>The notes could not be written to %1 (%2). Nothing was lost.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>無法將備註寫入 %1（%2）。沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>The notes in %1 could not be read (%2). The file is left as it is.</source>
        <extracomment>%1 is a file, %2 the system&apos;s reason</extracomment>
        <translation>無法讀取 %1 中的備註（%2）。檔案保持原樣。</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文字檔 (*.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>匯入備註</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>匯出備註</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) imported.</source>
        <translation>
            <numerusform>已匯入 %Ln 則備註。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%Ln 則已經存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ from yours, and yours were kept.</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%Ln 則與既有備註不同，已保留原有備註。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the file could not be understood.</source>
        <translation>
            <numerusform>檔案中有 %Ln 處無法辨識。</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes were written to %1.</source>
        <translation>備註已寫入 %1。</translation>
    </message>
</context>
<context>
    <name>netwharf::PlainLabel</name>
    <message>
        <source>Copy</source>
        <extracomment>In the menu of a text: copies the selected part of it, or all of it.</extracomment>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>netwharf::PortChipRow</name>
    <message>
        <source>%1 hidden, show all</source>
        <extracomment>Link where there is room for no more: %1 how many rows the filters leave out</extracomment>
        <translation>已隱藏 %1 個，全部顯示</translation>
    </message>
    <message>
        <source>Explained</source>
        <extracomment>Chip: entries of the port list that the program describes in its own words</extracomment>
        <translation>有說明</translation>
    </message>
    <message>
        <source>In use here</source>
        <translation>本機使用中</translation>
    </message>
    <message>
        <source>Cleartext</source>
        <extracomment>Chip: services that send everything unencrypted</extracomment>
        <translation>明文</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有類別</translation>
    </message>
    <message>
        <source>Words from anywhere</source>
        <translation>不限來源</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Chip with a menu: which categories of services are shown</extracomment>
        <translation>類別</translation>
    </message>
    <message numerus="yes">
        <source>%Ln categories</source>
        <translation>
            <numerusform>%Ln 個類別</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Chip with a menu: whose words an entry shows (the guide&apos;s, the registry&apos;s, ...)</extracomment>
        <translation>來源</translation>
    </message>
    <message numerus="yes">
        <source>%Ln origins</source>
        <translation>
            <numerusform>%Ln 個來源</numerusform>
        </translation>
    </message>
    <message>
        <source>Legacy</source>
        <extracomment>Chip: services that something better has replaced</extracomment>
        <translation>舊式</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>Chip: ports that the person has written a note about</extracomment>
        <translation>我的備註</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>已隱藏 %1 個</translation>
    </message>
</context>
<context>
    <name>netwharf::PortDetail</name>
    <message>
        <source>not at the moment</source>
        <comment>in use here: no</comment>
        <translation>目前沒有</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>processes</comment>
        <translation>
            <numerusform>以及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>以及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Port details</source>
        <translation>連接埠詳細資料</translation>
    </message>
    <message>
        <source>In use here</source>
        <extracomment>Heading in the detail of a port: who on this machine uses it</extracomment>
        <translation>本機使用中</translation>
    </message>
    <message>
        <source>Also used by</source>
        <extracomment>Heading in the detail of a port: other services on the same number</extracomment>
        <translation>也用於</translation>
    </message>
    <message>
        <source>Show connections on this port</source>
        <translation>顯示此連接埠的連線</translation>
    </message>
    <message>
        <source>Copy this description</source>
        <translation>複製此說明</translation>
    </message>
    <message>
        <source>What is this?</source>
        <extracomment>Link below a picture, to the section of &quot;Port basics&quot; that explains it</extracomment>
        <translation>這是什麼？</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Button: leads to the page that says why a program cannot bind this port</extracomment>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Why can&apos;t I bind this port?</source>
        <translation>為什麼無法綁定此連接埠？</translation>
    </message>
</context>
<context>
    <name>netwharf::PortRuler</name>
    <message>
        <source>System</source>
        <extracomment>Name of the ports 0 to 1023, on the ruler.</extracomment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Name of the ports 1024 to 49151, on the ruler.</extracomment>
        <translation>註冊</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <extracomment>Name of the ports 49152 to 65535, on the ruler.</extracomment>
        <translation>動態</translation>
    </message>
    <message>
        <source>this machine&apos;s clients %1-%2</source>
        <extracomment>Under the ruler: the ports that this system hands out to clients. %1 and %2 are port numbers.</extracomment>
        <translation>本機用戶端 %1-%2</translation>
    </message>
    <message>
        <source>clients %1-%2</source>
        <extracomment>Short form of &quot;this machine&apos;s clients %1-%2&quot;, for little room.</extracomment>
        <translation>用戶端 %1-%2</translation>
    </message>
    <message>
        <source>privileged</source>
        <extracomment>Under the ruler: ports that only the administrator&apos;s programs may take.</extracomment>
        <translation>特權</translation>
    </message>
</context>
<context>
    <name>netwharf::PortTable</name>
    <message>
        <source>&amp;Usual order</source>
        <extracomment>Sort by: the best hits of a search first, else by number</extracomment>
        <translation>預設順序(&amp;U)</translation>
    </message>
</context>
<context>
    <name>netwharf::PortUserLine</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 條連線</numerusform>
        </translation>
    </message>
    <message>
        <source>listens</source>
        <comment>a process, on a port</comment>
        <translation>監聽</translation>
    </message>
    <message>
        <source>listens, %1</source>
        <comment>a process; %1: who can reach it</comment>
        <translation>監聽，%1</translation>
    </message>
    <message>
        <source>holds the port</source>
        <comment>a process</comment>
        <translation>占用連接埠</translation>
    </message>
    <message>
        <source>takes datagrams</source>
        <comment>a process, on a port</comment>
        <translation>接收資料包</translation>
    </message>
    <message>
        <source>takes datagrams, %1</source>
        <comment>a process; %1: who can reach it</comment>
        <translation>接收資料包，%1</translation>
    </message>
</context>
<context>
    <name>netwharf::PortsModel</name>
    <message>
        <source>no process known</source>
        <extracomment>who listens on a port: not known yet, or the kernel</extracomment>
        <translation>行程未知</translation>
    </message>
    <message>
        <source>cleartext</source>
        <extracomment>Tag after what a port is for: it sends everything unencrypted</extracomment>
        <translation>明文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 條連線</numerusform>
        </translation>
    </message>
    <message>
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message>
        <source>by convention</source>
        <translation>習慣用法</translation>
    </message>
    <message>
        <source>port %1, %2</source>
        <comment>for a screen reader: number, then TCP or UDP</comment>
        <translation>連接埠 %1，%2</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Column heading of the port list: the number</extracomment>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Column heading of the port list: TCP, UDP</extracomment>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column heading of the port list: the service&apos;s name, &quot;https&quot;</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>Column heading of the port list: one plain sentence</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Column heading of the port list: &quot;Database&quot;, &quot;Mail&quot;</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>In use here</source>
        <extracomment>Column heading of the port list: who on this machine uses the port</extracomment>
        <translation>本機使用中</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>Column heading of the port list: system, registered or dynamic</extracomment>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column heading of the port list: whose words these are</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>Official</source>
        <extracomment>Column heading of the port list: assigned by IANA, or used by convention</extracomment>
        <translation>正式用途</translation>
    </message>
    <message>
        <source>The port is in use by: %1. That need not be this service.</source>
        <extracomment>Of an entry of a port that has several; %1 who uses the port</extracomment>
        <translation>此連接埠的使用情形：%1。不一定就是這項服務。</translation>
    </message>
</context>
<context>
    <name>netwharf::PortsPage</name>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>沒有符合「%1」的項目。</translation>
    </message>
    <message numerus="yes">
        <source>The filters above hide all %Ln entries.</source>
        <translation>
            <numerusform>上方的篩選條件隱藏了全部 %Ln 個項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>Tab: the port catalogue</extracomment>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Search ports: 5432, mysql, database, 8000-8100</source>
        <translation>搜尋連接埠：5432、mysql、資料庫、8000-8100</translation>
    </message>
    <message>
        <source>Search ports</source>
        <translation>搜尋連接埠</translation>
    </message>
    <message>
        <source>Port list</source>
        <translation>連接埠清單</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>複製儲存格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show connections on this port</source>
        <translation>顯示此連接埠的連線(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln 個符合項目</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>Choose &amp;columns</source>
        <translation>選擇欄位(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部顯示(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are written to %1.</source>
        <translation>
            <numerusform>%Ln 列已寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy col&amp;umn</source>
        <translation>複製欄(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export ports</source>
        <translation>匯出連接埠</translation>
    </message>
    <message>
        <source>Why can&apos;t I &amp;bind this port?</source>
        <translation>為什麼無法綁定此連接埠(&amp;B)？</translation>
    </message>
    <message>
        <source>Cl&amp;ear the search</source>
        <translation>清除搜尋(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 passed over</source>
        <extracomment>Link in the status bar: of the file that names this machine&apos;s services; %1 its path</extracomment>
        <translation>
            <numerusform>已略過 %1 中的 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names services; %Ln line(s) of it are none, or too many for one port: %2.</source>
        <comment>%2: line numbers</comment>
        <translation>
            <numerusform>%1 列出服務名稱；其中有 %Ln 行不是服務，或同一連接埠的行數過多：第 %2 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names services; %Ln line(s) of it are none, or too many for one port. The first: %2.</source>
        <comment>%2: line numbers</comment>
        <translation>
            <numerusform>%1 列出服務名稱；其中有 %Ln 行不是服務，或同一連接埠的行數過多。前幾處：第 %2 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were passed over</source>
        <translation>已略過的行</translation>
    </message>
    <message>
        <source>A line reads “http 80/tcp www”: a name, a port with its protocol, other names. All other lines are used, and the file is read again when it changes.</source>
        <translation>正確的一行形如「http 80/tcp www」：名稱、連接埠及其通訊協定、別名。其他行皆已採用；檔案變更後會重新讀取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 個項目（共 %2 個）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) for “%1”</source>
        <extracomment>%Ln hits of a search, %1 what was searched for</extracomment>
        <translation>
            <numerusform>%Ln 個項目符合「%1」</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 matches for “%3”</source>
        <extracomment>%1 of %2 hits of a search are shown, %3 what was searched for</extracomment>
        <translation>符合「%3」的有 %2 個，顯示 %1 個</translation>
    </message>
    <message>
        <source>best match first</source>
        <extracomment>How the hits of a search are ordered</extracomment>
        <translation>最符合的在前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these ports are in use on this machine</source>
        <extracomment>Status bar: how many of the ports in the list are in use</extracomment>
        <translation>
            <numerusform>其中 %Ln 個連接埠正在本機使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::QuestionRow</name>
    <message>
        <source>Read from: %1</source>
        <extracomment>Below the question; %1 a message that a program printed</extracomment>
        <translation>讀自：%1</translation>
    </message>
    <message>
        <source>Can a program listen on %1 %2 at %3 ?</source>
        <extracomment>A question with fields in it: %1 the port, %2 TCP or UDP, %3 an address</extracomment>
        <translation>程式能在 %3 的 %2 連接埠 %1 上監聽嗎？</translation>
    </message>
    <message>
        <source>Port to ask about</source>
        <translation>要查詢的連接埠</translation>
    </message>
    <message>
        <source>A port, an address with a port, a service, or what a program printed</source>
        <translation>連接埠、帶連接埠的位址、服務名稱，或程式的錯誤訊息</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>It sets</source>
        <extracomment>Before two check boxes with the names of socket options</extracomment>
        <translation>程式設定</translation>
    </message>
    <message>
        <source>Lets it bind although old connections on the port are not over, if their program set it too</source>
        <translation>即使連接埠上的舊連線還沒結束也能綁定，前提是原來的程式也設定了它</translation>
    </message>
    <message>
        <source>Lets several programs of one user share the port, if all of them set it</source>
        <translation>讓同一使用者的多個程式共用連接埠，前提是它們都設定了它</translation>
    </message>
</context>
<context>
    <name>netwharf::ReachActions</name>
    <message>
        <source>&amp;Accept all as known</source>
        <translation>全部接受為已知(&amp;A)</translation>
    </message>
    <message>
        <source>Accept as &amp;known</source>
        <translation>接受為已知(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;get that it is known</source>
        <translation>不再視為已知(&amp;G)</translation>
    </message>
    <message>
        <source>Forget &amp;everything accepted…</source>
        <translation>清除所有已接受的內容(&amp;E)…</translation>
    </message>
    <message>
        <source>Show in &amp;Connections</source>
        <translation>在連線頁顯示(&amp;C)</translation>
    </message>
    <message>
        <source>Show in Por&amp;ts</source>
        <translation>在連接埠頁顯示(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;nd process…</source>
        <translation>結束行程(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a&amp;ll as text</source>
        <translation>全部複製為文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>Accepted as known: %Ln for others to reach. What comes from now on is marked.</source>
        <translation>
            <numerusform>已接受為已知：%Ln 個項目可供他人連線。此後出現的會標出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted as known: %Ln</source>
        <comment>lines</comment>
        <translation>
            <numerusform>已接受為已知：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer known: %Ln</source>
        <comment>lines</comment>
        <translation>
            <numerusform>不再視為已知：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget everything that was accepted?</source>
        <translation>清除所有已接受的內容？</translation>
    </message>
    <message>
        <source>Nothing is marked as new then, until you accept again. Nothing is closed or ended.</source>
        <translation>之後不再標出新增內容，直到您再次接受。不會關閉或結束任何東西。</translation>
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
        <translation>已沒有任何內容被接受為已知。</translation>
    </message>
    <message>
        <source>No program is selected.</source>
        <translation>沒有選取程式。</translation>
    </message>
    <message>
        <source>Its process is not known.</source>
        <translation>不知道它屬於哪個行程。</translation>
    </message>
    <message>
        <source>Export what others can reach</source>
        <translation>匯出誰能連到這台電腦</translation>
    </message>
    <message>
        <source>What others can reach is written to %1.</source>
        <translation>誰能連到這台電腦的清單已寫入 %1。</translation>
    </message>
</context>
<context>
    <name>netwharf::ReachDetail</name>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始於</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>沒有選取任何項目。</translation>
    </message>
    <message>
        <source>Select a line to see what is known of it.</source>
        <translation>選取一列即可查看已知的資訊。</translation>
    </message>
    <message>
        <source>%1 %2, reachable by: %3</source>
        <extracomment>%1 a port, %2 a protocol, %3 who can reach it: &quot;anyone&quot;</extracomment>
        <translation>%1 %2，可連線者：%3</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>Bound to</source>
        <comment>addresses</comment>
        <translation>綁定位址</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空間</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受於</translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>Who could reach a port when it was accepted</extracomment>
        <translation>當時</translation>
    </message>
    <message>
        <source>Show in Connections</source>
        <translation>在連線頁顯示</translation>
    </message>
    <message>
        <source>Accept as known</source>
        <translation>接受為已知</translation>
    </message>
    <message>
        <source>What the catalogue says of this port</source>
        <translation>連接埠目錄對這個連接埠的說明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>At present</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Its addresses</source>
        <extracomment>The addresses that a container or namespace has</extracomment>
        <translation>其位址</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Label: how a listening port differs from what was accepted</extracomment>
        <translation>變化</translation>
    </message>
    <message>
        <source>%1. Compared with what you accepted (%2).</source>
        <extracomment>%1 &quot;new&quot; or &quot;was: this machine only&quot;; %2 a moment or a day</extracomment>
        <translation>%1。與您接受時（%2）相比。</translation>
    </message>
</context>
<context>
    <name>netwharf::ReachModel</name>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message numerus="yes">
        <source>Anyone can reach these: %Ln</source>
        <translation>
            <numerusform>任何人都能連上：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The local network can reach these: %Ln</source>
        <translation>
            <numerusform>區域網路能連上：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In containers and other network namespaces: %Ln</source>
        <translation>
            <numerusform>在容器與其他網路命名空間中：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only this machine can reach these: %Ln</source>
        <translation>
            <numerusform>只有本機能連上：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted, but not there for others now: %Ln</source>
        <translation>
            <numerusform>已接受，但現在他人無法連上：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>was: %1</source>
        <extracomment>Who could reach a port when it was accepted</extracomment>
        <translation>原為：%1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Bound to</source>
        <comment>addresses</comment>
        <translation>綁定位址</translation>
    </message>
    <message>
        <source>What the catalogue says</source>
        <translation>連接埠目錄的說明</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始於</translation>
    </message>
</context>
<context>
    <name>netwharf::ReachPage</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Link at the top of a page; %1 is the name of the page that one came from</extracomment>
        <translation>返回「%1」</translation>
    </message>
    <message>
        <source>Nothing listens for others.</source>
        <translation>沒有程式在等候他人連線。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) and programs take connections or datagrams from others. Accept what you know, and what is new will be marked from then on.</source>
        <translation>
            <numerusform>有 %Ln 個連接埠與程式接受來自他人的連線或資料包。把認得的接受為已知，之後新出現的就會標出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln port(s) and programs take connections or datagrams from others.</source>
        <translation>
            <numerusform>有 %Ln 個連接埠與程式接受來自他人的連線或資料包。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing new since you accepted them (%2).</source>
        <translation>%1自您接受以來沒有新增內容（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Not as accepted: %Ln.</source>
        <extracomment>%1 a sentence; %Ln how many are not as they were accepted</extracomment>
        <translation>
            <numerusform>%1有 %Ln 個項目與接受時不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>What others can reach</source>
        <extracomment>Name of a page</extracomment>
        <translation>誰能連到這台電腦</translation>
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
            <numerusform>區域網路：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this machine only: %Ln</source>
        <comment>who can reach how many</comment>
        <translation>
            <numerusform>僅限本機：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all as known</source>
        <translation>全部接受為已知</translation>
    </message>
    <message>
        <source>What is there now is known from now on; what comes later is marked as new.</source>
        <translation>現有的從此視為已知；以後出現的會標為新增。</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>沒有符合的列。</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在此清單中尋找</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暫停(&amp;U)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>netwharf::RegistryActions</name>
    <message>
        <source>&amp;Import registry…</source>
        <translation>匯入註冊資料(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Update registry</source>
        <translation>更新註冊資料(&amp;U)</translation>
    </message>
    <message>
        <source>Use &amp;built-in registry</source>
        <translation>使用內建註冊資料(&amp;B)</translation>
    </message>
    <message>
        <source>Import registry</source>
        <translation>匯入註冊資料</translation>
    </message>
    <message>
        <source>IANA&apos;s registry (*.csv);;All files (*)</source>
        <translation>IANA 的註冊資料 (*.csv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Update registry</source>
        <translation>更新註冊資料</translation>
    </message>
    <message>
        <source>Fetching the port registry from IANA (www.iana.org).</source>
        <translation>正在從 IANA (www.iana.org) 取得連接埠註冊資料。</translation>
    </message>
    <message>
        <source>Fetching the port registry from IANA (www.iana.org): %1 so far.</source>
        <translation>正在從 IANA (www.iana.org) 取得連接埠註冊資料：已取得 %1。</translation>
    </message>
    <message>
        <source>Now in use: %1.</source>
        <translation>現在使用：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln row(s) of it could not be read and were left out.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>
            <numerusform>%1其中 %Ln 列無法讀取，已略過。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It is older than the built-in one of %2.</source>
        <extracomment>%1 is a whole sentence, %2 a date</extracomment>
        <translation>%1它比內建的（%2）更舊。</translation>
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
        <translation>儲存為自訂檢視(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace by what is shown</source>
        <translation>以目前顯示取代(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重新命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>儲存為自訂檢視</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>重新命名自訂檢視</translation>
    </message>
    <message>
        <source>There are %1 views; delete one first.</source>
        <translation>已有 %1 個自訂檢視，請先刪除一個。</translation>
    </message>
    <message>
        <source>&amp;Undo saving “%1”</source>
        <translation>復原儲存「%1」(&amp;U)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已儲存為「%1」。</translation>
    </message>
    <message>
        <source>&amp;Undo replacing “%1”</source>
        <translation>復原取代「%1」(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” now is what is shown.</source>
        <translation>「%1」現在是目前顯示的內容。</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>已有名為「%1」的自訂檢視。</translation>
    </message>
    <message>
        <source>&amp;Undo renaming “%1”</source>
        <translation>復原重新命名「%1」(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>「%1」現在名為「%2」。</translation>
    </message>
    <message>
        <source>&amp;Undo deleting “%1”</source>
        <translation>復原刪除「%1」(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is deleted; the menu of views can undo it.</source>
        <translation>「%1」已刪除，可在自訂檢視選單中復原。</translation>
    </message>
    <message>
        <source>“Only this process” is not kept: the process ends one day.</source>
        <extracomment>After &quot;Saved as ...&quot;: the view shows all processes when it is chosen again</extracomment>
        <translation>「只看這個行程」不會一併儲存，因為行程總會結束。</translation>
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
        <translation>建議</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s): %1</source>
        <extracomment>In the search field: %Ln parts of the text are not understood, %1 why the first is not</extracomment>
        <translation>
            <numerusform>%Ln 處錯誤：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search, then go back to the list</source>
        <translation>清除搜尋，然後回到清單</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下鍵</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open or close the details of the row</source>
        <translation>開啟或關閉該列的詳細資料</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單鍵</translation>
    </message>
    <message>
        <source>Everything that can be done with the row</source>
        <translation>可對該列執行的所有操作</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+空白鍵</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>向左鍵、向右鍵</translation>
    </message>
    <message>
        <source>Collapse or expand the group of the row</source>
        <translation>摺疊或展開該列所在的群組</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+按一下</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有頁面</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>在搜尋中</translation>
    </message>
    <message>
        <source>To the first result</source>
        <translation>移到第一個結果</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>採用建議</translation>
    </message>
    <message>
        <source>Show what can be asked for</source>
        <translation>列出可用的條件</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在清單中</translation>
    </message>
    <message>
        <source>On a heading: sort by it where the first column is equal</source>
        <translation>在欄標題上：首要欄相同時依此欄排序</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滾輪</translation>
    </message>
    <message>
        <source>Larger or smaller text; over the map: zoom</source>
        <translation>放大或縮小文字；在連接埠圖上則縮放連接埠圖</translation>
    </message>
    <message>
        <source>Letters, digits</source>
        <translation>字母、數字</translation>
    </message>
    <message>
        <source>Search for what is typed</source>
        <translation>搜尋輸入的內容</translation>
    </message>
</context>
<context>
    <name>netwharf::SocketActions</name>
    <message>
        <source>End p&amp;rocess…</source>
        <translation>結束行程(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;lose connection…</source>
        <translation>關閉連線(&amp;L)…</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>未選取任何列。</translation>
    </message>
    <message>
        <source>The socket is closed already.</source>
        <translation>通訊端已關閉。</translation>
    </message>
    <message>
        <source>Its process is not known.</source>
        <translation>不知道它屬於哪個行程。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln process(es) can be ended at once.</source>
        <translation>
            <numerusform>一次最多可結束 %Ln 個行程。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln socket(s) can be closed at once.</source>
        <translation>
            <numerusform>一次最多可關閉 %Ln 個通訊端。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>netwharf::SocketChips</name>
    <message>
        <source>Listening</source>
        <extracomment>Filter chip: sockets that wait for others</extracomment>
        <translation>監聽與開放</translation>
    </message>
    <message>
        <source>Established</source>
        <extracomment>Filter chip: connections that are open</extracomment>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Other states</source>
        <extracomment>Filter chip: sockets that are neither listening nor established</extracomment>
        <translation>其他狀態</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Filter chip: ports 0-1023</extracomment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Filter chip: ports 1024-49151</extracomment>
        <translation>註冊</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <extracomment>Filter chip: ports 49152-65535</extracomment>
        <translation>動態</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>自訂檢視</translation>
    </message>
    <message>
        <source>Hide what I know</source>
        <extracomment>Filter chip: leaves out what the person has marked as known</extracomment>
        <translation>隱藏已知</translation>
    </message>
    <message>
        <source>This machine only</source>
        <extracomment>Filter chip: listening sockets that only this machine can reach</extracomment>
        <translation>僅限本機</translation>
    </message>
    <message>
        <source>Local network</source>
        <extracomment>Filter chip: listening sockets that the local network can reach</extracomment>
        <translation>區域網路</translation>
    </message>
    <message>
        <source>Anyone</source>
        <extracomment>Filter chip: listening sockets that anyone can reach</extracomment>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>Filter chip: connections that others opened</extracomment>
        <translation>連入</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <extracomment>Filter chip: connections that this machine opened</extracomment>
        <translation>對外</translation>
    </message>
    <message>
        <source>Saved views: filters, order and columns under a name</source>
        <extracomment>Chip that opens the menu of saved views</extracomment>
        <translation>自訂檢視：以名稱儲存的篩選、排序與欄位</translation>
    </message>
    <message>
        <source>Listening sockets, by who can reach their address. What others can reach, with what is new since you accepted it, is a list of its own: Ctrl+Shift+R.</source>
        <translation>監聽通訊端，依誰能連到其位址劃分。「誰能連到這台電腦」另列清單，並標出接受之後的新增項目：Ctrl+Shift+R。</translation>
    </message>
</context>
<context>
    <name>netwharf::SocketCopies</name>
    <message numerus="yes">
        <source>%Ln socket(s) were written to %1.</source>
        <extracomment>%Ln a number of rows, %1 a file</extracomment>
        <translation>
            <numerusform>%Ln 個通訊端已寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy c&amp;olumn</source>
        <translation>複製欄(&amp;O)</translation>
    </message>
    <message>
        <source>Copy all s&amp;hown rows</source>
        <translation>複製所有顯示的列(&amp;H)</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>將列複製為 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>將列複製為 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;web page</source>
        <translation>將列複製為網頁(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>The rows before are still being written.</source>
        <translation>先前的列仍在寫入。</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>匯出連線</translation>
    </message>
    <message>
        <source>Copy with headin&amp;gs</source>
        <extracomment>Checkable: what is copied as text begins with a line of the columns&apos; names</extracomment>
        <translation>複製時附上欄標題(&amp;G)</translation>
    </message>
</context>
<context>
    <name>netwharf::SocketTable</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <extracomment>Menu of a column heading: %1 is the heading</extracomment>
        <translation>隱藏「%1」(&amp;H)</translation>
    </message>
    <message>
        <source>Fit “%1” to its &amp;content</source>
        <extracomment>Menu of a column heading: %1 is the heading</extracomment>
        <translation>讓「%1」符合內容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Columns of this set</source>
        <translation>此組的欄位(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>其次依(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>No second column to sort by</extracomment>
        <translation>無(&amp;N)</translation>
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
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>重新整理間隔</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>netwharf::ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>自訂檢視的名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
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
        <translation>監看此連接埠(&amp;W)</translation>
    </message>
    <message>
        <source>Watch this proce&amp;ss</source>
        <translation>監看此行程(&amp;S)</translation>
    </message>
    <message>
        <source>Watch what is &amp;searched</source>
        <translation>監看搜尋的內容(&amp;S)</translation>
    </message>
</context>
<context>
    <name>netwharf::WatchDialog</name>
    <message>
        <source>Watches</source>
        <translation>監看清單</translation>
    </message>
    <message>
        <source>Netwharf tells you by a notice of the desktop when something that matches opens or closes, while it runs. News that come close together are told in one notice.</source>
        <translation>網埠執行期間，符合的項目開啟或關閉時會透過桌面通知告訴您。短時間內的多則訊息會合併為一則通知。</translation>
    </message>
    <message>
        <source>There are none yet. A row&apos;s menu has “Watch this port” and “Watch this process”.</source>
        <translation>還沒有監看項目。列的選單中有「監看此連接埠」與「監看此行程」。</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <extracomment>An icon in the status area of the desktop&apos;s panel</extracomment>
        <translation>在系統匣顯示圖示(&amp;T)</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>這個桌面沒有系統匣。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Add one here</source>
        <translation>在此新增</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>This desktop shows no notices: news appear in the status bar of the window only.</source>
        <translation>此桌面不顯示通知：訊息只會出現在視窗的狀態列。</translation>
    </message>
</context>
<context>
    <name>netwharf::WatchEditor</name>
    <message>
        <source>New watch</source>
        <translation>新增監看</translation>
    </message>
    <message>
        <source>Edit watch</source>
        <translation>編輯監看</translation>
    </message>
    <message>
        <source>lport:5432 state:listening</source>
        <translation>lport:5432 state:listening</translation>
    </message>
    <message>
        <source>Something &amp;opens</source>
        <translation>有項目開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Only the first that opens and the last that closes</source>
        <translation>僅第一個開啟與最後一個關閉</translation>
    </message>
    <message>
        <source>Every socket</source>
        <translation>每個通訊端</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知時機</translation>
    </message>
    <message>
        <source>Something c&amp;loses</source>
        <translation>有項目關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Add &amp;watch</source>
        <translation>新增監看(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Tell &amp;me of</source>
        <translation>通知範圍(&amp;M)</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>通知內容</translation>
    </message>
</context>
<context>
    <name>netwharf::WhyPage</name>
    <message>
        <source>There is no network interface “%1” on this machine (any more).</source>
        <translation>這台電腦上沒有（或不再有）網路介面「%1」。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 what is on the clipboard now</extracomment>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Name of a page: why can&apos;t a program bind a port</extracomment>
        <translation>診斷</translation>
    </message>
    <message>
        <source>nothing is asked</source>
        <translation>尚未查詢</translation>
    </message>
    <message>
        <source>asked the system %1 s ago</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>%1 秒前查詢系統</translation>
    </message>
    <message>
        <source>bound for a moment to find out, and let go</source>
        <translation>為求證短暫綁定，並已立即釋放</translation>
    </message>
    <message>
        <source>a trial was refused</source>
        <translation>實際嘗試綁定時被拒絕</translation>
    </message>
    <message>
        <source>nothing was bound to find out</source>
        <translation>沒有為此綁定任何連接埠</translation>
    </message>
    <message>
        <source>also: %1</source>
        <extracomment>%1 a command line that gives the same answer</extracomment>
        <translation>也可執行：%1</translation>
    </message>
    <message>
        <source>Ask about a port: 8080, [::1]:53/udp, http, or what a program printed</source>
        <translation>查詢連接埠：8080、[::1]:53/udp、http，或程式的錯誤訊息</translation>
    </message>
    <message>
        <source>Ask about a port</source>
        <translation>查詢連接埠</translation>
    </message>
    <message>
        <source>Type a port, an address with a port or the name of a service, or paste what the program printed. For example:</source>
        <translation>輸入連接埠、帶連接埠的位址或服務名稱，也可以貼上程式的錯誤訊息。例如：</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>做過的檢查</translation>
    </message>
    <message>
        <source>Every check that an answer rests on will stand here.</source>
        <translation>答案所依據的每一項檢查都會列在這裡。</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新查詢(&amp;A)</translation>
    </message>
    <message>
        <source>Other &amp;free ports</source>
        <translation>其他可用的連接埠(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the &amp;answer</source>
        <translation>複製答案(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as a command &amp;line</source>
        <translation>複製為命令列(&amp;L)</translation>
    </message>
    <message>
        <source>Show in &amp;Connections</source>
        <translation>在連線頁顯示(&amp;C)</translation>
    </message>
    <message>
        <source>End %1…</source>
        <extracomment>Of a menu: %1 a process name and its number</extracomment>
        <translation>結束 %1…</translation>
    </message>
</context>
</TS>
