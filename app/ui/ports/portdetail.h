// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/portfacts.h"
#include "app/ui/widgets/detailpane.h"

#include <optional>
#include <vector>

class QLabel;

namespace netwharf {

class DetailSection;
class NoteEditor;
class PortRuler;
class PushButton;

/// The detail of one row of the port list (look.md "Pages"): number, words, ruler, who uses it
/// here, what else does, the registry, remarks on safety, actions.
class PortDetail : public DetailPane
{
    Q_OBJECT
public:
    explicit PortDetail(const PortsModel *model, QWidget *parent = nullptr);

    void showRow(PortRowId id);
    void showNothing();
    /// Says all of it again, after the language or the live list's settings have changed.
    void refresh();
    std::optional<PortRowId> row() const { return m_row; }
    void setUsers(const std::vector<PortUser> &users);
    NoteEditor *noteEditor() const { return m_note; }
    QString plainText() const; ///< what "copy" puts on the clipboard

signals:
    void connectionsRequested(quint16 port);
    void whyRequested(); ///< why the port of this row cannot be bound
    void rowRequested(netwharf::PortRowId id); ///< one of "also used by"
    void basicsRequested(const QString &section); ///< as Page::basicsRequested()

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void makeActions();
    void retranslate();
    void applyFonts();
    void fillHead();
    void fillNote();
    void fillUsers();
    void forgetUsers();
    void fillOthers();
    void fillRegistry();
    void fillRemarks();
    void openReference(int fact);
    quint16 portToAskFor() const;

    const PortsModel *m_model;
    std::optional<PortRowId> m_row;
    PortFacts m_said; ///< what is shown now
    std::vector<PortUser> m_users;
    bool m_knowsUsers = false; ///< somebody has looked
    std::size_t m_usersSaid = 0; ///< for how many the lines of "in use here" are; 0: to be made anew

    QLabel *m_number = nullptr;
    QHBoxLayout *m_badges = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    PortRuler *m_ruler = nullptr;
    LinkButton *m_whatIsThis = nullptr; ///< about the ruler
    DetailSection *m_notes = nullptr;
    NoteEditor *m_note = nullptr;
    DetailSection *m_use = nullptr;
    DetailSection *m_others = nullptr;
    DetailSection *m_registry = nullptr;
    DetailSection *m_remarks = nullptr;
    FactList *m_facts = nullptr;
    PushButton *m_connections = nullptr;
    PushButton *m_why = nullptr;
    PushButton *m_copy = nullptr;
};

} // namespace netwharf
