// SPDX-License-Identifier: GPL-3.0-or-later
// scan_control: the reclaim request of one task. It lives in the World, one a task, so that the debugger sees every
// field at every moment. Kernel: struct scan_control, mm/vmscan.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// Bits of sc.may_deactivate.
inline constexpr std::int64_t DEACTIVATE_ANON = 1;
inline constexpr std::int64_t DEACTIVATE_FILE = 2;

/// The current task's scan_control: sc.priority() reads a field, sc.priority(n) writes it.
class ScanControl {
public:
    explicit ScanControl(Machine& m)
        : m_(m)
        , base_(raw(m.current()) * nr_scan_control_fields)
    {
    }

#define RS_ACCESSORS(name, kind)                                                                                       \
    std::int64_t name() const { return get(ScField::name); }                                                           \
    void name(std::int64_t value) { m_.set<Field::ScanControlField>(base_ + raw(ScField::name), value); }
    RS_SCAN_CONTROL(RS_ACCESSORS)
#undef RS_ACCESSORS

    /// order() as the order of a block.
    Order order_wanted() const { return static_cast<Order>(order()); }

    /// All fields zero: a fresh designated initialiser.
    void clear()
    {
        for (std::uint32_t i = 0; i < nr_scan_control_fields; ++i)
            m_.set<Field::ScanControlField>(base_ + i, 0);
    }

private:
    std::int64_t get(ScField field) const { return m_.get<Field::ScanControlField>(base_ + raw(field)); }

    Machine& m_;
    std::uint32_t base_;
};

} // namespace rs
