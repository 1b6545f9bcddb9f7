// SPDX-License-Identifier: MIT
#include "app/ui/ports/portexport.h"

#include "app/export/csv.h"
#include "app/export/filesink.h"
#include "app/export/portshtml.h"
#include "app/export/portsjson.h"
#include "app/i18n/words.h"
#include "app/ui/filefolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace netwharf {

namespace {

class PortExport
{
    Q_DECLARE_TR_FUNCTIONS(PortExport)
};

QString suffixOf(ExportForm form)
{
    switch (form) {
    case ExportForm::Csv:
    case ExportForm::CsvWithMark: break;
    case ExportForm::Json: return QStringLiteral("json");
    case ExportForm::Html: return QStringLiteral("html");
    case ExportForm::Text: return QStringLiteral("txt");
    }
    return QStringLiteral("csv");
}

std::vector<PortReport> reportsOf(const PortsModel &model, const PortUseIndex &use)
{
    std::vector<PortReport> reports;
    const PortGroups &groups = *model.groups();
    const auto add = [&](PortRecord record) {
        auto holders = use.holders(record);
        reports.push_back({std::move(record), std::move(holders)});
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        const PortRowId id = model.idOf(row);
        for (const EntryIndex entry : groups.entries(id))
            add(groups.catalogue().at(entry));
        if (isAnswer(id))
            add(groups.record(id));
    }
    return reports;
}

} // namespace

bool mayReplace(QWidget *parent, const QString &title, const QString &path)
{
    const QString name = words::plain(QFileInfo(path).fileName().toStdString());
    QMessageBox question(QMessageBox::NoIcon, title, PortExport::tr("There is a file “%1” already.").arg(name),
                         QMessageBox::NoButton, parent);
    question.setTextFormat(Qt::PlainText);
    //: Button: the file that is there is written anew
    const QAbstractButton *replace = question.addButton(PortExport::tr("&Replace it"), QMessageBox::DestructiveRole);
    QPushButton *cancel = question.addButton(PortExport::tr("&Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(cancel);
    question.setEscapeButton(cancel);
    question.exec();
    return question.clickedButton() == replace;
}

std::optional<ExportOrder> askForExport(QWidget *parent, const QString &title, const QString &name, TextForm text)
{
    QStringList types{PortExport::tr("CSV table (*.csv)"),
                      PortExport::tr("CSV table for spreadsheets, with byte-order mark (*.csv)"),
                      //: File types of an export
                      PortExport::tr("JSON (*.json)"), PortExport::tr("Web page to read or print (*.html)")};
    if (text == TextForm::Yes)
        types << PortExport::tr("Text of the visible columns (*.txt)");
    QString type = types.constFirst();
    const QDir folder(folderFor(FileKind::Export, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    const QString proposed = folder.filePath(name);
    // The name may still get its ending: whether there is such a file is asked after that.
    const QString path = QFileDialog::getSaveFileName(parent, title, proposed, types.join(QStringLiteral(";;")), &type,
                                                      QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return std::nullopt;
    rememberFolder(FileKind::Export, path);
    const ExportOrder order =
        exportOrder(path, static_cast<ExportForm>(std::max<qsizetype>(types.indexOf(type), 0)), text);
    if (QFileInfo::exists(order.path) && !mayReplace(parent, title, order.path))
        return std::nullopt;
    return order;
}

ExportOrder exportOrder(const QString &path, ExportForm chosen, TextForm text)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending.isEmpty())
        return {path + QLatin1Char('.') + suffixOf(chosen), chosen};
    if (ending == suffixOf(chosen))
        return {path, chosen};
    for (const ExportForm form : {ExportForm::Csv, ExportForm::Json, ExportForm::Html, ExportForm::Text})
        if (ending == suffixOf(form) && (form != ExportForm::Text || text == TextForm::Yes))
            return {path, form};
    return {path, chosen};
}

QFileDevice::FileError exportPorts(const ExportOrder &order, const PortsModel &model, const Snapshot *snapshot,
                                   const QString &search)
{
    const Snapshot empty;
    const Snapshot &seen = snapshot ? *snapshot : empty;
    const Catalogue &catalogue = model.groups()->catalogue();
    const std::vector<Row> rows = joinRows(seen, catalogue);
    const auto reports = reportsOf(model, PortUseIndex(rows, *seen.tables));
    const Language language = model.language();
    return writeFile(order.path, [&](const Sink &sink) {
        switch (order.form) {
        case ExportForm::Csv:
        case ExportForm::Text: // not offered for ports
        case ExportForm::CsvWithMark: break;
        case ExportForm::Json:
            return writePortsJson(reports, catalogue.registryDate(), language, model.settings(), sink);
        case ExportForm::Html:
            return writePortsHtml(reports, {words::registry(catalogue.registry(), language), search}, language,
                                  model.settings(), sink);
        }
        const bool mark = order.form == ExportForm::CsvWithMark;
        return writePortsCsv(reports, language, model.settings(), sink, mark ? ByteOrderMark::Yes : ByteOrderMark::No);
    });
}

} // namespace netwharf
