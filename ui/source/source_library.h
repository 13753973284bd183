// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's own source as it is built into the program, and where in it a running function stands.
#pragma once

#include "source/source_index.h"
#include "world/world.h"

#include <map>

namespace rs {

/// A place in the listing.
struct SourcePlace {
    QString file; ///< under core/; empty: no such place
    int row = 0;
};

class SourceLibrary {
public:
    /// Reads all sources under a folder, by default those in the program's resources.
    explicit SourceLibrary(const QString& folder = QStringLiteral(":/source/core"));

    const std::map<QString, SourceIndex>& files() const { return files_; }

    /// Where a step is taken, in its function's file when it stands there, else in another.
    SourcePlace place_of(Step step, Function function) const;
    /// Where the frame of this depth (1 = outermost) of a call stack stands: at its last step, or at the call of the
    /// next frame inward.
    SourcePlace place_of(const TaskStack& stack, std::size_t depth) const;

private:
    SourcePlace place_of(const Frame& frame) const;

    std::map<QString, SourceIndex> files_; ///< by path under core/
};

} // namespace rs
