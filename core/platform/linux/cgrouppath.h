// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/owner.h"

#include <string>
#include <string_view>

namespace netwharf {

/// What a cgroup path says about who runs in it: the systemd unit, and the container or sandbox.
///
/// Paths are matched from the right, so that a container inside a service is a container. Container
/// codes: "docker:", "podman:", "cri-containerd:", "crio:", "k8s:" (each with 12 hex digits),
/// "lxc:NAME", "machine:NAME" (systemd-machined), "flatpak:ID", "snap:NAME". The
/// unit is empty when the path names none. cgroupId is left 0. Thread: any.
/// Source: systemd.unit(5), systemd-escape(1), the runtimes' cgroup naming.
Unit unitFromCgroupPath(std::string_view path);

/// The Kubernetes pod that the path belongs to, whose containers share one network: its UID as
/// kubectl writes it. Empty when it belongs to none. Thread: any.
std::string podFromCgroupPath(std::string_view path);

} // namespace netwharf
