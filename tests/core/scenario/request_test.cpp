// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_file.h"
#include "scenario/request.h"
#include "support/input_errors.h"
#include "support/test_files.h"

#include <gtest/gtest.h>

namespace rs {

namespace {

    std::string again(std::string_view line) { return to_text(parse_request(line, "ops", 1)); }

    std::string fault_of(std::string_view line)
    {
        return test::error_of([&] { parse_request(line, "ops", 7); });
    }

} // namespace

TEST(Request, KeepsItsText)
{
    for (const char* line : {"a 3 cc0 10", "fill 0 2500 4c0 0", "fillto 0 100 2000 3 512", "f 5", "frange 0 100 2",
                             "frev 5 100 1", "freeall", "drain", "lrudrain", "lrudrainall", "cpu 1", "node 1",
                             "nodemask 0", "nodemask all", "mems 0-1,3", "mems 1 1", "mems all 0-1", "mems all",
                             "fifo 1", "context nofs|pin", "context memalloc", "context none", "sigkill 20", "open 3 12 25600", "adv 3 2", "fr 3 0 1500 2", "frnd 3 100 7 0 10 20", "frnd 3 100 7 30 10 20", "fw 3 0 1500 2", "fsync 3", "slab inode 30 5", "sleep 100", "stat", "trace 0", "dump after.state"})
        EXPECT_EQ(again(line), line);
}

TEST(Request, TakesNamesAndBlanks)
{
    EXPECT_EQ(again("  a  0\tGFP_KERNEL|__GFP_NOWARN 3 "), "a 0 2cc0 3");
    const Request request = parse_request("frev 10 20 3", "ops", 1);
    EXPECT_EQ(request.verb, Verb::FreeReverse);
    EXPECT_EQ(request.handle, 10U);
    EXPECT_EQ(request.end, 20U);
    EXPECT_EQ(request.stride, 3U);
    EXPECT_EQ(again("context pin|nofs|pin"), "context nofs|pin");
    EXPECT_EQ(again("mems 3,0,1 all"), "mems 0-1,3");
}

TEST(Request, SaysWhatIsWrong)
{
    EXPECT_EQ(fault_of("drian"), "ops:7:1: unknown operation 'drian'; did you mean drain?");
    EXPECT_EQ(fault_of("a 1 cc0"), "ops:7:8: expected order, found the end of the line");
    EXPECT_EQ(fault_of("a 1 cc0 11"), "ops:7:9: order must be 0 to 10, found '11'");
    EXPECT_EQ(fault_of("a 1048576 cc0 0"), "ops:7:3: handle must be 0 to 1048575, found '1048576'");
    EXPECT_EQ(fault_of("a 0 5 0"), "ops:7:5: gfp mask '5' asks for more than one of DMA, DMA32 and HIGHMEM");
    EXPECT_EQ(fault_of("f 1 2"), "ops:7:5: expected the end of the line, found '2'");
    EXPECT_EQ(fault_of("frange 0 9 0"), "ops:7:12: stride must be 1 to 1048576, found '0'");
    EXPECT_EQ(fault_of("fill 1048575 2 cc0 0"), "ops:7:14: number of allocations must be 0 to 1, found '2'");
    EXPECT_EQ(fault_of("dump ../x"), "ops:7:6: a dump's name must be a plain file name, found '../x'");
    EXPECT_EQ(fault_of("context nofs|nio"),
              "ops:7:14: unknown context 'nio'; did you mean noio? (known: nofs, noio, pin, memalloc, dumpcore, or none)");
    EXPECT_EQ(fault_of("context nofs|"), "ops:7:14: unknown context '' (known: nofs, noio, pin, memalloc, dumpcore, or none)");
    EXPECT_EQ(fault_of("context"), "ops:7:8: expected context, found the end of the line");
    EXPECT_EQ(fault_of("nodemask 0,"), "ops:7:10: expected nodes as 0,2-3 (0 to 63), or all, found '0,'");
    EXPECT_EQ(fault_of("mems 2-1"), "ops:7:6: expected nodes as 0,2-3 (0 to 63), or all, found '2-1'");
    EXPECT_EQ(fault_of("mems 0 64"), "ops:7:8: expected nodes as 0,2-3 (0 to 63), or all, found '64'");
    EXPECT_EQ(fault_of("mems"), "ops:7:5: expected nodes, found the end of the line");
    EXPECT_EQ(fault_of("open 256 1 1"), "ops:7:6: number of an open file must be 0 to 255, found '256'");
    EXPECT_EQ(fault_of("open 1 1 0"), "ops:7:10: length of the file in pages must be 1 to 4294967296, found '0'");
    EXPECT_EQ(fault_of("adv 0 3"), "ops:7:7: 0 normal, 1 random or 2 sequential must be 0 to 2, found '3'");
    EXPECT_EQ(fault_of("fr 0 0 5 0"), "ops:7:10: step in pages must be 1 to 4294967295, found '0'");
    EXPECT_EQ(fault_of("frnd 0 9 1 101 0 9"),
              "ops:7:12: per cent of the accesses that write must be 0 to 100, found '101'");
    EXPECT_EQ(fault_of("frnd 0 9 1 0 9 9"), "ops:7:16: page after the last one must be 10 to 4294967296, found '9'");
    EXPECT_EQ(fault_of("slab dentri 1 0"),
              "ops:7:6: unknown cache 'dentri'; did you mean dentry? (known: dentry, inode)");
    EXPECT_EQ(fault_of("sigkill -1"), "ops:7:9: expected time in ms, found '-1'");
    EXPECT_EQ(fault_of(""), "ops:7:1: expected an operation, found the end of the line");
    EXPECT_EQ(fault_of("f 1\nf 2"), "ops:7:3: expected one operation, found more lines");
}

TEST(Request, ReadsAWholeScript)
{
    const auto requests = parse_requests("# comment\n\ntrace 1\nf 2\n", "ops");
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[1].verb, Verb::Free);
    EXPECT_EQ(test::error_of([] { parse_requests("f 1\nx\n", "ops"); }), "ops:2:1: unknown operation 'x'");
}

TEST(Request, ReadsAllRecordedScripts)
{
    const auto folder = test::shared_folder("kernel-6.1");
    if (folder.empty())
        GTEST_SKIP() << "no recordings";
    for (const auto& path : test::files_below(folder, "ops")) {
        const std::string text = read_text_file(path.string());
        std::string again;
        for (const Request& request : parse_requests(text, path.string()))
            again += to_text(request) + "\n";
        EXPECT_EQ(again, text) << path;
    }
}

} // namespace rs
