// SPDX-License-Identifier: MIT
// The part of MapPage that is about actions, menus, files and settings.
#include "app/i18n/words.h"
#include "app/models/portmapmodel.h"
#include "app/ui/map/mapchips.h"
#include "app/ui/map/mapexport.h"
#include "app/ui/map/mappage.h"
#include "app/ui/map/mapposter.h"
#include "app/ui/map/maptable.h"
#include "app/ui/map/mapview.h"
#include "app/ui/widgets/detailsplit.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMetaMethod>
#include <QSettings>

namespace netwharf {

namespace {

const QString SettingsGroup = QStringLiteral("map");
constexpr int CopiedScale = 2;

} // namespace

void MapPage::makeActions()
{
    const auto bare = [this](const QKeySequence &keys) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    const auto make = [this, bare](const QKeySequence &keys) {
        QAction *action = bare(keys);
        m_holder->addAction(action);
        return action;
    };
    m_pause = bare(Qt::Key_Space);
    m_pause->setCheckable(true);
    m_asTable = make(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_asTable->setCheckable(true);
    m_names = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_names->setCheckable(true);
    m_names->setChecked(true);
    // Without Ctrl, with which they change the size of the text on every page.
    m_zoomIn = make(QKeySequence(Qt::Key_Plus));
    m_zoomIn->setShortcuts({QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    m_zoomOut = make(QKeySequence(Qt::Key_Minus));
    m_fit = make(QKeySequence(Qt::Key_F));
    m_nextHit = make(QKeySequence(Qt::Key_F3));
    m_previousHit = make(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_legend = make(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_legend->setCheckable(true);
    m_inPorts = make({}); // Enter, which the map tells of
    m_inConnections = make(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_why = make(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_clear = bare(Qt::Key_Escape);
    m_clear->setShortcutContext(Qt::WidgetShortcut);
    m_copyNumber = bare(QKeySequence::Copy);
    m_copyPicture = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_save = make(QKeySequence(Qt::CTRL | Qt::Key_E));
    // The search field lies in the bar above, and the hits are gone through from there too.
    m_search->addActions({m_nextHit, m_previousHit, m_save});
}

void MapPage::connectActions()
{
    connect(m_pause, &QAction::toggled, this, [this] {
        take();
        emit statusChanged();
    });
    connect(m_asTable, &QAction::toggled, this, &MapPage::showAsTable);
    connect(m_asTable, &QAction::toggled, this, &Page::stateChanged);
    connect(m_names, &QAction::toggled, this, &Page::stateChanged);
    connect(m_names, &QAction::toggled, this, [this](bool on) {
        if (m_view)
            m_view->setNamesShown(on);
    });
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_view->zoomBy(1); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_view->zoomBy(-1); });
    connect(m_fit, &QAction::triggered, this, [this] { m_view->fitAll(); });
    connect(m_nextHit, &QAction::triggered, this, [this] { goToHit(true); });
    connect(m_previousHit, &QAction::triggered, this, [this] { goToHit(false); });
    connect(m_legend, &QAction::toggled, this, [this](bool on) {
        if (m_split && on != m_split->isOpen())
            m_split->toggleDetail();
    });
    connect(m_inPorts, &QAction::triggered, this, [this] { open(m_model->current()); });
    connect(m_inConnections, &QAction::triggered, this, [this] { emit connectionsRequested(m_model->current()); });
    connect(m_why, &QAction::triggered, this,
            [this] { emit whyRequested(m_model->current(), m_model->protocolFor(m_model->current())); });
    connect(m_clear, &QAction::triggered, this, [this] {
        if (m_view->hideCard() || m_split->closeOverlay())
            return;
        m_chips->setChosen(0, 0);
        applyChips();
        m_search->clear();
    });
    connect(m_copyNumber, &QAction::triggered, this, &MapPage::copyNumber);
    connect(m_copyPicture, &QAction::triggered, this, &MapPage::copyPicture);
    connect(m_save, &QAction::triggered, this, &MapPage::savePicture);
}

void MapPage::retranslateActions()
{
    m_pause->setText(tr("&Pause"));
    m_asTable->setText(tr("As a ta&ble"));
    m_names->setText(tr("&Names beside lights"));
    m_zoomIn->setText(tr("&Zoom in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_fit->setText(tr("&Fit the whole map"));
    m_nextHit->setText(tr("Ne&xt hit"));
    m_previousHit->setText(tr("Pre&vious hit"));
    m_legend->setText(tr("Legend and loup&e"));
    m_inPorts->setText(tr("Show in Por&ts"));
    m_inConnections->setText(tr("Show its sockets in &Connections"));
    m_why->setText(tr("Wh&y can't I bind it?"));
    m_clear->setText(tr("Show &all"));
    m_copyNumber->setText(tr("&Copy number"));
    m_copyPicture->setText(tr("Copy &picture"));
    m_save->setText(tr("&Save picture…"));
}

void MapPage::enableActions()
{
    const bool ready = m_view && m_model->isReady();
    const bool isMap = ready && !m_asTable->isChecked();
    m_zoomIn->setEnabled(isMap && m_view->canZoom(1));
    m_zoomOut->setEnabled(isMap && m_view->canZoom(-1));
    m_fit->setEnabled(isMap && !m_view->showsAll());
    m_names->setEnabled(isMap);
    if (m_namesToggle)
        m_namesToggle->setEnabled(isMap);
    m_nextHit->setEnabled(ready && m_model->hits().best);
    m_previousHit->setEnabled(ready && m_model->hits().best);
    m_inConnections->setEnabled(ready && isInUse(m_model->current()));
    m_save->setEnabled(ready);
    m_copyPicture->setEnabled(ready);
}

bool MapPage::offersWhy() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&MapPage::whyRequested));
}

void MapPage::openMenu(quint16 port, const QPoint &position)
{
    m_model->setCurrent(port);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_inPorts, m_inConnections});
    if (offersWhy())
        menu->addAction(m_why);
    menu->addSeparator();
    menu->addAction(m_copyNumber);
    menu->addSeparator();
    menu->addActions({m_copyPicture, m_save});
    menu->popup(position);
}

void MapPage::fillFileMenu(QMenu *menu)
{
    menu->addAction(m_save);
}

void MapPage::fillEditMenu(QMenu *menu)
{
    menu->addActions({m_nextHit, m_previousHit});
    menu->addSeparator();
    menu->addActions({m_copyNumber, m_copyPicture});
}

void MapPage::fillViewMenu(QMenu *menu)
{
    menu->addActions({m_pause, m_clear, m_inPorts, m_inConnections});
    if (offersWhy())
        menu->addAction(m_why);
    menu->addSeparator();
    menu->addActions({m_asTable, m_names, m_legend, m_zoomIn, m_zoomOut, m_fit});
}

void MapPage::copyNumber()
{
    if (m_asTable->isChecked())
        QGuiApplication::clipboard()->setText(m_table->selectedRowsText());
    else
        QGuiApplication::clipboard()->setText(QString::number(m_model->current()));
}

void MapPage::copyPicture()
{
    const MapPoster poster(*m_model, font(), m_names->isChecked(), QDateTime::currentDateTime());
    QImage image = poster.image(CopiedScale);
    image.setDevicePixelRatio(1);
    QGuiApplication::clipboard()->setImage(image);
    emit told(tr("The picture is on the clipboard."));
}

QString MapPage::pictureName() const
{
    return QStringLiteral("ports-") + QDate::currentDate().toString(Qt::ISODate);
}

void MapPage::savePicture()
{
    const MapPoster poster(*m_model, font(), m_names->isChecked(), QDateTime::currentDateTime());
    const auto order = askForPicture(this, pictureName(), poster.size());
    if (!order)
        return;
    const auto error = netwharf::savePicture(*order, poster);
    if (error == QFileDevice::NoError)
        emit told(tr("The picture is saved as %1.").arg(words::plain(order->path.toStdString())));
    else
        emit failed(words::fileError(error, order->path));
}

void MapPage::saveState(QSettings &settings) const
{
    settings.beginGroup(SettingsGroup);
    settings.setValue(QStringLiteral("search"), m_search->text());
    settings.setValue(QStringLiteral("chips/lights"), m_chips ? m_chips->lights() : m_chosenLights);
    settings.setValue(QStringLiteral("chips/layers"), m_chips ? m_chips->layers() : m_chosenLayers);
    settings.setValue(QStringLiteral("cursor"), m_model->current());
    settings.setValue(QStringLiteral("zoom"), m_view ? m_view->zoom() : m_zoom);
    settings.setValue(QStringLiteral("names"), m_names->isChecked());
    settings.setValue(QStringLiteral("table"), m_asTable->isChecked());
    if (m_split)
        settings.setValue(QStringLiteral("detailWidth"), m_split->detailWidth());
    settings.endGroup();
}

void MapPage::restoreState(QSettings &settings)
{
    settings.beginGroup(SettingsGroup);
    const auto number = [&settings](const char *key, int otherwise, int most) {
        bool isNumber = false;
        const int value = settings.value(QLatin1String(key), otherwise).toInt(&isNumber);
        return isNumber && value >= 0 && value <= most ? value : otherwise;
    };
    m_chosenLights = static_cast<LightMask>(number("chips/lights", 0, AllLights));
    m_chosenLayers = static_cast<MapLayers>(number("chips/layers", 0, AllLayers));
    m_zoom = number("zoom", 0, 32);
    m_sideWidth = number("detailWidth", 0, 10'000);
    m_names->setChecked(settings.value(QStringLiteral("names"), true).toBool());
    m_asTable->setChecked(settings.value(QStringLiteral("table"), false).toBool());
    m_model->setCurrent(number("cursor", m_model->current(), static_cast<int>(PortCount) - 1));
    const QString text = settings.value(QStringLiteral("search")).toString();
    settings.endGroup();
    m_search->setText(text);
    if (m_view) {
        m_chips->setChosen(m_chosenLights, m_chosenLayers);
        m_view->setZoom(m_zoom);
        if (m_sideWidth > 0)
            m_split->setDetailWidth(m_sideWidth);
        applyChips();
    }
}

} // namespace netwharf
