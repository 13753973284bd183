// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explanation.h"

#include "explain/sentences.h"
#include "mm/alloc_flags.h"
#include "value_display.h"

#include <QCoreApplication>

#include <optional>

namespace rs {

namespace {

    struct Value {
        ValueKind kind{};
        std::int64_t number = 0;
        QString text; ///< of a modified value; empty: as its kind says
    };

    AllocFlags flags_of(const Value& value) { return AllocFlags(static_cast<std::uint32_t>(value.number)); }

    /// {order.pages}, {alloc_flags.wmark}, {alloc_flags.reserves}
    std::optional<Value> modified(const Value& value, const QString& modifier)
    {
        if (modifier == QLatin1String("pages") && value.kind == ValueKind::OrderOf)
            return Value{ValueKind::Pages, std::int64_t{1} << value.number, {}};
        if (value.kind != ValueKind::AllocFlags)
            return {};
        static constexpr std::array<const char*, NR_WMARK> names{"min", "low", "high", "promo"};
        if (modifier == QLatin1String("wmark"))
            return Value{value.kind, value.number, QLatin1String(names[alloc_watermark(flags_of(value))])};
        if (modifier == QLatin1String("reserves"))
            return Value{ValueKind::Bool, has(flags_of(value), ALLOC_MIN_RESERVE | ALLOC_OOM) ? 1 : 0, {}};
        return {};
    }

    class Filler {
    public:
        Filler(Step step, std::span<const std::int64_t> values, Emphasis emphasis)
            : info_(info(step))
            , values_(values)
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

        std::optional<Value> value(const TemplatePart& part) const
        {
            for (std::size_t i = 0; i < info_.values.size(); ++i) {
                const StepValue& known = info_.values[i];
                if (known.name.empty() || part.gap != QLatin1String(known.name.data(), qsizetype(known.name.size())))
                    continue;
                const Value plain{known.kind, i < values_.size() ? values_[i] : 0, {}};
                return part.modifier.isEmpty() ? plain : modified(plain, part.modifier);
            }
            return {};
        }

    private:
        QString fill(const TemplatePart& part) const
        {
            if (part.gap.isEmpty())
                return escaped(part.words);
            const auto found = value(part);
            if (!found)
                return QStringLiteral("?");
            if (part.is_choice)
                return fill(found->number != 0 ? part.yes : part.no);
            const QString text =
                escaped(found->text.isEmpty() ? value_display(found->kind, found->number) : found->text);
            return emphasis_ == Emphasis::Html ? QStringLiteral("<b>%1</b>").arg(text) : text;
        }

        QString escaped(const QString& text) const { return emphasis_ == Emphasis::Html ? text.toHtmlEscaped() : text; }

        const StepInfo& info_;
        std::span<const std::int64_t> values_;
        Emphasis emphasis_;
    };

    void check(const std::vector<TemplatePart>& parts, const Filler& filler, QStringList& faults)
    {
        for (const TemplatePart& part : parts) {
            if (!part.gap.isEmpty() && !filler.value(part))
                faults.append(QStringLiteral("no value for {%1}").arg(part.gap + QLatin1Char(' ') + part.modifier));
            check(part.yes, filler, faults);
            check(part.no, filler, faults);
        }
    }

} // namespace

QString explanation(Step step, std::span<const std::int64_t> values, Emphasis emphasis)
{
    const char* english = sentence_of(step);
    if (english == nullptr)
        return {};
    const Template text = parse_template(QCoreApplication::translate("Sentences", english));
    return Filler(step, values, emphasis).fill(text.parts);
}

QStringList faults_of_sentence(Step step, const QString& text)
{
    QStringList faults;
    const Template parsed = parse_template(text);
    if (!parsed.well_formed)
        faults.append(QStringLiteral("braces without a partner"));
    check(parsed.parts, Filler(step, {}, Emphasis::None), faults);
    return faults;
}

} // namespace rs
