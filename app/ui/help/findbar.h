// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace netwharf {

class LinkButton;
class SearchField;

/// A line above a text to find words in it: the field with "2 of 5", the way to the next and the one before.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    QString text() const;
    void start(); ///< shows itself, with the focus and the words selected
    void setAnswer(int current, int count); ///< `current` from 0; -1 for none

signals:
    void searched(const QString &text);
    void stepRequested(bool forward);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showAnswer();

    SearchField *m_field;
    LinkButton *m_before;
    LinkButton *m_next;
    LinkButton *m_close;
    int m_current = -1;
    int m_count = 0;
};

} // namespace netwharf
