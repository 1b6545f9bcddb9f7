// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/whywords.h"

#include <QWidget>

namespace netwharf {

class PlainLabel;
class VerdictSign;

/// Yes or no with its sign, and what is to be said about it.
class VerdictPart : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictPart(QWidget *parent = nullptr);
    void show(bool bindable, const WhyVerdict &words);
    QString heading() const;

    static constexpr int Indent = 32; ///< of the words, and of what stands below them

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();

    VerdictSign *m_sign;
    PlainLabel *m_heading;
    PlainLabel *m_sentences;
    PlainLabel *m_remarks;
};

} // namespace netwharf
