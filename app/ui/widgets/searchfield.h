// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/completionlist.h"

#include <QLineEdit>
#include <QList>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>

namespace netwharf {

class ToolButton;

/// A part of what was typed that is not understood: UTF-16 units [start, start + length), and why.
struct SearchError
{
    int start = 0;
    int length = 0;
    QString message;
};

/// The search field of a page: glass at the left, the "/" key cap while empty, the number of hits
/// or the error inside at its end, a button that clears. What was not understood is underlined.
///
/// While one types it may suggest how to go on: Down and Up choose, Tab takes the choice or the first, Enter
/// takes a choice, Escape closes the list until another word is begun, Ctrl+Space opens it. Nothing is
/// chosen before the person does, so that Enter means what it always does.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What was found, as text ("5 of 76"); empty hides it.
    void setAnswer(const QString &text);
    /// Underlines all of them and shows the first message, with their number, in the closed colour.
    void setErrors(const QList<SearchError> &errors);
    /// What stands there is understood, as this text.
    void clearErrors(const QString &understood);
    /// What counts: the text without what is unfinished, or while it has errors the last one that had none.
    QString understood() const { return m_understood; }
    /// What may be completed at `cursor` (UTF-16 units); `asked`: with Ctrl+Space, so also between words.
    using Suggest = std::function<Suggestions(const QString &text, int cursor, bool asked)>;
    void setSuggest(Suggest suggest) { m_suggest = std::move(suggest); }
    /// Makes the Ctrl+letter shortcuts of the actions below `page` work here too: its lists are searched from here.
    void shareShortcuts(const QWidget &page);
    /// One line among others of a dialog: no key cap, and Enter and Escape are the dialog's.
    void setInForm(bool on);
    /// Takes the focus and goes on from `text`, as if it had been typed here over what was there.
    void beginWith(const QString &text);
    bool suggests() const { return m_list && m_list->isVisible(); }
    bool hasError() const { return !m_errors.isEmpty(); }
    QStringList errorMessages() const;

signals:
    void leaveRequested(); ///< Down or Enter: to the results; Escape in an empty field: back to the table

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void suggest(bool asked);
    void closeSuggestions();
    void accept(int item);
    bool handleSuggestionKey(const QKeyEvent &event);
    int wordsLeft() const;
    int textLeft() const; ///< where the first letter is, however far it is scrolled
    bool showsKeyCap() const;
    QRect wordsRect() const;
    void placeParts();
    void drawKeyCap(QPainter *painter) const;
    QString errorText() const;
    void drawUnderline(QPainter *painter, const SearchError &error) const;
    void retranslate();

    QString m_answer;
    QList<SearchError> m_errors;
    QString m_understood;
    ToolButton *m_clear = nullptr;
    Suggest m_suggest;
    bool m_edited = false; ///< by a person, and not yet told of
    bool m_inForm = false;
    QPointer<CompletionList> m_list; ///< of the window; made when there is something to suggest
    Suggestions m_suggestions;
    std::optional<int> m_dismissed; ///< where the word begins for which Escape closed the list
};

} // namespace netwharf
