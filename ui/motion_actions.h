// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions that move through time do, and those that choose how pages travel.
#pragma once

namespace rs {

class Actions;
class Controller;

/// Connects them, and keeps those disabled that lead nowhere.
void connect_motions(const Actions& actions, Controller& controller);

} // namespace rs
