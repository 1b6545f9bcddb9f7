// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/explanationdialog.h"
#include "core/net/health.h"

namespace netwharf {

/// Says in sentences what the sample could not see, and what would change that.
class HealthDialog : public ExplanationDialog
{
    Q_OBJECT
public:
    explicit HealthDialog(const Health &health, QWidget *parent = nullptr);
};

} // namespace netwharf
