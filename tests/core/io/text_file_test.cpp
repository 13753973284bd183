// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_file.h"
#include "support/input_errors.h"
#include "support/test_files.h"

#include <gtest/gtest.h>

namespace rs {

using test::error_of;

namespace {

    std::string raw_content(const std::string& path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

} // namespace

TEST(TextFile, ReadsWhatWasWritten)
{
    const test::TemporaryFolder folder;
    const std::string text = std::string(1'000'000, 'a') + "\nend\n";
    for (const char* name : {"plain.txt", "packed.txt.gz"}) {
        write_text_file(folder.file(name), text);
        EXPECT_EQ(read_text_file(folder.file(name)), text) << name;
    }
    EXPECT_LT(raw_content(folder.file("packed.txt.gz")).size(), 10'000U);
    write_text_file(folder.file("plain.txt"), "");
    EXPECT_EQ(read_text_file(folder.file("plain.txt")), "");
    EXPECT_FALSE(std::filesystem::exists(folder.file("plain.txt.part")));
}

TEST(TextFile, GoesByContentNotByName)
{
    const test::TemporaryFolder folder;
    write_text_file(folder.file("a.gz"), "hello\n");
    const std::string packed = raw_content(folder.file("a.gz"));
    EXPECT_EQ(read_text_file(folder.write("b.txt", packed)), "hello\n");
    EXPECT_EQ(read_text_file(folder.write("c.gz", "not packed\n")), "not packed\n");
    EXPECT_EQ(read_text_file(folder.write("two.gz", packed + packed)), "hello\nhello\n") << "gzip members add up";
}

TEST(TextFile, SaysWhatIsWrongWithAFile)
{
    const test::TemporaryFolder folder;
    write_text_file(folder.file("a.gz"), std::string(5000, 'x') + "abc");
    std::string packed = raw_content(folder.file("a.gz"));
    const std::string half = folder.write("half.gz", packed.substr(0, packed.size() / 2));
    EXPECT_EQ(error_of([&] { read_text_file(half); }), half + ": cut short: the gzip'ed data ends early");
    packed[packed.size() / 2] ^= 0x55;
    const std::string damaged = folder.write("damaged.gz", packed);
    EXPECT_EQ(error_of([&] { read_text_file(damaged); }), damaged + ": damaged gzip'ed data");
    const std::string missing = folder.file("missing");
    EXPECT_EQ(error_of([&] { read_text_file(missing); }), missing + ": No such file or directory");
    EXPECT_EQ(error_of([&] { read_text_file(folder.file("")); }),
              folder.file("") + ": is a directory, expected a file");
    const std::string nowhere = folder.file("no/such/folder.txt");
    EXPECT_EQ(error_of([&] { write_text_file(nowhere, "x"); }),
              nowhere + ": cannot be written: No such file or directory");
}

TEST(TextFile, RefusesWhatUnpacksToTooMuch)
{
    const test::TemporaryFolder folder;
    write_text_file(folder.file("bomb.gz"), std::string(5'000'000, 'x'));
    const std::string packed = raw_content(folder.file("bomb.gz"));
    EXPECT_LT(packed.size(), 100'000U);
    EXPECT_EQ(error_of([&] { unpack_text(packed, "bomb", 1U << 20); }), "bomb: more than 1 MiB of text");
}

TEST(TextFile, IsFoundWithOrWithoutGz)
{
    const test::TemporaryFolder folder;
    folder.write("a", "");
    folder.write("b.gz", "");
    EXPECT_EQ(find_text_file(folder.file("a")), folder.file("a"));
    EXPECT_EQ(find_text_file(folder.file("b")), folder.file("b.gz"));
    EXPECT_EQ(find_text_file(folder.file("c")), "");
}

} // namespace rs
