// SPDX-License-Identifier: Apache-2.0
// What the library adds to a program that does nothing: its size, and the processor time of its
// start.
//   bench_cost NAME=FILE ...     the first program is what the others are compared with
#include "bench/table.h"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double milliseconds(const timeval &time) {
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

/// The time that the processor has worked on one run, so that other programs disturb it little.
double start(const std::string &program) {
    const pid_t child = fork();
    if (child == 0) {
        execl(program.c_str(), program.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0) {
        std::fprintf(stderr, "%s ended with status %d\n", program.c_str(), status);
        std::exit(1);
    }
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

/// Without symbols, in KiB; a file whose name ends with .so is a library.
double size(const std::string &file) {
    const auto stripped =
        std::filesystem::temp_directory_path() / ("bench_cost." + std::to_string(getpid()));
    const std::string command = "strip -o '" + stripped.string() + "' '" + file + "'";
    if (std::system(command.c_str()) != 0) {
        std::exit(1);
    }
    const auto bytes = std::filesystem::file_size(stripped);
    std::filesystem::remove(stripped);
    return double(bytes) / 1024;
}

} // namespace

int main(int argc, char **argv) {
    constexpr int runs = 25;
    setenv("QT_LOGGING_RULES", "bifrost.*=false",
           1); // there is no keychain's helper beside these programs
    double baseline = 0;
    for (int index = 1; index < argc; ++index) {
        const std::string argument = argv[index];
        const std::string name = argument.substr(0, argument.find('='));
        const std::string file = argument.substr(argument.find('=') + 1);
        bifrost::bench::row((name + ": size, stripped").c_str(), {size(file)}, "KiB");
        if (file.find(".so") != std::string::npos) {
            continue;
        }
        start(file); // from now on its pages are in memory
        std::vector<double> times;
        for (int run = 0; run < runs; ++run) {
            times.push_back(start(file));
        }
        const double median =
            bifrost::bench::row((name + ": start, processor time").c_str(), times, "ms");
        baseline = baseline == 0 ? median : baseline;
        std::printf("%-52s %12.2f\n", "  against the first", median / baseline);
    }
    return 0;
}
