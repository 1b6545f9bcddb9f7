// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/widgets/toolbutton.h"

#include <QStringList>

namespace netwharf {

/// A drop-down with a border, for one of some choices: shows the current one, opens a menu of all.
/// Up and Down go from one to the next.
class ChoiceField : public DropDown
{
    Q_OBJECT
public:
    explicit ChoiceField(QWidget *parent = nullptr);

    /// What is chosen is said by `name`: "Protocol".
    void setName(const QString &name);
    void setChoices(const QStringList &choices); ///< keeps the number of the current one
    void setCurrent(int choice); ///< tells nobody
    int current() const { return m_current; }
    QSize sizeHint() const override;

signals:
    void chosen(int choice); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int choice);
    void showCurrent();

    QString m_name;
    QStringList m_choices;
    int m_current = 0;
};

} // namespace netwharf
