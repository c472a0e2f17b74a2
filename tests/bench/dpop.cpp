// SPDX-License-Identifier: Apache-2.0
// What a proof of possession costs: signing compared with OpenSSL alone, and a whole proof.
#include "bench/table.h"
#include "jose/signature.h"
#include "protocol/dpopproof.h"

#include <openssl/evp.h>

#include <array>
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

} // namespace

int main() {
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
    bench::row("a proof of possession (1500 us is the limit)", proofs, "us");
    return 0;
}
