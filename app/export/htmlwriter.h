// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"
#include "app/i18n/language.h"

#include <QString>
#include <QStringList>

namespace netwharf {

/// Writes one HTML page with a table that needs nothing else: its style inside, no script, nothing
/// fetched. Light or dark as the reader's screen is, black on white in print.
class HtmlWriter
{
public:
    explicit HtmlWriter(const Sink &sink) : m_chunks(sink) {}

    /// The page down to the first row. `remark`: a line below the title.
    void begin(const QString &title, const QString &remark, const QStringList &headings, Language language);
    void raw(std::string_view html) { m_chunks.write(html); }
    void text(const QString &text) { m_chunks.write(text.toHtmlEscaped().toStdString()); }
    void cell(std::string_view open, const QString &content, std::string_view close)
    {
        raw(open);
        text(content);
        raw(close);
    }
    /// Ends table and page. False when the sink has refused something.
    bool finish();
    bool hasFailed() const { return m_chunks.hasFailed(); }

private:
    Chunks m_chunks;
};

} // namespace netwharf
