// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/template.h"

namespace rs {

namespace {

    constexpr QChar open_brace(u'{'), close_brace(u'}'), question(u'?'), bar(u'|'), dot(u'.');

    /// First of `wanted` outside of all braces, from `from` on; -1: none.
    qsizetype find_outside(QStringView text, QChar wanted, qsizetype from = 0)
    {
        int depth = 0;
        for (qsizetype i = from; i < text.size(); ++i) {
            if (depth == 0 && text[i] == wanted)
                return i;
            depth += text[i] == open_brace ? 1 : text[i] == close_brace ? -1 : 0;
        }
        return -1;
    }

    void set_gap(TemplatePart& part, QStringView name)
    {
        const qsizetype at = name.indexOf(dot);
        part.gap = (at < 0 ? name : name.left(at)).toString();
        part.modifier = at < 0 ? QString() : name.mid(at + 1).toString();
    }

    std::vector<TemplatePart> parse(QStringView text, bool& well_formed);

    TemplatePart parse_braces(QStringView inside, bool& well_formed)
    {
        TemplatePart part;
        const qsizetype asks = find_outside(inside, question);
        if (asks < 0) {
            set_gap(part, inside);
            return part;
        }
        part.is_choice = true;
        set_gap(part, inside.left(asks));
        const qsizetype divider = find_outside(inside, bar, asks + 1);
        well_formed &= divider >= 0;
        const qsizetype yes_end = divider < 0 ? inside.size() : divider;
        part.yes = parse(inside.mid(asks + 1, yes_end - asks - 1), well_formed);
        if (divider >= 0)
            part.no = parse(inside.mid(divider + 1), well_formed);
        return part;
    }

    std::vector<TemplatePart> parse(QStringView text, bool& well_formed)
    {
        std::vector<TemplatePart> parts;
        while (!text.isEmpty()) {
            const qsizetype opens = text.indexOf(open_brace);
            TemplatePart words;
            words.words = (opens < 0 ? text : text.left(opens)).toString();
            well_formed &= !words.words.contains(close_brace);
            parts.push_back(words);
            if (opens < 0)
                break;
            const qsizetype closes = find_outside(text, close_brace, opens + 1);
            well_formed &= closes >= 0;
            if (closes < 0)
                break;
            parts.push_back(parse_braces(text.mid(opens + 1, closes - opens - 1), well_formed));
            text = text.mid(closes + 1);
        }
        return parts;
    }

} // namespace

Template parse_template(const QString& text)
{
    Template result;
    result.parts = parse(text, result.well_formed);
    return result;
}

} // namespace rs
