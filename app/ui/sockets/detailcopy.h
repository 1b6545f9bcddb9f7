// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMenu;

namespace netwharf {

/// What the detail of a socket says, as text for the clipboard. Empty: there is no such thing.
struct DetailTexts
{
    QString all;
    QString fiveTuple;
    QString process;
    QString commandLine;
};

/// The actions that copy the detail of a socket, part by part or whole.
class DetailCopy : public QObject
{
    Q_OBJECT
public:
    /// `texts` is asked when something is copied or a menu opens.
    DetailCopy(std::function<DetailTexts()> texts, QObject *parent);

    QList<QAction *> actions() const { return {m_all, m_fiveTuple, m_process, m_commandLine}; }
    void fill(QMenu *menu); ///< those that have something to copy are enabled
    void enable();
    void retranslate();

private:
    QAction *make(QString DetailTexts::*text);

    std::function<DetailTexts()> m_texts;
    QAction *m_all;
    QAction *m_fiveTuple;
    QAction *m_process;
    QAction *m_commandLine;
};

} // namespace netwharf
