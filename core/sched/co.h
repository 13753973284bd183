// SPDX-License-Identifier: GPL-3.0-or-later
// A function of the simulated kernel that may sleep.
//
// `co_await` stands exactly where the kernel may schedule. A task keeps a stack of suspended functions and the
// scheduler resumes its top (a trampoline): calls return to the scheduler instead of transferring to each other,
// which would overflow the native stack without tail calls. One co_await per statement.
#pragma once

#include "base/check.h"

#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace rs {

/// The suspended functions of one task, innermost last.
struct Fiber {
    std::vector<std::coroutine_handle<>> stack;
};

namespace detail {

    struct PromiseBase {
        Fiber* fiber = nullptr;
        std::exception_ptr error;

        struct FinalAwaiter {
            bool await_ready() noexcept { return false; }
            template <class Promise>
            void await_suspend(std::coroutine_handle<Promise> done) noexcept
            {
                done.promise().fiber->stack.pop_back();
            }
            void await_resume() noexcept {}
        };
        std::suspend_always initial_suspend() noexcept { return {}; }
        FinalAwaiter final_suspend() noexcept { return {}; }
        void unhandled_exception() { error = std::current_exception(); }
    };

    template <class T>
    struct Promise : PromiseBase {
        std::optional<T> result;
        auto get_return_object() { return std::coroutine_handle<Promise>::from_promise(*this); }
        void return_value(T value) { result = std::move(value); }
        T take() { return std::move(*result); }
    };

    template <>
    struct Promise<void> : PromiseBase {
        auto get_return_object() { return std::coroutine_handle<Promise>::from_promise(*this); }
        void return_void() {}
        void take() {}
    };

} // namespace detail

/// A call that may sleep: started by co_await, or by Scheduler as a task's outermost function. A function that turns out
/// to have no need to sleep returns its result instead of a coroutine: that costs no more than a plain call.
template <class T>
class [[nodiscard]] Co {
    using Result = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

public:
    using promise_type = detail::Promise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    Co(Handle handle) // NOLINT: the compiler converts from get_return_object()
        : handle_(handle)
    {
    }
    Co(Result result) // NOLINT: `return page;`
        : ready_(std::move(result))
    {
    }
    /// A function without a result that is over already.
    Co()
        requires std::is_void_v<T>
        : ready_(std::monostate{})
    {
    }
    Co(Co&& other) noexcept
        : handle_(std::exchange(other.handle_, {}))
        , ready_(std::move(other.ready_))
    {
    }
    Co& operator=(Co&& other) noexcept
    {
        std::swap(handle_, other.handle_);
        std::swap(ready_, other.ready_);
        return *this;
    }
    Co(const Co&) = delete;
    Co& operator=(const Co&) = delete;
    ~Co()
    {
        if (handle_)
            handle_.destroy();
    }

    void start_on(Fiber& fiber)
    {
        handle_.promise().fiber = &fiber;
        fiber.stack.push_back(handle_);
    }
    bool done() const { return !handle_ || handle_.done(); }
    /// The result, or the exception that ended the function.
    T result()
    {
        if (ready_)
            return static_cast<T>(std::move(*ready_));
        if (handle_.promise().error)
            std::rethrow_exception(handle_.promise().error);
        return handle_.promise().take();
    }

    bool await_ready() const { return !handle_; }
    template <class CallerPromise>
    void await_suspend(std::coroutine_handle<CallerPromise> caller)
    {
        start_on(*caller.promise().fiber);
    }
    T await_resume() { return result(); }

private:
    Handle handle_; ///< none: the result is ready
    std::optional<Result> ready_;
};

/// Awaited where a task gives up its CPU: the scheduler decides when it goes on.
struct Suspend {
    bool goes_on = false; ///< it keeps its CPU
    bool await_ready() const { return goes_on; }
    void await_suspend(std::coroutine_handle<> /*caller*/) const {}
    void await_resume() const {}
};

} // namespace rs
