// SPDX-License-Identifier: MIT
#include "app/ui/aboutdialog.h"

#include "app/models/portfacts.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>

namespace netwharf {

AboutDialog::AboutDialog(std::string_view registryDate, Language language, QWidget *parent)
    : QDialog(parent)
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
    sources->setText(tr("Port names come from the IANA registry of %1, which is in the public domain (CC0). "
                        "IANA does not endorse this program. A name says what a number is assigned to, "
                        "not what a connection carries.")
                         .arg(dateText(registryDate, language)));
    auto *licence = new PlainLabel(PlainLabel::Ink::Muted);
    licence->setText(tr("Free software under the MIT licence."));

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    for (QLabel *label : {name, purpose, sources, licence}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

} // namespace netwharf
