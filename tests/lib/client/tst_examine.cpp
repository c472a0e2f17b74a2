// SPDX-License-Identifier: Apache-2.0
// The whole examination, with a provider over real HTTP.
#include "support/httpprovider.h"
#include "support/testroom.h"

#include <bifrost/diagnostics.h>

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using Verdict = Finding::Verdict;

class TestExamine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { provider_.reset(); }

    void aGoodDay();
    void findingsAreInTheOrderOfTheChecks();
    void theProviderIsStopped();
    void withoutAnIssuer();
    void anIssuerThatIsNone();
    void theRedirectUriIsNotRegistered();
    void holdsNoSecret();
    void canBeCanceledAtAnyTime();
    void validatesAConfiguration();

private:
    [[nodiscard]] QList<Finding> examined() const;
    [[nodiscard]] static Finding first(const QList<Finding> &findings, Check check);

    std::unique_ptr<HttpProvider> provider_;
    std::unique_ptr<QTemporaryDir> folder_;
    ClientConfiguration configuration_;
};

void TestExamine::init() {
    provider_ = std::make_unique<HttpProvider>();
    folder_ = std::make_unique<QTemporaryDir>();
    configuration_ = {};
    configuration_.issuer = provider_->issuer();
    configuration_.clientId = IdTokenFactory::clientId;
    configuration_.dataDirectory = folder_->path();
}

QList<Finding> TestExamine::examined() const {
    QFutureWatcher<Finding> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(examine(configuration_, ExaminationScope::Provider));
    return finished.wait(30000) ? watcher.future().results() : QList<Finding>();
}

Finding TestExamine::first(const QList<Finding> &findings, Check check) {
    for (const Finding &finding : findings) {
        if (finding.check == check) {
            return finding;
        }
    }
    return {};
}

void TestExamine::aGoodDay() {
    const QList<Finding> found = examined();
    QVERIFY(!found.isEmpty());
    for (const Finding &finding : found) {
        QVERIFY2(finding.verdict != Verdict::Failed && finding.verdict != Verdict::Warning,
                 qPrintable(name(finding.check)));
    }
    QCOMPARE(first(found, Check::RedirectUri).fact("registered"_L1), u"yes"_s);
    QCOMPARE(first(found, Check::StoredSession).fact("stored"_L1), u"no"_s);
    QCOMPARE(first(found, Check::Proxy).fact("source"_L1), u"loopback"_s);
    QCOMPARE(provider_->requests(HttpProvider::tokenPath), 0);
}

void TestExamine::findingsAreInTheOrderOfTheChecks() {
    Check last{};
    for (const Finding &finding : examined()) {
        const bool isInOrder = last <= finding.check || (last == Check::Key);
        QVERIFY2(isInOrder, qPrintable(name(finding.check)));
        last = finding.check;
    }
    QCOMPARE(last, Check::StoredSession);
}

void TestExamine::theProviderIsStopped() {
    provider_.reset();
    const QList<Finding> found = examined();
    const Finding metadata = first(found, Check::Metadata);
    QCOMPARE(metadata.verdict, Verdict::Failed);
    QVERIFY(isOutage(*metadata.error));
    QCOMPARE(first(found, Check::KeySet).verdict, Verdict::NotChecked);
    QCOMPARE(first(found, Check::Clock).verdict, Verdict::NotChecked);
    QCOMPARE(first(found, Check::RedirectUri).verdict, Verdict::NotChecked);
    QCOMPARE(first(found, Check::NameResolution).verdict, Verdict::Ok); // it is an address
}

void TestExamine::withoutAnIssuer() {
    configuration_.issuer.clear();
    const QList<Finding> found = examined();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().check, Check::Metadata);
    QCOMPARE(found.first().verdict, Verdict::NotChecked);
}

void TestExamine::anIssuerThatIsNone() {
    configuration_.issuer = u"http://provider.test"_s;
    const QList<Finding> found = examined();
    QCOMPARE(found.size(), 1);
    QCOMPARE(std::get<ValidationError>(*found.first().error).rule, Rule::IssuerIsHttps);
}

void TestExamine::theRedirectUriIsNotRegistered() {
    provider_->answer(HttpProvider::authorizePath,
                      {400, "<h1>Invalid parameter: redirect_uri</h1>", {}});
    const Finding redirect = first(examined(), Check::RedirectUri);
    QCOMPARE(redirect.verdict, Verdict::Failed);
    QCOMPARE(redirect.fact("refused"_L1), u"redirectUri"_s);
}

/// This provider is so careless as to send a code without asking anybody.
void TestExamine::holdsNoSecret() {
    configuration_.clientAuthentication = ClientAuthentication::ClientSecretBasic;
    configuration_.clientSecret = Secret("client-secret");
    configuration_.proxy = u"http://proxy-user:proxy-password@127.0.0.1:1"_s;
    QString all;
    for (const Finding &finding : examined()) {
        for (const Finding::Fact &fact : finding.facts) {
            all += fact.name + u'=' + fact.value + u'\n';
        }
        all += finding.error ? toLogString(*finding.error) : QString();
    }
    QVERIFY(all.contains(u"registered=yes"_s));
    QVERIFY(provider_->secrets.size() > 2); // code, state, nonce
    for (const QByteArray &secret :
         provider_->secrets + QByteArrayList{"client-secret", "proxy-password", "proxy-user"}) {
        QVERIFY2(!all.contains(QString::fromLatin1(secret)), secret.constData());
    }
}

void TestExamine::canBeCanceledAtAnyTime() {
    const qsizetype all = examined().size();
    for (int stop = 0; stop < int(all); ++stop) {
        QFutureWatcher<Finding> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        connect(&watcher, &QFutureWatcherBase::resultReadyAt, &watcher, [&](int index) {
            if (index == stop) {
                watcher.cancel();
            }
        });
        watcher.setFuture(examine(configuration_, ExaminationScope::Provider));
        QVERIFY(finished.wait(30000));
    }
}

void TestExamine::validatesAConfiguration() {
    QVERIFY(validate(configuration_));
    configuration_.scopes = {u"profile"_s};
    const auto result = validate(configuration_);
    QVERIFY(!result);
    QCOMPARE(std::get<ValidationError>(result.error()).rule, Rule::ScopeHasOpenid);
}

BIFROST_TEST(TestExamine, QCoreApplication)
#include "tst_examine.moc"
