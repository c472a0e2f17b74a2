// SPDX-License-Identifier: Apache-2.0
// Whether the library's memory grows with each refresh, over real sockets. The provider is a
// process of its own, because it remembers what it was asked:
//   bench_growth              measures
//   bench_growth --provider   is that provider: prints its issuer, ends with its standard input
#include "bench/table.h"
#include "support/relyingparty.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QSocketNotifier>

#include <algorithm>
#include <cmath>
#include <limits>
#include <malloc.h>
#include <unistd.h>

using namespace bifrost;

namespace {

constexpr int warmUp = 100; // refreshes
constexpr int refreshes = 1000;
constexpr int samples = 50;
constexpr std::chrono::hours longerThanAnyToken{24};

struct Point {
    double refreshes;
    double kibibytes;
};

int provide() {
    const test::HttpProvider provider;
    std::printf("%s\n", qPrintable(provider.issuer()));
    std::fflush(stdout);
    const QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    return QCoreApplication::exec();
}

QString startProvider(QProcess &process) {
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--provider")});
    if (!process.waitForReadyRead()) {
        qFatal("the provider does not start");
    }
    return QString::fromLatin1(process.readLine()).trimmed();
}

/// What is allocated at this moment.
double allocatedKibibytes() {
    return double(mallinfo2().uordblks) / 1024;
}

/// Of the straight line nearest to the points (least squares), for 1,000 refreshes.
double slope(const std::vector<Point> &points) {
    Point mean{0, 0};
    for (const Point &point : points) {
        mean.refreshes += point.refreshes / double(points.size());
        mean.kibibytes += point.kibibytes / double(points.size());
    }
    double product = 0;
    double square = 0;
    for (const Point &point : points) {
        product += (point.refreshes - mean.refreshes) * (point.kibibytes - mean.kibibytes);
        square += std::pow(point.refreshes - mean.refreshes, 2);
    }
    return 1000 * product / square;
}

/// The least that was allocated after one of `count` refreshes: at other times, a response that is
/// being read is in memory, too.
double refresh(test::RelyingParty &application, int count) {
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < count; ++i) {
        const auto token = application.client().session()->accessToken();
        const auto session =
            application.await(application.client().freshSession(longerThanAnyToken));
        if (!session || session->accessToken() == token) {
            qFatal("a refresh failed");
        }
        application.store.calls.clear(); // only the test remembers them
        least = std::min(least, allocatedKibibytes());
    }
    return least;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--provider"))) {
        return provide();
    }
    QLoggingCategory::setFilterRules(QStringLiteral("bifrost.*=false"));
    QProcess provider;
    test::RelyingParty application(startProvider(provider));
    if (!application.signIn()) {
        qFatal("the sign-in failed");
    }
    std::vector<Point> points{{0, refresh(application, warmUp)}};
    for (int done = refreshes / samples; done <= refreshes; done += refreshes / samples) {
        points.push_back({double(done), refresh(application, refreshes / samples)});
    }
    bench::row("allocated before", {points.front().kibibytes}, "KiB");
    bench::row("allocated after 1,000 refreshes", {points.back().kibibytes}, "KiB");
    bench::row("growth, slope for 1,000 refreshes (aim 100)", {slope(points)}, "KiB");
    provider.closeWriteChannel();
    provider.waitForFinished();
    return 0;
}
