// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/update.h"
#include "app/ui/widgets/detailpane.h"

#include <optional>

namespace netwharf {

class LiveModel;
class PushButton;

/// The detail of a group: what it is, its ports and hosts, and whose processes they are.
class GroupDetail : public DetailPane
{
    Q_OBJECT
public:
    explicit GroupDetail(QWidget *parent = nullptr);

    /// Reads what it shows from `model`, and keeps the words.
    void show(const LiveModel &model, const RowGroup &group);
    void showNothing() { m_id.reset(); }
    std::optional<RowId> shownId() const { return m_id; }
    QString plainText() const { return m_card; }

signals:
    void openRequested(bool open);
    void onlyProcessRequested(quint32 pid);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<RowId> m_id;
    QString m_card;
    bool m_open = true;
    quint32 m_pid = 0; ///< when one process holds all; else 0
    PlainLabel *m_title;
    Badge *m_count;
    PlainLabel *m_sentence;
    FactList *m_facts;
    PushButton *m_fold;
    PushButton *m_onlyProcess;
    PushButton *m_copy;
};

} // namespace netwharf
