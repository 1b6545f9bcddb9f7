// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace netwharf {

class TabWord;

/// The pages of the window as words, the current one with an accent line under it. Widths do not
/// change with the current tab. One tab stop; Left and Right (and Home, End) go from page to page.
class TabStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);
    /// Replaces the words; the current index stays when it still exists.
    void setWords(const QStringList &words);
    int count() const { return static_cast<int>(m_tabs.size()); }
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index); ///< -1: what is shown has no tab

signals:
    void currentChanged(int index);

private:
    friend class TabWord;
    void step(int index);

    QHBoxLayout *m_layout = nullptr;
    QList<TabWord *> m_tabs;
    int m_current = 0;
};

} // namespace netwharf
