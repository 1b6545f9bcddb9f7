// SPDX-License-Identifier: MIT
#include "app/ui/filtersbefore.h"

#include "app/ui/searchquery.h"
#include "app/ui/widgets/chip.h"
#include "app/ui/widgets/searchfield.h"

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

void showFilterRemark(ChipRow *row, const SearchField &search, bool hasWayBack)
{
    if (const QString remark = searchRemark(search); !remark.isEmpty())
        row->setRemark(remark, search.toolTip());
    else
        row->setRemark(hasWayBack ? filtersBeforeLink() : QString());
}

bool takeUnderstood(SearchField *search)
{
    if (!search->hasError())
        return false;
    search->setText(search->understood());
    return true;
}

} // namespace netwharf
