// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/storage_toml.h"

#include "world/disk.h"

namespace rs {

StorageDescription read_storage(const toml::table& machine, TomlReader& in)
{
    StorageDescription storage;
    if (const auto latencies = in.numbers(machine, "disk_latency_us", max_disk_latency_us, max_file_disks))
        storage.disk_latency_us = *latencies;
    return storage;
}

} // namespace rs
