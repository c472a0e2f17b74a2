// SPDX-License-Identifier: Apache-2.0
#include <bifrost/client.h>

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    bifrost::ClientConfiguration configuration;
    configuration.issuer = QStringLiteral("acme");
    const auto withoutClientId = bifrost::Client::create(configuration);
    configuration.clientId = QStringLiteral("desktop");
    const auto complete = bifrost::Client::create(configuration);
    if (withoutClientId || !complete) {
        std::puts("the installed library does not judge its configuration");
        return 1;
    }
    std::printf("refused as it should: %s\n",
                qPrintable(bifrost::toLogString(withoutClientId.error())));
    return 0;
}
