// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace netwharf {

/// A field of several lines: framed like a line edit, as high as its text within bounds; Tab leaves it.
class NoteText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteText(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawFrame();
    void fitHeight();
};

} // namespace netwharf
