// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/span_bins.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace rs {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {
    constexpr AxisView hundred{0, 100, 100}; // a pixel a position
}

TEST(SpanBins, WideSpansStandForThemselves)
{
    const std::vector<Span> spans{{10, 20}, {30, 90}};
    EXPECT_THAT(bin_spans(spans, hundred), ElementsAre(PixelSpan{10, 20, 0, 1}, PixelSpan{30, 90, 1, 1}));
}

TEST(SpanBins, SpansAreCutAtTheEdgesOfTheView)
{
    const std::vector<Span> spans{{0, 15}, {18, 40}, {50, 60}};
    EXPECT_THAT(bin_spans(spans, {10, 20, 100}), ElementsAre(PixelSpan{0, 50, 0, 1}, PixelSpan{80, 100, 1, 1}));
}

TEST(SpanBins, ThinSpansShareAPixel)
{
    std::vector<Span> spans;
    for (std::uint64_t first = 0; first < 100; ++first)
        spans.push_back({first, first + 1});
    EXPECT_THAT(bin_spans(spans, {0, 100, 2}), ElementsAre(PixelSpan{0, 1, 0, 50}, PixelSpan{1, 2, 50, 50}));
}

TEST(SpanBins, CountsPointsByPixelColumn)
{
    const std::vector<std::uint64_t> points{1, 2, 3, 50, 99, 100};
    EXPECT_THAT(bin_points(points, {0, 100, 10}), ElementsAre(PixelCount{0, 3}, PixelCount{5, 1}, PixelCount{9, 1}));
    EXPECT_THAT(bin_points({}, hundred), IsEmpty());
}

RC_GTEST_PROP(SpanBins, LosesNoPoint, ())
{
    auto points = *rc::gen::container<std::vector<std::uint64_t>>(rc::gen::inRange<std::uint64_t>(0, 5000));
    std::sort(points.begin(), points.end());
    const auto columns = bin_points(points, {0, 5000, 137});
    std::size_t counted = 0;
    for (const PixelCount& column : columns)
        counted += column.count;
    RC_ASSERT(counted == points.size());
    RC_ASSERT(columns.size() <= 137U);
}

RC_GTEST_PROP(SpanBins, ShowsEverySpanOnceAndBoundsTheWork, ())
{
    const auto lengths = *rc::gen::container<std::vector<std::uint64_t>>(rc::gen::inRange<std::uint64_t>(1, 40));
    std::vector<Span> spans;
    std::uint64_t end = 0;
    for (const std::uint64_t length : lengths) {
        spans.push_back({end, end + length});
        end += length;
    }
    const AxisView view{0, static_cast<double>(std::max<std::uint64_t>(end, 1)), 50};
    std::size_t shown = 0;
    const auto pixels = bin_spans(spans, view);
    for (const PixelSpan& pixel : pixels) {
        RC_ASSERT(pixel.index == shown);
        shown += pixel.count;
    }
    RC_ASSERT(shown == spans.size());
    RC_ASSERT(pixels.size() <= 2U * 50U);
}

} // namespace rs
