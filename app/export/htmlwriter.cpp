// SPDX-License-Identifier: MIT
#include "app/export/htmlwriter.h"

#include <QLocale>

namespace netwharf {

namespace {

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

} // namespace

void HtmlWriter::begin(const QString &title, const QString &remark, const QStringList &headings, Language language)
{
    cell("<!DOCTYPE html>\n<html lang=\"", localeOf(language).bcp47Name(), "\">\n<head>\n<meta charset=\"utf-8\">\n");
    raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
    cell("<title>", title, "</title>\n<style>");
    raw(Style);
    raw("</style>\n</head>\n<body>\n");
    cell("<h1>", title, "</h1>\n");
    cell("<p>", remark, "</p>\n<table>\n<thead><tr>");
    for (const QString &heading : headings)
        cell("<th scope=\"col\">", heading, "</th>");
    raw("</tr></thead>\n<tbody>\n");
}

bool HtmlWriter::finish()
{
    raw("</tbody>\n</table>\n</body>\n</html>\n");
    return m_chunks.flush();
}

} // namespace netwharf
