// SPDX-License-Identifier: MIT
#include "app/ui/sockets/viewname.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace netwharf {

ViewNameDialog::ViewNameDialog(const QString &title, const QString &name, Take take, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(name))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *label = new QLabel(tr("&Name of the view"));
    label->setBuddy(m_name);
    m_name->setMaxLength(LongestName);
    m_name->setMinimumWidth(300);
    m_name->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("&Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    const auto enable = [this, save] { save->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, enable);
    enable();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, parent, [this, take] { take(m_name->text().simplified()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

} // namespace netwharf
