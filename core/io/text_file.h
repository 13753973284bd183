// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files as text, gzip'ed or not.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace rs {

/// Largest text that is read, bytes after decompression.
inline constexpr std::uint64_t max_text_bytes = std::uint64_t{1} << 30;

/// Gives a file's text, from a disk or from elsewhere (the files built into the program). Throws InputError.
using FileReader = std::function<std::string(const std::string& path)>;

/// The file's text; unpacked when its content is gzip'ed, whatever its name.
/// Throws InputError when it cannot be read, is damaged or cut short, or has more than max_text_bytes.
std::string read_text_file(const std::string& path);

/// The text that the content of a file stands for: unpacked when it is gzip'ed. Throws InputError when it is damaged
/// or longer than `max_bytes`.
std::string unpack_text(std::string content, const std::string& path, std::uint64_t max_bytes = max_text_bytes);

/// Replaces the file in one go, so that a reader sees the old text or the new one; gzip'ed when the name ends in .gz.
/// Throws InputError when it cannot be written.
void write_text_file(const std::string& path, std::string_view text);

/// The path itself when such a file exists, else the path with .gz when that one does, else empty.
std::string find_text_file(const std::filesystem::path& path);

} // namespace rs
