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
    used_ = 0;
}

void Journal::drop_all()
{
    if (!chunks_.empty())
        spare_ = std::move(chunks_.back());
    chunks_.clear();
    used_ = chunk_records;
    begin_ = end_;
}

} // namespace rs
