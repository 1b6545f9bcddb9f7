// SPDX-License-Identifier: MIT
// The part of FreeFinder that shows what was found, and what was passed over.
#include "app/i18n/bindwords.h"
#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"
#include "app/ui/why/freefinder.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/choicefield.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/flowlayout.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace netwharf {

namespace {

constexpr qsizetype FewRemarks = 3;

} // namespace

/// Nothing answers a wish that is not understood.
std::shared_ptr<const FreeReport> FreeFinder::shownReport() const
{
    return m_isWrong ? nullptr : m_report;
}

void FreeFinder::showOthers()
{
    const auto report = shownReport();
    if (!report || report->found.ports.empty())
        return;
    const int last = *std::ranges::max_element(report->found.ports);
    const bool isAtEnd = last >= report->wish.range.last || last < report->wish.near;
    m_after = isAtEnd ? std::uint16_t{0} : static_cast<std::uint16_t>(last + 1);
    emit wishChanged();
}

void FreeFinder::show(const std::shared_ptr<const FreeReport> &report)
{
    m_report = report;
    fillChips();
    fillPassedOver();
}

void FreeFinder::fillChips()
{
    const auto report = shownReport();
    const std::size_t count = report ? report->found.ports.size() : 0;
    while (m_chips.size() < static_cast<qsizetype>(count)) {
        auto *chip = new Chip;
        chip->setCheckable(false);
        chip->setFont(monospaceFont(font()));
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            emit portChosen(chip->text().toUShort(), m_protocols->current() == UdpOnly ? Protocol::Udp : Protocol::Tcp);
        });
        connect(chip, &QWidget::customContextMenuRequested, this,
                [this, chip](const QPoint &position) { openPortMenu(chip, position); });
        m_chipFlow->addWidget(chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        Chip *chip = m_chips.at(i);
        const bool shown = static_cast<std::size_t>(i) < count;
        chip->setVisible(shown);
        if (!shown)
            continue;
        chip->setText(QString::number(report->found.ports[static_cast<std::size_t>(i)]));
        chip->setToolTip(tr("Ask about %1").arg(chip->text()));
        chip->setAccessibleName(tr("Free port %1").arg(chip->text()));
    }
    for (PushButton *button : {m_copy, m_copyAssignment, m_others})
        button->setVisible(count > 0);
    if (!report)
        m_outcome->setText({});
    else if (count == 0)
        m_outcome->setText(words::sentences(
            {tr("No port of this range is both free and suitable."), words::passedOverCounts(report->found)}));
    else if (count < report->wish.count)
        m_outcome->setText(
            tr("Only %Ln port(s) of this range are both free and suitable.", nullptr, static_cast<int>(count)));
    else
        m_outcome->setText(tr("Each was free a moment ago on IPv4 and IPv6, belongs to nothing common, and is never "
                              "handed to clients here."));
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    if (count > 0)
        //: On a button; %1 a line such as PORT=8085
        m_copyAssignment->setText(tr("Copy %1").arg(QStringLiteral("PORT=%1").arg(report->found.ports.front())));
    m_chipFlow->invalidate();
    updateGeometry();
}

void FreeFinder::fillPassedOver()
{
    QStringList lines;
    if (const auto report = shownReport()) {
        const BindGround &ground = report->ground;
        for (const PassedOver &passed : report->found.passedOver) {
            const QString line =
                words::passedOver(passed, ground.rows, *ground.snapshot->tables, *ground.catalogue, ground.settings);
            if (!lines.contains(line))
                lines << line;
        }
    }
    const qsizetype all = lines.size();
    if (!m_showsAll)
        lines = lines.first(std::min(all, FewRemarks));
    m_passedOver->setText(
        all == 0 ? QString()
                 : tr("Passed over: %1").arg(lines.join(m_showsAll ? QStringLiteral("\n") : QStringLiteral(" "))));
    m_passedOver->setVisible(all > 0);
    m_why->setVisible(all > FewRemarks);
    //: Link below a list of reasons, of which some are shown
    m_why->setText(m_showsAll ? tr("Fewer reasons") : tr("All %Ln reason(s)", nullptr, static_cast<int>(all)));
    m_why->updateGeometry();
}

void FreeFinder::openPortMenu(Chip *chip, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString port = chip->text();
    connect(menu->addAction(tr("Ask about %1").arg(port)), &QAction::triggered, chip, &QAbstractButton::click);
    for (const QString &text : {port, QStringLiteral("PORT=") + port})
        connect(menu->addAction(tr("Copy %1").arg(text)), &QAction::triggered, this, [this, text] { copy(text); });
    menu->popup(chip->mapToGlobal(position));
}

void FreeFinder::copyPorts()
{
    const auto report = shownReport();
    if (!report)
        return;
    QStringList ports;
    for (const std::uint16_t port : report->found.ports)
        ports << QString::number(port);
    copy(ports.join(QLatin1Char('\n')));
}

void FreeFinder::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QString shown = text;
    //: %1 what is on the clipboard now
    emit told(tr("Copied: %1").arg(shown.replace(QLatin1Char('\n'), words::listSeparator())));
}

} // namespace netwharf
