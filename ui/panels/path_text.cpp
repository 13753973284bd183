// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_text.h"

#include "geometry/number_text.h"
#include "latin1.h"
#include "panels/path_words.h"
#include "value_display.h"

#include <algorithm>

namespace rs {

namespace {

    PathWords words_of(FlowChartId chart)
    {
        switch (chart) {
        case FlowChartId::slow_path: return words_of_slow_path();
        case FlowChartId::try_to_free_pages: return words_of_direct_reclaim();
        case FlowChartId::shrink_node: return words_of_shrink_node();
        case FlowChartId::balance_pgdat: return words_of_kswapd();
        case FlowChartId::compact_zone: return words_of_compaction();
        case FlowChartId::out_of_memory: return words_of_oom_kill();
        case FlowChartId::count: break;
        }
        return {};
    }

} // namespace

std::int64_t value(const StepSeen& seen, std::string_view name)
{
    const auto& names = info(seen.step).values;
    for (std::size_t i = 0; i < names.size() && i < seen.values.size(); ++i)
        if (names[i].name == name)
            return seen.values[i];
    return 0;
}

QString number(const StepSeen& seen, std::string_view name) { return number_text(value(seen, name)); }

QString named(const StepSeen& seen, std::string_view name)
{
    const auto& names = info(seen.step).values;
    const auto found = std::find_if(names.begin(), names.end(), [&](const StepValue& v) { return v.name == name; });
    return found == names.end() ? QString() : value_display(found->kind, value(seen, name));
}

QString priority_words(const StepSeen& seen) { return Path::tr("priority %1").arg(value(seen, "priority")); }
QString reclaimed_words(const StepSeen& seen) { return Path::tr("%1 reclaimed").arg(number(seen, "nr_reclaimed")); }
QString none_reclaimed_words(const StepSeen&) { return Path::tr("0 reclaimed"); }

QString path_title(FlowChartId chart)
{
    return chart == FlowChartId::slow_path ? Path::tr("Slow path")
                                           : QString(latin1(info(flow_chart_of(chart).function).kernel_name));
}

QString path_name(FlowChartId chart, BoxNo box) { return latin1(flow_chart_of(chart).boxes[box].name); }

QString path_tag(FlowChartId chart, BoxNo box)
{
    if (chart != FlowChartId::slow_path)
        return {};
    switch (SlowPathBox(box)) {
    case SlowPathBox::fast: return Path::tr("low");
    case SlowPathBox::slow: return Path::tr("min");
    case SlowPathBox::reserves: return Path::tr("retry");
    case SlowPathBox::after_reclaim: return Path::tr("again");
    default: return {};
    }
}

QString taken_text(FlowChartId chart, const StepSeen& taken)
{
    const auto texts = words_of(chart).taken;
    const auto found = std::ranges::find(texts, taken.step, &TakenText::step);
    return found == texts.end() ? QString() : found->text(taken);
}

QString why_not(FlowChartId chart, Step untaken, const StepSeen& taken)
{
    const auto whys = words_of(chart).why_not;
    const auto found = std::ranges::find_if(
        whys, [&](const WhyNot& why) { return why.untaken == untaken && why.taken == taken.step; });
    return found == whys.end() ? QString() : found->text(taken);
}

QString called_text(const QString& caller, std::uint32_t times)
{
    return Path::tr("called by %1 ×%2").arg(caller, number_text(std::int64_t{times}));
}

} // namespace rs
