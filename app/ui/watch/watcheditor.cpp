// SPDX-License-Identifier: MIT
#include "app/ui/watch/watcheditor.h"

#include "app/ui/querysuggestions.h"
#include "app/ui/searchquery.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"
#include "app/ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>

namespace netwharf {

WatchEditor::WatchEditor(const Watch &watch, QWidget *parent)
    : QDialog(parent), m_id(watch.id), m_name(new QLineEdit), m_filter(new SearchField), m_opens(new QCheckBox),
      m_closes(new QCheckBox), m_each(new QComboBox), m_store(new PushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(watch.id == 0 ? tr("New watch") : tr("Edit watch"));
    m_name->setText(QString::fromStdString(watch.name));
    m_filter->setText(QString::fromStdString(watch.filter));
    m_filter->setPlaceholderText(tr("lport:5432 state:listening"));
    m_filter->setMinimumWidth(360);
    m_filter->setInForm(true);
    m_filter->setSuggest([](const QString &text, int cursor, bool asked) {
        return querySuggestions(text, cursor, asked, QueryScope::Sockets,
                                [](QueryField) { return QList<LiveValue>(); });
    });
    m_opens->setText(tr("Something &opens"));
    m_opens->setChecked(watch.opens);
    m_closes->setText(tr("Something c&loses"));
    m_closes->setChecked(watch.closes);
    m_each->addItems({tr("Only the first that opens and the last that closes"), tr("Every socket")});
    m_each->setCurrentIndex(watch.each ? 1 : 0);
    m_store->setText(watch.id == 0 ? tr("Add &watch") : tr("&Save"));
    m_store->setPrimary(true);
    m_store->setDefault(true);

    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Filter"), m_filter);
    form->addRow(tr("Tell me when"), m_opens);
    form->addRow(QString(), m_closes);
    form->addRow(tr("Tell &me of"), m_each);
    auto *cancel = new PushButton(tr("&Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_store);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->addWidget(makeHeading(windowTitle()));
    layout->addLayout(form);
    layout->addLayout(buttons);

    connect(m_filter, &QLineEdit::textChanged, this, &WatchEditor::check);
    connect(m_filter, &QLineEdit::editingFinished, this, &WatchEditor::check); // what is unfinished is wrong now
    connect(m_opens, &QCheckBox::toggled, this, &WatchEditor::check);
    connect(m_closes, &QCheckBox::toggled, this, &WatchEditor::check);
    connect(m_store, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    check();
}

/// A field that loses the focus tells its dialog: as long as there is one.
WatchEditor::~WatchEditor()
{
    m_filter->disconnect(this);
}

Watch WatchEditor::watch() const
{
    Watch watch;
    watch.id = m_id;
    watch.filter = m_filter->text().trimmed().toStdString();
    const QString name = m_name->text().trimmed();
    watch.name = name.isEmpty() ? watch.filter : name.toStdString();
    watch.opens = m_opens->isChecked();
    watch.closes = m_closes->isChecked();
    watch.each = m_each->currentIndex() == 1;
    return watch;
}

/// A watch of everything would never be quiet.
void WatchEditor::check()
{
    const auto query = readQuery(m_filter, QueryScope::Sockets);
    m_store->setEnabled(query && !query->matchesAll() && (m_opens->isChecked() || m_closes->isChecked()));
}

} // namespace netwharf
