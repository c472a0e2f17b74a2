// SPDX-License-Identifier: Apache-2.0
#include "support/outcome.h"
#include "support/testroom.h"

#include <bifrost/organization.h>

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestOrganizationParameters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nameTheOrganizationInEachWay_data() {
        QTest::addColumn<OrganizationBy>("by");
        QTest::addColumn<AdditionalParameters>("expected");
        QTest::newRow("id") << OrganizationBy::Id << AdditionalParameters{{u"orgId"_s, u"v"_s}};
        QTest::newRow("name") << OrganizationBy::Name << AdditionalParameters{{u"org"_s, u"v"_s}};
        QTest::newRow("handle") << OrganizationBy::Handle
                                << AdditionalParameters{{u"orgHandle"_s, u"v"_s}};
        QTest::newRow("e-mail") << OrganizationBy::EmailAddress
                                << AdditionalParameters{{u"login_hint"_s, u"v"_s},
                                                        {u"orgDiscoveryType"_s, u"emailDomain"_s}};
    }
    void nameTheOrganizationInEachWay() {
        QFETCH(const OrganizationBy, by);
        QFETCH(const AdditionalParameters, expected);
        const AdditionalParameters parameters = organizationParameters(by, u"v"_s);
        QCOMPARE(parameters, (AdditionalParameters{{u"fidp"_s, u"OrganizationSSO"_s}} + expected));
        QVERIFY(checkAdditionalParameters(parameters));
    }

    void aSignInRefusesANameThatIsNone() {
        for (const QString &value : {QString(), u"a\nb"_s}) {
            QCOMPARE(outcome(checkAdditionalParameters(
                         organizationParameters(OrganizationBy::Name, value))),
                     u"AdditionalParametersHaveValues"_s);
        }
    }
};

BIFROST_TEST(TestOrganizationParameters, bifrost::test::NoApplication)
#include "tst_organizationparameters.moc"
