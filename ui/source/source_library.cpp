// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_library.h"

#include "latin1.h"

#include <QDirIterator>
#include <QFile>

namespace rs {

SourceLibrary::SourceLibrary(const QString& folder)
{
    QDirIterator found(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QIODevice::ReadOnly))
            files_.emplace(QDir(folder).relativeFilePath(file.fileName()),
                           SourceIndex(QString::fromUtf8(file.readAll())));
    }
}

SourcePlace SourceLibrary::place_of(Step step, Function function) const
{
    const QString own = latin1(info(function).file);
    if (const auto index = files_.find(own); index != files_.end())
        if (const auto row = index->second.row_of(step))
            return {own, *row};
    for (const auto& [file, index] : files_)
        if (const auto row = index.row_of(step))
            return {file, *row};
    return {};
}

SourcePlace SourceLibrary::place_of(const Frame& frame) const
{
    if (frame.step != Step::none)
        return place_of(frame.step, frame.function);
    const QString file = latin1(info(frame.function).file);
    const auto index = files_.find(file);
    if (index == files_.end())
        return {};
    return {file, index->second.row_of_entry(frame.function).value_or(0)};
}

SourcePlace SourceLibrary::place_of(const TaskStack& stack, std::size_t depth) const
{
    if (depth == 0 || depth > stack.frames.size())
        return {};
    const SourcePlace place = place_of(stack.frames[depth - 1]);
    const auto index = files_.find(place.file);
    if (depth == stack.frames.size() || index == files_.end())
        return place;
    return {place.file, index->second.row_of_call(place.row, stack.frames[depth].function)};
}

} // namespace rs
