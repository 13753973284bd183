// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_display.h"

#include "geometry/number_text.h"

namespace rs {

QString value_display(ValueKind kind, std::int64_t value)
{
    if (kind == ValueKind::Pages || kind == ValueKind::Count)
        return number_text(value);
    if (kind == ValueKind::Bool)
        return value != 0 ? QStringLiteral("true") : QStringLiteral("false");
    return QString::fromStdString(value_text(kind, value));
}

} // namespace rs
