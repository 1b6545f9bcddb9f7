// SPDX-License-Identifier: MIT
#include "app/ui/explanationdialog.h"

#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace netwharf {

namespace {

constexpr int Margin = 20;
constexpr int TextWidth = 440;

} // namespace

ExplanationDialog::ExplanationDialog(const QString &title, const QList<Explanation> &explanations, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(8);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    const auto add = [this, layout](const QString &text, PlainLabel::Ink ink) {
        auto *label = new PlainLabel(ink, this);
        label->setText(text);
        label->setFixedWidth(grown(TextWidth, font()));
        layout->addWidget(label);
        return label;
    };
    add(windowTitle(), PlainLabel::Ink::Text)->setFont(headingFont(font()));
    for (const auto &[fact, remedy] : explanations) {
        layout->addSpacing(8);
        add(fact, PlainLabel::Ink::Text);
        add(remedy, PlainLabel::Ink::Muted);
    }
    layout->addSpacing(8);
    auto *close = new PushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    close->setFocus();
}

} // namespace netwharf
