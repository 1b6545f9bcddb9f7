// SPDX-License-Identifier: MIT
#include "app/ui/keep/changelogdialog.h"

#include "app/i18n/words.h"
#include "app/ui/filefolders.h"
#include "app/ui/widgets/accesskey.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/pushbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QStandardPaths>

#include <array>

namespace netwharf {

namespace {

constexpr std::array<quint64, 3> Limits{quint64{10} << 20, quint64{100} << 20, quint64{1} << 30};
const std::array Suffixes{QStringLiteral(".jsonl"), QStringLiteral(".txt")};

QString proposedPath()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(folderFor(FileKind::ChangeLog, documents));
    const QString name = QStringLiteral("connections-") + QDate::currentDate().toString(Qt::ISODate);
    return QDir::toNativeSeparators(folder.filePath(name + Suffixes.front()));
}

} // namespace

ChangeLogDialog::ChangeLogDialog(const QString &search, QWidget *parent)
    : QDialog(parent), m_path(new QLineEdit), m_form(new QComboBox), m_limit(new QComboBox), m_whenFull(new QComboBox),
      m_filter(new QCheckBox), m_remark(new PlainLabel(PlainLabel::Ink::Muted)), m_begin(new PushButton(tr("&Begin")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Log of changes"));
    auto *purpose = new PlainLabel(PlainLabel::Ink::Muted);
    purpose->setText(
        tr("What opens, changes and closes is appended to a file until you stop it or quit. First come the "
           "sockets that are there."));
    makeFields(search);
    auto *choose = new PushButton(tr("C&hoose…"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(m_path);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(fileLabel, file);
    form->addRow(tr("F&orm"), m_form);
    form->addRow(tr("&Largest size"), m_limit);
    form->addRow(tr("&When full"), m_whenFull);
    form->addRow(QString(), m_filter);
    m_begin->setPrimary(true);
    m_begin->setDefault(true);
    auto *cancel = new PushButton(tr("&Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_begin);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(makeHeading(windowTitle()));
    layout->addWidget(purpose);
    layout->addLayout(form);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    connect(choose, &QAbstractButton::clicked, this, &ChangeLogDialog::chooseFile);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ChangeLogDialog::followForm);
    connect(m_path, &QLineEdit::textChanged, this, &ChangeLogDialog::check);
    connect(m_begin, &QAbstractButton::clicked, this, [this] {
        rememberFolder(FileKind::ChangeLog, order().path);
        accept();
    });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    check();
}

void ChangeLogDialog::makeFields(const QString &search)
{
    m_path->setText(proposedPath());
    m_form->addItems({tr("JSON, one object a line"), tr("Text, one line a change")});
    for (const quint64 limit : Limits)
        m_limit->addItem(words::bytes(limit));
    m_limit->setCurrentIndex(1);
    m_whenFull->addItems({tr("Stop and say so"), tr("Begin a new file and keep the one before")});
    const auto query = Query::parse(search.toStdString(), QueryScope::Sockets);
    const bool isFilter = query && !query->matchesAll();
    if (isFilter)
        m_query = *query;
    m_filter->setText(tr("Only what &matches “%1”").arg(withoutAccessKey(words::plain(search.toStdString()))));
    m_filter->setVisible(isFilter);
    m_filter->setChecked(isFilter);
}

void ChangeLogDialog::chooseFile()
{
    // It is appended to, so nothing is lost in one that exists.
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), tr("Logs (*.jsonl *.txt);;All files (*)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void ChangeLogDialog::followForm()
{
    const auto form = static_cast<std::size_t>(m_form->currentIndex());
    const QString &before = Suffixes[1 - form];
    if (m_path->text().endsWith(before))
        m_path->setText(m_path->text().chopped(before.size()) + Suffixes[form]);
}

void ChangeLogDialog::check()
{
    const QFileInfo file(m_path->text().trimmed());
    QString remark;
    const bool isPossible = !m_path->text().trimmed().isEmpty() && file.isAbsolute() && !file.isDir();
    if (isPossible && !file.dir().exists())
        remark = tr("This folder does not exist.");
    else if (isPossible && file.exists())
        remark = tr("The file exists: changes are added at its end.");
    m_remark->setText(remark);
    m_begin->setEnabled(isPossible && file.dir().exists());
}

ChangeLogOrder ChangeLogDialog::order() const
{
    ChangeLogOrder order;
    order.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    order.form = static_cast<ChangeLogForm>(m_form->currentIndex());
    order.limit = Limits[static_cast<std::size_t>(m_limit->currentIndex())];
    order.whenFull = static_cast<WhenFull>(m_whenFull->currentIndex());
    if (m_filter->isChecked())
        order.filter = m_query;
    return order;
}

} // namespace netwharf
