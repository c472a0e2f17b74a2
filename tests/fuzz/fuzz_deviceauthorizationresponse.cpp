// SPDX-License-Identifier: Apache-2.0
// A response of the device authorization endpoint. First line: status, a space, content type. Then
// the body.
#include "fuzzing.h"

#include "protocol/deviceauthorizationresponse.h"

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

bool isPrintable(const QString &text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

void checkAddress(const QUrl &url) {
    require(url.scheme() == "https"_L1, "nothing but https is opened");
    require(!url.host().isEmpty() && url.userInfo().isEmpty(), "an address is somebody's");
    require(url.toString(QUrl::FullyEncoded).size() <= 10000, "an address is bounded");
}

void checkCodes(const DeviceAuthorizationResponse &codes) {
    using namespace std::chrono_literals;
    require(!codes.deviceCode.reveal().isEmpty(), "there is a device code");
    require(!codes.userCode.isEmpty() && codes.userCode.size() <= 40, "a user code is short");
    require(isPrintable(codes.userCode), "a user code can be typed");
    require(codes.interval >= 1s && codes.interval <= 60s, "nobody polls too often or never");
    require(codes.expiresIn >= 1s && codes.expiresIn <= 30min, "codes expire");
    checkAddress(codes.verificationUri);
    if (!codes.verificationUriComplete.isEmpty()) {
        checkAddress(codes.verificationUriComplete);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto [line, body] = fuzz::splitFirstLine(fuzz::bytes(data, size));
    HttpResponse response;
    response.status = std::clamp(line.left(3).toInt(), 0, 999);
    response.contentType = line.mid(4);
    response.body = body;
    static const Issuer issuer = *Issuer::fromInput(u"https://op.example"_s);
    const auto codes = processDeviceAuthorizationResponse(response, issuer);
    if (codes) {
        require(response.status >= 200 && response.status < 300, "only 2xx brings codes");
        checkCodes(*codes);
        return 0;
    }
    const QString text = toLogString(codes.error());
    require(!text.isEmpty() && text.size() < 2000, "a line for the log is one line");
    require(!text.contains(u'\n') && !text.contains(u'\r'), "nobody writes lines into our log");
    return 0;
}
