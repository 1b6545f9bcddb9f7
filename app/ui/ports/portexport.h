// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/portreport.h"
#include "app/models/portsmodel.h"

#include <QFileDevice>

#include <optional>

namespace netwharf {

enum class ExportForm { Csv, CsvWithMark, Json, Html, Text };
enum class TextForm : bool { No, Yes }; ///< whether lines of text are offered too

/// Where to write what.
struct ExportOrder
{
    QString path;
    ExportForm form = ExportForm::Csv;
};

/// Asks the person, also before a file is replaced; nothing when they think better of it.
/// `name`: of the file that is proposed, without what follows the dot.
std::optional<ExportOrder> askForExport(QWidget *parent, const QString &title, const QString &name,
                                        TextForm text = TextForm::No);

/// Asks whether the file that is at `path` may be written anew.
bool mayReplace(QWidget *parent, const QString &title, const QString &path);

/// What is meant by a path that was typed and a file type that was chosen: an ending that is typed wins, and
/// one that is missing is added.
ExportOrder exportOrder(const QString &path, ExportForm chosen, TextForm text);

/// Writes the rows that the model shows, in its order, one entry for each transport, with who uses
/// them in `snapshot` (may be null). `search` is what the page searched.
QFileDevice::FileError exportPorts(const ExportOrder &order, const PortsModel &model, const Snapshot *snapshot,
                                   const QString &search);

} // namespace netwharf
