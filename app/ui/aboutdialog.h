// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QDialog>

#include <string_view>

namespace netwharf {

/// What the program is, its version, where its facts come from and how old they are.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    /// `registryDate`: ISO 8601 day of the IANA registry in the catalogue.
    AboutDialog(std::string_view registryDate, Language language, QWidget *parent);
};

} // namespace netwharf
