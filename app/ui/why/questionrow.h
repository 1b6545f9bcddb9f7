// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/why/addresschoices.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace netwharf {

class AskedField;
class ChoiceField;
class FlowLayout;
class PlainLabel;

/// The question as a sentence with fields in it: port, protocol, address, and what the program sets before
/// it binds.
///
/// The field takes whatever names a port. What it names beside that the other fields show, as long as it
/// stands there; Enter, a paste and a change of one of them leave the number alone in the field.
class QuestionRow : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionRow(QWidget *parent = nullptr);

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setSettings(const BindSettings &settings); ///< the addresses to choose from
    /// Reads any text as if it had been pasted into the field.
    void setText(const QString &text);
    void setWish(const BindWish &wish);
    /// What is asked; nothing while the field is empty or not understood.
    std::optional<BindWish> wish() const;
    /// What was answered for a question that names no protocol.
    void showProtocol(Protocol protocol);
    QString text() const;
    /// Why there is no question, one sentence; empty where there is one, and in an empty field.
    QString error() const { return m_error; }
    /// What is wrong with a question that was understood.
    void showProblem(const QString &sentence);
    AskedField *field() const { return m_field; }
    /// For this question only: they go with the port that they were tried for.
    void tryReuseAddress();
    void tryReusePort();
    void tryAddress(const AddressChoice &choice);
    void setAddress(const AddressChoice &choice);
    void openAddresses();
    /// In the order of the language.
    const QList<QWidget *> &tabStops() const { return m_tabStops; }

signals:
    void changed(); ///< some moments after the last key, at once otherwise

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void laySentence();
    void read(); ///< what stands in the field
    void forgetRead(); ///< what belongs to the text, before another one is read
    void settle(); ///< leaves the number alone in the field
    void showFields();
    void tell();
    bool namesAddress() const; ///< what stands in the field does
    AddressChoice address() const;
    Protocol protocol() const;

    AskedField *m_field;
    ChoiceField *m_protocolField;
    ChoiceField *m_addressField;
    QCheckBox *m_reuseAddress;
    QCheckBox *m_reusePort;
    PlainLabel *m_remark; ///< what was read, or what is wrong
    QLabel *m_sets;
    FlowLayout *m_sentence = nullptr;
    QList<QLabel *> m_words; ///< of the sentence
    QList<QWidget *> m_tabStops;
    QTimer m_pause;

    std::shared_ptr<const Catalogue> m_catalogue;
    BindSettings m_settings;
    std::vector<AddressChoice> m_choices;
    std::optional<AskedBind> m_asked; ///< what the field says
    QString m_error;
    QString m_told; ///< the message of a program that was read, as it may be shown
    Protocol m_protocol = Protocol::Tcp; ///< chosen by the person, read, or answered
    bool m_protocolWasNamed = false; ///< chosen by the person or read
    AddressChoice m_address; ///< the same, or read before the number was left alone in the field
    bool m_addressWasRead = false; ///< the latter
    QList<QCheckBox *> m_tried; ///< set for this question only
};

} // namespace netwharf
