// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/bindwords.h"

#include <QVBoxLayout>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace netwharf {

class Badge;
class LinkButton;
class PlainLabel;
class PortRuler;

/// Every check that was made, where the port lies, and what it is usually for.
class ChecksPane : public QWidget
{
    Q_OBJECT
public:
    explicit ChecksPane(QWidget *parent = nullptr);
    ~ChecksPane() override;
    void show(const words::BindContext &context, const Catalogue &catalogue, Language language);

signals:
    void portRequested(quint16 port, netwharf::Protocol protocol);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line;
    void addLine();
    void makeEntry();
    void showEntry(const BindQuestion &question, const Catalogue &catalogue, Language language,
                   const SystemSettings &settings);
    void applyFonts();
    void retranslate();

    PlainLabel *m_heading;
    QVBoxLayout *m_checks;
    std::vector<std::unique_ptr<Line>> m_lines;
    PortRuler *m_ruler;
    QLabel *m_number;
    PlainLabel *m_title;
    Badge *m_badge;
    LinkButton *m_link;
    PlainLabel *m_text;
    std::uint16_t m_port = 0;
    Protocol m_protocol = Protocol::Tcp;
};

} // namespace netwharf
