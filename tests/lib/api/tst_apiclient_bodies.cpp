// SPDX-License-Identifier: Apache-2.0
#include "apifixture.h"
#include "support/testroom.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A device that cannot be rewound, with its bytes there from the start.
class Pipe final : public QBuffer {
public:
    explicit Pipe(const QByteArray &bytes) {
        setData(bytes);
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
};

/// A device that takes nothing.
class FullDisk final : public QIODevice {
public:
    FullDisk() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestApiClientBodies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        api_ = std::make_unique<ApiFixture>();
        QVERIFY(api_->signIn());
        api_->protect("/orders", [](const HttpServer::Request &request) {
            return HttpServer::Reply{200, request.body, {}};
        });
    }
    void cleanup() { api_.reset(); }

    void sendsBytesAndJson() {
        const auto json = send("POST", ApiBody::json({{u"a"_s, 1}}));
        QCOMPARE(text(json), u"200"_s);
        QCOMPARE(last().body, QByteArray(R"({"a":1})"));
        QCOMPARE(last().header("Content-Type"), QByteArray("application/json"));
        send("PATCH", ApiBody::bytes("x", "application/merge-patch+json"));
        QCOMPARE(last().body, QByteArray("x"));
        QCOMPARE(last().header("Content-Type"), QByteArray("application/merge-patch+json"));
        send("DELETE", ApiBody::bytes("y", "text/plain"));
        QCOMPARE(last().body, QByteArray("y"));
    }

    void contentTypeOfTheApplicationWins() {
        send("POST", ApiBody::json({}), {.headers = {{"content-type", "application/ld+json"}}});
        QCOMPARE(last().header("Content-Type"), QByteArray("application/ld+json"));
    }

    void emptyPostHasALength() {
        send("POST", {});
        QCOMPARE(last().header("Content-Length"), QByteArray("0"));
    }

    void uploadsADeviceFromWhereItStands() {
        QByteArray bytes(3'000'000, 'x');
        bytes.prepend("head");
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        device.seek(4);
        QList<qint64> sent;
        const auto response =
            send("PUT", ApiBody::device(&device, "application/octet-stream"),
                 {.uploadProgress = [&](qint64 done, qint64) { sent.append(done); }});
        QCOMPARE(text(response), u"200"_s);
        QCOMPARE(response->body.size(), 3'000'000);
        QVERIFY(!response->body.contains("head"));
        QVERIFY(sent.size() > 1 && sent.contains(3'000'000));
    }

    void repeatsADeviceWithANewToken() {
        api_->accepted = {"access-2"};
        QByteArray bytes = "head body";
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        device.seek(5);
        const auto response = send("POST", ApiBody::device(&device, "text/plain"));
        QCOMPARE(text(response), u"200"_s);
        QCOMPARE(response->body, QByteArray("body"));
        QCOMPARE(api_->server.requests().size(), 2);
    }

    void sequentialDeviceIsSentOnce() {
        Pipe first("body");
        const auto response = send("POST", ApiBody::device(&first, "text/plain", 4));
        QCOMPARE(text(response), u"200"_s);
        QCOMPARE(response->body, QByteArray("body"));
        api_->accepted = {"access-2"};
        Pipe second("body");
        const auto rejected = send("POST", ApiBody::device(&second, "text/plain", 4));
        QVERIFY(failedWith(rejected, ApiError::Kind::BodyNotRepeatable));
        QVERIFY(isTransient(rejected.error()));
        QCOMPARE(api_->server.requests().size(), 2);
        QCOMPARE(api_->refreshes(), 1); // so another call succeeds
        Pipe third("body");
        QCOMPARE(text(send("POST", ApiBody::device(&third, "text/plain", 4))), u"200"_s);
    }

    void deviceThatIsTooShortFails() {
        QBuffer device;
        device.setData("abc");
        device.open(QIODevice::ReadOnly);
        const auto response = send("PUT", ApiBody::device(&device, "text/plain", 10));
        QVERIFY(failedWith(response, ApiError::Kind::DeviceFailed));
    }

    void deviceThatIsDestroyedFails() {
        api_->world.pass(2h); // so that there is time until it is read
        auto device = std::make_unique<QBuffer>();
        device->setData("abc");
        device->open(QIODevice::ReadOnly);
        const auto pending =
            api_->api->put(api_->url(u"/orders"_s), ApiBody::device(device.get(), "text/plain"));
        device.reset();
        const auto response = ApiFixture::await(pending);
        QVERIFY(failedWith(response, ApiError::Kind::DeviceFailed));
        QCOMPARE(api_->server.requests().size(), 0);
    }

    void downloadsIntoADevice() {
        const QByteArray bytes(2'000'000, 'y');
        api_->server.on("/file", HttpServer::Reply{200, bytes, {}});
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        qint64 received = 0;
        const auto response = api_->get(
            u"/file"_s, {.downloadTo = &sink,
                         .downloadProgress = [&](qint64 done, qint64) { received = done; }});
        QCOMPARE(text(response), u"200"_s);
        QCOMPARE(sink.data(), bytes);
        QVERIFY(response->body.isEmpty());
        QCOMPARE(received, 2'000'000);
    }

    void onlyASuccessGoesIntoTheDevice() {
        api_->server.on("/file", HttpServer::Reply{404, "not here", {}});
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        const auto response = api_->get(u"/file"_s, {.downloadTo = &sink});
        QCOMPARE(response->body, QByteArray("not here"));
        api_->accepted = {"access-2"};
        const auto second = api_->get(u"/orders"_s, {.downloadTo = &sink});
        QCOMPARE(text(second), u"200"_s);
        QVERIFY(sink.data().isEmpty()); // nor what the rejection said
    }

    void fullDiskEndsTheRequest() {
        api_->server.on("/file", HttpServer::Reply{200, QByteArray(1'000'000, 'y'), {}});
        FullDisk disk;
        const auto response = api_->get(u"/file"_s, {.downloadTo = &disk});
        QVERIFY(failedWith(response, ApiError::Kind::DeviceFailed));
        auto gone = std::make_unique<QBuffer>();
        gone->open(QIODevice::WriteOnly);
        const auto pending = api_->api->get(api_->url(u"/file"_s), {.downloadTo = gone.get()});
        gone.reset();
        QVERIFY(failedWith(ApiFixture::await(pending), ApiError::Kind::DeviceFailed));
    }

    void responseIsBounded_data() {
        QTest::addColumn<bool>("isDownload");
        QTest::newRow("in memory") << false;
        QTest::newRow("into a device") << true;
    }
    void responseIsBounded() {
        QFETCH(bool, isDownload);
        api_->server.on("/file", HttpServer::Reply{200, QByteArray(1001, 'y'), {}});
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        ApiOptions options{.maximumSize = 1000};
        if (isDownload) {
            options.downloadTo = &sink;
        }
        const auto response = api_->get(u"/file"_s, options);
        QVERIFY(failedWith(response, TransportError::Kind::TooLarge));
        options.maximumSize = 1001;
        QCOMPARE(text(api_->get(u"/file"_s, options)), u"200"_s);
    }

    void brokenConnectionIsReported() {
        api_->server.on("/a", HttpServer::Reply{200, "abcd", {}, HttpServer::Ending::DropInBody});
        const auto response = api_->get(u"/a"_s);
        QVERIFY(failedWith(response, TransportError::Kind::ConnectionLost));
    }

    void postIsNeverRepeatedByItself() {
        api_->server.on("/a", HttpServer::Reply{200, {}, {}, HttpServer::Ending::DropBefore});
        for (const auto &body : {ApiBody(), ApiBody::bytes("x", "text/plain")}) {
            const auto before = api_->server.requests().size();
            const auto response = ApiFixture::await(api_->api->post(api_->url(u"/a"_s), body));
            QVERIFY(failedWith(response, TransportError::Kind::ConnectionLost));
            QCOMPARE(api_->server.requests().size(), before + 1);
        }
    }

private:
    Result<ApiResponse> send(const QByteArray &method, const ApiBody &body,
                             const ApiOptions &options = {}) {
        return ApiFixture::await(api_->api->send(method, api_->url(u"/orders"_s), body, options));
    }
    const HttpServer::Request &last() const { return api_->server.requests().constLast(); }
    std::unique_ptr<ApiFixture> api_;
};

BIFROST_TEST(TestApiClientBodies, QCoreApplication)
#include "tst_apiclient_bodies.moc"
