// SPDX-License-Identifier: Apache-2.0
// How long the event loop is held, and by what: a library that is preloaded into the application.
// It takes the place of poll() and ppoll(), in which the event loop waits; from the return of one
// to the next call, nothing else can happen in the window. The file that BIFROST_WATCHDOG names
// gets the first of these spans, which is the start, each that takes longer than 16 ms, and each
// that takes longer than any before it. A line has tabs between its fields:
//   start | span, START, HELD, PROCESSOR    in ms; START by the monotonic clock
//   frame, SAMPLE, FILE, OFFSET, NAME       of the stack, innermost first; a hidden NAME is -
// Once a span has taken 8 ms, a timer interrupts the thread every 2 ms and takes its stack.
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <memory>
#include <poll.h>
#include <pthread.h>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr double frameTime = 16;        // ms, of a screen with 60 Hz
constexpr long firstSample = 8'000'000; // ns
constexpr long nextSample = 2'000'000;  // ns
constexpr int maximumSamples = 128;
constexpr int maximumFrames = 64;

struct Stack {
    std::array<void *, maximumFrames> frames;
    int count;
};

pthread_t mainThread;
FILE *report = nullptr;
timer_t sampler;
const void *loop = nullptr; // where the event loop calls from
double heldSince = 0;       // ms
double processorBefore = 0;
double worst = 0;
bool isStarting = true;
std::array<Stack, maximumSamples> samples;
volatile sig_atomic_t sampleCount = 0;

double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// In the main thread, whatever it is doing.
void takeSample(int /*signal*/) {
    if (sampleCount < maximumSamples) {
        Stack &stack = samples[size_t(sampleCount)];
        stack.count = backtrace(stack.frames.data(), maximumFrames);
        sampleCount = sampleCount + 1;
    }
}

void arm(long first, long next) {
    const itimerspec times{.it_interval = {0, next}, .it_value = {0, first}};
    timer_settime(sampler, 0, &times, nullptr);
}

void writeFrame(int sample, void *address) {
    Dl_info info{};
    if (dladdr(address, &info) == 0 || !info.dli_fname) {
        return;
    }
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(
        info.dli_sname ? abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status) : nullptr,
        &std::free);
    const char *plain = info.dli_sname ? info.dli_sname : "-";
    std::fprintf(report, "frame\t%d\t%s\t0x%tx\t%s\n", sample, info.dli_fname,
                 static_cast<char *>(address) - static_cast<char *>(info.dli_fbase),
                 name ? name.get() : plain);
}

void writeSpan(const char *kind, double held) {
    const double processor = now(CLOCK_THREAD_CPUTIME_ID) - processorBefore;
    std::fprintf(report, "%s\t%.3f\t%.3f\t%.3f\n", kind, heldSince, held, processor);
    for (int sample = 0; sample < sampleCount; ++sample) {
        const Stack &stack = samples[size_t(sample)];
        for (int frame = 2; frame < stack.count; ++frame) { // without the handler, and its caller
            writeFrame(sample, stack.frames[size_t(frame)]);
        }
    }
    std::fflush(report);
}

/// GLib's, or that of a Qt without it. Other libraries wait in the main thread, too, for a response
/// of the X server for example: meanwhile, the event loop is held.
bool isEventLoop(const void *caller) {
    if (loop) {
        return caller == loop;
    }
    Dl_info info{};
    const bool usesGlib = dlsym(RTLD_DEFAULT, "g_main_context_iteration") != nullptr;
    const std::string_view library = usesGlib ? "/libglib-" : "/libQt6Core";
    if (dladdr(caller, &info) != 0 && info.dli_fname &&
        std::string_view(info.dli_fname).find(library) != std::string_view::npos) {
        loop = caller;
    }
    return loop != nullptr;
}

bool isWatched(const void *caller) {
    return report && pthread_equal(pthread_self(), mainThread) != 0 && isEventLoop(caller);
}

void waits() {
    arm(0, 0);
    const double held = now(CLOCK_MONOTONIC) - heldSince;
    if (isStarting) {
        writeSpan("start", held);
    } else if (held > frameTime || held > worst) {
        writeSpan("span", held);
        worst = std::max(held, worst);
    }
    isStarting = false;
}

void works() {
    heldSince = now(CLOCK_MONOTONIC);
    processorBefore = now(CLOCK_THREAD_CPUTIME_ID);
    sampleCount = 0;
    arm(firstSample, nextSample);
}

template<typename Call>
int watched(const void *caller, Call call) {
    if (!isWatched(caller)) {
        return call();
    }
    waits();
    const int result = call();
    works();
    return result;
}

template<typename Function>
Function *next(const char *name) {
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

[[gnu::constructor]] void begin() {
    const char *file = std::getenv("BIFROST_WATCHDOG");
    report = file ? std::fopen(file, "we") : nullptr;
    unsetenv("LD_PRELOAD"); // not for the programs that are started
    if (!report) {
        return;
    }
    mainThread = pthread_self();
    std::array<void *, 1> frames{};
    backtrace(frames.data(), 1); // loads what it needs, which the handler must not
    struct sigaction action {};
    action.sa_handler = takeSample;
    action.sa_flags = SA_RESTART;
    sigaction(SIGRTMIN + 3, &action, nullptr);
    sigevent event{};
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = SIGRTMIN + 3;
    event._sigev_un._tid = int(syscall(SYS_gettid));
    if (timer_create(CLOCK_MONOTONIC, &event, &sampler) != 0) {
        std::perror("watchdog");
        std::exit(1);
    }
    works();
}

} // namespace

extern "C" {

[[gnu::visibility("default")]] int poll(pollfd *fds, nfds_t count, int timeout) {
    static const auto real = next<int(pollfd *, nfds_t, int)>("poll");
    return watched(__builtin_return_address(0), [&] { return real(fds, count, timeout); });
}

[[gnu::visibility("default")]] int ppoll(pollfd *fds, nfds_t count, const timespec *timeout,
                                         const sigset_t *mask) {
    static const auto real =
        next<int(pollfd *, nfds_t, const timespec *, const sigset_t *)>("ppoll");
    return watched(__builtin_return_address(0), [&] { return real(fds, count, timeout, mask); });
}
}
