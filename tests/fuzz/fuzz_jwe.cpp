// SPDX-License-Identifier: Apache-2.0
// A JWE for keys of this client. The input is the token or, if it begins with '{', a header that is
// put before parts of the right size.
#include "fuzzing.h"

#include "jose/base64url.h"
#include "jose/jwe.h"

#include <bifrost/error.h>

#include <openssl/err.h>

using namespace bifrost;
using fuzz::require;

namespace {

/// RFC 7520 §5.5.1; fast enough to try each input of a fuzzer.
const QByteArray ecKey =
    R"({"kty":"EC","crv":"P-256","x":"Ze2loSV3wrroKUN_4zhwGhCqo3Xhu1td4QjeQ5wIVR0",)"
    R"("y":"HlLtdXARY_f55A3fnzQbPcm6hgr34Mp8p-nuzQCE0Zw",)"
    R"("d":"r_kHyZ-a06rmxM3yESK84r1otSg-aQcVStkRhA-iCM8"})";

QByteArray messageOf(const QByteArray &input) {
    return input.startsWith('{') ? encodeBase64Url(input) + "..bm9uY2Vub25jZTEy.YQ." +
                                       encodeBase64Url(QByteArray(16, 't'))
                                 : input;
}

bool saysNoMoreThanItMay(Rule rule) {
    return rule == Rule::JweKeyIsFound || rule == Rule::JweIsAuthentic;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const QList<PrivateKey> keys{*PrivateKey::fromJwk(Secret(ecKey))};
    const QByteArray message = messageOf(fuzz::bytes(data, size));
    const Result<Jwe> jwe = Jwe::parse(message);
    if (!jwe) {
        return 0;
    }
    require(message.count('.') == 4, "a JWE has five parts");
    const Result<QByteArray> plaintext = jwe->decrypt(keys);
    require(ERR_peek_error() == 0, "OpenSSL's error queue is left empty");
    if (!plaintext) {
        require(saysNoMoreThanItMay(std::get<ValidationError>(plaintext.error()).rule),
                "an error does not tell why a message was not decrypted");
    }
    require(!jwe->decrypt({}), "nothing is decrypted without a key");
    return 0;
}
