# SPDX-License-Identifier: GPL-3.0-or-later
# The libraries, as imported targets that the directories below can link. The tests find their own.

# core/io and core/scenario
find_package(ZLIB REQUIRED)           # ZLIB::ZLIB
find_package(fmt REQUIRED)            # fmt::fmt
find_package(nlohmann_json REQUIRED)  # nlohmann_json::nlohmann_json
find_package(tomlplusplus REQUIRED)   # tomlplusplus::tomlplusplus

# app/reclaimsim
find_package(CLI11 REQUIRED)          # CLI11::CLI11

# ui, app/reclaimscope
find_package(Qt6 6.4 QUIET COMPONENTS Core Gui Widgets Charts Svg LinguistTools Test)
if(Qt6_FOUND)
    set(RECLAIMSCOPE_WITH_QT ON)
else()
    set(RECLAIMSCOPE_WITH_QT OFF)
    message(STATUS "Qt 6 is disabled or incomplete: leaving out ui and reclaimscope")
endif()
