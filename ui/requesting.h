// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons that ask the machine for something, in terms of the controller.
#pragma once

#include "controller.h"
#include "request_draft.h"

namespace rs {

void allocate(Controller& controller, const Draft& draft);
void free_handles(Controller& controller, const std::vector<std::uint32_t>& handles);
void drain(Controller& controller);

} // namespace rs
