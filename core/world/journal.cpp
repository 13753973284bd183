// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/journal.h"

namespace rs {

void Journal::add_chunk()
{
    if (size() + chunk_records > max_records_ && !chunks_.empty()) {
        spare_ = std::move(chunks_.front());
        chunks_.pop_front();
        begin_ += chunk_records;
    }
    chunks_.push_back(spare_ ? std::move(spare_) : std::make_unique_for_overwrite<Chunk>());
    next_ = chunks_.back()->data();
    chunk_end_ = next_ + chunk_records;
}

void Journal::drop_all()
{
    begin_ = end();
    if (!chunks_.empty())
        spare_ = std::move(chunks_.back());
    chunks_.clear();
    next_ = chunk_end_ = nullptr;
}

} // namespace rs
