// SPDX-License-Identifier: Apache-2.0
// Validation of a complete ID Token, compared with OpenSSL's verification of just its signature.
#include "bench/table.h"
#include "doubles/idtokenfactory.h"
#include "idtoken/idtokenvalidator.h"
#include "jose/signature.h"

#include <QElapsedTimer>

#include <functional>

using namespace bifrost;
using bifrost::test::IdTokenFactory;

namespace {

/// Calls per second, measured over a quarter of a second.
double rate(const std::function<bool()> &call) {
    QElapsedTimer timer;
    timer.start();
    qint64 calls = 0;
    while (timer.nsecsElapsed() < 250'000'000) {
        for (int i = 0; i < 16; ++i, ++calls) {
            if (!call()) {
                qFatal("a valid ID Token was refused");
            }
        }
    }
    return double(calls) * 1e9 / double(timer.nsecsElapsed());
}

void compare(const QByteArray &algorithm) {
    const IdTokenFactory token(algorithm);
    const QByteArray compact = token.compact();
    const auto keys = JwkSet::parse(token.jwkSetDocument());
    const auto jws = Jws::parse(compact);
    const QByteArray input = compact.left(compact.lastIndexOf('.'));
    const QByteArray signature =
        QByteArray::fromBase64(compact.mid(input.size() + 1), QByteArray::Base64UrlEncoding);
    const Jwk key = keys->candidates(jws->algorithm(), jws->keyId()).constFirst();
    const IdTokenExpectations expected{*Issuer::fromInput(IdTokenFactory::issuer),
                                       IdTokenFactory::clientId, IdTokenFactory::now()};
    const SignInExpectations signIn{Nonce(Secret(IdTokenFactory::nonce)),
                                    Secret(IdTokenFactory::accessToken),
                                    AuthorizationCode(Secret(IdTokenFactory::code)), std::nullopt};
    std::vector<double> validations;
    std::vector<double> verifications;
    std::vector<double> ratios;
    for (int run = 0; run < 7; ++run) { // alternating, so that a slow moment affects both
        validations.push_back(rate([&] {
            const auto parsed = Jws::parse(compact);
            return IdTokenValidator::validate(*parsed, *keys, expected, signIn).has_value();
        }));
        verifications.push_back(
            rate([&] { return verifySignature(jws->algorithm(), key, input, signature); }));
        ratios.push_back(validations.back() / verifications.back());
    }
    bench::row((algorithm + ": ID Tokens validated a second").constData(), validations, "/s");
    bench::row((algorithm + ": raw OpenSSL verifications a second").constData(), verifications,
               "/s");
    bench::row((algorithm + ": ratio (1 is the limit)").constData(), ratios, "");
}

} // namespace

int main() {
    for (const char *algorithm : {"RS256", "PS256", "ES256", "EdDSA"}) {
        compare(algorithm);
    }
    return 0;
}
