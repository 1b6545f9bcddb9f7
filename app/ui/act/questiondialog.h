// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/detailpane.h"

#include <QDialog>

class QScrollArea;

namespace netwharf {

class PushButton;

/// One question: a heading, sentences below it, verbs on the buttons. The safe answer stands last and has
/// the focus at first; Esc gives it, and so does Enter unless a verb has the focus. Texts are plain. Deletes
/// itself when it closes.
class QuestionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit QuestionDialog(QWidget *parent = nullptr);

    void setHeading(const QString &heading); ///< also the title
    /// Takes all sentences away.
    void clearSentences();
    PlainLabel *addSentence(const QString &text, PlainLabel::Ink ink = PlainLabel::Ink::Text);
    void addGap();
    /// Adds a button before the safe one.
    PushButton *addVerb();
    PushButton *safeButton() const { return m_safe; } ///< closes the dialog
    /// To be called when the sentences have changed.
    void fit();

protected:
    bool event(QEvent *event) override;

private:
    int textWidth() const;
    int roomForSentences() const;
    void keepOnScreen();

    PlainLabel *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_sentences;
    QScrollArea *m_scroll;
    QHBoxLayout *m_buttons;
    PushButton *m_safe;
};

} // namespace netwharf
