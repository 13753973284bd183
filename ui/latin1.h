// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the engine as Qt strings.
#pragma once

#include <QString>

#include <string_view>

namespace rs {

inline QLatin1String latin1(std::string_view name)
{
    return QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace rs
