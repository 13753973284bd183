// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"
#include "models/variables.h"

#include <gmock/gmock.h>

namespace rs {

namespace {

    QString text_of(const std::vector<VariableGroup>& groups, const QString& name)
    {
        for (const VariableGroup& group : groups)
            for (const Variable& variable : group.variables)
                if (variable.name == name)
                    return variable.value;
        return QStringLiteral("absent");
    }

    std::vector<VariableGroup> at_step(Controller& controller, Step wanted)
    {
        while (controller.timeline().current_step()->step != wanted && controller.forward(Motion::Into)) {}
        return variables_at(controller.world(), controller.shown_task(), controller.selected_frame());
    }

} // namespace

TEST(Variables, ShowTheFrameAndWhileReclaimingScanControl)
{
    Controller controller;
    controller.open({});
    const auto start = at_step(controller, Step::request_prepared);
    EXPECT_EQ(text_of(start, QStringLiteral("gfp_mask")), QStringLiteral("GFP_KERNEL"));
    EXPECT_EQ(text_of(start, QStringLiteral("PF_MEMALLOC")), QStringLiteral("clear"));
    EXPECT_EQ(text_of(start, QStringLiteral("priority")), QStringLiteral("absent"));

    const auto filled = at_step(controller, Step::scan_control_filled);
    EXPECT_EQ(text_of(filled, QStringLiteral("nr_to_reclaim")), QStringLiteral("32"));
    EXPECT_EQ(text_of(filled, QStringLiteral("priority")), QStringLiteral("12"));
    EXPECT_EQ(text_of(filled, QStringLiteral("PF_MEMALLOC")), QStringLiteral("set"));

    const auto isolating = at_step(controller, Step::folio_isolated);
    EXPECT_EQ(text_of(isolating, QStringLiteral("folio_list")), QStringLiteral("1"));
}

TEST(Variables, MarkWhatChangedInGroupsThatStoodThere)
{
    const std::vector<VariableGroup> before{{QStringLiteral("a"), {{QStringLiteral("x"), QStringLiteral("1")}}}};
    std::vector<VariableGroup> now{
        {QStringLiteral("a"), {{QStringLiteral("x"), QStringLiteral("2")}, {QStringLiteral("y"), QStringLiteral("1")}}},
        {QStringLiteral("b"), {{QStringLiteral("x"), QStringLiteral("1")}}}};
    mark_changes(now, before);
    EXPECT_TRUE(now[0].variables[0].changed);
    EXPECT_TRUE(now[0].variables[1].changed);
    EXPECT_FALSE(now[1].variables[0].changed);
}

} // namespace rs
