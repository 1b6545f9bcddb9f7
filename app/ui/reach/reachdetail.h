// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/detailpane.h"

namespace netwharf {

class PushButton;
class ReachActions;
class ReachModel;

/// What is known of one line of what others can reach, or of what is gone.
class ReachDetail : public DetailPane
{
    Q_OBJECT
public:
    /// Both outlive it.
    ReachDetail(const ReachModel &model, const ReachActions &actions, QWidget *parent = nullptr);

    void showRow(int row); ///< -1, or a head: what the page is about
    void retranslate();

signals:
    void listRequested(); ///< the button with the focus has nothing to do any more

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNothing();
    void showLine(int row);
    void showGone(int row);
    QString changeText(int row) const; ///< of a line
    void showSentences(const QStringList &sentences);
    void applyFonts();

    const ReachModel &m_model;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    FactList *m_facts;
    QWidget *m_hairline;
    PlainLabel *m_safetyHeading;
    PlainLabel *m_safety;
    PushButton *m_connections;
    PushButton *m_accept;
    int m_row = -1;
};

} // namespace netwharf
