// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/whywords.h"

#include <QVBoxLayout>
#include <QWidget>

#include <vector>

namespace netwharf {

class PlainLabel;

/// What would help, numbered, best first, with a button where the program can do it. Lines that stay keep
/// their widgets, and with them the focus.
class FixList : public QWidget
{
    Q_OBJECT
public:
    explicit FixList(QWidget *parent = nullptr);
    ~FixList() override;
    void setFixes(const QList<WhyFix> &fixes);
    const QList<WhyFix> &fixes() const { return m_fixes; }

signals:
    void chosen(int fix);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line;
    void addLine();
    void fitButtons(); ///< of one width
    void retranslate();

    PlainLabel *m_heading;
    QVBoxLayout *m_layout;
    std::vector<std::unique_ptr<Line>> m_lines;
    QList<WhyFix> m_fixes;
};

} // namespace netwharf
