// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_picture.h"

#include "geometry/number_text.h"
#include "panels/path_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace rs {

namespace {

    struct Told {
        PathLook look{};
        QString text;
    };

    class Composer {
    public:
        Composer(const PathLayout& layout, const PathState& state, const Timeline& timeline)
            : layout_(layout)
            , state_(state)
        {
            for (std::size_t node = 0; node < decided_.size(); ++node)
                if (const auto last = state.last_from(PathNode(node)))
                    decided_[node] = timeline.step_at(last->position);
            if (!state.taken().empty())
                last_edge_ = state.taken().back().edge;
        }

        PathPicture compose() const
        {
            PathPicture picture;
            picture.free_area = layout_.free_area;
            picture.size = layout_.size;
            for (std::size_t node = 0; node < layout_.boxes.size(); ++node)
                picture.boxes.push_back(box(PathNode(node)));
            for (const PathLook look : {PathLook::Untaken, PathLook::Passed, PathLook::Live})
                for (std::size_t edge = 0; edge < path_edges.size(); ++edge)
                    if (look_of(edge) == look)
                        picture.lines.push_back({look, layout_.lines[edge].points});
            add_labels(picture);
            return picture;
        }

    private:
        PathLook look_of(std::size_t edge) const
        {
            if (state_.on_edge() && last_edge_ == edge)
                return PathLook::Live;
            return state_.count(edge) > 0 ? PathLook::Passed : PathLook::Untaken;
        }

        PathBoxPicture box(PathNode node) const
        {
            const std::uint32_t count = state_.count(node);
            const PathLook look = state_.here() == node || state_.called() == node ? PathLook::Live
                                  : count > 0                                      ? PathLook::Passed
                                                                                   : PathLook::Untaken;
            QString tag = path_tag(node);
            if (count > 1)
                tag = QStringLiteral("×%1").arg(count);
            return {node, look, layout_.boxes[at(node)], path_name(node), tag, tip(node)};
        }

        /// All that was decided in the box, branch by branch.
        QString tip(PathNode node) const
        {
            QStringList lines{path_name(node)};
            if (node == PathNode::unreserve && state_.calls() > 0)
                lines << called_text(state_.calls());
            for (std::size_t edge = 0; edge < path_edges.size(); ++edge) {
                if (path_edges[edge].from != node)
                    continue;
                const Told told = told_of(edge);
                QString line = QStringLiteral("→ ") + path_name(path_edges[edge].to);
                if (const std::uint32_t count = state_.count(edge); count > 0)
                    line += QStringLiteral("  ×") + number_text(count);
                if (!told.text.isEmpty())
                    line += QStringLiteral("  ") + told.text;
                lines << line;
            }
            return lines.join(QLatin1Char('\n'));
        }

        Told told_of(std::size_t edge) const
        {
            const auto& decided = decided_[at(path_edges[edge].from)];
            if (!decided)
                return {};
            if (decided->step != path_edges[edge].step)
                return {PathLook::Untaken, why_not(path_edges[edge].step, *decided)};
            const std::uint32_t count = state_.count(edge);
            const QString text = taken_text(*decided);
            return {look_of(edge), count > 1 ? QStringLiteral("%1× %2").arg(count).arg(text) : text};
        }

        /// Several lines can share the room of a label: what was taken goes before what was not.
        void add_labels(PathPicture& picture) const
        {
            for (const PathLook look : {PathLook::Live, PathLook::Passed, PathLook::Untaken})
                for (std::size_t edge = 0; edge < path_edges.size(); ++edge) {
                    const QRectF& room = layout_.lines[edge].label;
                    const Told told = told_of(edge);
                    if (room.isNull() || told.text.isEmpty() || told.look != look || is_used(picture, room))
                        continue;
                    const bool page_not_found = look == PathLook::Untaken && path_edges[edge].to == PathNode::got_pg;
                    if (!page_not_found)
                        picture.labels.push_back({look, room, told.text});
                }
        }

        static bool is_used(const PathPicture& picture, const QRectF& room)
        {
            return std::any_of(picture.labels.begin(), picture.labels.end(),
                               [&](const PathLabelPicture& label) { return label.rect.intersects(room); });
        }

        const PathLayout& layout_;
        const PathState& state_;
        std::array<std::optional<StepSeen>, at(PathNode::count)> decided_; ///< by box: its last decision
        std::size_t last_edge_ = path_edges.size();
    };

} // namespace

PathPicture path_picture(const PathLayout& layout, const PathState& state, const Timeline& timeline)
{
    return Composer(layout, state, timeline).compose();
}

} // namespace rs
