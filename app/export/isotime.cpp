// SPDX-License-Identifier: MIT
#include "app/export/isotime.h"

#include <QDateTime>

namespace netwharf {

std::string isoTime(std::chrono::system_clock::time_point time)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(since.count());
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs).toStdString();
}

} // namespace netwharf
