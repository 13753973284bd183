// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_file.h"

#include "base/input_error.h"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <limits>
#include <new>

namespace rs {

namespace {

    [[noreturn]] void fail(const std::string& path, std::string_view message)
    {
        throw InputError(path, 0, 0, std::string(message));
    }

    [[noreturn]] void fail_too_long(const std::string& path, std::uint64_t max_bytes)
    {
        fail(path, "more than " + std::to_string(max_bytes >> 20) + " MiB of text");
    }

    bool is_gzip(std::string_view content) { return content.starts_with("\x1f\x8b"); }

    /// zlib's state for one stream in the gzip format, unpacking.
    class Inflater {
    public:
        explicit Inflater(std::string_view input)
        {
            // next_in is not const in zlib's default build, but what it points to is only read.
            stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
            stream_.avail_in = static_cast<uInt>(input.size());
            if (inflateInit2(&stream_, gzip_window) != Z_OK)
                throw std::bad_alloc();
        }
        ~Inflater() { inflateEnd(&stream_); }
        Inflater(const Inflater&) = delete;
        Inflater& operator=(const Inflater&) = delete;

        /// Fills part of a buffer; returns zlib's code and sets the bytes written.
        int run(char* buffer, std::size_t size, std::size_t& written)
        {
            stream_.next_out = reinterpret_cast<Bytef*>(buffer);
            stream_.avail_out = static_cast<uInt>(size);
            const int code = inflate(&stream_, Z_NO_FLUSH);
            written = size - stream_.avail_out;
            return code;
        }
        std::size_t input_left() const { return stream_.avail_in; }
        int next_member() { return inflateReset(&stream_); }

    private:
        static constexpr int gzip_window = 15 + 16;
        z_stream stream_{};
    };

    std::string inflate_all(std::string_view content, const std::string& path, std::uint64_t max_bytes)
    {
        Inflater inflater(content);
        std::string text, part(1U << 18, '\0');
        while (true) {
            std::size_t written = 0;
            const int code = inflater.run(part.data(), part.size(), written);
            text.append(part, 0, written);
            if (text.size() > max_bytes)
                fail_too_long(path, max_bytes);
            if (code == Z_STREAM_END && inflater.input_left() == 0)
                return text;
            if (code == Z_STREAM_END ? inflater.next_member() != Z_OK : code != Z_OK)
                fail(path, code == Z_BUF_ERROR ? "cut short: the gzip'ed data ends early" : "damaged gzip'ed data");
        }
    }

    std::string deflate_all(std::string_view text)
    {
        z_stream stream{};
        if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
        std::string packed(deflateBound(&stream, text.size()), '\0');
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
        stream.avail_in = static_cast<uInt>(text.size());
        stream.next_out = reinterpret_cast<Bytef*>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        deflate(&stream, Z_FINISH);
        packed.resize(stream.total_out);
        deflateEnd(&stream);
        return packed;
    }

    /// /dev/null, /dev/stdout, a pipe: what cannot be replaced by a file beside it.
    bool is_device(const std::string& path)
    {
        std::error_code ignored;
        return std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored);
    }

    /// `path` is the name for messages.
    void write_content(const std::string& to, std::string_view content, const std::string& path)
    {
        std::ofstream out(to, std::ios::binary | std::ios::trunc);
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
        out.close();
        if (!out)
            fail(path, std::string("cannot be written: ") + std::strerror(errno));
    }

} // namespace

std::string unpack_text(std::string content, const std::string& path, std::uint64_t max_bytes)
{
    static_assert(max_text_bytes <= std::numeric_limits<uInt>::max());
    if (content.size() > std::min(max_bytes, max_text_bytes))
        fail_too_long(path, std::min(max_bytes, max_text_bytes));
    if (is_gzip(content))
        return inflate_all(content, path, max_bytes);
    return content;
}

std::string read_text_file(const std::string& path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        fail(path, "is a directory, expected a file");
    std::ifstream in(path, std::ios::binary);
    if (!in)
        fail(path, std::strerror(errno));
    std::string content, part(1U << 18, '\0');
    while (in.read(part.data(), static_cast<std::streamsize>(part.size())), in.gcount() > 0) {
        content.append(part, 0, static_cast<std::size_t>(in.gcount()));
        if (content.size() > max_text_bytes)
            fail_too_long(path, max_text_bytes);
    }
    if (in.bad())
        fail(path, "cannot be read");
    return unpack_text(std::move(content), path);
}

void write_text_file(const std::string& path, std::string_view text)
{
    const std::string packed = path.ends_with(".gz") ? deflate_all(text) : std::string();
    const std::string_view content = path.ends_with(".gz") ? packed : text;
    if (is_device(path))
        return write_content(path, content, path);
    const std::string beside = path + ".part";
    write_content(beside, content, path);
    std::error_code error;
    std::filesystem::rename(beside, path, error);
    if (!error)
        return;
    std::error_code ignored;
    std::filesystem::remove(beside, ignored);
    fail(path, "cannot be written: " + error.message());
}

std::string find_text_file(const std::filesystem::path& path)
{
    std::error_code ignored;
    for (const std::filesystem::path& candidate : {path, std::filesystem::path(path.string() + ".gz")})
        if (std::filesystem::is_regular_file(candidate, ignored))
            return candidate.string();
    return {};
}

} // namespace rs
