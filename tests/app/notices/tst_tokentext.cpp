// SPDX-License-Identifier: Apache-2.0
#include "notices/tokentext.h"

#include "notices/errortext.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Endpoint = OAuthErrorResponse::Endpoint;

namespace {

Notice described(const char *code, int status, const QString &description = {}) {
    return describe(
        Error(OAuthErrorResponse{Endpoint::Token, QString::fromLatin1(code), description, status}));
}

} // namespace

class TestTokenText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rejectedRequestShowsTheProvidersWords() {
        const Notice notice = described("invalid_request", 400, u"code_verifier is missing"_s);
        QVERIFY(notice.text.startsWith(u"The provider says: \"code_verifier is missing\"."_s));
        QVERIFY(described("invalid_request", 400, u"No. Never. "_s)
                    .text.startsWith(u"The provider says: \"No. Never\". "_s));
        QVERIFY(!described("invalid_request", 400).text.contains(u"redirect"_s));
    }

    void status401IsAboutClientAuthentication_data() {
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"invalid_client", "unauthorized_client", "invalid_request", "x"}) {
            QTest::newRow(code) << QByteArray(code);
        }
    }
    void status401IsAboutClientAuthentication() {
        QFETCH(QByteArray, code);
        const QString text = described(code.constData(), 401).text;
        QVERIFY(text.contains(u"client authentication"_s) && text.contains(u"client secret"_s));
    }

    void expiredCodeUnder401IsStillAnExpiredCode() {
        QCOMPARE(described("invalid_grant", 401), [] {
            Notice notice = described("invalid_grant", 400);
            notice.details.replace(u"400"_s, u"401"_s);
            return notice;
        }());
    }

    void requirementOfDpopIsNamed_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("description");
        QTest::newRow("proof") << QByteArray("invalid_dpop_proof") << QString();
        QTest::newRow("nonce") << QByteArray("use_dpop_nonce") << QString();
        QTest::newRow("in words") << QByteArray("invalid_request") << u"DPoP proof is missing"_s;
    }
    void requirementOfDpopIsNamed() {
        QFETCH(QByteArray, code);
        QFETCH(QString, description);
        const Notice notice = described(code.constData(), 400, description);
        QCOMPARE(notice.title, u"The provider requires DPoP"_s);
        QVERIFY(notice.details.contains(u"dpop_bound_access_tokens"_s));
    }

    void typeOfTokenIsNamed() {
        const auto text = [](const QString &type) {
            return describe(Error(ValidationError{Rule::TokenResponseTokenTypeIsBearer, {}, type}))
                .text;
        };
        QVERIFY(text(u"mac"_s).contains(u"\"mac\""_s));
        QVERIFY(text(u"DPoP"_s).contains(u"proof of possession (DPoP)"_s));
    }

    void encryptionIsNamedWithItsSetting() {
        const Notice notice = describe(Error(ValidationError{Rule::JwsIsNotEncrypted, {}, {}}));
        QVERIFY(notice.text.contains(u"encrypted"_s));
        QVERIFY(notice.details.contains(u"id_token_encrypted_response_alg"_s));
    }

    void refusalWithoutAnOAuthErrorNamesItsStatus() {
        TransportError error;
        error.kind = TransportError::Kind::HttpStatus;
        error.url = QUrl(u"https://provider.example/token"_s);
        error.httpStatus = 404;
        error.endpoint = Endpoint::Token;
        QVERIFY(describe(Error(error)).text.contains(u"404 instead of tokens"_s));
        error.httpStatus = 401;
        QVERIFY(describe(Error(error)).text.contains(u"client authentication"_s));
    }

    void errorUriIsShownInTheDetails() {
        OAuthErrorResponse error{Endpoint::Token, u"invalid_request"_s, {}, 400};
        error.errorUri = u"https://provider.example/help"_s;
        QVERIFY(describe(Error(error)).details.contains(error.errorUri));
    }

    void onlyAPageIsCalledAPage() {
        TransportError error;
        error.kind = TransportError::Kind::NotJson;
        error.detail = u"text/html"_s;
        QVERIFY(describe(Error(error)).text.contains(u"a page instead of data"_s));
        error.detail = u"text/plain"_s;
        QVERIFY(!describe(Error(error)).text.contains(u"page"_s));
    }
};

BIFROST_TEST(TestTokenText, QCoreApplication)
#include "tst_tokentext.moc"
