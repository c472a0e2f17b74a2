// SPDX-License-Identifier: Apache-2.0
#include "notices/apitext.h"
#include "samples.h"

#include <QPainter>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace samples {

static ViewState withApi(ApiView::Phase phase) {
    ViewState state;
    state.phase = ViewState::Phase::SignedIn;
    state.providerName = u"Asgardeo (acme)"_s;
    state.session = session();
    state.api.phase = phase;
    state.api.origin = u"https://api.example.com"_s;
    state.api.examples = {
        {u"UserInfo"_s, u"https://api.asgardeo.io/t/acme/oauth2/userinfo"_s, {}},
        {u"My user (SCIM)"_s, u"https://api.asgardeo.io/t/acme/scim2/Me"_s, u"internal_login"_s}};
    state.api.allowedOrigins = {u"https://api.asgardeo.io"_s};
    return state;
}

static ViewState responded(int status, const QByteArray &type, const QByteArray &body) {
    ViewState state = withApi(ApiView::Phase::Done);
    ApiResponse response;
    response.status = status;
    response.url = QUrl(u"https://api.example.com/orders"_s);
    response.headers = {{"Content-Type", type}, {"Cache-Control", "no-store"}};
    response.body = body;
    ApiResult result;
    result.problem = describeApiResponse(response).value_or(Notice());
    result.duration = std::chrono::milliseconds(132);
    result.isTokenRefreshed = status == 200;
    result.kind = bodyKindOf(response);
    result.text = result.kind == ApiBodyKind::Text ? bodyText(response) : QString();
    result.response = response;
    state.api.result = std::make_shared<ApiResult>(result);
    state.api.history = {{{"GET", u"https://api.example.com/orders"_s, {}, {}}, u"200"_s},
                         {{"POST", u"https://api.example.com/orders"_s, {}, u"{}"_s}, u"403"_s}};
    return state;
}

static ViewState failedWith(const Error &error) {
    ViewState state = withApi(ApiView::Phase::Done);
    ApiResult result;
    result.problem = describeApiProblem(error);
    state.api.result = std::make_shared<ApiResult>(result);
    return state;
}

static ViewState withPicture() {
    ViewState state = responded(200, "image/png", "\x89PNG");
    QImage image(360, 160, QImage::Format_ARGB32);
    image.fill(QColor(u"#4c6ef5"_s));
    auto result = std::make_shared<ApiResult>(*state.api.result);
    result->image = image;
    state.api.result = result;
    return state;
}

static ViewState withMistake() {
    ViewState state = withApi(ApiView::Phase::Asking);
    ApiInput input;
    input.address = u"http://api.example.com"_s;
    [[maybe_unused]] const ApiCall call = readApiInput(input, state.api.mistakes);
    state.api.phase = ApiView::Phase::Done; // so that the gallery shows the page
    state.api.result = responded(204, {}, {}).api.result;
    return state;
}

QList<NamedState> apiStates() {
    ApiError scope;
    scope.kind = ApiError::Kind::InsufficientScope;
    scope.missingScopes = {u"orders:write"_s};
    scope.errorDescription = u"The request requires the scope orders:write"_s;
    TransportError offline;
    offline.kind = TransportError::Kind::Offline;
    ViewState running = withApi(ApiView::Phase::Running);
    running.api.received = 2300000;
    return {
        {"asking-api", withApi(ApiView::Phase::Asking)},
        {"api-running", running},
        {"json", responded(200, "application/json",
                           R"({"subject":"ada","scopes":["openid","profile"],"orders":[]})")},
        {"picture", withPicture()},
        {"binary", responded(200, "application/zip", QByteArray("PK\x03\x04\x00\x01", 6))},
        {"not-found", responded(404, "text/plain", "no such order")},
        {"other-credentials", responded(401, "text/plain", "who are you?")},
        {"scope", failedWith(scope)},
        {"api-offline", failedWith(offline)},
        {"mistake", withMistake()},
    };
}

} // namespace samples
