// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/providerprofile.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

ProviderProfile profile(const QString &id) {
    return *ProviderProfile::find(id);
}

void addProfiles() {
    QTest::addColumn<QString>("id");
    for (const ProviderProfile &profile : ProviderProfile::all()) {
        QTest::newRow(qPrintable(profile.id())) << profile.id();
    }
}

bool isPlain(const QString &text) {
    static const QRegularExpression plain(u"\\A[ -~]{1,300}\\z"_s);
    return plain.match(text).hasMatch();
}

QString useText(ProviderProfile::Use use) {
    switch (use) {
    case ProviderProfile::Use::Usable:
        return u"yes"_s;
    case ProviderProfile::Use::Limited:
        return u"with limits"_s;
    case ProviderProfile::Use::NotUsable:
        return u"no"_s;
    case ProviderProfile::Use::NotVerified:
        break;
    }
    return u"not verified"_s;
}

QString tableRow(const ProviderProfile &profile) {
    return u"| %1 | `%2` | %3 | %4 | %5 |"_s.arg(profile.name(), profile.id(),
                                                 useText(profile.use()), profile.limits(),
                                                 profile.sources().constFirst().date);
}

} // namespace

/// What every row of the table has.
class TestProviderTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsWithAsgardeoAndIsSorted();
    void hasTheProvidersThatPeopleAskFor();
    void rowsAreComplete_data() { addProfiles(); }
    void rowsAreComplete();
    void rowsAgreeWithThemselves_data() { addProfiles(); }
    void rowsAgreeWithThemselves();
    void documentListsEveryProfile();
};

void TestProviderTable::beginsWithAsgardeoAndIsSorted() {
    const auto profiles = ProviderProfile::all();
    QCOMPARE(profiles.constFirst().id(), u"asgardeo"_s);
    QSet<QString> ids;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        ids.insert(profiles[i].id());
        QVERIFY(i < 2 ||
                profiles[i - 1].name().compare(profiles[i].name(), Qt::CaseInsensitive) < 0);
    }
    QCOMPARE(ids.size(), profiles.size());
    QVERIFY(!ProviderProfile::find(u"other"_s));
    QVERIFY(!ProviderProfile::find({}));
}

void TestProviderTable::hasTheProvidersThatPeopleAskFor() {
    for (const char *id : {"apple",
                           "asgardeo",
                           "auth0",
                           "authentik",
                           "azure-ad-b2c",
                           "bankid-no",
                           "battlenet",
                           "beyond-identity",
                           "cognito",
                           "descope",
                           "duende",
                           "frontegg",
                           "fusionauth",
                           "google",
                           "huggingface",
                           "identity-server4",
                           "keycloak",
                           "kinde",
                           "line",
                           "linkedin",
                           "logto",
                           "entra",
                           "okta",
                           "onelogin",
                           "ory-hydra",
                           "passage",
                           "ping",
                           "roblox",
                           "salesforce",
                           "simplelogin",
                           "slack",
                           "twitch",
                           "united-effects",
                           "vipps",
                           "zitadel", // Auth.js's
                           "wso2-is",
                           "thunder",
                           "adfs",
                           "dex",
                           "authelia",
                           "gitlab",
                           "kanidm",
                           "jumpcloud",
                           "nextcloud",
                           "loginradius",
                           "entra-external-id"}) {
        QVERIFY2(ProviderProfile::find(QString::fromLatin1(id)), id);
    }
    QCOMPARE(ProviderProfile::all().size(), 46);
}

void TestProviderTable::rowsAreComplete() {
    QFETCH(QString, id);
    const ProviderProfile row = profile(id);
    static const QRegularExpression idPattern(u"\\A[a-z0-9-]+\\z"_s);
    QVERIFY(idPattern.match(row.id()).hasMatch());
    QVERIFY(isPlain(row.name()));
    QVERIFY(row.letter().size() == 1 || row.letter().size() == 2);
    QVERIFY(row.scopes().contains(u"openid"_s));
    QVERIFY(!row.sources().isEmpty());
    for (const ProviderSource &source : row.sources()) {
        QVERIFY2(source.url.isValid() && source.url.scheme() == "https"_L1 &&
                     !source.url.host().isEmpty(),
                 qPrintable(source.url.toString()));
        static const QRegularExpression date(u"\\A20[0-9]{2}-(0[1-9]|1[0-2])\\z"_s);
        QVERIFY2(date.match(source.date).hasMatch(), qPrintable(source.date));
    }
    for (const ProviderField &field : row.fields()) {
        QVERIFY(idPattern.match(field.id).hasMatch());
        QVERIFY(isPlain(field.label) && isPlain(field.example));
    }
    for (const ProviderStep &step : row.steps()) {
        QVERIFY2(isPlain(step.text) && step.text.endsWith(u'.'), qPrintable(step.text));
        QVERIFY(step.id.startsWith(row.id() + u'.'));
    }
}

void TestProviderTable::rowsAgreeWithThemselves() {
    QFETCH(QString, id);
    const ProviderProfile row = profile(id);
    using Use = ProviderProfile::Use;
    QCOMPARE(row.limits().isEmpty(), row.use() == Use::Usable);
    QVERIFY(row.limits().isEmpty() || (isPlain(row.limits()) && row.limits().endsWith(u'.')));
    // Who can register something is told where.
    QCOMPARE(row.steps().isEmpty(), row.use() == Use::NotUsable);
    QString steps;
    for (const ProviderStep &step : row.steps()) {
        steps += step.text;
    }
    QCOMPARE(steps.contains("{redirect_uri}"_L1), !row.steps().isEmpty());
    QVERIFY(row.clientSecret() != ProviderProfile::ClientSecret::Required ||
            row.use() == Use::NotUsable);
    QVERIFY(row.redirect() != ProviderProfile::Redirect::HttpsOnly || row.use() == Use::NotUsable);
    QVERIFY(row.redirect() != ProviderProfile::Redirect::NotVerified || row.use() != Use::Usable);
    QVERIFY(row.refresh() != ProviderProfile::Refresh::Parameter ||
            !row.additionalParameters({}).isEmpty());
    if (row.refresh() == ProviderProfile::Refresh::OfflineAccess) {
        QVERIFY(row.scopes().contains(u"offline_access"_s) || row.scopes().contains(u"offline"_s));
    }
}

void TestProviderTable::documentListsEveryProfile() {
    QFile file(QStringLiteral(PROVIDERS_DOCUMENT));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString document = QString::fromUtf8(file.readAll());
    QStringList rows;
    for (const ProviderProfile &profile : ProviderProfile::all()) {
        rows.append(tableRow(profile));
    }
    const QStringList listed = document.split(u'\n').filter(QRegularExpression(u"^\\| .* \\| `"_s));
    for (qsizetype i = 0; i < std::max(rows.size(), listed.size()); ++i) {
        QCOMPARE(listed.value(i), rows.value(i));
    }
}

BIFROST_TEST(TestProviderTable, bifrost::test::NoApplication)
#include "tst_providertable.moc"
