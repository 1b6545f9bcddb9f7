// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace netwharf {

class DetailPane;
class PlainLabel;

/// A part of a detail pane: a hairline, a muted heading (none when empty), and lines below.
class DetailSection : public QWidget
{
    Q_OBJECT
public:
    explicit DetailSection(DetailPane *pane);
    void setHeading(const QString &heading);
    void addLine(QWidget *line);
    void clearLines(); ///< deletes them
    QWidget *line(int index) const; ///< never one that was cleared
    void setShown(bool shown); ///< with its hairline
    bool isEmpty() const;

private:
    QWidget *m_hairline;
    PlainLabel *m_heading;
    QVBoxLayout *m_lines;
};

} // namespace netwharf
