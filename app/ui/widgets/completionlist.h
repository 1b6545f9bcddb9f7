// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>
#include <QStringList>

class QStandardItemModel;

namespace netwharf {

/// One way to complete what is typed.
struct Suggestion
{
    QString text; ///< what the list shows
    QString remark; ///< muted, behind it
    QString insertion; ///< what stands in place of the typed part
};

/// The suggestions for a part of a text.
struct Suggestions
{
    int begin = 0; ///< [begin, end) of the text, in UTF-16 units, is what a choice replaces
    int end = 0;
    QList<Suggestion> items; ///< best first
};

/// The list under a field that completes: plain text, no focus of its own, over the window's content. The
/// field hands it keys.
class CompletionList : public QListView
{
    Q_OBJECT
public:
    static constexpr int MostRows = 8; ///< on the screen at once

    /// Lies over `window`, hidden.
    explicit CompletionList(QWidget *window);

    void setItems(const QList<Suggestion> &items); ///< none of them is chosen
    void place(const QPoint &topLeft); ///< in the window's coordinates; keeps inside it
    void move(int steps); ///< the choice, round the ends; from none to the first or last
    int chosen() const; ///< -1: none

signals:
    void clickedItem(int item);

private:
    QStandardItemModel *m_model;
};

} // namespace netwharf
