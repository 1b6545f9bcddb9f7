// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace netwharf {

class ToolButton;

/// The search field of a page: glass at the left, the "/" key cap while empty, the number of hits
/// or the error inside at its end, a button that clears. What was not understood is underlined.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What was found, as text ("5 of 76"); empty hides it.
    void setAnswer(const QString &text);
    /// Underlines UTF-16 units [start, start + length) and shows `message` in the closed colour.
    void setError(int start, int length, const QString &message);
    void clearError();
    bool hasError() const { return !m_error.isEmpty(); }

signals:
    void leaveRequested(); ///< Down or Enter: to the results; Escape in an empty field: back to the table

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool showsKeyCap() const;
    QRect wordsRect() const;
    void placeParts();
    void drawKeyCap(QPainter *painter) const;
    void drawUnderline(QPainter *painter) const;
    void retranslate();

    QString m_answer;
    QString m_error;
    int m_errorStart = 0;
    int m_errorLength = 0;
    ToolButton *m_clear = nullptr;
};

} // namespace netwharf
