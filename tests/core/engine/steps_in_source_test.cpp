// SPDX-License-Identifier: GPL-3.0-or-later
// The listing finds its place by the name of a step, so each must stand in the engine's source once.
#include "support/test_files.h"
#include "trace/steps.h"

#include <gtest/gtest.h>

#include <iterator>
#include <map>

namespace rs {
namespace {

    std::map<std::string, int> steps_in_source()
    {
        const std::string call = "step(Step::";
        std::map<std::string, int> found;
        for (const auto& path : test::files_below(std::filesystem::path(RECLAIMSCOPE_SOURCE_DIR) / "core" / "mm", "")) {
            std::ifstream file(path);
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            for (auto at = text.find(call); at != std::string::npos; at = text.find(call, at + 1)) {
                const auto name = at + call.size();
                ++found[text.substr(name, text.find_first_of(",)", name) - name)];
            }
        }
        return found;
    }

    TEST(StepsInSource, EachStandsThereOnce)
    {
        auto found = steps_in_source();
        for (std::size_t i = 1; i < step_infos.size(); ++i) {
            const std::string name(step_infos[i].name);
            EXPECT_EQ(found[name], 1) << name;
        }
    }

} // namespace
} // namespace rs
