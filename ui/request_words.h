// SPDX-License-Identifier: GPL-3.0-or-later
// A request as a person would say it.
#pragma once

#include "scenario/request.h"

#include <QString>

namespace rs {

/// "alloc_pages(GFP_KERNEL, 0)", "sleep 2,000 ms", in the language of the window.
QString request_in_words(const Request& request);

} // namespace rs
