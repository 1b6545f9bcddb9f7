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
    enum class Stay {
        UntilNextStep, ///< of what the person has just done: goes when something else is done
        UntilRead, ///< what must not be missed, a failure for one
    };
    /// A remark that stands in place of the left words for a while, or until the person dismisses it or
    /// changes the language; empty: none.
    void setRemark(const QString &remark, Stay stay = Stay::UntilNextStep);
    /// One that can be said again in another language; stays until it is read.
    void setRemark(std::function<QString()> remark);
    /// The person does the next thing: takes away a remark about the one before.
    void goOn();
    void retranslate();
    /// What goes on meanwhile, with a link that ends it; empty: nothing.
    void setOngoing(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

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
    Stay m_stay = Stay::UntilNextStep;
    std::function<QString()> m_sayRemark; ///< the same in the language of now; empty: cannot be said again
    QTimer m_remarkEnds;
};

} // namespace netwharf
