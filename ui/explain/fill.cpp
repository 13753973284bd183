// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/fill.h"

#include "value_display.h"

namespace rs {

namespace {

    class Filler {
    public:
        Filler(const GapValues& values, Emphasis emphasis)
            : values_(values)
            , emphasis_(emphasis)
        {
        }

        QString fill(const std::vector<TemplatePart>& parts) const
        {
            QString text;
            for (const TemplatePart& part : parts)
                text += fill(part);
            return text;
        }

    private:
        QString fill(const TemplatePart& part) const
        {
            if (part.gap.isEmpty())
                return escaped(part.words);
            const auto found = values_(part);
            if (!found)
                return QStringLiteral("?");
            if (part.is_choice)
                return fill(found->number != 0 ? part.yes : part.no);
            const QString text =
                escaped(found->text.isEmpty() ? value_display(found->kind, found->number) : found->text);
            return emphasis_ == Emphasis::Html ? QStringLiteral("<b>%1</b>").arg(text) : text;
        }

        QString escaped(const QString& text) const { return emphasis_ == Emphasis::Html ? text.toHtmlEscaped() : text; }

        const GapValues& values_;
        Emphasis emphasis_;
    };

    void check(const std::vector<TemplatePart>& parts, const GapValues& values, QStringList& faults)
    {
        for (const TemplatePart& part : parts) {
            if (!part.gap.isEmpty() && !values(part))
                faults.append(QStringLiteral("no value for {%1}").arg(part.gap + QLatin1Char(' ') + part.modifier));
            check(part.yes, values, faults);
            check(part.no, values, faults);
        }
    }

} // namespace

QString fill_template(const QString& text, const GapValues& values, Emphasis emphasis)
{
    return Filler(values, emphasis).fill(parse_template(text).parts);
}

QStringList faults_of_template(const QString& text, const GapValues& values)
{
    QStringList faults;
    const Template parsed = parse_template(text);
    if (!parsed.well_formed)
        faults.append(QStringLiteral("braces without a partner"));
    check(parsed.parts, values, faults);
    return faults;
}

} // namespace rs
