// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_log_model.h"
#include "theme.h"

#include <gtest/gtest.h>

namespace rs {

namespace {

    QString cell(const EventLogModel& model, int row, EventLogModel::Column column)
    {
        return model.data(model.index(row, column), Qt::DisplayRole).toString();
    }

    int rows_of(const EventLogModel& model, const QString& name)
    {
        int rows = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            rows += cell(model, row, EventLogModel::Name) == name ? 1 : 0;
        return rows;
    }

} // namespace

class EventLog : public testing::Test {
protected:
    EventLog()
    {
        controller.open({});
        model.follow();
    }

    Controller controller;
    EventLogModel model{controller};
};

TEST_F(EventLog, ShowsEventsAsTheKernelPrintsThem)
{
    ASSERT_GT(model.rowCount(), 0);
    EXPECT_EQ(cell(model, 0, EventLogModel::Name), QStringLiteral("op"));
    EXPECT_TRUE(cell(model, 0, EventLogModel::Fields).startsWith(QLatin1String("no=")));
    EXPECT_EQ(cell(model, 0, EventLogModel::Cpu), QStringLiteral("[000]"));
    EXPECT_TRUE(cell(model, 0, EventLogModel::Time).contains(QLatin1Char('.')));
    EXPECT_GT(rows_of(model, QStringLiteral("mm_vmscan_direct_reclaim_begin")), 0);
}

TEST_F(EventLog, TheRowAtTheCursorIsLitAndTheFutureDimmed)
{
    controller.seek(model.position_after(3));
    model.follow();
    const Palette& p = Theme::instance().palette();
    EXPECT_EQ(model.current_row(), 3);
    EXPECT_EQ(model.data(model.index(3, 0), Qt::BackgroundRole).value<QColor>(), p.hot_surface);
    EXPECT_FALSE(model.data(model.index(2, 0), Qt::BackgroundRole).isValid());
    EXPECT_EQ(model.data(model.index(4, 0), Qt::ForegroundRole).value<QColor>(), p.text_dim);
    controller.seek(0);
    model.follow();
    EXPECT_EQ(model.current_row(), -1);
}

TEST_F(EventLog, TheFilterTakesPartsOfNames)
{
    const int all = model.rowCount();
    model.set_filter(QStringLiteral("direct_reclaim, throttled"));
    EXPECT_GT(model.rowCount(), 0);
    EXPECT_EQ(model.rowCount(), rows_of(model, QStringLiteral("mm_vmscan_direct_reclaim_begin")) +
                                    rows_of(model, QStringLiteral("mm_vmscan_direct_reclaim_end")) +
                                    rows_of(model, QStringLiteral("mm_vmscan_throttled")));
    model.set_filter(QStringLiteral("nothing_like_it"));
    EXPECT_EQ(model.rowCount(), 0);
    model.set_filter(QStringLiteral("  "));
    EXPECT_EQ(model.rowCount(), all);
}

TEST_F(EventLog, GrowsWithTheRunAndForgetsWithIt)
{
    const int first = model.rowCount();
    Request request;
    request.verb = Verb::Alloc;
    request.handle = 900'000;
    request.gfp = GFP_KERNEL;
    controller.seek(controller.timeline().end());
    controller.submit(request);
    model.follow();
    EXPECT_GT(model.rowCount(), first);
    controller.seek(0);
    controller.submit(request);
    model.follow();
    EventLogModel fresh(controller);
    fresh.follow();
    EXPECT_EQ(model.rowCount(), fresh.rowCount());
    EXPECT_EQ(cell(model, model.rowCount() - 1, EventLogModel::Fields),
              cell(fresh, fresh.rowCount() - 1, EventLogModel::Fields));
}

} // namespace rs
