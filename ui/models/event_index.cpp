// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_index.h"

namespace rs {

namespace {

    constexpr std::string_view between_words = " ,;\t";

    std::vector<std::string_view> words_of(std::string_view text)
    {
        std::vector<std::string_view> words;
        while (true) {
            const auto begin = text.find_first_not_of(between_words);
            if (begin == std::string_view::npos)
                return words;
            text.remove_prefix(begin);
            const auto end = std::min(text.find_first_of(between_words), text.size());
            words.push_back(text.substr(0, end));
            text.remove_prefix(end);
        }
    }

} // namespace

EventIndex::Filter events_named(std::string_view text)
{
    const auto words = words_of(text);
    EventIndex::Filter filter;
    for (std::size_t event = 0; event < filter.size(); ++event) {
        const std::string_view name = info(Event(event)).name;
        filter[event] = words.empty() || std::any_of(words.begin(), words.end(), [&](std::string_view word) {
                            return name.find(word) != std::string_view::npos;
                        });
    }
    return filter;
}

void EventIndex::start_over(const Controller& controller)
{
    reader_.start_over(controller);
    all_.clear();
    shown_.clear();
}

std::vector<EventIndex::Position> EventIndex::read_on(const Controller& controller)
{
    std::vector<Position> fresh;
    reader_.read(controller.engine().journal(), [&](Position position, const Record& record) {
        if (record.kind != RecordKind::Event)
            return;
        all_.push_back({position, Event(record.what)});
        if (filter_[record.what])
            fresh.push_back(position);
    });
    return fresh;
}

void EventIndex::append(const std::vector<Position>& positions)
{
    shown_.insert(shown_.end(), positions.begin(), positions.end());
}

void EventIndex::set_filter(const Filter& filter)
{
    filter_ = filter;
    shown_.clear();
    for (const Entry& entry : all_)
        if (filter_[static_cast<std::size_t>(entry.event)])
            shown_.push_back(entry.position);
}

} // namespace rs
