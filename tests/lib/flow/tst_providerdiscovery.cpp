// SPDX-License-Identifier: Apache-2.0
#include "flow/providerdiscovery.h"
#include "support/flowworld.h"
#include "support/outcome.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace std::chrono_literals;

using Seconds = std::optional<std::chrono::seconds>;
Q_DECLARE_METATYPE(Seconds)
using Answer = FakeHttpTransport::Answer;
Q_DECLARE_METATYPE(Answer)

class TestProviderDiscovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        discovery_ = std::make_unique<ProviderDiscovery>(world_->http, world_->clock,
                                                         world_->settings().issuer());
    }
    void cleanup() {
        discovery_.reset();
        world_.reset();
    }

    void findsMetadataAndKeys() {
        const auto metadata = discovery_->metadata();
        QVERIFY(finished(metadata));
        QCOMPARE(metadata.result()->issuer().value(), IdTokenFactory::issuer);
        const auto keys = discovery_->keys();
        QVERIFY(finished(keys));
        QVERIFY(keys.result()->hasKeyId(IdTokenFactory::keyId));
    }

    void reportsWhatIsWrongAndKeepsNothingOfIt_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("expected");
        const auto both = [](const char *name, const HttpResponse &response, const char *expected) {
            for (const QString &path : {FakeProvider::metadataPath(), FakeProvider::keysPath()}) {
                QTest::addRow("%s: %s", path == FakeProvider::keysPath() ? "keys" : "metadata",
                              name)
                    << path << Answer([response](const HttpRequest &) { return response; })
                    << QString::fromLatin1(expected);
            }
        };
        HttpResponse html = jsonResponse("<html>");
        html.contentType = "text/html";
        both("HTML", html, "NotJson");
        both("not found", jsonResponse("{}", 404), "status=404");
        both("server error", jsonResponse("{}", 500), "status=500");
        both("redirect", jsonResponse({}, 302), "Redirected");
        both("broken JSON", jsonResponse("{"), "IsJsonObject");
        const QByteArray refusal = R"({"error":"suspended","error_description":"Pay first"})";
        both("error under 200", jsonResponse(refusal), "status=200 error=suspended: Pay first");
        both("error under 404", jsonResponse(refusal, 404), "status=404");
        both("explained error under 404", jsonResponse(refusal, 404), ": Pay first");
        const Answer unreachable = [](const HttpRequest &) -> Result<HttpResponse> {
            return transportFailure(TransportError::Kind::ConnectionRefused);
        };
        QTest::newRow("metadata: unreachable")
            << FakeProvider::metadataPath() << unreachable << QStringLiteral("ConnectionRefused");
        QTest::newRow("keys: unreachable")
            << FakeProvider::keysPath() << unreachable << QStringLiteral("ConnectionRefused");
        QTest::newRow("metadata: foreign issuer")
            << FakeProvider::metadataPath() << Answer([](const HttpRequest &) {
                   return jsonResponse("{\"issuer\":\"https://evil.example.com\"}");
               })
            << QStringLiteral("MetadataIssuerMatches");
        QTest::newRow("metadata: for all tenants")
            << FakeProvider::metadataPath() << Answer([](const HttpRequest &) {
                   return jsonResponse("{\"issuer\":\"https://op.example.com/{tenantid}\"}");
               })
            << QStringLiteral("MetadataIssuerIsNoTemplate");
    }
    void reportsWhatIsWrongAndKeepsNothingOfIt() {
        QFETCH(QString, path);
        QFETCH(Answer, answer);
        QFETCH(QString, expected);
        const Answer right = world_->http.answers[path];
        world_->http.answers[path] = answer;
        const auto keys = discovery_->keys();
        QVERIFY(finished(keys));
        QVERIFY2(outcome(keys.result()).contains(expected), qPrintable(outcome(keys.result())));

        world_->http.answers[path] = right;
        const auto again = discovery_->keys();
        QVERIFY(finished(again));
        QCOMPARE(outcome(again.result()), QStringLiteral("ok"));
    }

    void followsRedirectsWithinTheOrigin_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("metadata") << FakeProvider::metadataPath();
        QTest::newRow("keys") << FakeProvider::keysPath();
    }
    void followsRedirectsWithinTheOrigin() {
        QFETCH(const QString, path);
        world_->http.answers[QStringLiteral("/moved")] = world_->http.answers[path];
        world_->http.answers[path] = [](const HttpRequest &) {
            HttpResponse response = jsonResponse({}, 302);
            response.location = "/moved";
            return response;
        };
        const auto keys = discovery_->keys();
        QVERIFY(finished(keys));
        QCOMPARE(outcome(keys.result()), QStringLiteral("ok"));
        QCOMPARE(world_->http.countOf(QStringLiteral("/moved")), 1);
    }

    void suggestsTheIssuerThatTheProviderStates_data() {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("confirmed");
        QTest::addColumn<QString>("suggestion");
        const QString other = QStringLiteral("https://id.example/1");
        const QString slash = IdTokenFactory::issuer + u'/';
        QTest::newRow("confirmed") << other << other << other;
        QTest::newRow("a slash more") << slash << slash << slash;
        QTest::newRow("not confirmed")
            << other << QStringLiteral("https://id.example/2") << QString();
        QTest::newRow("without encryption") << QStringLiteral("http://127.0.0.1/1")
                                            << QStringLiteral("http://127.0.0.1/1") << QString();
        QTest::newRow("no address")
            << QStringLiteral("acme") << QStringLiteral("acme") << QString();
        QTest::newRow("not as it would be entered")
            << QStringLiteral("https://id.example/1//") << QStringLiteral("https://id.example/1//")
            << QString();
        QTest::newRow("none") << QString() << QString() << QString();
    }
    void suggestsTheIssuerThatTheProviderStates() {
        QFETCH(const QString, stated);
        QFETCH(const QString, confirmed);
        int requests = 0;
        const auto answer = [&](const HttpRequest &) {
            QJsonObject document = world_->provider.metadata;
            document.insert(QStringLiteral("issuer"), ++requests == 1 ? stated : confirmed);
            return jsonResponse(QJsonDocument(document).toJson());
        };
        world_->http.answers[FakeProvider::metadataPath()] = answer;
        world_->http.answers[QStringLiteral("/1/.well-known/openid-configuration")] = answer;
        const auto metadata = discovery_->metadata();
        QVERIFY(finished(metadata));
        const auto error = std::get<ValidationError>(metadata.result().error());
        QCOMPARE(error.rule, Rule::MetadataIssuerMatches);
        QCOMPARE(error.expected, IdTokenFactory::issuer);
        QCOMPARE(error.actual, stated);
        QTEST(error.suggestion, "suggestion");
        QVERIFY(world_->http.requests.size() <= 2);
    }

    void keepsDocumentsForTheirLifetime_data() {
        QTest::addColumn<Seconds>("maxAge");
        QTest::addColumn<std::chrono::seconds>("keptFor");
        QTest::addColumn<bool>("isMetadata");
        for (const bool isMetadata : {true, false}) {
            const auto row = [&](const char *name, Seconds maxAge, std::chrono::seconds keptFor) {
                QTest::addRow("%s: %s", isMetadata ? "metadata" : "keys", name)
                    << maxAge << keptFor << isMetadata;
            };
            row("no lifetime given", std::nullopt, 1h);
            row("ten minutes", 10min, 10min);
            row("a year", 24h * 365, 24h);
        }
        QTest::newRow("metadata: no-store") << Seconds(0s) << std::chrono::seconds(5min) << true;
    }
    void keepsDocumentsForTheirLifetime() {
        QFETCH(Seconds, maxAge);
        QFETCH(std::chrono::seconds, keptFor);
        QFETCH(bool, isMetadata);
        // The other document must not expire in between.
        world_->provider.metadataMaxAge = isMetadata ? maxAge : Seconds(24h);
        world_->provider.keysMaxAge = maxAge;
        const QString path = isMetadata ? FakeProvider::metadataPath() : FakeProvider::keysPath();
        const auto ask = [&] {
            if (isMetadata) {
                QVERIFY(finished(discovery_->metadata()));
            } else {
                QVERIFY(finished(discovery_->keys()));
            }
        };
        ask();
        world_->clock.advance(keptFor - 1s);
        ask();
        QCOMPARE(world_->http.countOf(path), 1);
        world_->clock.advance(1s);
        ask();
        QCOMPARE(world_->http.countOf(path), 2);
    }

    void keysThatMayNotBeStoredAreFetchedEachTime() {
        world_->provider.keysMaxAge = 0s;
        QVERIFY(finished(discovery_->keys()));
        QVERIFY(finished(discovery_->keys()));
        QCOMPARE(world_->http.countOf(FakeProvider::keysPath()), 2);
    }

    void clockThatWasSetBackMakesNothingImmortal() {
        QVERIFY(finished(discovery_->metadata()));
        world_->clock.advance(-24h);
        QVERIFY(finished(discovery_->metadata()));
        QCOMPARE(world_->http.countOf(FakeProvider::metadataPath()), 2);
    }

    void callsThatComeMeanwhileShareTheFetch() {
        world_->http.held = {FakeProvider::metadataPath(), FakeProvider::keysPath()};
        const auto first = discovery_->keys();
        const auto second = discovery_->keys();
        const auto third = discovery_->metadata();
        settle();
        world_->http.release();
        QVERIFY(finished(first) && finished(second) && finished(third));
        QVERIFY(first.result() && second.result() && third.result());
        QCOMPARE(world_->http.countOf(FakeProvider::metadataPath()), 1);
        QCOMPARE(world_->http.countOf(FakeProvider::keysPath()), 1);
    }

    void refetchBringsRotatedKeysRightAfterAFetch() {
        QVERIFY(finished(discovery_->keys()));
        world_->provider.keyId = "rotated";
        const auto cached = discovery_->keys();
        QVERIFY(finished(cached));
        QVERIFY(!cached.result()->hasKeyId("rotated"));
        const auto anew = discovery_->refetchedKeys();
        QVERIFY(finished(anew));
        QVERIFY(anew.result()->hasKeyId("rotated"));
    }

    void refetchIsLimitedToOnceIn30Seconds() {
        QVERIFY(finished(discovery_->refetchedKeys()));
        world_->clock.advance(29s);
        const auto soon = discovery_->refetchedKeys();
        QVERIFY(finished(soon));
        QVERIFY(soon.result());
        QCOMPARE(world_->http.countOf(FakeProvider::keysPath()), 1);
        world_->clock.advance(1s);
        QVERIFY(finished(discovery_->refetchedKeys()));
        QCOMPARE(world_->http.countOf(FakeProvider::keysPath()), 2);
    }

    void deletingItCancelsPendingRequests() {
        world_->http.held = {FakeProvider::metadataPath()};
        const auto keys = discovery_->keys();
        settle();
        discovery_.reset();
        QVERIFY(keys.isFinished());
        world_->http.release();
        settle();
    }

private:
    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProviderDiscovery> discovery_;
};

BIFROST_TEST(TestProviderDiscovery, QCoreApplication)
#include "tst_providerdiscovery.moc"
