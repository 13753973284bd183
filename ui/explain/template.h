// SPDX-License-Identifier: GPL-3.0-or-later
// A text with gaps and choices, as explain/sentences.h describes them, taken apart.
#pragma once

#include <QString>

#include <vector>

namespace rs {

/// A piece of a text: words, a gap, or a choice between two texts by what would stand in the gap.
struct TemplatePart {
    QString words;
    QString gap; ///< name of a value; empty: only words
    QString modifier; ///< what is wanted of it; empty: the value itself
    bool is_choice = false;
    std::vector<TemplatePart> yes;
    std::vector<TemplatePart> no;
};

struct Template {
    std::vector<TemplatePart> parts;
    bool well_formed = true; ///< every brace has its partner
};

Template parse_template(const QString& text);

} // namespace rs
