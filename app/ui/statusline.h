// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace netwharf {

class LinkButton;

/// The bar at the bottom: what is shown and a question about it at the left, the sample at the right.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setWords(const QString &left, const QString &link, const QString &right);
    /// A remark that stands in place of the left words for a while, or until the person dismisses it or
    /// changes the language; empty: none.
    void setRemark(const QString &remark);
    /// One that can be said again in another language.
    void setRemark(std::function<QString()> remark);
    void retranslate();
    /// What goes on meanwhile, with a link that ends it; empty: nothing.
    void setOngoing(const QString &text);

signals:
    void linkFollowed();
    void stopRequested(); ///< what goes on meanwhile

private:
    struct Words
    {
        QString left;
        QString link;
        QString right;
    };
    void showWords();
    void clearRemark() { setRemark(QString()); }

    QLabel *m_left = nullptr;
    LinkButton *m_link = nullptr;
    QLabel *m_ongoing = nullptr;
    LinkButton *m_stop = nullptr;
    QLabel *m_right = nullptr;
    Words m_words;
    QString m_remark;
    std::function<QString()> m_sayRemark; ///< the same in the language of now; empty: cannot be said again
    QTimer m_remarkEnds;
};

} // namespace netwharf
