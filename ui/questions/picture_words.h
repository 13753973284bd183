// SPDX-License-Identifier: GPL-3.0-or-later
// Words that all pictures beside the answers are labelled with.
#pragma once

#include "geometry/number_text.h"

#include <QCoreApplication>

namespace rs {

/// Where the pictures' texts are translated.
struct Pictures {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

/// "min 1,132".
inline QString numbered(const QString& name, std::int64_t number)
{
    return QStringLiteral("%1 %2").arg(name, number_text(number));
}

} // namespace rs
