// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace netwharf {

/// A registry in IANA's form with made-up services, as many as the reader asks for. Its date is `newest`.
inline QByteArray ianaText(const QByteArray &newest = "2026-09-01")
{
    QByteArray text = "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,"
                      "Registration Date,Modification Date,Reference,Service Code,"
                      "Unauthorized Use Reported,Assignment Notes\r\n";
    for (int i = 1; i < 10'500; ++i)
        text += 's' + QByteArray::number(i) + ',' + QByteArray::number(i) + ",tcp,Made up,,,2018-01-02,,,,,\r\n";
    return text + "end,49151,udp,The last,,,2017-05," + newest + ",,,,\r\n";
}

} // namespace netwharf
