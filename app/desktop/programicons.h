// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/desktopentry.h"
#include "core/net/owner.h"

#include <QHash>
#include <QImage>
#include <QObject>

#include <memory>

namespace netwharf {

/// The icons that programs have in the menus of the desktop. Never waits for a file: what is not known
/// yet is looked for on a thread of the pool, once, and `loaded` tells when it is there. GUI thread.
class ProgramIcons : public QObject
{
    Q_OBJECT
public:
    explicit ProgramIcons(QStringList folders = dataFolders(), QObject *parent = nullptr);
    ~ProgramIcons() override;

    /// `pixels` wide and high; null while it is looked for, and for a program without an icon.
    QImage icon(const Process &process, int pixels);

signals:
    void loaded();

private:
    struct Search;
    void take(const QString &key, const QImage &image);

    std::shared_ptr<Search> m_search; ///< shared with what runs on the pool
    QHash<QString, QImage> m_images; ///< by program and size; null while it is looked for, or not there
};

} // namespace netwharf
