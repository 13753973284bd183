// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart_choice.h"

#include <algorithm>

namespace rs {

std::vector<std::size_t> ChartChoice::shown(int fit, const std::vector<int>& rooms) const
{
    std::vector<std::size_t> shown;
    for (const std::size_t chart : wanted_) {
        if (!shown.empty() && rooms[chart] > fit)
            break;
        fit -= rooms[chart];
        shown.push_back(chart);
    }
    std::sort(shown.begin(), shown.end());
    return shown;
}

void ChartChoice::want(std::size_t chart)
{
    dismiss(chart);
    wanted_.insert(wanted_.begin(), chart);
}

void ChartChoice::dismiss(std::size_t chart) { std::erase(wanted_, chart); }

} // namespace rs
