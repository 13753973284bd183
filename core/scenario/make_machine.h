// SPDX-License-Identifier: GPL-3.0-or-later
// A machine that nobody has used yet: all memory that the page allocator manages is free.
#pragma once

#include "scenario/machine_description.h"
#include "world/world.h"

namespace rs {

/// Free blocks stand as the kernel's start leaves them: the largest that alignment and the zone's end allow, upwards by
/// page frame, on the Movable lists; the per-cpu lists are empty. Watermarks, reserves, thresholds and the sizes of
/// the per-cpu lists are what the kernel sets up. Kernel: memblock_free_all(); setup_zones_at_boot() says the rest.
/// It has room for so many programs besides the requester.
World make_machine(const MachineDescription& description, std::uint32_t nr_programs = 0);

} // namespace rs
