// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/open.h"

#include "base/input_error.h"
#include "io/recorded_case.h"
#include "io/state_reader.h"
#include "io/text_file.h"

namespace rs {

namespace {

    namespace fs = std::filesystem;

    Opened open_scenario(const std::string& path)
    {
        Scenario scenario = read_scenario(path);
        Opened opened{OpenedKind::Scenario, path, {}, {}, load_world(scenario), {}, {}, {}, scenario.seed};
        opened.title = std::move(scenario.title);
        opened.description = std::move(scenario.description);
        opened.prelude = std::move(scenario.prelude);
        opened.requests = std::move(scenario.requests);
        return opened;
    }

    Opened open_state(const std::string& path)
    {
        Opened opened{OpenedKind::State, path, {}, {}, read_state(read_text_file(path), path), {}, {}, {}, 0};
        opened.title.en = fs::path(path).filename().string();
        return opened;
    }

    Opened open_case(const fs::path& folder)
    {
        RecordedCase found = read_recorded_case(folder);
        Opened opened{OpenedKind::RecordedCase, folder.string(), {}, {}, std::move(found.start), {}, {}, {}, 0};
        opened.title.en = std::move(found.title);
        opened.description.en = std::move(found.description);
        opened.requests = std::move(found.requests);
        opened.inputs = std::move(found.inputs);
        return opened;
    }

    /// The file's name without .gz.
    fs::path plain_name(const fs::path& path) { return path.extension() == ".gz" ? path.stem() : path.filename(); }

} // namespace

Opened open_any(const std::string& path)
{
    const fs::path asked = fs::path(path).lexically_normal();
    std::error_code error;
    if (fs::is_directory(asked, error))
        return open_case(asked.has_filename() ? asked : asked.parent_path());
    if (asked.extension() == ".toml")
        return open_scenario(path);
    const fs::path name = plain_name(asked), folder = asked.parent_path();
    const bool starts_case = name == "before.state" && !find_text_file(folder / "ops").empty();
    if (name.extension() == ".state" && !starts_case)
        return open_state(path);
    for (const fs::path& candidate : {folder, folder.parent_path()})
        if (fs::exists(asked, error) && !find_text_file(candidate / "before.state").empty())
            return open_case(candidate);
    const std::string text = read_text_file(path);
    if (!text.starts_with("oracle-state "))
        throw InputError(path, 0, 0, "is neither a scenario (.toml), nor a state dump, nor part of a recording");
    return open_state(path);
}

} // namespace rs
