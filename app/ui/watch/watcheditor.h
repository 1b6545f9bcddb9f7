// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/watch.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace netwharf {

class PushButton;
class SearchField;

/// The fields of one watch. Can be stored only while its filter can be read and something is to be told.
class WatchEditor : public QDialog
{
    Q_OBJECT
public:
    explicit WatchEditor(const Watch &watch, QWidget *parent = nullptr);
    ~WatchEditor() override;

    Watch watch() const;

private:
    void check();

    const std::uint64_t m_id;
    QLineEdit *m_name;
    SearchField *m_filter;
    QCheckBox *m_opens;
    QCheckBox *m_closes;
    QComboBox *m_each;
    PushButton *m_store;
};

} // namespace netwharf
