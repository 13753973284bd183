// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_picture.h"

#include "geometry/number_text.h"
#include "panels/path_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>

namespace rs {

namespace {

    struct PathTips {
        Q_DECLARE_TR_FUNCTIONS(PathTips)
    };

    constexpr double opener_width = 18;

    /// What is said of an edge: why it was taken the last time, or why not.
    struct Told {
        std::size_t edge = 0;
        PathLook look{};
        QString reason;
        std::uint32_t count = 0;
        bool taken() const { return look != PathLook::Untaken; }
        QString text() const { return count > 1 ? QStringLiteral("%1× %2").arg(number_text(count), reason) : reason; }
    };

    class Composer {
    public:
        Composer(const PathLayout& layout, const PathState& state, const Timeline& timeline)
            : layout_(layout)
            , state_(state)
            , chart_(state.chart())
            , decided_(chart_.boxes.size())
        {
            for (BoxNo box = 0; box < decided_.size(); ++box) {
                const auto last = state.last_from(box);
                if (last && last->position >= timeline.begin())
                    decided_[box] = timeline.step_at(last->position);
            }
        }

        PathPicture compose() const
        {
            PathPicture picture;
            picture.free_area = layout_.free_area;
            picture.size = layout_.size;
            for (BoxNo box = 0; box < layout_.boxes.size(); ++box)
                picture.boxes.push_back(box_picture(box));
            for (const PathLook look : {PathLook::Untaken, PathLook::Passed, PathLook::Live})
                for (std::size_t edge = 0; edge < chart_.edges.size(); ++edge)
                    if (look_of(edge) == look)
                        picture.lines.push_back({look, layout_.lines[edge].points});
            for (BoxNo box = 0; box < layout_.boxes.size(); ++box)
                add_labels(picture, box);
            return picture;
        }

    private:
        QString name(BoxNo box) const { return path_name(state_.chart_id(), box); }

        PathLook look_of(std::size_t edge) const
        {
            if (state_.on_edge() && state_.taken().back().way == edge)
                return PathLook::Live;
            return state_.count(edge) > 0 ? PathLook::Passed : PathLook::Untaken;
        }

        PathBoxPicture box_picture(BoxNo box) const
        {
            const std::uint32_t count = state_.count(box);
            const PathLook look = state_.here() == box || state_.called() == box ? PathLook::Live
                                  : count > 0                                    ? PathLook::Passed
                                                                                 : PathLook::Untaken;
            QString tag = path_tag(state_.chart_id(), box);
            if (count > 1)
                tag = QStringLiteral("×%1").arg(number_text(count));
            const QRectF& rect = layout_.boxes[box];
            QRectF opener;
            if (chart_.boxes[box].opens != Opens::nothing)
                opener = QRectF(rect.right() - opener_width, rect.top(), opener_width, rect.height());
            return {box, look, rect, opener, name(box), tag, tip(box)};
        }

        /// All that was decided in the box, branch by branch, and what a click does.
        QString tip(BoxNo box) const
        {
            QStringList lines{name(box)};
            if (state_.calls(box) > 0)
                for (const FlowAside& aside : chart_.asides)
                    if (aside.to == box)
                        lines << called_text(name(aside.from), state_.calls(box));
            for (std::size_t edge = 0; edge < chart_.edges.size(); ++edge)
                if (chart_.edges[edge].from == box)
                    lines << tip_line(edge);
            if (state_.count(box) > 0)
                lines << PathTips::tr("Click: to its next passage; with Shift, to the one before");
            if (chart_.boxes[box].opens != Opens::nothing)
                lines << PathTips::tr("Double click or Enter: open %1").arg(path_title(chart_.boxes[box].inside));
            return lines.join(QLatin1Char('\n'));
        }

        QString tip_line(std::size_t edge) const
        {
            QString line = QStringLiteral("→ ") + name(chart_.edges[edge].to);
            if (const std::uint32_t count = state_.count(edge); count > 0)
                line += QStringLiteral("  ×") + number_text(count);
            const Told told = told_of(edge);
            return told.reason.isEmpty() ? line : line + QStringLiteral("  ") + told.reason;
        }

        Told told_of(std::size_t edge) const
        {
            const auto& decided = decided_[chart_.edges[edge].from];
            if (!decided)
                return {edge, {}, {}, 0};
            if (decided->step != chart_.edges[edge].step)
                return {edge, PathLook::Untaken, why_not(state_.chart_id(), chart_.edges[edge].step, *decided), 0};
            return {edge, look_of(edge), taken_text(state_.chart_id(), *decided), state_.count(edge)};
        }

        bool in_room(const Told& told) const { return layout_.lines[told.edge].in_room; }

        /// What there is to say beside a box: first of the line that runs there, then of the others, which are named.
        std::vector<Told> told_in(BoxNo box) const
        {
            std::vector<Told> all;
            for (std::size_t edge = 0; edge < chart_.edges.size(); ++edge) {
                if (chart_.edges[edge].from != box)
                    continue;
                Told told = told_of(edge);
                if (!told.reason.isEmpty())
                    all.push_back(std::move(told));
            }
            const auto said_of_taken = [&](const Told& told) {
                return std::ranges::any_of(
                    all, [&](const Told& other) { return other.taken() && other.reason == told.reason; });
            };
            std::vector<Told> once; // the reason for going one way is often that for not going another
            std::ranges::copy_if(all, std::back_inserter(once),
                                 [&](const Told& told) { return told.taken() || !said_of_taken(told); });
            std::ranges::stable_sort(once, [&](const Told& a, const Told& b) {
                return std::pair(!in_room(a), !a.taken()) < std::pair(!in_room(b), !b.taken());
            });
            return once;
        }

        void add_labels(PathPicture& picture, BoxNo box) const
        {
            const QRectF& room = layout_.rooms[box];
            std::vector<Told> all = told_in(box);
            const auto lines = static_cast<std::size_t>((room.height() + 1) / layout_.line);
            all.resize(std::min(all.size(), lines));
            QRectF row(room.left(), room.center().y() - layout_.line * static_cast<double>(all.size()) / 2,
                       room.width(), layout_.line);
            for (const Told& told : all) {
                const QString text = told.text(), arrow = QStringLiteral("→ ");
                if (in_room(told))
                    picture.labels.push_back({told.look, row, text, text});
                else
                    picture.labels.push_back({told.look, row,
                                              arrow + name(chart_.edges[told.edge].to) + QStringLiteral(": ") + text,
                                              arrow + text});
                row.translate(0, layout_.line);
            }
        }

        const PathLayout& layout_;
        const PathState& state_;
        const FlowChart& chart_;
        std::vector<std::optional<StepSeen>> decided_; ///< by box: its last decision
    };

} // namespace

PathPicture path_picture(const PathLayout& layout, const PathState& state, const Timeline& timeline)
{
    return Composer(layout, state, timeline).compose();
}

} // namespace rs
