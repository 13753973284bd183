// SPDX-License-Identifier: GPL-3.0-or-later
// A tracepoint's values as the text behind its name in an ftrace line.
#pragma once

#include "trace/tracepoints.h"

#include <cstdint>
#include <span>
#include <string>

namespace rs {

/// "pfn=0x66ac order=0 migratetype=0 gfp_flags=GFP_KERNEL". Values beyond those given print as ?.
std::string event_text(Event event, std::span<const std::int64_t> values);

} // namespace rs
