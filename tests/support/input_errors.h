// SPDX-License-Identifier: GPL-3.0-or-later
// What an input's fault is called.
#pragma once

#include "base/input_error.h"

#include <string>

namespace rs::test {

/// The message of the InputError that the function throws; "no error" when it throws none.
template <class Function>
std::string error_of(Function function)
{
    try {
        function();
    } catch (const InputError& error) {
        return error.what();
    }
    return "no error";
}

} // namespace rs::test
