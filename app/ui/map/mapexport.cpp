// SPDX-License-Identifier: MIT
#include "app/ui/map/mapexport.h"

#include "app/export/filesink.h"
#include "app/ui/map/mapposter.h"
#include "app/ui/ports/portexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace netwharf {

namespace {

class MapExport
{
    Q_DECLARE_TR_FUNCTIONS(MapExport)
};

constexpr int FirstScale = 2; ///< of the PNG that is proposed

} // namespace

std::optional<PictureOrder> askForPicture(QWidget *parent, const QString &name, const QSize &size)
{
    QStringList types;
    for (int scale = 1; scale <= MapPoster::MostScale; ++scale)
        //: File type of a saved picture: %1 x %2 pixels
        types << MapExport::tr("PNG picture, %1 x %2 (*.png)").arg(size.width() * scale).arg(size.height() * scale);
    types << MapExport::tr("SVG drawing, any size (*.svg)");
    QString type = types.at(FirstScale - 1);
    const QString title = MapExport::tr("Save the map");
    const QDir pictures(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    const QString path =
        QFileDialog::getSaveFileName(parent, title, pictures.filePath(name), types.join(QStringLiteral(";;")), &type,
                                     QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return std::nullopt;
    const auto place = static_cast<int>(types.indexOf(type));
    const PictureOrder order = pictureOrder(path, place < 0 || place >= MapPoster::MostScale ? 0 : place + 1);
    if (QFileInfo::exists(order.path) && !mayReplace(parent, title, order.path))
        return std::nullopt;
    return order;
}

PictureOrder pictureOrder(const QString &path, int chosen)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("svg"))
        return {path, 0};
    if (ending == QStringLiteral("png"))
        return {path, chosen == 0 ? FirstScale : chosen};
    return {path + (chosen == 0 ? QStringLiteral(".svg") : QStringLiteral(".png")), chosen};
}

QFileDevice::FileError savePicture(const PictureOrder &order, const MapPoster &poster)
{
    const QByteArray bytes = order.scale == 0 ? poster.svg() : poster.png(order.scale);
    if (bytes.isEmpty())
        return QFileDevice::ResourceError;
    return writeFile(order.path, [&bytes](const Sink &sink) {
        return sink({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    });
}

} // namespace netwharf
