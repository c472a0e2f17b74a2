// SPDX-License-Identifier: Apache-2.0
// What a proof of possession costs: signing compared with OpenSSL alone, a whole proof, and a whole
// request to an API compared with one that has a bearer token.
#include "bench/table.h"
#include "jose/signature.h"
#include "protocol/dpopproof.h"
#include "support/relyingparty.h"

#include <bifrost/apiclient.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <openssl/evp.h>

#include <array>
#include <chrono>
#include <ctime>
#include <functional>

using namespace bifrost;

namespace {

/// Microseconds of processor time for one call, measured over a quarter of a second, so that other
/// programs don't count.
double cost(const std::function<bool()> &call) {
    constexpr std::clock_t duration = CLOCKS_PER_SEC / 4;
    const std::clock_t start = std::clock();
    qint64 calls = 0;
    while (std::clock() - start < duration) {
        for (int i = 0; i < 16; ++i, ++calls) {
            if (!call()) {
                qFatal("nothing was signed");
            }
        }
    }
    return double(std::clock() - start) / double(calls) / (CLOCKS_PER_SEC / 1'000'000.0);
}

/// What any program has to do at least.
bool signRaw(EVP_PKEY *key, const QByteArray &input) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    std::array<unsigned char, 80> signature{};
    size_t size = signature.size();
    const bool isSigned =
        EVP_DigestSignInit_ex(context, nullptr, "SHA2-256", nullptr, nullptr, key, nullptr) == 1 &&
        EVP_DigestSign(context, signature.data(), &size,
                       reinterpret_cast<const unsigned char *>(input.constData()),
                       static_cast<size_t>(input.size())) == 1;
    EVP_MD_CTX_free(context);
    return isSigned;
}

/// An application that is signed in, with tokens of this type, and calls an API. Real sockets, on
/// the loopback interface.
class Caller {
public:
    Caller(const QString &tokenType, test::HttpServer &api) : party_(provider_), api_(api) {
        if (tokenType == QLatin1String("DPoP")) {
            provider_.metadata.insert(QStringLiteral("dpop_signing_alg_values_supported"),
                                      QJsonArray{QStringLiteral("ES256")});
        }
        provider_.changeTokenResponse = [tokenType](QJsonObject &response) {
            response.insert(QStringLiteral("token_type"), tokenType);
        };
        if (!party_.signIn()) {
            qFatal("nobody is signed in");
        }
        const QString origin = api.url({}).toString(QUrl::RemovePath);
        client_ = *ApiClient::create(party_.client(), {.origins = {origin}});
    }

    /// Milliseconds from the call to the response.
    struct Cost {
        double elapsed;
        double processor; ///< of this process, the API included: other programs don't count
    };
    Cost call() {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t processorStart = std::clock();
        const auto response = party_.await(client_->get(api_.url(QStringLiteral("/orders"))));
        const double processor = double(std::clock() - processorStart) / (CLOCKS_PER_SEC / 1000.0);
        const std::chrono::duration<double, std::milli> elapsed =
            std::chrono::steady_clock::now() - start;
        if (!response || response->status != 200) {
            qFatal("the API was not reached");
        }
        return {elapsed.count(), processor};
    }

private:
    test::HttpProvider provider_;
    test::RelyingParty party_;
    test::HttpServer &api_;
    std::unique_ptr<ApiClient> client_;
};

void printSigning() {
    const PrivateKey key = *newProofKey();
    const Algorithm &es256 = *findAlgorithm("ES256");
    const QByteArray input(400, 'x'); // as long as a proof
    const DpopProofContent content{"POST", QUrl(QStringLiteral("https://op.example/token")),
                                   QDateTime::currentDateTimeUtc(), QByteArray(32, 'n'),
                                   Secret(QByteArray(1000, 't'))};
    std::vector<double> raw;
    std::vector<double> ours;
    std::vector<double> ratios;
    std::vector<double> proofs;
    for (int run = 0; run < 7; ++run) { // alternating, so that a slow moment affects both
        raw.push_back(cost([&] { return signRaw(key.handle(), input); }));
        ours.push_back(cost([&] { return makeSignature(es256, key, input).has_value(); }));
        ratios.push_back(ours.back() / raw.back());
        proofs.push_back(cost([&] { return dpopProof(key, content).has_value(); }));
    }
    bench::row("ES256: a signature by OpenSSL alone", raw, "us");
    bench::row("ES256: a JWS signature", ours, "us");
    bench::row("ES256: ratio (1.3 is the limit)", ratios, "");
    bench::row("a proof of possession", proofs, "us");
}

void printRequests() {
    constexpr int calls = 300;
    test::HttpServer api;
    api.on("/orders", test::HttpServer::Reply{200, QByteArray(1000, 'x'), {}});
    Caller plain(QStringLiteral("Bearer"), api);
    Caller bound(QStringLiteral("DPoP"), api);
    std::vector<double> withBearer;
    std::vector<double> withProof;
    std::vector<double> elapsed;
    std::vector<double> processor;
    for (int i = -20; i < calls; ++i) { // those below 0 open the connections
        const Caller::Cost bearer = plain.call();
        const Caller::Cost proof = bound.call();
        if (i >= 0) {
            withBearer.push_back(bearer.elapsed);
            withProof.push_back(proof.elapsed);
            elapsed.push_back(proof.elapsed - bearer.elapsed);
            processor.push_back(proof.processor - bearer.processor);
        }
    }
    bench::row("a request with a bearer token", withBearer, "ms");
    bench::row("a request with a bound token", withProof, "ms");
    bench::row("a request: difference (1.5 ms is the limit)", elapsed, "ms");
    bench::row("a request: difference in processor time", processor, "ms");
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    printSigning();
    printRequests();
    return 0;
}
