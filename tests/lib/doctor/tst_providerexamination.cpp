// SPDX-License-Identifier: Apache-2.0
#include "doctor/providerexamination.h"

#include "support/flowworld.h"
#include "support/testroom.h"

#include <QUrlQuery>

#include <cstdlib>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = Finding::Verdict;

class TestProviderExamination : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        world_->provider.datesAnswers = true;
        world_->configuration.redirectPorts = {27421, 27422};
        world_->http.answers.insert(
            authorizePath(), [this](const HttpRequest &request) { return answerTo(request); });
        examination_.reset();
    }
    void cleanup() {
        examination_.reset();
        world_.reset();
    }

    void aGoodDay() {
        const Findings found = all();
        QVERIFY(found.size() > 15);
        for (const Finding &finding : found) {
            QVERIFY2(finding.verdict == Verdict::Ok || finding.verdict == Verdict::Note,
                     qPrintable(name(finding.check)));
        }
        QCOMPARE(first(found, Check::Clock).fact("seconds"_L1), u"0"_s);
        QCOMPARE(first(found, Check::KeySet).fact("usable"_L1), u"1"_s);
        QCOMPARE(first(found, Check::RedirectUri).fact("registered"_L1), u"yes"_s);
    }

    void asksForEachPortThreeAtMost() {
        world_->configuration.redirectPorts = {1001, 1002, 1003, 1004};
        QStringList asked;
        for (const Finding &finding : all()) {
            if (finding.check == Check::RedirectUri) {
                asked.append(finding.fact("redirectUri"_L1));
            }
        }
        const QStringList expected{u"http://127.0.0.1:1001/callback"_s,
                                   u"http://127.0.0.1:1002/callback"_s,
                                   u"http://127.0.0.1:1003/callback"_s};
        QCOMPARE(asked, expected);
    }

    /// A provider that a sign-in would refuse fails here; the redirect question, which is not a
    /// pushed request, is not asked.
    void theSecurityProfileIsExamined() {
        world_->configuration.securityProfile = SecurityProfile::Fapi2;
        const Findings found = all();
        QStringList violated;
        for (const Finding &finding : found) {
            if (finding.verdict == Verdict::Failed) {
                violated.append(finding.fact("rule"_L1));
            }
        }
        const QStringList expected{u"MetadataOffersPushedRequests"_s,
                                   u"MetadataSendsResponseIssuer"_s};
        QCOMPARE(violated, expected);
        QCOMPARE(first(found, Check::Features).verdict, Verdict::Warning); // DPoP
        QCOMPARE(first(found, Check::RedirectUri).verdict, Verdict::NotChecked);
        QCOMPARE(world_->http.countOf(authorizePath()), 0);
    }

    /// No session, nothing to remember, nothing to use.
    void sendsNothingButTheRequest() {
        world_->configuration.clientAuthentication = ClientAuthentication::ClientSecretBasic;
        world_->configuration.clientSecret = Secret("open sesame");
        (void)all();
        for (const HttpRequest &request : world_->http.requests) {
            QCOMPARE(request.method, HttpRequest::Method::Get);
            QVERIFY(request.body.isEmpty());
            QVERIFY(!request.url.toEncoded().contains("sesame"));
            for (const auto &[name, value] : request.headers) {
                QCOMPARE(name, QByteArray("Accept"));
            }
        }
    }

    void withoutMetadataTheRestIsNotChecked() {
        world_->http.answers.insert(FakeProvider::metadataPath(), [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::ConnectionRefused);
        });
        const Findings found = all();
        QCOMPARE(found.first().check, Check::Metadata);
        QCOMPARE(found.first().verdict, Verdict::Failed);
        QVERIFY(isOutage(*found.first().error));
        for (const Finding &finding : found.mid(1)) {
            QCOMPARE(finding.verdict, Verdict::NotChecked);
            QVERIFY(finding.check == Check::KeySet || finding.check == Check::Clock ||
                    finding.check == Check::RedirectUri);
        }
    }

    /// The rules are applied to what the configured address says, not to what the stated one does.
    void anotherIssuerIsNamed() {
        world_->provider.metadata.insert(u"issuer"_s, u"https://other.test"_s);
        const Findings found = all();
        QCOMPARE(outcome(*found.first().error), u"MetadataIssuerMatches"_s);
        const Finding rule = found.at(2);
        QCOMPARE(rule.fact("rule"_L1), u"MetadataIssuerMatches"_s);
        QCOMPARE(rule.verdict, Verdict::Failed);
        QCOMPARE(found.at(3).verdict, Verdict::Ok); // the others hold
    }

    void keysThatCannotBeRead() {
        world_->http.answers.insert(FakeProvider::keysPath(),
                                    [](const HttpRequest &) { return jsonResponse("{}", 500); });
        const Finding keys = first(all(), Check::KeySet);
        QCOMPARE(keys.verdict, Verdict::Failed);
        QVERIFY(toLogString(*keys.error).contains(u"status=500"_s));
    }

    void theClock_data() {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<int>("verdict");
        QTest::newRow("right") << qint64(0) << int(Verdict::Ok);
        QTest::newRow("half a minute") << qint64(30) << int(Verdict::Ok);
        QTest::newRow("fast") << qint64(420) << int(Verdict::Warning);
        QTest::newRow("slow") << qint64(-420) << int(Verdict::Warning);
        QTest::newRow("another year") << qint64(-400 * 24 * 3600) << int(Verdict::Failed);
    }
    void theClock() {
        QFETCH(qint64, ahead);
        QFETCH(int, verdict);
        world_->provider.now = world_->clock.now().addSecs(-ahead);
        const Finding clock = first(all(), Check::Clock);
        QCOMPARE(int(clock.verdict), verdict);
        QVERIFY(std::abs(clock.fact("seconds"_L1).toLongLong() - ahead) <= 1);
    }

    void withoutADateTheClockIsUnknown() {
        world_->provider.datesAnswers = false;
        QCOMPARE(first(all(), Check::Clock).verdict, Verdict::NotChecked);
    }

    void withoutAClientIdNothingIsAsked() {
        world_->configuration.clientId.clear();
        QCOMPARE(first(all(), Check::RedirectUri).verdict, Verdict::NotChecked);
        QCOMPARE(world_->http.countOf(authorizePath()), 0);
    }

private:
    [[nodiscard]] QString authorizePath() const {
        return QUrl(world_->provider.metadata.value(u"authorization_endpoint"_s).toString()).path();
    }

    [[nodiscard]] static Result<HttpResponse> answerTo(const HttpRequest &request) {
        const QUrlQuery query(request.url);
        HttpResponse response;
        response.status = 302;
        response.url = request.url;
        response.location = (query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) +
                             u"?error=login_required&state="_s + query.queryItemValue(u"state"_s))
                                .toLatin1();
        return response;
    }

    [[nodiscard]] Findings all() {
        examination_ = std::make_unique<ProviderExamination>(
            world_->http, world_->clock, *Issuer::fromInput(world_->configuration.issuer),
            world_->configuration);
        const auto metadata = examination_->metadata();
        Findings found = finished(metadata) ? metadata.result() : Findings();
        const auto keys = examination_->keys();
        found += finished(keys) ? keys.result() : Findings();
        found.append(examination_->clock());
        const auto redirects = examination_->redirectUris();
        return found + (finished(redirects) ? redirects.result() : Findings());
    }

    [[nodiscard]] static Finding first(const Findings &findings, Check check) {
        for (const Finding &finding : findings) {
            if (finding.check == check) {
                return finding;
            }
        }
        return {};
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProviderExamination> examination_;
};

BIFROST_TEST(TestProviderExamination, QCoreApplication)
#include "tst_providerexamination.moc"
