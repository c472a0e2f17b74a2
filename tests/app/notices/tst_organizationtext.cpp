// SPDX-License-Identifier: Apache-2.0
#include "notices/organizationtext.h"

#include "sentence.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

Notice refusedSwitch(const QString &code, const QString &words = {}) {
    return describeOrganizationSwitch(
        OAuthErrorResponse{OAuthErrorResponse::Endpoint::Token, code, words, 400});
}

} // namespace

class TestOrganizationText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRefusalOfASwitchSaysWhoCanHelp() {
        QSet<QString> texts;
        for (const QString &code : {u"unauthorized_client"_s, u"access_denied"_s,
                                    u"invalid_request"_s, u"slow_down"_s, u"something_else"_s}) {
            const Notice notice = refusedSwitch(code);
            QVERIFY2(isSentence(notice.text), qPrintable(notice.text));
            QVERIFY(notice.details.contains(code));
            texts.insert(notice.text);
        }
        QCOMPARE(texts.size(), 5);
        QCOMPARE(refusedSwitch(u"unsupported_grant_type"_s).text,
                 refusedSwitch(u"unauthorized_client"_s).text);
        QCOMPARE(refusedSwitch(u"invalid_grant"_s).text, refusedSwitch(u"access_denied"_s).text);
    }

    void aRefusedSwitchEndsNoSession() {
        for (const QString &code : {u"invalid_grant"_s, u"access_denied"_s}) {
            const Notice notice = refusedSwitch(code);
            QVERIFY(notice.title.contains(u"stay"_s));
            QCOMPARE(notice.action, Action::None);
        }
        const Notice notice =
            describeOrganizationSwitch(ValidationError{Rule::IdTokenIssuerMatches, {}, {}});
        QVERIFY(!notice.text.contains(u"weren't signed in"_s));
        QVERIFY(notice.details.contains(u"IdTokenIssuerMatches"_s));
    }

    void quotesTheProvider() {
        QVERIFY(refusedSwitch(u"invalid_request"_s, u"deactivated"_s)
                    .text.startsWith(u"The provider says: \"deactivated\"."_s));
    }

    void namesTheScopeThatTheListNeeds() {
        ApiError error{.kind = ApiError::Kind::InsufficientScope, .httpStatus = 403};
        QVERIFY(describeOrganizationList(error).text.contains(u"administrator"_s));
        error.missingScopes = {u"internal_login"_s};
        QVERIFY(describeOrganizationList(error).text.contains(u"internal_login"_s));
        QCOMPARE(describeOrganizationList(error).action, Action::OpenSettings);
    }

    void aListThatCannotBeReadIsNoFailedSignIn() {
        for (const Rule rule : {Rule::OrganizationListIsUsable, Rule::MetadataEndpointIsPresent}) {
            const Notice notice = describeOrganizationList(ValidationError{rule, {}, {}});
            QVERIFY2(isSentence(notice.text), qPrintable(notice.text));
            QVERIFY(!notice.text.contains(u"signed in"_s));
            QVERIFY(notice.title.contains(u"organizations"_s));
        }
    }

    void offersNoSecondButtonForTheSame() {
        const TransportError error{TransportError::Kind::TimedOut, {}, 0, {}, {}};
        QCOMPARE(describeOrganizationList(error).action, Action::None);
        QCOMPARE(describeOrganizationSwitch(error).action, Action::None);
    }
};

BIFROST_TEST(TestOrganizationText, QCoreApplication)
#include "tst_organizationtext.moc"
