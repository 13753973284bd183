// SPDX-License-Identifier: GPL-3.0-or-later
// One member of all records of an array, written like an array of its own: `flags[i]` for `state[i].flags`. What is asked
// together so stands together in memory, and who asks need not know.
#pragma once

#include "base/lazy_array.h"

namespace rs {

template <class Record, class T>
T type_of_member(T Record::*);
template <class Record, class T>
Record record_of_member(T Record::*);

/// Does not own the records: they must stay where they are.
template <auto member>
class Column {
public:
    using Record = decltype(record_of_member(member));
    using Value = decltype(type_of_member(member));

    explicit Column(LazyArray<Record>& records)
        : records_(records.size() == 0 ? nullptr : &records[0])
    {
    }
    Value& operator[](std::size_t i) { return records_[i].*member; }
    const Value& operator[](std::size_t i) const { return records_[i].*member; }

private:
    Record* records_;
};

} // namespace rs
