// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <tuple>

class QLineEdit;

namespace netwharf {

class LinkButton;
class NoteText;
class PlainLabel;

/// Stores a note, or removes one with neither label nor text. Returns why it could not, else nothing.
using StoreNote = std::function<QString(const PortNote &)>;

/// The note of the port in the detail, edited in place: a field for the label and one for the text,
/// or a link that opens them. Saved on leaving the fields, with Ctrl+Enter and with Esc, which leaves
/// them. What could not be saved stays here until it can.
class NoteEditor : public QWidget
{
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *parent = nullptr);
    ~NoteEditor() override;

    void setStore(StoreNote store) { m_store = std::move(store); }
    /// Shows the note, whose label and text may be empty: there is none yet. What was typed for
    /// another one is saved first; what was typed for this one stays.
    void showNote(const PortNote &note);
    void showNothing();
    /// Saves what was typed; false when it could not be.
    bool commit();

signals:
    void left(); ///< by Esc: the keyboard is wanted elsewhere

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Key = std::tuple<PortRange, std::uint32_t>;
    static Key keyOf(const PortNote &note) { return {note.ports, note.transports}; }

    void makeFields();
    void open();
    void leave();
    void closeIfEmpty();
    void remove();
    bool store(const PortNote &note);
    void storeLater(const PortNote &note);
    void fill(const PortNote &note);
    void leaveLater();
    bool isDirty() const;
    bool hasFieldFocus() const;
    PortNote typed() const;
    void showParts();
    void retranslate();

    StoreNote m_store;
    std::optional<PortNote> m_note; ///< as it is in the file
    std::map<Key, PortNote> m_unsaved; ///< what could not be saved
    bool m_open = false; ///< fields are shown though there is no note yet
    QString m_failure;

    PlainLabel *m_heading = nullptr;
    LinkButton *m_add = nullptr;
    LinkButton *m_delete = nullptr;
    QLineEdit *m_label = nullptr;
    NoteText *m_text = nullptr;
    PlainLabel *m_hint = nullptr;
    PlainLabel *m_remark = nullptr;
};

} // namespace netwharf
