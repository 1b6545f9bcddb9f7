// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QDialog>

namespace netwharf {

/// What the program is, its version, where its facts come from and how old they are.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const RegistryInfo &registry, Language language, QWidget *parent);
};

} // namespace netwharf
