// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cache_requests.h"

#include "mm/filemap/filemap_read.h"
#include "mm/filemap/filemap_write.h"
#include "mm/page_writeback/write_cache_pages.h"
#include "mm/slab/kmem_cache.h"

namespace rs {

namespace {

    /// The recorder's random numbers, so that the same seed reads the same pages.
    class Xorshift {
    public:
        explicit Xorshift(std::uint64_t seed)
            : state_(seed * 0x9E3779B97F4A7C15 + 1)
        {
        }
        std::uint64_t draw()
        {
            state_ ^= state_ << 13;
            state_ ^= state_ >> 7;
            state_ ^= state_ << 17;
            return state_;
        }

    private:
        std::uint64_t state_;
    };

    Co<void> read_pages(Kernel k, Request r, Placement placement)
    {
        for (std::uint64_t i = 0; i < r.count && !fatal_signal_pending(k.m.world(), k.m.current()); ++i)
            co_await filemap_read(k, static_cast<FileId>(r.handle), r.first_page + i * r.stride, 1, placement);
    }

    Co<void> read_random_pages(Kernel k, Request r, Placement placement)
    {
        Xorshift random(r.seed);
        for (std::uint64_t i = 0; i < r.count && !fatal_signal_pending(k.m.world(), k.m.current()); ++i) {
            const std::uint64_t page = r.first_page + random.draw() % (r.end_page - r.first_page);
            const bool writes = random.draw() % 100 < r.write_percent;
            if (writes)
                co_await generic_perform_write(k, static_cast<FileId>(r.handle), page, placement);
            else
                co_await filemap_read(k, static_cast<FileId>(r.handle), page, 1, placement);
        }
    }

    Co<void> write_pages(Kernel k, Request r, Placement placement)
    {
        for (std::uint64_t i = 0; i < r.count && !fatal_signal_pending(k.m.world(), k.m.current()); ++i)
            co_await generic_perform_write(k, static_cast<FileId>(r.handle), r.first_page + i * r.stride, placement);
    }

} // namespace

Co<void> use_caches(Kernel k, Request request, Placement placement)
{
    const auto file = static_cast<FileId>(request.handle);
    if (request.verb == Verb::Open) {
        open_file(k.m, file, request.inode, request.end_page, DiskId(request.count));
    } else if (request.verb == Verb::MakeObjects) {
        co_await kmem_cache_alloc(k, request.cache, request.count, request.stride, placement);
    } else if (is_open(k.m.world(), file)) {
        if (request.verb == Verb::Advise)
            fadvise(k.m, file, FileAdvice(request.count));
        else if (request.verb == Verb::Read)
            co_await read_pages(k, request, placement);
        else if (request.verb == Verb::Write)
            co_await write_pages(k, request, placement);
        else if (request.verb == Verb::Fsync)
            co_await file_write_and_wait(k, mapping_of(k.m.world(), file));
        else
            co_await read_random_pages(k, request, placement);
    }
}

} // namespace rs
