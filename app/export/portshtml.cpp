// SPDX-License-Identifier: MIT
#include "app/export/portshtml.h"

#include "app/export/htmlwriter.h"
#include "app/i18n/words.h"

#include <QCoreApplication>

namespace netwharf {

namespace {

class Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString usersText(const PortReport &report)
{
    QStringList names;
    for (const PortHolder &user : report.inUse) {
        const QString name = user.name.empty() ? Export::tr("a process that is not shown") : words::plain(user.name);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(words::listSeparator());
}

void writeHead(HtmlWriter &html, const PortsPageWords &page, std::size_t count, Language language)
{
    const QString title = page.search.isEmpty() ? Export::tr("Ports") : Export::tr("Ports: %1").arg(page.search);
    const QString entries = Export::tr("%Ln entries", "how many rows a page has", static_cast<int>(count));
    html.begin(title, QStringList{entries, page.registry}.join(QStringLiteral(" · ")),
               {Export::tr("Port"), Export::tr("Protocol"), Export::tr("Name"), Export::tr("What it is for"),
                Export::tr("Category"), Export::tr("In use here")},
               language);
}

void writeRow(HtmlWriter &html, const PortReport &report, Language language, const SystemSettings &settings)
{
    const PortRecord &record = report.record;
    html.cell("<tr><td class=\"port\">", words::ports(record), "</td>");
    html.cell("<td>", words::transport(record.transport), "</td>");
    html.cell("<td class=\"name\">", words::plain(record.name), "</td>");
    html.cell("<td>", words::title(record, language), "");
    const QString text = words::text(record, language, settings);
    if (!text.isEmpty())
        html.cell("<small>", text, "</small>");
    for (const QString &line : words::noteLines(record.noteText))
        html.cell("<small>", line, "</small>");
    const QString safety = words::safety(record, language);
    if (!safety.isEmpty())
        html.cell("<small class=\"warn\">", safety, "</small>");
    html.cell("</td><td>", words::category(record.category), "</td>");
    html.cell("<td>", usersText(report), "</td></tr>\n");
}

} // namespace

bool writePortsHtml(std::span<const PortReport> reports, const PortsPageWords &page, Language language,
                    const SystemSettings &settings, const Sink &sink)
{
    HtmlWriter html(sink);
    writeHead(html, page, reports.size(), language);
    for (const PortReport &report : reports) {
        if (html.hasFailed())
            return false;
        writeRow(html, report, language, settings);
    }
    return html.finish();
}

} // namespace netwharf
