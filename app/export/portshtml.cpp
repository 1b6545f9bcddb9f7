// SPDX-License-Identifier: MIT
#include "app/export/portshtml.h"

#include "app/i18n/language.h"
#include "app/i18n/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace netwharf {

namespace {

class Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// The colours of the window (app/ui/widgets/theme.h), and ink on paper.
constexpr std::string_view Style = R"(
:root { --window:#f6f7f9; --base:#fff; --line:#dde2e8; --text:#1b2430; --muted:#5a6675; --accent:#0f6e84; --warn:#8a5a00 }
@media (prefers-color-scheme: dark) {
  :root { --window:#171b21; --base:#1d2229; --line:#323a45; --text:#e6eaf0; --muted:#9aa7b6; --accent:#4cb8cf; --warn:#f0be5a } }
body { margin:24px; background:var(--window); color:var(--text); font:14px/1.5 system-ui, sans-serif }
h1 { font-size:1.25em; margin:0 } p { margin:4px 0 16px; color:var(--muted) }
table { border-collapse:collapse; width:100%; background:var(--base) }
th, td { text-align:left; vertical-align:top; padding:4px 8px; border-bottom:1px solid var(--line) }
th { color:var(--muted); font-weight:normal; white-space:nowrap }
td.port { font-family:ui-monospace, monospace; white-space:nowrap; text-align:right; color:var(--accent) }
td.name { font-family:ui-monospace, monospace }
td small { display:block; color:var(--muted) } td small.warn { color:var(--warn) }
@media print {
  :root { --window:#fff; --base:#fff; --line:#999; --text:#000; --muted:#333; --accent:#000; --warn:#000 }
  body { margin:0; font-size:9pt } thead { display:table-header-group } tr { break-inside:avoid } }
)";

class HtmlWriter
{
public:
    explicit HtmlWriter(const Sink &sink) : m_chunks(sink) {}

    void raw(std::string_view html) { m_chunks.write(html); }
    void text(const QString &text) { m_chunks.write(text.toHtmlEscaped().toStdString()); }
    void cell(std::string_view open, const QString &content, std::string_view close)
    {
        raw(open);
        text(content);
        raw(close);
    }
    bool finish() { return m_chunks.flush(); }
    bool hasFailed() const { return m_chunks.hasFailed(); }

private:
    Chunks m_chunks;
};

QString usersText(const PortReport &report)
{
    QStringList names;
    for (const PortHolder &user : report.inUse) {
        const QString name =
            user.name.empty() ? Export::tr("a process that is not shown") : words::plain(user.name);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(words::listSeparator());
}

void writeHead(HtmlWriter &html, const PortsPageWords &page, std::size_t count, Language language)
{
    const QString title =
        page.search.isEmpty() ? Export::tr("Ports") : Export::tr("Ports: %1").arg(page.search);
    html.cell("<!DOCTYPE html>\n<html lang=\"", localeOf(language).bcp47Name(),
              "\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
    html.cell("<title>", title, "</title>\n<style>");
    html.raw(Style);
    html.raw("</style>\n</head>\n<body>\n");
    html.cell("<h1>", title, "</h1>\n");
    const QString entries = Export::tr("%n entries", "how many rows a page has", static_cast<int>(count));
    html.cell("<p>", QStringList{entries, page.registry}.join(QStringLiteral(" · ")),
              "</p>\n<table>\n<thead><tr>");
    for (const QString &heading :
         {Export::tr("Port"), Export::tr("Protocol"), Export::tr("Name"), Export::tr("What it is for"),
          Export::tr("Category"), Export::tr("In use here")})
        html.cell("<th scope=\"col\">", heading, "</th>");
    html.raw("</tr></thead>\n<tbody>\n");
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
    html.raw("</tbody>\n</table>\n</body>\n</html>\n");
    return html.finish();
}

} // namespace netwharf
