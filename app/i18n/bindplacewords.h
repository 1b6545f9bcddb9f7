// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/bindwords.h"

/// The address of a question in words: parts of the sentences of bindwords.h.
namespace netwharf::words::bindplace {

/// Where it was asked about: a wildcard stands for less with IPv6 alone.
QString askedPlace(const BindContext &context);
QString addressReason(const BindContext &context); ///< why it is none of this machine
QString unreadyReason(const BindContext &context); ///< why it is one, and cannot be used
QString familyReason(const BindContext &context); ///< why its family cannot be used

} // namespace netwharf::words::bindplace
