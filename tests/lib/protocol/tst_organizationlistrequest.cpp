// SPDX-License-Identifier: Apache-2.0
#include "protocol/organizationlistrequest.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestOrganizationListRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsThePageAndCarriesNoTokenYet() {
        const QUrl page(u"https://op.example/t/acme/api/users/v1/me/organizations?limit=100"_s);
        const HttpRequest request = organizationListRequest(page);
        QCOMPARE(request.method, HttpRequest::Method::Get);
        QCOMPARE(request.url, page);
        QCOMPARE(request.step, ProtocolStep::Kind::Organizations);
        QCOMPARE(request.headers,
                 (QList<std::pair<QByteArray, QByteArray>>{{"Accept", "application/json"}}));
        QVERIFY(request.body.isEmpty());
    }
};

BIFROST_TEST(TestOrganizationListRequest, bifrost::test::NoApplication)
#include "tst_organizationlistrequest.moc"
