// SPDX-License-Identifier: Apache-2.0
#include "notices/oauthtext.h"

#include "notices/errortext.h"
#include "notices/profiletext.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Endpoint = OAuthErrorResponse::Endpoint;

Q_DECLARE_METATYPE(bifrost::OAuthErrorResponse::Endpoint)

class TestOAuthText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProvidersWordsComeFirst_data();
    void theProvidersWordsComeFirst();
    void onlyTheAuthorizationErrorsCanBeAboutTheRedirect();
    void aRefusedPushedRequestMayBeAboutTheRedirect();
    void aCodeThatMeansTheSameEverywhereIsWordedTheSame_data();
    void aCodeThatMeansTheSameEverywhereIsWordedTheSame();
    void documentErrorsSayWhatIsMissing();
    void profileQuotesTheProvider();
};

void TestOAuthText::theProvidersWordsComeFirst_data() {
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QString>("code");
    for (const auto &[name, endpoint] :
         {std::pair("authorization", Endpoint::Authorization), std::pair("token", Endpoint::Token),
          std::pair("revocation", Endpoint::Revocation), std::pair("metadata", Endpoint::Metadata),
          std::pair("pushed request", Endpoint::PushedAuthorization),
          std::pair("keys", Endpoint::Keys)}) {
        for (const char *code : {"invalid_request", "unauthorized_client", "unheard"}) {
            QTest::addRow("%s: %s", name, code) << endpoint << QString::fromLatin1(code);
        }
    }
}

void TestOAuthText::theProvidersWordsComeFirst() {
    QFETCH(Endpoint, endpoint);
    QFETCH(QString, code);
    const QString text = describe(Error(OAuthErrorResponse{endpoint, code, u"No."_s, 400})).text;
    QVERIFY2(text.startsWith(u"The provider says: \"No\". "_s), qPrintable(text));
}

void TestOAuthText::onlyTheAuthorizationErrorsCanBeAboutTheRedirect() {
    for (const Endpoint endpoint :
         {Endpoint::Token, Endpoint::UserInfo, Endpoint::Revocation, Endpoint::Keys}) {
        for (const char *code : {"invalid_request", "invalid_client", "x"}) {
            const OAuthErrorResponse error{endpoint, QString::fromLatin1(code), {}, 400};
            QVERIFY(!describe(Error(error)).text.contains(u"redirect"_s));
        }
    }
}

/// RFC 9126 §2.3: it comes before the browser has been anywhere.
void TestOAuthText::aRefusedPushedRequestMayBeAboutTheRedirect() {
    const auto text = [](const char *code) {
        return describe(Error(OAuthErrorResponse{Endpoint::PushedAuthorization,
                                                 QLatin1StringView(code), u"No"_s, 400}))
            .text;
    };
    QVERIFY(text("invalid_request").contains(u"redirect URL"_s));
    QVERIFY(!text("invalid_scope").contains(u"redirect"_s));
    QVERIFY(text("invalid_scope").contains(u"scopes"_s));
}

void TestOAuthText::aCodeThatMeansTheSameEverywhereIsWordedTheSame_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("scope") << u"invalid_scope"_s << u"Correct the scopes in Settings."_s;
    QTest::newRow("server") << u"server_error"_s << u"went wrong on the provider's side"_s;
    QTest::newRow("busy") << u"temporarily_unavailable"_s << u"Try again later."_s;
}

void TestOAuthText::aCodeThatMeansTheSameEverywhereIsWordedTheSame() {
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    const auto notice = [&code](Endpoint endpoint) {
        return describe(Error(OAuthErrorResponse{endpoint, code, {}, 400}));
    };
    const Notice there = notice(Endpoint::Authorization);
    QVERIFY2(there.text.contains(words), qPrintable(there.text));
    for (const Endpoint endpoint :
         {Endpoint::DeviceAuthorization, Endpoint::UserInfo, Endpoint::Revocation}) {
        QCOMPARE(notice(endpoint).title, there.title);
        QCOMPARE(notice(endpoint).text, there.text);
        QCOMPARE(notice(endpoint).action, there.action);
    }
}

void TestOAuthText::documentErrorsSayWhatIsMissing() {
    const OAuthErrorResponse metadata{Endpoint::Metadata, u"suspended"_s, u"Pay first"_s, 200};
    QVERIFY(describe(Error(metadata)).text.contains(u"instead of the description of itself"_s));
    const OAuthErrorResponse keys{Endpoint::Keys, u"suspended"_s, {}, 200};
    QVERIFY(describe(Error(keys)).text.startsWith(u"It sent an error instead of its keys"_s));
    QVERIFY(describe(Error(keys)).details.contains(u"error=suspended"_s));
}

void TestOAuthText::profileQuotesTheProvider() {
    UserInfoState state;
    state.outcome = UserInfoState::Outcome::Refused;
    state.httpStatus = 200;
    state.providerMessage = u"Ask for openid."_s;
    const QString text = profileStateText(state, Renewal::None);
    QVERIFY(text.contains(u"The provider says: \"Ask for openid\"."_s));
    QVERIFY(!text.contains(u"200"_s)); // a status of success explains nothing
    state.httpStatus = 403;
    QVERIFY(profileStateText(state, Renewal::None).contains(u"(status 403)"_s));
}

BIFROST_TEST(TestOAuthText, QCoreApplication)
#include "tst_oauthtext.moc"
