// SPDX-License-Identifier: Apache-2.0
#include "protocol/additionalparameters.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AdditionalParameters)

class TestAdditionalParameters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatProvidersNeed();
    void refusesWhatTheLibrarySets_data();
    void refusesWhatTheLibrarySets();
    void refusesOddParameters_data();
    void refusesOddParameters();
    void namesOverrideEachOther();
};

void TestAdditionalParameters::acceptsWhatProvidersNeed() {
    QVERIFY(checkAdditionalParameters({}));
    QVERIFY(checkAdditionalParameters({{u"access_type"_s, u"offline"_s},
                                       {u"audience"_s, u"https://api.example.com/"_s},
                                       {u"resource"_s, u"https://a.example.com"_s},
                                       {u"resource"_s, u"https://b.example.com"_s},
                                       {u"fidp"_s, u"Größe & Co = 1"_s},
                                       {u"acr_values"_s, u"a b"_s},
                                       {u"ui_locales"_s, u"de"_s},
                                       {u"login_hint"_s, u"ada@example.com"_s},
                                       {u"prompt"_s, u"consent select_account"_s}}));
}

void TestAdditionalParameters::refusesWhatTheLibrarySets_data() {
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"response_type", "response_mode", "client_id", "redirect_uri", "scope", "state", "nonce",
          "code_challenge", "code_challenge_method", "code_verifier", "max_age", "request",
          "request_uri", "client_secret", "client_assertion"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestAdditionalParameters::refusesWhatTheLibrarySets() {
    QFETCH(QString, name);
    const auto checked = checkAdditionalParameters({{u"fidp"_s, u"x"_s}, {name, u"evil"_s}});
    QVERIFY(!checked);
    const auto error = std::get<ValidationError>(checked.error());
    QCOMPARE(error.rule, Rule::AdditionalParametersAreAllowed);
    QCOMPARE(error.actual, name);
    QVERIFY(!toLogString(checked.error()).contains("evil"_L1));
}

void TestAdditionalParameters::refusesOddParameters_data() {
    QTest::addColumn<AdditionalParameters>("parameters");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const AdditionalParameters &parameters, Rule rule,
                        const QString &name) {
        QTest::newRow(title) << parameters << rule << name;
    };
    row("no name", {{QString(), u"x"_s}}, Rule::AdditionalParametersAreAllowed, QString());
    row("a space in the name", {{u"a b"_s, u"x"_s}}, Rule::AdditionalParametersAreAllowed,
        u"a b"_s);
    row("no page may be shown", {{u"prompt"_s, u"login none"_s}},
        Rule::AdditionalParametersAreAllowed, u"prompt=none"_s);
    row("no value", {{u"fidp"_s, QString()}}, Rule::AdditionalParametersHaveValues, u"fidp"_s);
    row("a blank", {{u"fidp"_s, u"  "_s}}, Rule::AdditionalParametersHaveValues, u"fidp"_s);
    row("a line break", {{u"fidp"_s, u"a\nb"_s}}, Rule::AdditionalParametersHaveValues, u"fidp"_s);
    row("twice", {{u"fidp"_s, u"a"_s}, {u"fidp"_s, u"b"_s}}, Rule::AdditionalParametersAreDistinct,
        u"fidp"_s);
}

void TestAdditionalParameters::refusesOddParameters() {
    QFETCH(AdditionalParameters, parameters);
    QFETCH(Rule, rule);
    QFETCH(QString, name);
    const auto checked = checkAdditionalParameters(parameters);
    QVERIFY(!checked);
    QCOMPARE(std::get<ValidationError>(checked.error()).rule, rule);
    QCOMPARE(std::get<ValidationError>(checked.error()).actual, name);
}

void TestAdditionalParameters::namesOverrideEachOther() {
    const AdditionalParameters configured{
        {u"resource"_s, u"a"_s}, {u"audience"_s, u"x"_s}, {u"resource"_s, u"b"_s}};
    const AdditionalParameters ofTheSignIn{{u"resource"_s, u"c"_s}};
    QCOMPARE(overriddenBy(ofTheSignIn, configured),
             (AdditionalParameters{{u"audience"_s, u"x"_s}, {u"resource"_s, u"c"_s}}));
}

BIFROST_TEST(TestAdditionalParameters, bifrost::test::NoApplication)
#include "tst_additionalparameters.moc"
