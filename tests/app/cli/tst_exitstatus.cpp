// SPDX-License-Identifier: Apache-2.0
#include "cli/exitstatus.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestExitStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasOneRow();
    void tellsWhatKindOfFailureItIs_data();
    void tellsWhatKindOfFailureItIs();
};

void TestExitStatus::everyStatusHasOneRow() {
    QSet<int> numbers;
    int last = -1;
    for (const ExitStatusRow &row : exitStatusRows()) {
        const int number = static_cast<int>(row.status);
        QVERIFY2(number > last, row.meaning);
        last = number;
        numbers.insert(number);
        QVERIFY(*row.meaning != '\0');
    }
    QCOMPARE(numbers, (QSet<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 126, 127, 130}));
}

void TestExitStatus::tellsWhatKindOfFailureItIs_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<ExitStatus>("status");
    const auto oauth = [](const char *code, OAuthErrorResponse::Endpoint endpoint) {
        return Error(OAuthErrorResponse{endpoint, QString::fromLatin1(code), {}, 400});
    };
    using Endpoint = OAuthErrorResponse::Endpoint;
    QTest::newRow("signed out") << Error(SessionError{SessionError::Kind::SignedOut})
                                << ExitStatus::SignedOut;
    QTest::newRow("expired") << Error(SessionError{SessionError::Kind::Expired})
                             << ExitStatus::SignedOut;
    QTest::newRow("invalid_grant")
        << oauth("invalid_grant", Endpoint::Token) << ExitStatus::SignedOut;
    QTest::newRow("invalid_client")
        << oauth("invalid_client", Endpoint::Token) << ExitStatus::Refused;
    QTest::newRow("login_required")
        << oauth("login_required", Endpoint::Authorization) << ExitStatus::NeedsPerson;
    QTest::newRow("expired_token")
        << oauth("expired_token", Endpoint::Token) << ExitStatus::NeedsPerson;
    QTest::newRow("offline") << Error(TransportError{TransportError::Kind::Offline, {}, 0, {}, {}})
                             << ExitStatus::Network;
    QTest::newRow("keychain denies")
        << Error(StorageError{StorageError::Kind::Denied, {}}) << ExitStatus::Keychain;
    QTest::newRow("keychain is locked")
        << Error(StorageError{StorageError::Kind::Locked, {}}) << ExitStatus::NeedsPerson;
    QTest::newRow("canceled") << Error(UserAgentError{UserAgentError::Kind::Canceled, {}})
                              << ExitStatus::Interrupted;
    QTest::newRow("no browser") << Error(UserAgentError{UserAgentError::Kind::NoBrowser, {}})
                                << ExitStatus::NeedsPerson;
    QTest::newRow("origin") << Error(ApiError{ApiError::Kind::OriginNotAllowed})
                            << ExitStatus::Refused;
    QTest::newRow("rule") << Error(ValidationError{Rule::IssuerIsUrl, {}, {}})
                          << ExitStatus::Refused;
    QTest::newRow("in use") << Error(SessionError{SessionError::Kind::InUse}) << ExitStatus::Failed;
}

void TestExitStatus::tellsWhatKindOfFailureItIs() {
    QFETCH(Error, error);
    QFETCH(ExitStatus, status);
    QCOMPARE(exitStatusOf(error), status);
}

BIFROST_TEST(TestExitStatus, bifrost::test::NoApplication)
#include "tst_exitstatus.moc"
