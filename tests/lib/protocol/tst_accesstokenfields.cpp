// SPDX-License-Identifier: Apache-2.0
#include "protocol/accesstokenfields.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestAccessTokenFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void presentABearerToken() {
        QCOMPARE(bearerFields(Secret("token1")),
                 (AccessTokenFields{{"Authorization", "Bearer token1"}}));
    }
    void presentABoundTokenWithItsProof() {
        QCOMPARE(dpopFields(Secret("token1"), "proof"),
                 (AccessTokenFields{{"Authorization", "DPoP token1"}, {"DPoP", "proof"}}));
    }
};

BIFROST_TEST(TestAccessTokenFields, bifrost::test::NoApplication)
#include "tst_accesstokenfields.moc"
