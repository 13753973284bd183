// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded machine that the engine's tests run on, and a short run on it.
#pragma once

#include "engine/timeline.h"
#include "io/recorded_case.h"
#include "support/test_files.h"

namespace rs::test {

/// 256 MiB full of clean page cache. Operation 282 is the first that must reclaim directly.
inline const RecordedCase& page_cache_machine()
{
    static const RecordedCase recorded = read_recorded_case(data_file("recordings/s05-reclaim-256m-fifo"));
    return recorded;
}

/// The recording's own operations, but only so many allocations.
inline std::vector<Request> first_allocations(std::uint64_t count)
{
    std::vector<Request> requests = page_cache_machine().requests;
    for (Request& request : requests)
        if (request.verb == Verb::Fill)
            request.count = count;
    return requests;
}

inline void submit_all(Engine& engine, const std::vector<Request>& requests)
{
    for (const Request& request : requests)
        engine.submit(request);
}

} // namespace rs::test
