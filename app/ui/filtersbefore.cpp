// SPDX-License-Identifier: MIT
#include "app/ui/filtersbefore.h"

#include <QCoreApplication>

namespace netwharf {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FiltersBefore)
};

} // namespace

QString filtersBeforeLink()
{
    //: Link: a jump has put the filters aside; a click brings them back
    return Texts::tr("back to the filters before");
}

QString filtersBeforeEntry()
{
    return Texts::tr("Back to the &filters before");
}

} // namespace netwharf
