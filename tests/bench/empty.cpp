// SPDX-License-Identifier: Apache-2.0
// A program that does nothing, for bench_cost: with Qt's network alone, or (WITH_BIFROST) with a
// client.
#ifdef WITH_BIFROST
#include <bifrost/client.h>
#else
#include <QNetworkAccessManager>
#endif

#include <QCoreApplication>

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
#ifdef WITH_BIFROST
    return bifrost::Client::create(
               {.issuer = QStringLiteral("acme"), .clientId = QStringLiteral("empty")})
               ? 0
               : 1;
#else
    const QNetworkAccessManager network;
    return 0;
#endif
}
