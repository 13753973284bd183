// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explanation.h"

#include "explain/sentences.h"
#include "mm/alloc_flags.h"

#include <QCoreApplication>

namespace rs {

namespace {

    AllocFlags flags_of(const GapValue& value) { return AllocFlags(static_cast<std::uint32_t>(value.number)); }

    /// {order.pages}, {alloc_flags.wmark}, {alloc_flags.reserves}
    std::optional<GapValue> modified(const GapValue& value, const QString& modifier)
    {
        if (modifier == QLatin1String("pages") && value.kind == ValueKind::OrderOf)
            return GapValue{ValueKind::Pages, std::int64_t{1} << value.number, {}};
        if (value.kind != ValueKind::AllocFlags)
            return {};
        static constexpr std::array<const char*, NR_WMARK> names{"min", "low", "high", "promo"};
        if (modifier == QLatin1String("wmark"))
            return GapValue{value.kind, value.number, QLatin1String(names[alloc_watermark(flags_of(value))])};
        if (modifier == QLatin1String("reserves"))
            return GapValue{ValueKind::Bool, has(flags_of(value), ALLOC_MIN_RESERVE | ALLOC_OOM) ? 1 : 0, {}};
        return {};
    }

    /// The values that a step was recorded with.
    GapValues values_of(Step step, std::span<const std::int64_t> values)
    {
        return [&known_values = info(step).values, values](const TemplatePart& part) -> std::optional<GapValue> {
            for (std::size_t i = 0; i < known_values.size(); ++i) {
                const StepValue& known = known_values[i];
                if (known.name.empty() || part.gap != QLatin1String(known.name.data(), qsizetype(known.name.size())))
                    continue;
                const GapValue plain{known.kind, i < values.size() ? values[i] : 0, {}};
                return part.modifier.isEmpty() ? plain : modified(plain, part.modifier);
            }
            return {};
        };
    }

} // namespace

QString explanation(Step step, std::span<const std::int64_t> values, Emphasis emphasis)
{
    const char* english = sentence_of(step);
    if (english == nullptr)
        return {};
    return fill_template(QCoreApplication::translate("Sentences", english), values_of(step, values), emphasis);
}

QStringList faults_of_sentence(Step step, const QString& text) { return faults_of_template(text, values_of(step, {})); }

} // namespace rs
