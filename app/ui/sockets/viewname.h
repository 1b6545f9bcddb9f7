// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;

namespace netwharf {

/// Asks for the name of a view, without holding up the window.
class ViewNameDialog : public QDialog
{
    Q_OBJECT
public:
    using Take = std::function<void(const QString &name)>;

    static constexpr int LongestName = 60;

    /// `take` gets the name when the person agrees; never an empty one.
    ViewNameDialog(const QString &title, const QString &name, Take take, QWidget *parent);

private:
    QLineEdit *m_name;
};

} // namespace netwharf
