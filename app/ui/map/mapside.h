// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/detailpane.h"

#include <optional>

class QLabel;

namespace netwharf {

class MapLegend;
class MapLoupe;
class PortMapModel;
class PushButton;

/// Beside the map: what it shows, its legend, and the loupe around the cursor.
class MapSidePane : public DetailPane
{
    Q_OBJECT
public:
    explicit MapSidePane(PortMapModel *model, QWidget *parent = nullptr);

    void refresh(); ///< counts, borders, the port that is looked at
    void retranslate();
    MapLoupe *loupe() const { return m_loupe; }

signals:
    void openRequested(); ///< the port under the cursor, in Ports
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLoupe(); ///< no row of it is cut by the edge
    void showCurrent();
    void applyFonts();

    PortMapModel *m_model;
    QLabel *m_heading;
    PlainLabel *m_sentence;
    MapLegend *m_legend;
    QLabel *m_around;
    PlainLabel *m_size;
    MapLoupe *m_loupe;
    PushButton *m_open;
    PushButton *m_save;
};

} // namespace netwharf
