// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace netwharf {

/// A sentence that says what is so, and one that says what would change it.
struct Explanation
{
    QString fact;
    QString remedy;
};

/// Says something in such sentences, and is closed.
class ExplanationDialog : public QDialog
{
    Q_OBJECT
public:
    ExplanationDialog(const QString &title, const QList<Explanation> &explanations, QWidget *parent);
};

} // namespace netwharf
