// SPDX-License-Identifier: MIT
#include "app/ui/sockets/healthdialog.h"

#include "app/i18n/words.h"

namespace netwharf {

namespace {

QList<Explanation> explanations(const Health &health)
{
    QList<Explanation> sentences;
    for (const HealthNote &note : health)
        sentences.append({words::health(note), words::remedy(note)});
    return sentences;
}

} // namespace

HealthDialog::HealthDialog(const Health &health, QWidget *parent)
    : ExplanationDialog(tr("What could not be seen"), explanations(health), parent)
{}

} // namespace netwharf
