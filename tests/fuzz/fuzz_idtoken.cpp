// SPDX-License-Identifier: Apache-2.0
// Either a compact JWS or, if the input begins with '{', a header on the first line and a payload
// after it, which this target signs, so that the fuzzer gets past the signature. Accepted tokens
// are validated again, independently, by the text of OIDC Core §3.1.3.7 with Qt's own JSON parser.
// The corpus contains signed tokens for the other algorithms.
#include "fuzzing.h"
#include "orphanedkeys.h"
#include "testkey.h"

#include "idtoken/idtokenvalidator.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

constexpr qint64 now = 1772366400; // 2026-03-01 12:00:00 UTC
constexpr qint64 tolerance = 60;
const QString issuer = u"https://op.example"_s;
const QString clientId = u"client"_s;
const QByteArray nonce = "n-0S6_WzA2Mj";
const QByteArray accessToken = "access";
const QByteArray code = "code";
const QByteArray goodPayload =
    R"({"iss":"https://op.example","sub":"sub-ada","aud":"client","exp":1772370000,)"
    R"("iat":1772366390,"auth_time":1772366300,"nonce":"n-0S6_WzA2Mj"})";

QByteArray signingInput(const QByteArray &header) {
    return fuzz::TestKey::encode(header) + '.' + fuzz::TestKey::encode(goodPayload);
}

struct Judge {
    fuzz::TestKey key;
    JwkSet keys = *JwkSet::parse(R"({"keys":[)" + key.jwk() + ',' + fuzz::orphanedKeys + "]}");
    QByteArrayList signedByOrphans{signingInput(R"({"alg":"RS256","kid":"r"})"),
                                   signingInput(R"({"alg":"PS256","kid":"r"})"),
                                   signingInput(R"({"alg":"ES256","kid":"e"})")};
    IdTokenExpectations expected{*Issuer::fromInput(issuer), clientId,
                                 QDateTime::fromSecsSinceEpoch(now).toUTC(),
                                 std::chrono::seconds(tolerance)};
    SignInExpectations signIn{Nonce(Secret(nonce)), Secret(accessToken),
                              AuthorizationCode(Secret(code)), std::nullopt};

    [[nodiscard]] Result<IdTokenClaims> signInVerdict(const Jws &token) const {
        return IdTokenValidator::validate(token, keys, expected, signIn);
    }
    [[nodiscard]] IdTokenClaims firstToken() const {
        return *signInVerdict(*Jws::parse(key.compact(R"({"alg":"EdDSA"})", goodPayload)));
    }
};

QByteArray leftHalf(const QByteArray &value) {
    return fuzz::TestKey::encode(
        QCryptographicHash::hash(value, QCryptographicHash::Sha512).first(32));
}

bool isTimeUpTo(const QJsonValue &value, double latest) {
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= latest;
}

QStringList audience(const QJsonObject &claims) {
    const QJsonValue value = claims.value("aud"_L1);
    return value.isString() ? QStringList{value.toString()} : value.toVariant().toStringList();
}

/// 3.1.3.7, and what OIDC Core §2 requires.
void checkClaims(const QJsonObject &claims) {
    const qsizetype subjectSize = claims.value("sub"_L1).toString().size();
    QStringList everybody = audience(claims);
    everybody.removeDuplicates();
    require(claims.value("iss"_L1) == QJsonValue(issuer), "iss is ours");
    require(subjectSize > 0 && subjectSize <= 255, "sub is there");
    require(everybody.contains(clientId), "aud holds us");
    require(everybody.size() == 1 || claims.contains("azp"_L1), "several audiences have an azp");
    require(!claims.contains("azp"_L1) || claims.value("azp"_L1) == QJsonValue(clientId),
            "azp is us");
    require(claims.value("exp"_L1).toDouble(-1) > now - tolerance - 1, "exp is to come");
    require(isTimeUpTo(claims.value("iat"_L1), now + tolerance + 1), "iat is past");
    require(!claims.contains("nbf"_L1) || isTimeUpTo(claims.value("nbf"_L1), now + tolerance + 1),
            "nbf is past");
    require(!claims.contains("at_hash"_L1) ||
                claims.value("at_hash"_L1).toString().toLatin1() == leftHalf(accessToken),
            "at_hash fits the access token");
}

void checkHeader(const QJsonObject &header) {
    const QString algorithm = header.value("alg"_L1).toString();
    require(algorithm == "EdDSA"_L1 || algorithm == "Ed25519"_L1, "alg is that of the key");
    require(!header.contains("crit"_L1) && !header.contains("b64"_L1), "no extension is ignored");
    const QString keyId = header.value("kid"_L1).toString();
    require(keyId.isEmpty() || keyId == "k"_L1, "kid is that of the key");
}

void checkSignIn(const QByteArray &payload) {
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    checkClaims(claims);
    require(claims.value("nonce"_L1).toString().toUtf8() == nonce, "nonce is ours");
    require(!claims.contains("c_hash"_L1) ||
                claims.value("c_hash"_L1).toString().toLatin1() == leftHalf(code),
            "c_hash fits the code");
}

void checkRefresh(const QByteArray &payload) {
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    checkClaims(claims);
    require(claims.value("sub"_L1) == QJsonValue(u"sub-ada"_s), "sub stays");
    require(!claims.contains("azp"_L1), "azp stays away");
    require(!claims.contains("nonce"_L1) || claims.value("nonce"_L1).toString().toUtf8() == nonce,
            "nonce stays");
}

void judge(const Judge &judge, const QByteArray &compact) {
    static const IdTokenClaims before = judge.firstToken();
    const Result<Jws> token = Jws::parse(compact);
    if (!token) {
        return;
    }
    const Result<QByteArray> payload = token->verify(judge.keys);
    const auto signedIn = judge.signInVerdict(*token);
    const auto refreshed = IdTokenValidator::validateRefreshed(*token, judge.keys, judge.expected,
                                                               Secret(accessToken), before);
    if (!payload) {
        require(!signedIn && !refreshed, "nothing is believed without a signature");
        return;
    }
    const QByteArray input = compact.first(compact.lastIndexOf('.'));
    if (!judge.signedByOrphans.contains(input)) {
        // Ed25519 is deterministic: a valid signature equals the one that this key creates.
        require(judge.key.signedInput(input) == compact, "only the key's owner can sign");
        checkHeader(token->header());
    }
    if (signedIn) {
        checkSignIn(*payload);
    }
    if (refreshed) {
        checkRefresh(*payload);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const Judge theJudge;
    const QByteArray input = fuzz::bytes(data, size);
    if (!input.startsWith('{')) {
        judge(theJudge, input);
        return 0;
    }
    const auto [header, payload] = fuzz::splitFirstLine(input);
    QByteArray compact = theJudge.key.compact(header, payload);
    judge(theJudge, compact);
    compact[compact.size() - 40] = compact[compact.size() - 40] == 'A' ? 'B' : 'A';
    const Result<Jws> forged = Jws::parse(compact);
    require(!forged || !forged->verify(theJudge.keys), "a changed signature is refused");
    return 0;
}
