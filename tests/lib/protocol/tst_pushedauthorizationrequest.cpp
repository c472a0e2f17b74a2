// SPDX-License-Identifier: Apache-2.0
#include "protocol/formquery.h"
#include "protocol/pushedauthorizationrequest.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

const QUrl endpoint(u"https://op.example/par"_s);
const Parameters authorization{{u"response_type"_s, u"code"_s},
                               {u"client_id"_s, u"desktop client"_s},
                               {u"scope"_s, u"openid email"_s}};

QByteArray header(const HttpRequest &request, const QByteArray &name) {
    for (const auto &[key, value] : request.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

} // namespace

class TestPushedAuthorizationRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publicClientNamesItselfOnce() {
        const auto request = pushedAuthorizationRequest(
            endpoint, authorization,
            {u"desktop client"_s, ClientAuthentication::None, std::nullopt});
        QCOMPARE(request.method, HttpRequest::Method::Post);
        QCOMPARE(request.url, endpoint);
        QCOMPARE(header(request, "Content-Type"), "application/x-www-form-urlencoded");
        QVERIFY(header(request, "Authorization").isEmpty());
        QCOMPARE(parseFormQuery(request.body).value(), authorization);
    }

    void basicClientSendsItsSecretInTheHeader() {
        const auto request = pushedAuthorizationRequest(
            endpoint, authorization,
            {u"desktop client"_s, ClientAuthentication::ClientSecretBasic, Secret("s3cret")});
        QCOMPARE(header(request, "Authorization"),
                 "Basic " + QByteArray("desktop%20client:s3cret").toBase64());
        // RFC 9126 §2.1: `client_id` is a parameter of every authorization request.
        QCOMPARE(parseFormQuery(request.body).value(), authorization);
    }

    void postClientSendsItsSecretInTheBody() {
        const auto request = pushedAuthorizationRequest(
            endpoint, authorization,
            {u"desktop client"_s, ClientAuthentication::ClientSecretPost, Secret("s3cret")});
        Parameters expected = authorization;
        expected.append({u"client_secret"_s, u"s3cret"_s});
        QCOMPARE(parseFormQuery(request.body).value(), expected);
    }

    void theBrowserCarriesAReferenceOnly() {
        const Parameters expected{{u"client_id"_s, u"desktop"_s}, {u"request_uri"_s, u"urn:x"_s}};
        QCOMPARE(pushedRequestParameters(u"desktop"_s, u"urn:x"_s), expected);
    }
};

BIFROST_TEST(TestPushedAuthorizationRequest, QCoreApplication)
#include "tst_pushedauthorizationrequest.moc"
