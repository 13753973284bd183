// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/filemap/open_file.h"

#include <algorithm>
#include <optional>

namespace rs {

namespace {

    std::optional<MappingId> find_mapping(const World& w, AddressSpace file)
    {
        for (std::uint32_t i = 0; i < w.nr_mappings[0]; ++i)
            if (w.address_space(MappingId{i}) == file)
                return MappingId{i};
        return {};
    }

    std::optional<MappingId> new_mapping(Machine& m, AddressSpace file)
    {
        const std::uint32_t next = m.world().nr_mappings[0];
        if (next == m.world().mapping_file.size())
            return {};
        m.set<Field::MappingFile>(next, pack(file));
        m.set<Field::NrMappings>(0, next + 1);
        return MappingId{next};
    }

} // namespace

std::optional<MappingId> mapping_for(Machine& m, AddressSpace file, DiskId disk)
{
    auto mapping = find_mapping(m.world(), file);
    if (!mapping)
        mapping = new_mapping(m, file);
    if (mapping)
        m.set<Field::MappingDisk>(raw(*mapping), raw(disk));
    return mapping;
}

bool open_file(Machine& m, FileId file, std::uint64_t inode, std::uint64_t pages, DiskId disk)
{
    const auto mapping = mapping_for(m, {inode, false}, disk);
    if (!mapping)
        return false;
    m.set<Field::MappingPages>(raw(*mapping), std::max(m.world().mapping_pages[at(*mapping)], pages));
    m.set<Field::FileMapping>(raw(file), raw(*mapping) + 1);
    m.set<Field::FilePrevPos>(raw(file), UINT64_MAX); // nothing was read yet; kernel: file_ra_state_init()
    m.set<Field::FileRaStart>(raw(file), 0);
    m.set<Field::FileRaSize>(raw(file), 0);
    m.set<Field::FileRaAsyncSize>(raw(file), 0);
    fadvise(m, file, FileAdvice::Normal);
    return true;
}

void fadvise(Machine& m, FileId file, FileAdvice advice) { m.set<Field::FileAdvice>(raw(file), raw(advice)); }

} // namespace rs
