// SPDX-License-Identifier: MIT
#include "app/ui/aboutdialog.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>

namespace netwharf {

AboutDialog::AboutDialog(const RegistryInfo &registry, Language language, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Netwharf"));
    auto *icon = new QLabel;
    icon->setPixmap(QApplication::windowIcon().pixmap({64, 64}, devicePixelRatioF()));
    auto *name = new PlainLabel;
    name->setText(tr("Netwharf %1").arg(QLatin1String(NETWHARF_VERSION)));
    name->setFont(headingFont(font()));
    auto *purpose = new PlainLabel;
    purpose->setText(tr("What each port is, and who on this machine talks to whom."));
    auto *sources = new PlainLabel(PlainLabel::Ink::Muted);
    sources->setText(tr("Port names come from the %1, which is in the public domain (CC0). "
                        "IANA does not endorse this program. A name says what a number is assigned to, "
                        "not what a connection carries.",
                        "%1 is \"IANA registry of 17 Aug 2026\"")
                         .arg(words::registry(registry, language)));
    auto *licence = new PlainLabel(PlainLabel::Ink::Muted);
    licence->setText(tr("Free software under the MIT licence."));

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    for (QLabel *label : {name, purpose, sources, licence}) {
        label->setFixedWidth(fontMetrics().averageCharWidth() * 60);
        words->addWidget(label);
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words);
    auto *close = new PushButton(tr("&Close"));
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addLayout(top);
    layout->addLayout(buttons);
    close->setFocus();
}

} // namespace netwharf
