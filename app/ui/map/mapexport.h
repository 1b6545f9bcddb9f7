// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDevice>
#include <QSize>
#include <QString>

#include <optional>

class QWidget;

namespace netwharf {

class MapPoster;

/// Where to save the map, and how: PNG at a whole scale, or SVG.
struct PictureOrder
{
    QString path;
    int scale = 0; ///< 0: SVG

    bool operator==(const PictureOrder &) const = default;
};

/// Asks the person, also before a file is replaced; nothing when they think better of it. `size` is that of the
/// picture at scale 1.
std::optional<PictureOrder> askForPicture(QWidget *parent, const QString &name, const QSize &size);

/// What is meant by a path that was typed and a scale that was chosen (0: SVG): an ending that is typed wins, and
/// one that is missing is added.
PictureOrder pictureOrder(const QString &path, int chosen);

QFileDevice::FileError savePicture(const PictureOrder &order, const MapPoster &poster);

} // namespace netwharf
