// SPDX-License-Identifier: GPL-3.0-or-later
#include "latin1.h"
#include "source/source_library.h"

#include <QMap>

#include <gmock/gmock.h>

namespace rs {

TEST(SourceLibrary, EveryStepStandsExactlyOnceInTheEngine)
{
    const SourceLibrary library;
    QMap<QString, QStringList> places;
    for (const auto& [file, index] : library.files())
        for (const QString& step : index.steps())
            places[step].append(file);
    for (std::size_t i = 1; i < step_infos.size(); ++i) {
        const QString step = latin1(step_infos[i].name);
        EXPECT_EQ(places[step].size(), 1)
            << qPrintable(step) << " in " << qPrintable(places[step].join(QStringLiteral(", ")));
    }
}

TEST(SourceLibrary, EveryFunctionBeginsWhereTheTableSays)
{
    const SourceLibrary library;
    for (std::size_t i = 1; i < function_infos.size(); ++i) {
        const auto file = library.files().find(latin1(function_infos[i].file));
        ASSERT_NE(file, library.files().end()) << function_infos[i].kernel_name;
        EXPECT_TRUE(file->second.row_of_entry(Function(i)).has_value()) << function_infos[i].kernel_name;
    }
}

TEST(SourceLibrary, ACallerStandsAtItsCall)
{
    const SourceLibrary library;
    TaskStack stack;
    stack.frames = {{Function::alloc_pages_direct_reclaim, Step::memstall_entered},
                    {Function::perform_reclaim, Step::none}};
    const SourcePlace inner = library.place_of(stack, 2);
    EXPECT_EQ(inner.file, QStringLiteral("mm/page_alloc/direct_reclaim.cpp"));
    EXPECT_EQ(library.place_of(stack, 3).file, QString());
}

} // namespace rs
