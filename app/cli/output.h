// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"

#include <QString>

namespace netwharf {

/// The standard output as a Sink that remembers why it stopped.
class StandardOutput
{
public:
    /// From here on a reader that has gone is an error of write, not a signal that ends us.
    StandardOutput();
    Sink sink();
    /// False after an error other than a reader that has gone: a full disk.
    bool isGood() const { return m_good; }

private:
    bool write(std::string_view text);

    bool m_good = true;
};

/// Says that the standard output did not take the answer.
QString writeFailureSentence();

/// One line on the standard error.
void remark(const QString &sentence);

} // namespace netwharf
