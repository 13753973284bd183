// SPDX-License-Identifier: GPL-3.0-or-later
#include "motion_actions.h"

#include "actions.h"
#include "controller.h"
#include "theme.h"

#include <QActionGroup>

namespace rs {

namespace {

    struct MotionOf {
        Act act;
        Motion motion;
    };

    constexpr MotionOf forwards[] = {{Act::into, Motion::Into},     {Act::step_right, Motion::Into},
                                     {Act::over, Motion::Over},     {Act::out, Motion::Out},
                                     {Act::run, Motion::Operation}, {Act::to_end, Motion::End}};
    constexpr MotionOf backwards[] = {{Act::into_back, Motion::Into},     {Act::step_left, Motion::Into},
                                      {Act::over_back, Motion::Over},     {Act::out_back, Motion::Out},
                                      {Act::run_back, Motion::Operation}, {Act::to_start, Motion::End}};

    template <class Function>
    void on(const Actions& actions, Act act, Controller& controller, Function function)
    {
        QObject::connect(actions[act], &QAction::triggered, &controller, function);
    }

    /// Stepping by hand ends playing.
    void connect_steps(const Actions& actions, Controller& controller)
    {
        for (const MotionOf& step : forwards)
            on(actions, step.act, controller, [&controller, motion = step.motion] {
                controller.play(false);
                controller.forward(motion);
            });
        for (const MotionOf& step : backwards)
            on(actions, step.act, controller, [&controller, motion = step.motion] {
                controller.play(false);
                controller.back(motion);
            });
    }

    void connect_playing(const Actions& actions, Controller& controller)
    {
        actions[Act::play]->setCheckable(true);
        on(actions, Act::play, controller, [&controller](bool checked) { controller.play(checked); });
        on(actions, Act::faster, controller, [&controller] { controller.set_speed(controller.speed() * 2); });
        on(actions, Act::slower, controller, [&controller] { controller.set_speed(controller.speed() / 2); });
        QObject::connect(&controller, &Controller::playing_changed, actions[Act::play], &QAction::setChecked);
    }

    /// One of them is checked: the pace in which pages travel.
    void connect_travel(const Actions& actions)
    {
        constexpr Act first = Act::travel_instant;
        auto* paces = new QActionGroup(actions[first]);
        for (int pace = 0; pace < travel_paces; ++pace) {
            QAction* action = actions[Act(static_cast<int>(first) + pace)];
            action->setCheckable(true);
            paces->addAction(action);
            QObject::connect(action, &QAction::triggered, action,
                             [pace] { Theme::instance().set_pace(TravelPace(pace)); });
        }
        const auto check = [&actions](TravelPace pace) {
            actions[Act(static_cast<int>(first) + static_cast<int>(pace))]->setChecked(true);
        };
        QObject::connect(&Theme::instance(), &Theme::pace_changed, &actions, check);
        check(Theme::instance().pace());
    }

    void enable(const Actions& actions, const Controller& controller)
    {
        const bool past = !controller.timeline().at_start();
        const bool future =
            !controller.timeline().at_frontier() || controller.requests_left() > 0 || !controller.engine().idle();
        for (const MotionOf& step : forwards)
            actions[step.act]->setEnabled(future);
        for (const MotionOf& step : backwards)
            actions[step.act]->setEnabled(past);
        actions[Act::play]->setEnabled(future || controller.playing());
    }

} // namespace

void connect_motions(const Actions& actions, Controller& controller)
{
    connect_steps(actions, controller);
    connect_playing(actions, controller);
    connect_travel(actions);
    const auto update = [&actions, &controller] { enable(actions, controller); };
    QObject::connect(&controller, &Controller::opened, &actions, update);
    QObject::connect(&controller, &Controller::moved, &actions, update);
    QObject::connect(&controller, &Controller::playing_changed, &actions, update);
    if (controller.is_open())
        update();
}

} // namespace rs
