// SPDX-License-Identifier: Apache-2.0
// A response of the UserInfo endpoint. First line: status, a space, content type. Then the body.
#include "fuzzing.h"

#include "protocol/userinforesponse.h"

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto [line, body] = fuzz::splitFirstLine(fuzz::bytes(data, size));
    HttpResponse response;
    response.status = line.left(3).toInt();
    response.url = QUrl(u"https://op.example/userinfo"_s);
    response.contentType = line.mid(4);
    response.body = body;
    const auto message = processUserInfoResponse(response);
    if (message && message->form == UserInfoResponse::Form::Signed) {
        require(!userInfoClaims(message->text, u"sub-ada"_s), "a JWS is not read unverified");
        return 0;
    }
    const auto claims = message ? userInfoClaims(message->text, u"sub-ada"_s)
                                : Result<QJsonObject>(failure(message.error()));
    if (claims) {
        require(response.status >= 200 && response.status < 300, "only 2xx brings claims");
        require(claims->value("sub"_L1) == QJsonValue(u"sub-ada"_s), "the claims are hers");
    } else {
        const QString text = toLogString(claims.error());
        require(!text.contains(u'\n') && text.size() < 2000, "a line for the log is one line");
    }
    return 0;
}
