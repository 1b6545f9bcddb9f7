// SPDX-License-Identifier: MIT
#include "app/ui/help/basicspicture.h"

#include "app/ui/help/basicstext.h"
#include "app/ui/help/diagrampicture.h"
#include "app/ui/help/headerpicture.h"
#include "app/ui/help/rangebars.h"
#include "app/ui/sockets/tcpdiagram.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/portruler.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/tuplepicture.h"

#include <QEvent>
#include <QHash>
#include <QVBoxLayout>

namespace netwharf {

namespace {

using Words = SectionWords;

constexpr const char *Server = "192.0.2.10";

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// A section whose picture is a diagram that depends on the words only.
BasicsPicture fromDiagram(Diagram (*make)(const Words &))
{
    auto *picture = new DiagramPicture;
    return {picture, [picture, make](const Words &words, const SystemSettings &) { picture->setDiagram(make(words)); }};
}

BasicsPicture makeRuler(std::optional<PortRange> ports, bool ofThisMachine)
{
    auto *ruler = new PortRuler;
    ruler->setPorts(ports);
    return {ruler, [ruler, ofThisMachine](const Words &, const SystemSettings &settings) {
                ruler->setSettings(ofThisMachine ? settings : SystemSettings());
            }};
}

Diagram onePortEach(const Words &words)
{
    Diagram d;
    d.captions = {words("caption.packets"), words("caption.host")};
    d.shares = {9, 14};
    d.rows = 4;
    DiagramBox host{1, 0, 3, {}, false, false, {}};
    const char *const codes[][3]{
        {"TCP", "22", "sshd"}, {"TCP", "443", "nginx"}, {"UDP", "443", "nginx"}, {"TCP", "5432", "postgres"}};
    for (int row = 0; row < d.rows; ++row) {
        d.boxes.append({0, row, row, latin(codes[row][0]) + QLatin1Char(' ') + latin(codes[row][1]), true, false, {}});
        host.ports.append({row, true, latin(codes[row][1]),
                           latin(codes[row][0]).toLower() + QStringLiteral(" · ") + latin(codes[row][2])});
        d.links.append({0, row, row});
    }
    d.boxes.append(host);
    return d;
}

Diagram anyPort(const Words &words)
{
    Diagram d;
    d.captions = {words("caption.program"), words("caption.system")};
    d.shares = {1, 1};
    d.boxes = {{0, 0, 0, words("node.asks"), true, false, {}},
               {1, 0, 0, {}, false, false, {{0, true, QStringLiteral("40217"), QStringLiteral("tcp")}}}};
    d.links = {{0, 0, 0}};
    return d;
}

Diagram onlyAHint(const Words &words)
{
    Diagram d;
    d.shares = {9, 14};
    d.rows = 3;
    d.boxes = {{0, 0, 2, {}, false, false, {{1, false, QStringLiteral("443"), QStringLiteral("tcp")}}},
               {1, 0, 0, words("node.https"), false, false, {}},
               {1, 1, 1, words("node.vpn"), false, true, {}},
               {1, 2, 2, words("node.any"), false, true, {}}};
    d.links = {{0, 1, 0}, {0, 1, 1, false, false, true}, {0, 1, 2, false, false, true}};
    return d;
}

Diagram oneListener(const Words &words)
{
    Diagram d;
    d.captions = {words("caption.clients"), words("caption.server")};
    d.shares = {1, 1};
    d.rows = 3;
    const char *const clients[][2]{{"198.51.100.7", "51844"}, {"198.51.100.7", "51846"}, {"203.0.113.25", "51844"}};
    DiagramBox server{1, 0, 2, {}, false, false, {{1, true, QStringLiteral("443"), latin(Server)}}};
    for (int row = 0; row < d.rows; ++row) {
        d.boxes.append({0, row, row, {}, false, false, {{row, false, latin(clients[row][1]), latin(clients[row][0])}}});
        d.links.append({0, row, 1});
    }
    d.boxes.append(server);
    return d;
}

Diagram twoForOne(const Words &words)
{
    Diagram d;
    d.captions = {words("caption.programs"), words("address.all")};
    d.shares = {1, 1};
    d.rows = 2;
    d.boxes = {{0, 0, 0, QStringLiteral("nginx"), false, false, {}},
               {0, 1, 1, QStringLiteral("apache2"), false, false, {}},
               {1, 0, 0, {}, false, false, {{0, true, QStringLiteral("80"), QStringLiteral("nginx")}}},
               {1, 1, 1, QStringLiteral("EADDRINUSE"), true, true, {}}};
    d.links = {{0, 0, 0}, {0, 1, 1, false, true}};
    return d;
}

Diagram throughNat(const Words &words)
{
    Diagram d;
    d.captions = {words("caption.inside"), words("caption.router"), words("caption.outside")};
    d.shares = {1, 1, 1};
    d.rows = 2;
    d.tall = true;
    d.boxes = {{0, 0, 0, QStringLiteral("192.168.1.20"), true, false, {{0, false, QStringLiteral("51344"), {}}}},
               {1,
                0,
                1,
                QStringLiteral("203.0.113.5"),
                true,
                false,
                {{0, false, QStringLiteral("40022"), {}}, {1, false, QStringLiteral("8080"), {}}}},
               {2, 0, 0, QStringLiteral("198.51.100.7"), true, false, {{0, true, QStringLiteral("443"), {}}}},
               {0, 1, 1, QStringLiteral("192.168.1.30"), true, false, {{1, false, QStringLiteral("80"), {}}}},
               {2, 1, 1, QStringLiteral("198.51.100.9"), true, false, {{1, true, QStringLiteral("50710"), {}}}}};
    d.links = {{0, 0, 0}, {1, 0, 0}, {0, 1, 1, true}, {1, 1, 1, true}};
    return d;
}

Diagram twoContainers(const Words &words)
{
    Diagram d;
    d.captions = {words("caption.host"), words("caption.containers")};
    d.shares = {1, 1};
    d.rows = 2;
    d.boxes = {{0,
                0,
                1,
                {},
                false,
                false,
                {{0, false, QStringLiteral("8080"), latin(Server)}, {1, false, QStringLiteral("8081"), latin(Server)}}},
               {1, 0, 0, {}, false, false, {{0, true, QStringLiteral("80"), words("node.first")}}},
               {1, 1, 1, {}, false, false, {{1, true, QStringLiteral("80"), words("node.second")}}}};
    d.links = {{0, 0, 0}, {0, 1, 1}};
    return d;
}

BasicsPicture makeClientRanges()
{
    auto *bars = new RangeBars;
    return {bars, [bars](const Words &words, const SystemSettings &settings) {
                QList<RangeBars::Bar> rows;
                if (settings.known)
                    rows.append({words("row.here"), settings.clientRange, true});
                rows.append({words("row.linux"), {32768, 60999}});
                rows.append({words("row.windows"), {49152, 65535}});
                rows.append({words("row.iana"), {49152, 65535}});
                rows.append({words("row.xp"), {1025, 5000}});
                rows.append({words("row.bsd"), {1024, 5000}});
                bars->setBars(rows);
            }};
}

BasicsPicture makePortHeaders()
{
    auto *picture = new HeaderPicture;
    return {picture, [picture](const Words &words, const SystemSettings &) {
                const auto fields = [&words] {
                    return QList<HeaderField>{{words("cell.ip"), words("cell.addresses"), 4, false},
                                              {words("cell.source"), words("note.bytes"), 4, true},
                                              {words("cell.destination"), words("note.bytes"), 4, true},
                                              {words("cell.rest"), {}, 1, false}};
                };
                picture->setLines({{QStringLiteral("TCP"), fields()}, {QStringLiteral("UDP"), fields()}});
            }};
}

BasicsPicture makeIcmpHeader()
{
    auto *picture = new HeaderPicture;
    return {picture, [picture](const Words &words, const SystemSettings &) {
                picture->setLines({{QStringLiteral("ICMP"),
                                    {{words("cell.ip"), words("cell.protocol"), 3, false},
                                     {words("cell.type"), words("note.byte"), 2, true},
                                     {words("cell.code"), words("note.byte"), 2, true},
                                     {words("cell.rest"), {}, 2, false}}}});
            }};
}

BasicsPicture makeFiveTuple()
{
    auto *picture = new TuplePicture;
    return {picture, [picture](const Words &words, const SystemSettings &) {
                picture->setEnds({words("title.local"), QStringLiteral("192.168.1.20"), QStringLiteral("51844"),
                                  words("note.client"), Range::Dynamic},
                                 {words("title.remote"), latin(Server), QStringLiteral("443"), QStringLiteral("https"),
                                  Range::System});
                picture->setArrow(TupleArrow::Out, false);
                picture->setWords(QStringLiteral("TCP"), {});
            }};
}

BasicsPicture makeListener()
{
    auto *picture = new TuplePicture;
    return {picture, [picture](const Words &words, const SystemSettings &) {
                picture->setEnds({words("title.local"), words("address.all"), QStringLiteral("5432"),
                                  QStringLiteral("postgresql"), Range::Registered},
                                 {words("title.remote"), words("address.anyone"), {}, {}, Range::None, true});
                picture->setArrow(TupleArrow::In, true);
                picture->setWords(QStringLiteral("TCP"), QStringLiteral("LISTEN"));
            }};
}

BasicsPicture makeStates()
{
    auto *picture = new TcpDiagram;
    picture->setState(SocketState::Established);
    return {picture, [picture](const Words &, const SystemSettings &) { picture->setCaptions(tcpCaptions()); }};
}

/// Lines of code on the ground of a field, to be selected and copied.
class CodeLines : public QWidget
{
public:
    CodeLines()
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
    }

    void setParts(const QStringList &captions, const QStringList &codes)
    {
        while (m_labels.size() < 2 * captions.size()) {
            auto *caption = new PlainLabel(PlainLabel::Ink::Muted);
            auto *code = new PlainLabel;
            code->setAutoFillBackground(true);
            code->setBackgroundRole(QPalette::Base);
            code->setContentsMargins(10, 6, 10, 6);
            for (PlainLabel *label : {caption, code}) {
                layout()->addWidget(label);
                m_labels.append(label);
            }
        }
        for (qsizetype i = 0; i < captions.size(); ++i) {
            m_labels[2 * i]->setText(captions[i]);
            m_labels[2 * i + 1]->setText(codes[i]);
        }
        applyFonts();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            applyFonts();
    }

private:
    void applyFonts()
    {
        for (qsizetype i = 1; i < m_labels.size(); i += 2)
            m_labels[i]->setFont(monospaceFont(font()));
    }

    QList<PlainLabel *> m_labels;
};

BasicsPicture makeServicesLines()
{
    auto *lines = new CodeLines;
    return {lines, [lines](const Words &words, const SystemSettings &) {
                lines->setParts(
                    {words("caption.line"), words("caption.calls")},
                    {QStringLiteral("http    80/tcp    www"), QStringLiteral("getservbyname(\"http\", \"tcp\")\n"
                                                                             "getservbyport(htons(50), \"tcp\")")});
            }};
}

} // namespace

BasicsPicture makeBasicsPicture(const QString &section)
{
    using Maker = std::function<BasicsPicture()>;
    const auto diagram = [](Diagram (*make)(const Words &)) { return [make] { return fromDiagram(make); }; };
    static const QHash<QString, Maker> makers{
        {QStringLiteral("port"), diagram(onePortEach)},
        {QStringLiteral("ranges"), [] { return makeRuler(std::nullopt, false); }},
        {QStringLiteral("privileged"),
         [] {
             return makeRuler(PortRange{80, 80}, true);
         }},
        {QStringLiteral("clients"), makeClientRanges},
        {QStringLiteral("zero"), diagram(anyPort)},
        {QStringLiteral("names"), diagram(onlyAHint)},
        {QStringLiteral("headers"), makePortHeaders},
        {QStringLiteral("icmp"), makeIcmpHeader},
        {QStringLiteral("tuple"), makeFiveTuple},
        {QStringLiteral("bind"), makeListener},
        {QStringLiteral("many"), diagram(oneListener)},
        {QStringLiteral("states"), makeStates},
        {QStringLiteral("conflict"), diagram(twoForOne)},
        {QStringLiteral("services"), makeServicesLines},
        {QStringLiteral("nat"), diagram(throughNat)},
        {QStringLiteral("containers"), diagram(twoContainers)},
    };
    const Maker maker = makers.value(section);
    return maker ? maker() : BasicsPicture();
}

} // namespace netwharf
