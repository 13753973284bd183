// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/output.h"
#include "sim/verbs.h"

#include "mm/gfp.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace rs::sim {

namespace {

    std::vector<std::string> single_bits(Gfp mask)
    {
        std::vector<std::string> bits;
        for (const GfpName& name : gfp_names())
            if (std::has_single_bit(raw(name.mask)) && has(mask, name.mask) && name.name.starts_with("__"))
                bits.emplace_back(name.name);
        return bits;
    }

    std::string as_text(Gfp mask)
    {
        return fmt::format("{:#x}  {}\n  bits         {}\n  zone         up to {}\n  migratetype  {}\n", raw(mask),
                           gfp_text(mask), fmt::join(single_bits(mask), " "), zone_names[gfp_zone(mask)],
                           migratetype_names[gfp_migratetype(mask)]);
    }

    nlohmann::json as_json(Gfp mask)
    {
        return {{"mask", raw(mask)},
                {"text", gfp_text(mask)},
                {"bits", single_bits(mask)},
                {"zone", zone_names[gfp_zone(mask)]},
                {"migratetype", migratetype_names[gfp_migratetype(mask)]}};
    }

} // namespace

void add_decode(CLI::App& app, int& /*status*/)
{
    struct Options {
        std::vector<std::string> masks;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* verb = app.add_subcommand("decode", "Tell what gfp masks or names mean");
    verb->add_option("GFP", options->masks, "A mask in hexadecimal, or names joined by |")->required();
    verb->add_flag("--json", options->json, "Print JSON, one array");
    verb->callback([options] {
        std::string text;
        nlohmann::json all = nlohmann::json::array();
        for (const std::string& mask : options->masks) {
            text += as_text(parse_gfp(mask));
            all.push_back(as_json(parse_gfp(mask)));
        }
        write_output("", options->json ? all.dump(2) + "\n" : text);
    });
}

} // namespace rs::sim
