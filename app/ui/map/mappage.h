// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/page.h"
#include "core/catalogue/catalogue.h"
#include "core/net/snapshot.h"
#include "core/portmap/portlights.h"

#include <memory>

class QAbstractButton;
class QAction;
class QStackedWidget;

namespace netwharf {

class ChipRow;
class DetailSplit;
class MapChips;
class MapSidePane;
class MapTable;
class MapView;
class PortMapModel;

/// All 65,536 ports in one picture, or as a table. Its widgets are made when it is first shown, and while it is
/// hidden it does no work: it only keeps the newest of what it is given.
class MapPage : public Page
{
    Q_OBJECT
public:
    explicit MapPage(QWidget *parent = nullptr);

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setLanguage(Language language);
    /// The newest look at this machine; null: none yet.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);

    QString title() const override;
    QString key() const override { return QStringLiteral("map"); }
    QString statusText() const override;
    QString statusRight() const override;
    QWidget *mainView() const override; ///< map or table
    QAction *pauseAction() const override { return m_pause; }
    void fillFileMenu(QMenu *menu) override;
    void fillViewMenu(QMenu *menu) override;
    void fillEditMenu(QMenu *menu) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    /// Puts the cursor on a port.
    void showPort(quint16 port);

signals:
    void portRequested(quint16 port, netwharf::Protocol transport); ///< its entry, in Ports
    void connectionsRequested(quint16 port); ///< its sockets, in Connections
    /// "Why can't I bind it?" Offered only while somebody listens to it.
    void whyRequested(quint16 port, netwharf::Protocol transport);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void makeActions();
    void connectActions();
    void connectParts();
    void retranslate();
    void retranslateActions();
    void take(); ///< shows what was kept
    void search();
    void showBestHit();
    void goToHit(bool forward);
    void applyChips();
    void showCounts();
    void showAsTable(bool table);
    void enableActions();
    void open(quint16 port);
    void openMenu(quint16 port, const QPoint &position);
    bool offersWhy() const;
    bool isInUse(quint16 port) const;
    void savePicture();
    void copyPicture();
    void copyNumber();
    QString pictureName() const;

    PortMapModel *m_model;
    QWidget *m_holder; ///< of everything below; has the focus until there is a map or a table
    ChipRow *m_chipRow = nullptr; ///< this and those below: null until the page is first shown
    MapChips *m_chips = nullptr;
    QStackedWidget *m_stack = nullptr;
    MapView *m_view = nullptr;
    MapTable *m_table = nullptr;
    MapSidePane *m_side = nullptr;
    DetailSplit *m_split = nullptr;
    QAbstractButton *m_namesToggle = nullptr;
    QAbstractButton *m_tableToggle = nullptr;
    QAbstractButton *m_legendToggle = nullptr;

    QAction *m_pause;
    QAction *m_asTable;
    QAction *m_names;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_fit;
    QAction *m_nextHit;
    QAction *m_previousHit;
    QAction *m_legend;
    QAction *m_inPorts;
    QAction *m_inConnections;
    QAction *m_why;
    QAction *m_clear;
    QAction *m_copyNumber;
    QAction *m_copyPicture;
    QAction *m_save;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Snapshot> m_snapshot;
    Language m_language = Language::English;
    LightMask m_chosenLights = 0; ///< of the settings, until there are chips
    MapLayers m_chosenLayers = 0;
    int m_zoom = 0;
    int m_sideWidth = 0;
};

} // namespace netwharf
