// SPDX-License-Identifier: Apache-2.0
// An API that means no good, or does not work.
#include "resources.h"
#include "streamserver.h"
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <bifrost/apiclient.h>

#include <QBuffer>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestApiAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        api_ = std::make_unique<HttpServer>();
        provider_ = std::make_unique<HttpProvider>();
        party_ = std::make_unique<RelyingParty>(*provider_);
        QVERIFY(party_->signIn());
    }
    void cleanup() {
        client_.reset();
        party_.reset();
        provider_.reset();
    }

    void endlessBodyIsCutOff_data() {
        QTest::addColumn<bool>("isFast");
        QTest::addColumn<bool>("isDownload");
        QTest::newRow("fast, into memory") << true << false;
        QTest::newRow("fast, into a device") << true << true;
        QTest::newRow("a byte at a time, into memory") << false << false;
        QTest::newRow("a byte at a time, into a device") << false << true;
    }
    void endlessBodyIsCutOff() {
        QFETCH(bool, isFast);
        QFETCH(bool, isDownload);
        const StreamServer stream("Connection: close\r\n",
                                  isFast ? StreamServer::Pace::Fast : StreamServer::Pace::Slow);
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        ApiOptions options{.deadline = 10s, .maximumSize = 4 << 20};
        if (isDownload) {
            options.downloadTo = &sink;
        }
        if (!isFast) {
            options.deadline = 300ms;
        }
        ResourceMeter meter;
        const auto response = get(stream.address(), options);
        const auto *error = response ? nullptr : std::get_if<TransportError>(&response.error());
        QVERIFY(error);
        QCOMPARE(error->kind,
                 isFast ? TransportError::Kind::TooLarge : TransportError::Kind::TimedOut);
        QVERIFY(sink.size() <= 4 << 20);
        QVERIFY(!ResourceMeter::measuresMemory() || meter.moreMemory() < 49'152);
    }

    void bombIsNotUnpacked() {
        const QByteArray packed = qCompress(QByteArray(64 << 20, ' '), 9).sliced(4);
        api_->on("/", HttpServer::Reply{200, packed, {{"Content-Encoding", "deflate"}}});
        ResourceMeter meter;
        const auto response = get(api_->url(u"/"_s).toString());
        QVERIFY(!response && std::holds_alternative<TransportError>(response.error()));
        QVERIFY(!ResourceMeter::measuresMemory() || meter.moreMemory() < 49'152);
    }

    void oddChallengesEndNoSession_data() {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("commas") << QByteArray(60'000, ',');
        QTest::newRow("open string") << QByteArray("Bearer error=\"") + QByteArray(60'000, 'x');
        QTest::newRow("thousands") << QByteArray("Bearer a=b, ").repeated(5'000) + "Basic";
        QTest::newRow("not ASCII") << QByteArray("Bearer error=\"\xff\xfe\"");
        QTest::newRow("scopes") << "Bearer error=insufficient_scope, scope=\"" +
                                       QByteArray("a ").repeated(3'000) + '"';
        QTest::newRow("rejection") << QByteArray("Bearer error=invalid_token");
    }
    void oddChallengesEndNoSession() {
        QFETCH(QByteArray, challenge);
        api_->on("/", HttpServer::Reply{401, "no", {{"WWW-Authenticate", challenge}}});
        for (int i = 0; i < 5; ++i) {
            const auto response = get(api_->url(u"/"_s).toString());
            QVERIFY(response ? response->status == 401
                             : std::holds_alternative<ApiError>(response.error()) ||
                                   std::holds_alternative<TransportError>(response.error()));
        }
        QVERIFY(party_->client().session());
        QVERIFY(provider_->requests(HttpProvider::tokenPath) <= 2);
    }

    void redirectsLeadNowhereElse() {
        HttpServer elsewhere;
        api_->on("/loop", HttpServer::Reply{307, {}, {{"Location", "/loop"}}});
        api_->on("/out",
                 HttpServer::Reply{307, {}, {{"Location", elsewhere.url(u"/"_s).toEncoded()}}});
        QVERIFY(!get(api_->url(u"/loop"_s).toString()));
        QVERIFY(!get(api_->url(u"/out"_s).toString()));
        QCOMPARE(elsewhere.connectionCount(), 0);
        QCOMPARE(api_->requests().size(), 7);
    }

private:
    Result<ApiResponse> get(const QString &address, const ApiOptions &options = {}) {
        const QUrl url(address);
        const QStringList origins{url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString()};
        if (!client_ || client_->configuration().origins != origins) {
            client_ = *ApiClient::create(party_->client(), {.origins = origins});
        }
        return party_->await(client_->get(url, options));
    }
    std::unique_ptr<HttpServer> api_;
    std::unique_ptr<HttpProvider> provider_;
    std::unique_ptr<RelyingParty> party_;
    std::unique_ptr<ApiClient> client_;
};

BIFROST_TEST(TestApiAnswers, QCoreApplication)
#include "tst_apianswers.moc"
