// SPDX-License-Identifier: Apache-2.0
#include "protocol/organizationswitchrequest.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestOrganizationSwitchRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheTokenTheOrganizationAndTheScopes() {
        const Parameters parameters = organizationSwitchParameters(
            Secret("to+ken"), u"10084a8d-113f"_s, {u"openid"_s, u"profile"_s});
        QCOMPARE(parameters, (Parameters{{u"grant_type"_s, u"organization_switch"_s},
                                         {u"token"_s, u"to+ken"_s},
                                         {u"switching_organization"_s, u"10084a8d-113f"_s},
                                         {u"scope"_s, u"openid profile"_s}}));
    }
};

BIFROST_TEST(TestOrganizationSwitchRequest, bifrost::test::NoApplication)
#include "tst_organizationswitchrequest.moc"
