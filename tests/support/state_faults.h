// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of dumps says of a dump in which one thing is wrong.
#pragma once

#include "io/state_reader.h"
#include "io/state_writer.h"
#include "support/input_errors.h"
#include "support/tiny_machine.h"

#include <gtest/gtest.h>

namespace rs::test {

/// The whole message of the tiny machine's state after one part of its text was replaced.
inline std::string whole_fault_after(const std::string& what, const std::string& replacement)
{
    std::string text = write_state(tiny_machine());
    const std::size_t found = text.find(what);
    EXPECT_NE(found, std::string::npos) << what;
    text.replace(found, what.size(), replacement);
    return error_of([&] { read_state(text, "t"); });
}

/// The same without the line's number.
inline std::string fault_after(const std::string& what, const std::string& replacement)
{
    const std::string error = whole_fault_after(what, replacement);
    return error.substr(error.find(": ") + 2);
}

} // namespace rs::test
