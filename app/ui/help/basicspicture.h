// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/snapshot.h"

#include <QString>

#include <functional>

class QWidget;

namespace netwharf {

class SectionWords;

/// The picture of one section of "Port basics". Addresses in it are those set aside for examples.
struct BasicsPicture
{
    QWidget *widget = nullptr; ///< without a parent yet; null: the section has no picture
    /// Puts in the words of a language and what is known of this machine.
    std::function<void(const SectionWords &words, const SystemSettings &settings)> fill;
};

BasicsPicture makeBasicsPicture(const QString &section);

} // namespace netwharf
