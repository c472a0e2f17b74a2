// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "trace/stepchecks.h"

#include <QSet>
#include <QtTest>

using namespace bifrost;
using Outcome = ProtocolStep::Check::Outcome;

namespace {

constexpr auto everyList = {CheckedRules::AuthorizationResponse,
                            CheckedRules::PushedAuthorizationResponse,
                            CheckedRules::DeviceAuthorizationResponse,
                            CheckedRules::CodeResponse,
                            CheckedRules::TokenResponse,
                            CheckedRules::KeySet,
                            CheckedRules::IdToken,
                            CheckedRules::RefreshedIdToken,
                            CheckedRules::UserInfo,
                            CheckedRules::SignedUserInfo,
                            CheckedRules::EndSessionResponse,
                            CheckedRules::OrganizationList};

/// Only some messages have to follow these. A violation is appended to the list of the others.
const QSet<Rule> &rulesOfSomeMessages() {
    static const QSet<Rule> rules{
        Rule::ResponseIsSigned,
        Rule::ResponseAudienceIsClient,
        Rule::ResponseIsNotExpired,
        Rule::ResponseIsAtRedirectUri,
        Rule::TokenResponseTokenTypeIsDpop,
        Rule::JwsAlgorithmMeetsProfile,
        Rule::JweIsCompact,
        Rule::JweHeaderHasNoCriticalExtension,
        Rule::JweAlgorithmIsAllowed,
        Rule::JweKeyIsFound,
        Rule::JweIsAuthentic,
        Rule::MappedClaimIsUsable, // of the application's own type
    };
    return rules;
}

QList<Outcome> outcomes(CheckedRules rules, const std::optional<Error> &error) {
    QList<Outcome> result;
    for (const auto &check : checksOf(rules, error)) {
        result.append(check.outcome);
    }
    return result;
}

} // namespace

class TestStepChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSuccessHasPassedEverything() {
        QCOMPARE(outcomes(CheckedRules::KeySet, std::nullopt),
                 (QList{Outcome::Passed, Outcome::Passed}));
    }

    void nothingIsCheckedAfterAViolation() {
        QCOMPARE(outcomes(CheckedRules::CodeResponse,
                          ValidationError{Rule::TokenResponseTokenTypeIsBearer, {}, {}}),
                 (QList{Outcome::Passed, Outcome::Passed, Outcome::Violated, Outcome::NotMade}));
    }

    void aViolationOfAnotherRuleIsAddedAndNothingElseWasChecked() {
        const auto checks =
            checksOf(CheckedRules::UserInfo, ValidationError{Rule::JwkSetIsJsonObject, {}, {}});
        QCOMPARE(checks.size(), 5);
        QCOMPARE(checks.constFirst().outcome, Outcome::NotMade);
        QCOMPARE(checks.constLast().rule, Rule::JwkSetIsJsonObject);
        QCOMPARE(checks.constLast().outcome, Outcome::Violated);
    }

    void withoutAResponseNothingWasChecked() {
        QCOMPARE(outcomes(CheckedRules::KeySet, TransportError{}),
                 (QList{Outcome::NotMade, Outcome::NotMade}));
    }

    /// RFC 6749 §4.1.2.1: an error comes with `state`, and is checked like a code.
    void anErrorThroughTheBrowserHasBeenChecked() {
        const auto checks =
            outcomes(CheckedRules::AuthorizationResponse,
                     OAuthErrorResponse{OAuthErrorResponse::Endpoint::Authorization, {}, {}});
        QVERIFY(!checks.contains(Outcome::NotMade));
    }

    /// A rule on a message that is in no list would never be seen in a trace.
    void everyRuleOnAMessageIsInAList() {
        QSet<Rule> listed;
        for (const auto rules : everyList) {
            const QList<Rule> list = rulesOf(rules);
            QCOMPARE(QSet<Rule>(list.begin(), list.end()).size(), list.size());
            listed.unite(QSet<Rule>(list.begin(), list.end()));
        }
        for (int i = static_cast<int>(Rule::ResponseIsWellFormed); i < ruleCount; ++i) {
            const auto rule = static_cast<Rule>(i);
            QVERIFY2(listed.contains(rule) != rulesOfSomeMessages().contains(rule),
                     qPrintable(name(rule)));
        }
    }
};

BIFROST_TEST(TestStepChecks, QCoreApplication)
#include "tst_stepchecks.moc"
