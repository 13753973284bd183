// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tests find and leave files.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace rs::test {

/// A file or folder of tests/data.
inline std::filesystem::path data_file(const std::string& name)
{
    return std::filesystem::path(RECLAIMSCOPE_SOURCE_DIR) / "tests" / "data" / name;
}

/// With RECLAIMSCOPE_ALL in the environment: the recordings and golden tables beside the source tree, as far as they
/// are there; else an empty path.
inline std::filesystem::path shared_folder(const std::string& name)
{
    const std::filesystem::path folder = std::filesystem::path(RECLAIMSCOPE_SOURCE_DIR) / ".." / "shared" / name;
    return std::getenv("RECLAIMSCOPE_ALL") != nullptr && std::filesystem::is_directory(folder) ? folder : "";
}

/// All files below a folder whose name contains `part`, in the order of their names.
inline std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder, const std::string& part)
{
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().filename().string().find(part) != std::string::npos)
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

/// A folder for one test, empty at its start and removed at its end.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "reclaimscope-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path_); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::string file(const std::string& name) const { return (path_ / name).string(); }
    std::string write(const std::string& name, const std::string& content) const
    {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << content;
        return file(name);
    }

private:
    std::filesystem::path path_;
};

} // namespace rs::test
