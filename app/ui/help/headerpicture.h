// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

namespace netwharf {

/// Fields of a packet in a row; the ones that matter are filled.
struct HeaderField
{
    QString words;
    QString note; ///< below, muted
    int share = 1;
    bool filled = false;
};

/// Rows of fields, each with a title at the left.
class HeaderPicture : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString title;
        QList<HeaderField> fields;
    };
    explicit HeaderPicture(QWidget *parent = nullptr);
    void setLines(const QList<Line> &lines);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int titleWidth() const;
    QList<Line> m_lines;
};

} // namespace netwharf
