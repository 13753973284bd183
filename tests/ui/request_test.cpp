// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_fault.h"
#include "gfp_field.h"
#include "models/gfp_bits_model.h"
#include "number_field.h"
#include "request_draft.h"
#include "shown_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolBar>

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

    QToolBar& toolbar(ShownWindow& shown) { return *shown.window->findChild<QToolBar*>(); }

    QPushButton& toolbar_allocate(ShownWindow& shown) { return *toolbar(shown).findChild<QPushButton*>(); }

    void type(QWidget& field, const QString& text)
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, text);
    }

    /// The message that stands right below a field; empty: none.
    QString message_below(ShownWindow& shown, const QWidget& field)
    {
        const QRect place(field.mapTo(shown.window.get(), QPoint(0, 0)), field.size());
        for (const auto* fault : shown.window->findChildren<FieldFault*>())
            if (fault->isVisible() && fault->geometry().top() >= place.bottom() &&
                fault->geometry().left() <= place.right() && fault->geometry().right() >= place.left() &&
                shown.window->rect().contains(fault->geometry()))
                return fault->text();
        return {};
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

TEST(Request, WrongMasksAreToldBelowTheToolbarsField)
{
    ShownWindow shown;
    auto* field = toolbar(shown).findChild<GfpField*>();
    const std::pair<const char*, const char*> texts[] = {{"GFP_KERNLE", "GFP_KERNEL"},
                                                         {"0x8000000", "0xffffff"},
                                                         {"GFP_DMA|GFP_DMA32", "two zones"},
                                                         {"GFP_KERNEL|", "hexadecimal"}};
    const auto requests = shown.controller.engine().requests().size();
    for (const auto& [text, told] : texts) {
        type(*field->lineEdit(), QLatin1String(text));
        EXPECT_TRUE(message_below(shown, *field).contains(QLatin1String(told)))
            << text << ": " << qPrintable(message_below(shown, *field));
        EXPECT_FALSE(toolbar_allocate(shown).isEnabled()) << text;
        QTest::mouseClick(&toolbar_allocate(shown), Qt::LeftButton);
    }
    EXPECT_EQ(shown.controller.engine().requests().size(), requests);
    type(*field->lineEdit(), QStringLiteral("GFP_NOWAIT"));
    EXPECT_EQ(message_below(shown, *field), QString());
    EXPECT_TRUE(toolbar_allocate(shown).isEnabled());
}

TEST(Request, AnOrderAboveTenStaysAndIsToldBelowTheField)
{
    ShownWindow shown;
    auto* order = toolbar(shown).findChild<NumberField*>();
    type(*order, QStringLiteral("11"));
    EXPECT_EQ(order->value(), 11);
    EXPECT_TRUE(message_below(shown, *order).contains(QLatin1String("0 to 10"))) << qPrintable(order->fault());
    EXPECT_FALSE(toolbar_allocate(shown).isEnabled());
    QTest::keyClick(order, Qt::Key_Return);
    EXPECT_EQ(order->value(), 11);
    EXPECT_FALSE(toolbar_allocate(shown).isEnabled());
    type(*order, QStringLiteral("10"));
    EXPECT_EQ(message_below(shown, *order), QString());
    EXPECT_TRUE(toolbar_allocate(shown).isEnabled());
    QTest::keyClick(order, Qt::Key_Up);
    EXPECT_EQ(order->value(), 10);
}

TEST(Request, ThePanelTellsWrongNumbersToo)
{
    ShownWindow shown;
    Panel* panel = shown.window->docks().panel(PanelId::request);
    auto* order = panel->findChild<NumberField*>();
    type(*order, QStringLiteral("12"));
    EXPECT_FALSE(button(shown, QStringLiteral("Allocate"))->isEnabled());
    bool told = false;
    for (const auto* label : panel->findChildren<QLabel*>())
        told |= label->isVisibleTo(panel) && label->text() == order->fault();
    EXPECT_TRUE(told);
    EXPECT_TRUE(toolbar_allocate(shown).isEnabled()); // stands at the draft, which is right
}

TEST(Request, HandlesInUseAreNotTakenAgain)
{
    World world = World::make(Layout{.nr_pfns = 1024, .nr_nodes = 1, .nr_cpus = 2, .nr_tasks = 1});
    world.handle_pfn[0] = 5;
    world.handle_pfn[2] = 6;
    const std::uint32_t bound = handle_bound(used_handles_end(world), {});
    EXPECT_EQ(bound, 3U);
    EXPECT_EQ(requests_of({GFP_KERNEL, Order{}, CpuId{0}, 1}, world, TaskId{0}, {0, bound}).front().handle, 1U);
    const auto many = requests_of({GFP_KERNEL, Order{2}, CpuId{1}, 7}, world, TaskId{0}, {0, bound});
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
