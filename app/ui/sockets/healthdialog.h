// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/health.h"

#include <QDialog>

namespace netwharf {

/// Says in sentences what the sample could not see, and what would change that.
class HealthDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HealthDialog(const Health &health, QWidget *parent = nullptr);
};

} // namespace netwharf
