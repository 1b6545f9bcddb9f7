// SPDX-License-Identifier: MIT
#include "app/ui/map/mapside.h"

#include "app/models/portmapmodel.h"
#include "app/ui/map/maplegend.h"
#include "app/ui/map/maploupe.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/stress.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace netwharf {

MapSidePane::MapSidePane(PortMapModel *model, QWidget *parent)
    : DetailPane(parent), m_model(model), m_heading(new QLabel), m_sentence(new PlainLabel(PlainLabel::Ink::Muted)),
      m_legend(new MapLegend(model)), m_around(new QLabel), m_size(new PlainLabel(PlainLabel::Ink::Muted)),
      m_loupe(new MapLoupe(model)), m_open(new PushButton), m_save(new PushButton)
{
    m_heading->setTextFormat(Qt::PlainText);
    m_around->setTextFormat(Qt::PlainText);
    content()->addWidget(m_heading);
    content()->addSpacing(4);
    content()->addWidget(m_sentence);
    content()->addSpacing(8);
    content()->addWidget(m_legend);
    addHairline();
    auto *head = new QHBoxLayout;
    head->addWidget(m_around);
    head->addStretch(1);
    head->addWidget(m_size);
    content()->addLayout(head);
    content()->addSpacing(4);
    content()->addWidget(m_loupe);
    actions()->addWidget(m_open);
    actions()->addStretch(1);
    actions()->addWidget(m_save);
    connect(m_open, &QAbstractButton::clicked, this, &MapSidePane::openRequested);
    connect(m_save, &QAbstractButton::clicked, this, &MapSidePane::saveRequested);
    connect(model, &PortMapModel::lightsChanged, this, &MapSidePane::refresh);
    connect(model, &PortMapModel::currentChanged, this, &MapSidePane::showCurrent);
    applyFonts();
    retranslate();
}

void MapSidePane::refresh()
{
    m_legend->refresh();
    showCurrent();
    fitLoupe();
}

void MapSidePane::showCurrent()
{
    const QString port = QString::number(m_model->current());
    //: Above a magnified part of the map: %1 a port number
    m_around->setText(tr("Around %1").arg(port));
    //: Button: shows a port in the catalogue
    m_open->setText(tr("&Open %1 in Ports").arg(port));
}

void MapSidePane::retranslate()
{
    m_heading->setText(tr("65,536 ports, one cell each"));
    m_sentence->setText(
        tr("Each row is 256 numbers: port 0 is at the top left, 65535 at the bottom right. Point at a cell to read "
           "what it is; type a number to go there; Enter opens it."));
    m_save->setText(tr("&Save picture…"));
    m_loupe->setAccessibleName(tr("Cells around the cursor"));
    refresh();
    applyFonts();
}

void MapSidePane::applyFonts()
{
    m_heading->setFont(headingFont(font()));
    m_around->setFont(stressedFont(font(), m_around->text()));
}

void MapSidePane::fitLoupe()
{
    const QSize room = content()->parentWidget()->parentWidget()->size();
    const QMargins margins = content()->contentsMargins();
    const int sentence = m_sentence->heightForWidth(room.width() - margins.left() - margins.right());
    int left = room.height() - content()->totalHeightForWidth(room.width()) + m_loupe->sizeHint().height();
    if (!m_sentence->isHidden())
        left += sentence;
    const bool isRoomy = left - sentence >= m_loupe->leastHeight();
    m_sentence->setVisible(isRoomy); // the first that can be spared
    m_loupe->fitInto(isRoomy ? left - sentence : left);
    m_size->setText(tr("%1 columns of %2 rows").arg(MapLoupe::Columns).arg(m_loupe->rows()));
}

void MapSidePane::resizeEvent(QResizeEvent *event)
{
    DetailPane::resizeEvent(event);
    fitLoupe();
}

void MapSidePane::changeEvent(QEvent *event)
{
    DetailPane::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFonts();
        fitLoupe();
    }
}

} // namespace netwharf
