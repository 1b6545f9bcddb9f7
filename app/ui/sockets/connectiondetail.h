// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/models/connectionwords.h"
#include "app/ui/sockets/detailcopy.h"
#include "app/ui/widgets/detailpane.h"
#include "core/rows/trafficcurve.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace netwharf {

class PushButton;
class Sparkline;
class TcpDiagram;
class TuplePicture;

/// The detail of one socket (look.md "Pages"): name and state, the two ends, who opened it, what
/// its port is for, whose process it is. Keeps what it shows, so it can go on showing a socket that
/// has left the list.
class ConnectionDetail : public DetailPane
{
    Q_OBJECT
public:
    explicit ConnectionDetail(QWidget *parent = nullptr);

    /// `counted`: the last counts of a closed socket, where they are known.
    void showRow(const LiveRow &live, std::shared_ptr<const Snapshot> snapshot,
                 std::shared_ptr<const Catalogue> catalogue, std::optional<Traffic> counted = {});
    /// Readings of some sockets; those of the one on show are shown.
    void takeTraffic(const std::vector<RowTraffic> &traffic);
    /// What the machine looks like now that the socket on show has left the list.
    void setNewest(std::shared_ptr<const Snapshot> snapshot);
    void showNothing();
    std::optional<RowId> shownId() const;
    bool showsClosed() const; ///< the socket on show is closed; its last facts stay
    QString plainText() const; ///< all that it says
    DetailTexts texts() const; ///< what can be copied
    DetailCopy *copying() const { return m_copying; } ///< its actions, for menus

signals:
    void visibilityChanged(); ///< it was shown or hidden
    void portRequested(quint16 port, netwharf::Protocol protocol);
    void onlyProcessRequested(quint32 pid);
    void onlyPortRequested(quint16 port);
    void told(const QString &sentence); ///< as Page::told()
    void basicsRequested(const QString &section); ///< as Page::basicsRequested()

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Shown
    {
        LiveRow live;
        std::shared_ptr<const Snapshot> snapshot;
        std::shared_ptr<const Catalogue> catalogue;
    };

    void makeHead();
    void makePort();
    void makeTcp();
    void makeTraffic();
    void makeActions();
    void openFolder();
    void applyFonts();
    void retranslate();
    void refresh();
    void fillHead();
    void fillPort();
    void fillTcp();
    void fillTraffic();
    void fillCurve();
    void fillProcess();
    TrafficFacts traffic() const;
    quint32 pid() const; ///< 0 when no process is known
    bool holdsMore() const; ///< the process is known and holds sockets still
    quint16 port() const;

    std::optional<Shown> m_shown;
    std::shared_ptr<const Snapshot> m_newest; ///< where a closed socket's process may be gone
    TrafficMeter m_meter; ///< of the socket on show
    TrafficCurves m_curves; ///< of those that were shown lately
    std::optional<Traffic> m_counted; ///< what it had counted when it closed
    QList<QWidget *> m_parts; ///< everything that goes when nothing is shown
    PlainLabel *m_empty = nullptr;
    PlainLabel *m_name = nullptr;
    Badge *m_state = nullptr;
    PlainLabel *m_since = nullptr;
    LinkButton *m_whatIsThis = nullptr; ///< about the picture of the two ends
    TuplePicture *m_tuple = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_ownerSentence = nullptr;
    LinkButton *m_whereInTcp = nullptr; ///< opens and closes the next two
    PlainLabel *m_tcpSentence = nullptr;
    TcpDiagram *m_tcpDiagram = nullptr;
    bool m_tcpOpen = false;
    QWidget *m_portLine = nullptr;
    QWidget *m_portHead = nullptr;
    QLabel *m_portNumber = nullptr;
    QLabel *m_portName = nullptr;
    Badge *m_portRange = nullptr;
    LinkButton *m_inPorts = nullptr;
    PlainLabel *m_portText = nullptr;
    QWidget *m_trafficLine = nullptr;
    Sparkline *m_curve = nullptr;
    FactList *m_trafficFacts = nullptr;
    FactList *m_facts = nullptr;
    QHash<int, quint32> m_holderFacts; ///< lines of m_facts that lead to another process, and its ID
    int m_folderFact = -1; ///< the line of m_facts that opens the program's folder
    PushButton *m_onlyProcess = nullptr;
    PushButton *m_onlyPort = nullptr;
    PushButton *m_copy = nullptr;
    DetailCopy *m_copying = nullptr;
};

} // namespace netwharf
