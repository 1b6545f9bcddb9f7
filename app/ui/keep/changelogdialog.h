// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/changelog.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace netwharf {

class PlainLabel;
class PushButton;

/// Asks where a log of changes goes, in which form, how large it may become, and what is written.
class ChangeLogDialog : public QDialog
{
    Q_OBJECT
public:
    /// `search`: what is searched now; it can be taken for the filter where it can be read.
    explicit ChangeLogDialog(const QString &search, QWidget *parent = nullptr);

    ChangeLogOrder order() const;

private:
    void makeFields(const QString &search);
    void chooseFile();
    void followForm();
    void check();

    Query m_query;
    QLineEdit *m_path;
    QComboBox *m_form;
    QComboBox *m_limit;
    QComboBox *m_whenFull;
    QCheckBox *m_filter;
    PlainLabel *m_remark;
    PushButton *m_begin;
};

} // namespace netwharf
