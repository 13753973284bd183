// SPDX-License-Identifier: GPL-3.0-or-later
#include "gfp_field.h"
#include "models/gfp_bits_model.h"
#include "request_draft.h"
#include "shown_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace rs {

namespace {

    QPushButton* button(ShownWindow& shown, const QString& text)
    {
        for (auto* found : shown.window->docks().panel(PanelId::request)->findChildren<QPushButton*>())
            if (found->text() == text)
                return found;
        return nullptr;
    }

} // namespace

TEST(Request, NamesAndBitsAreTwoViewsOfOneMask)
{
    RequestDraft draft;
    GfpField field(draft);
    GfpBitsModel bits(draft);
    EXPECT_EQ(field.currentText(), QStringLiteral("GFP_KERNEL"));
    draft.set_gfp(Gfp{0xcc0} | GFP_BIT_NOWARN);
    EXPECT_EQ(field.currentText(), QStringLiteral("GFP_KERNEL|__GFP_NOWARN"));
    const QModelIndex lowest = bits.index(0);
    EXPECT_EQ(lowest.data(), QStringLiteral("GFP_DMA"));
    EXPECT_TRUE(bits.setData(lowest, Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(draft.value().gfp, Gfp{0x2cc1});
    EXPECT_EQ(bits.rowCount(), 24);
}

TEST(Request, AMisspeltNameIsExplainedAtTheField)
{
    RequestDraft draft;
    GfpField field(draft);
    QSignalSpy faults(&field, &GfpField::fault_changed);
    field.lineEdit()->selectAll();
    QTest::keyClicks(field.lineEdit(), QStringLiteral("GFP_KERNLE"));
    ASSERT_FALSE(faults.isEmpty());
    EXPECT_TRUE(faults.last().first().toString().contains(QLatin1String("GFP_KERNEL")))
        << qPrintable(faults.last().first().toString());
    EXPECT_EQ(draft.value().gfp, GFP_KERNEL);
}

TEST(Request, HandlesInUseAreNotTakenAgain)
{
    World world = World::make(Layout{.nr_pfns = 1024, .nr_nodes = 1, .nr_cpus = 2, .nr_tasks = 1});
    world.handle_pfn[0] = 5;
    world.handle_pfn[2] = 6;
    const std::uint32_t bound = handle_bound(used_handles_end(world), {});
    EXPECT_EQ(bound, 3U);
    EXPECT_EQ(requests_of({GFP_KERNEL, Order{}, CpuId{0}, 1}, world, TaskId{0}, bound).front().handle, 1U);
    const auto many = requests_of({GFP_KERNEL, Order{2}, CpuId{1}, 7}, world, TaskId{0}, bound);
    ASSERT_EQ(many.size(), 2U);
    EXPECT_EQ(to_text(many[0]), "cpu 1");
    EXPECT_EQ(to_text(many[1]), "fill 3 7 cc0 2");
}

TEST(Request, AllocateFreeAndDrainRunFromTheirButtons)
{
    ShownWindow shown;
    shown.press(Qt::Key_F5);
    const auto held = [&] {
        return shown.window->docks().panel(PanelId::request)->content_text().count(QLatin1Char('\n'));
    };
    shown.content();
    const auto before = held();
    QTest::mouseClick(button(shown, QStringLiteral("Allocate")), Qt::LeftButton);
    shown.press(Qt::Key_End);
    shown.content();
    EXPECT_EQ(held(), before + 1);
    QTest::mouseClick(button(shown, QStringLiteral("Drain")), Qt::LeftButton);
    EXPECT_EQ(shown.controller.engine().requests().back().verb, Verb::Drain);
}

} // namespace rs
