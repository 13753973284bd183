// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/request.h"

#include "base/in_quotes.h"
#include "base/nearest_name.h"
#include "io/text_cursor.h"
#include "mm/task_flags.h"
#include "world/world.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rs {

namespace {

    /// The verbs' words, by Verb.
    constexpr std::array<std::string_view, 32> verb_names{
        "a",           "fill", "fillto", "f",    "frange", "frev", "freeall", "drain", "lrudrain",
        "lrudrainall", "cpu",  "node",   "nodemask", "mems", "fifo", "context", "sigkill", "open", "adv", "fr", "frnd", "fw", "fsync", "slab", "compact_memory", "touch", "oomfree", "oomkiller", "sleep",  "stat", "trace",   "dump"};
    static_assert(verb_names.size() == raw(Verb::Dump) + std::size_t{1});

    /// What `context` may name, in the order in which it is printed.
    constexpr std::array<std::string_view, 5> context_names{"nofs", "noio", "pin", "memalloc", "dumpcore"};
    constexpr std::array<std::uint32_t, context_names.size()> context_flags{PF_MEMALLOC_NOFS, PF_MEMALLOC_NOIO,
                                                                             PF_MEMALLOC_PIN, PF_MEMALLOC, PF_DUMPCORE};

    constexpr std::uint64_t longest_sleep_ms = 24ULL * 60 * 60 * 1000;

    constexpr std::uint64_t max_file_pages = std::uint64_t{1} << 32; // 16 TiB
    constexpr std::array<std::string_view, nr_kmem_caches> cache_names{"dentry", "inode"};

    std::uint32_t read_handle(TextCursor& in) { return in.number<std::uint32_t>("handle", 0, max_handles - 1); }

    void read_gfp_and_order(TextCursor& in, Request& request)
    {
        const std::string_view mask = in.word("gfp mask");
        try {
            request.gfp = parse_gfp(mask);
        } catch (const InputError& error) {
            in.fail(error.what());
        }
        request.order = Order(in.number<std::uint8_t>("order", 0, MAX_ORDER - 1));
    }

    void read_fill(TextCursor& in, Request& request)
    {
        request.handle = read_handle(in);
        request.count = in.number<std::uint64_t>("number of allocations", 0, max_handles - request.handle);
        read_gfp_and_order(in, request);
    }

    void read_range(TextCursor& in, Request& request)
    {
        request.handle = read_handle(in);
        request.end = in.number<std::uint32_t>("handle after the last one", 0, max_handles);
        request.stride = in.number<std::uint32_t>("stride", 1, max_handles);
    }

    std::uint32_t context_flag(TextCursor& in, std::string_view name, std::size_t offset)
    {
        const auto found = std::ranges::find(context_names, name);
        if (found == context_names.end())
            in.fail("unknown context " + in_quotes(name) + did_you_mean(name, context_names)
                        + " (known: nofs, noio, pin, memalloc, dumpcore, or none)",
                    offset);
        return context_flags[static_cast<std::size_t>(found - context_names.begin())];
    }

    std::uint32_t read_context(TextCursor& in)
    {
        const std::string_view text = in.word("context");
        if (text == "none")
            return 0;
        std::uint32_t flags = 0;
        for (std::size_t start = 0; start <= text.size();) {
            const std::size_t end = std::min(text.find('|', start), text.size());
            flags |= context_flag(in, text.substr(start, end - start), start);
            start = end + 1;
        }
        return flags;
    }

    std::string context_text(std::uint64_t flags)
    {
        std::string text;
        for (std::size_t i = 0; i < context_names.size(); ++i)
            if ((flags & context_flags[i]) != 0)
                text += (text.empty() ? "" : "|") + std::string(context_names[i]);
        return text.empty() ? "none" : text;
    }

    NodeMask read_nodes(TextCursor& in)
    {
        const std::string_view text = in.word("nodes");
        const auto nodes = read_nodemask(text);
        if (!nodes)
            in.fail_expected(fmt::format("nodes as 0,2-3 (0 to {}), or all", max_nodes - 1), text);
        return *nodes;
    }

    std::string hardwall_text(NodeMask nodes) { return nodes == every_node ? "" : " " + nodemask_text(nodes); }

    void read_file_id(TextCursor& in, Request& request)
    {
        request.handle = in.number<std::uint32_t>("number of an open file", 0, max_open_files - 1);
    }

    void read_open(TextCursor& in, Request& request)
    {
        read_file_id(in, request);
        request.inode = in.number<std::uint64_t>("inode number", 0, INT64_MAX);
        request.end_page = in.number<std::uint64_t>("length of the file in pages", 1, max_file_pages);
        if (!in.at_line_end())
            request.count = in.number<std::uint64_t>("number of a device with files", 0, max_file_disks - 1);
    }

    void read_read(TextCursor& in, Request& request)
    {
        read_file_id(in, request);
        request.first_page = in.number<std::uint64_t>("first page", 0, max_file_pages);
        request.count = in.number<std::uint64_t>("number of pages", 0, max_file_pages);
        request.stride = in.number<std::uint32_t>("step in pages", 1, UINT32_MAX);
    }

    void read_random_read(TextCursor& in, Request& request)
    {
        read_file_id(in, request);
        request.count = in.number<std::uint64_t>("number of accesses", 0, max_file_pages);
        request.seed = in.number<std::uint64_t>("seed");
        request.write_percent = in.number<std::uint32_t>("per cent of the accesses that write", 0, 100);
        request.first_page = in.number<std::uint64_t>("first page", 0, max_file_pages - 1);
        request.end_page = in.number<std::uint64_t>("page after the last one", request.first_page + 1, max_file_pages);
    }

    void read_objects(TextCursor& in, Request& request)
    {
        const std::string_view name = in.word("cache");
        const auto found = std::ranges::find(cache_names, name);
        if (found == cache_names.end())
            in.fail("unknown cache " + in_quotes(name) + did_you_mean(name, cache_names) + " (known: dentry, inode)");
        request.cache = KmemCache(found - cache_names.begin());
        request.count = in.number<std::uint64_t>("number of objects", 0, max_file_pages);
        request.stride = in.number<std::uint32_t>("each which one stays in use, 0: none", 0, UINT32_MAX);
    }

    void read_touch(TextCursor& in, Request& request)
    {
        request.handle = in.number<std::uint32_t>("pid of a process", 1, max_pid);
        request.count = in.number<std::uint64_t>("number of pages", 0, max_file_pages);
    }

    void read_oom_free(TextCursor& in, Request& request)
    {
        request.handle = in.number<std::uint32_t>("first handle", 0, max_handles);
        request.end = in.number<std::uint32_t>("handle after the last one", request.handle, max_handles);
    }

    std::string read_dump_name(TextCursor& in)
    {
        const std::string_view name = in.word("name of the dump");
        if (name.starts_with('.') || name.find_first_of("/\\") != std::string_view::npos)
            in.fail("a dump's name must be a plain file name, found " + in_quotes(name));
        return std::string(name);
    }

    void read_arguments(TextCursor& in, Request& request)
    {
        switch (request.verb) {
        case Verb::Alloc: request.handle = read_handle(in); return read_gfp_and_order(in, request);
        case Verb::Fill: return read_fill(in, request);
        case Verb::FillTo:
            read_fill(in, request);
            request.free_target = in.number<std::uint64_t>("free pages to stop at");
            return;
        case Verb::Free: request.handle = read_handle(in); return;
        case Verb::FreeRange:
        case Verb::FreeReverse: return read_range(in, request);
        case Verb::Cpu: request.count = in.number<std::uint64_t>("number of a CPU", 0, UINT16_MAX); return;
        case Verb::Node: request.count = in.number<std::uint64_t>("number of a node", 0, UINT16_MAX); return;
        case Verb::Nodemask: request.nodes = read_nodes(in); return;
        case Verb::Mems:
            request.nodes = read_nodes(in);
            if (!in.at_line_end())
                request.hardwall = read_nodes(in);
            return;
        case Verb::Touch: return read_touch(in, request);
        case Verb::OomFree: return read_oom_free(in, request);
        case Verb::Fifo:
        case Verb::OomKiller:
        case Verb::Trace: request.count = in.number<std::uint64_t>("0 or 1", 0, 1); return;
        case Verb::Context: request.count = read_context(in); return;
        case Verb::Open: return read_open(in, request);
        case Verb::Advise:
            read_file_id(in, request);
            request.count = in.number<std::uint64_t>("0 normal, 1 random or 2 sequential", 0, 2);
            return;
        case Verb::Read:
        case Verb::Write: return read_read(in, request);
        case Verb::Fsync: return read_file_id(in, request);
        case Verb::ReadRandom: return read_random_read(in, request);
        case Verb::MakeObjects: return read_objects(in, request);
        case Verb::Sigkill:
        case Verb::Sleep: request.count = in.number<std::uint64_t>("time in ms", 0, longest_sleep_ms); return;
        case Verb::Dump: request.name = read_dump_name(in); return;
        case Verb::FreeAll:
        case Verb::Drain:
        case Verb::LruDrain:
        case Verb::LruDrainAll:
        case Verb::CompactMemory:
        case Verb::Stat: return;
        }
    }

    Request read_request(TextCursor& in)
    {
        const std::string_view word = in.word("an operation");
        const auto found = std::ranges::find(verb_names, word);
        if (found == verb_names.end())
            in.fail("unknown operation " + in_quotes(word) + did_you_mean(word, verb_names));
        Request request;
        request.verb = Verb(found - verb_names.begin());
        read_arguments(in, request);
        in.end_line();
        return request;
    }

    std::string arguments_text(const Request& r)
    {
        const std::string gfp_and_order = fmt::format("{:x} {}", raw(r.gfp), raw(r.order));
        switch (r.verb) {
        case Verb::Alloc: return fmt::format(" {} {}", r.handle, gfp_and_order);
        case Verb::Fill: return fmt::format(" {} {} {}", r.handle, r.count, gfp_and_order);
        case Verb::FillTo: return fmt::format(" {} {} {} {}", r.handle, r.count, gfp_and_order, r.free_target);
        case Verb::Free: return fmt::format(" {}", r.handle);
        case Verb::FreeRange:
        case Verb::FreeReverse: return fmt::format(" {} {} {}", r.handle, r.end, r.stride);
        case Verb::Cpu:
        case Verb::Node:
        case Verb::Fifo:
        case Verb::Sigkill:
        case Verb::OomKiller:
        case Verb::Sleep:
        case Verb::Trace: return fmt::format(" {}", r.count);
        case Verb::Touch: return fmt::format(" {} {}", r.handle, r.count);
        case Verb::OomFree: return fmt::format(" {} {}", r.handle, r.end);
        case Verb::Nodemask: return " " + nodemask_text(r.nodes);
        case Verb::Mems: return " " + nodemask_text(r.nodes) + hardwall_text(r.hardwall);
        case Verb::Context: return " " + context_text(r.count);
        case Verb::Open:
            return fmt::format(" {} {} {}", r.handle, r.inode, r.end_page) +
                   (r.count == 0 ? "" : fmt::format(" {}", r.count));
        case Verb::Advise: return fmt::format(" {} {}", r.handle, r.count);
        case Verb::Read:
        case Verb::Write: return fmt::format(" {} {} {} {}", r.handle, r.first_page, r.count, r.stride);
        case Verb::ReadRandom:
            return fmt::format(" {} {} {} {} {} {}", r.handle, r.count, r.seed, r.write_percent, r.first_page,
                               r.end_page);
        case Verb::Fsync: return fmt::format(" {}", r.handle);
        case Verb::MakeObjects: return fmt::format(" {} {} {}", cache_names[raw(r.cache)], r.count, r.stride);
        case Verb::Dump: return " " + r.name;
        case Verb::FreeAll:
        case Verb::Drain:
        case Verb::LruDrain:
        case Verb::LruDrainAll:
        case Verb::CompactMemory:
        case Verb::Stat: return {};
        }
        return {};
    }

} // namespace

bool is_marked(const Request& request)
{
    switch (request.verb) {
    case Verb::Alloc:
    case Verb::Fill:
    case Verb::FillTo:
    case Verb::FreeRange:
    case Verb::FreeReverse:
    case Verb::Free:
    case Verb::FreeAll:
    case Verb::Drain:
    case Verb::LruDrain:
    case Verb::LruDrainAll:
    case Verb::Open:
    case Verb::Advise:
    case Verb::Read:
    case Verb::ReadRandom:
    case Verb::Write:
    case Verb::Fsync:
    case Verb::MakeObjects:
    case Verb::CompactMemory:
    case Verb::Touch:
    case Verb::Sleep: return true;
    case Verb::Stat:
    case Verb::Cpu:
    case Verb::Node:
    case Verb::Nodemask:
    case Verb::Mems:
    case Verb::Fifo:
    case Verb::Context:
    case Verb::Sigkill:
    case Verb::OomFree:
    case Verb::OomKiller:
    case Verb::Trace:
    case Verb::Dump: return false;
    }
    return false;
}

Request parse_request(std::string_view line, const std::string& file, std::size_t line_no)
{
    TextCursor in(line, file, line_no);
    in.begin_line();
    Request request = read_request(in);
    if (!in.at_end())
        in.fail("expected one operation, found more lines");
    return request;
}

std::vector<Request> parse_requests(std::string_view text, const std::string& file)
{
    std::vector<Request> requests;
    TextCursor in(text, file);
    while (!in.at_end()) {
        in.begin_line();
        if (in.at_line_end() || in.peek().starts_with('#'))
            in.skip_rest();
        else
            requests.push_back(read_request(in));
    }
    return requests;
}

std::string to_text(const Request& request)
{
    return std::string(verb_names[raw(request.verb)]) + arguments_text(request);
}

} // namespace rs
