// SPDX-License-Identifier: Apache-2.0
// What a person behind a proxy gets to know, with a proxy of the tests that alone knows the name of
// the provider.
#include "platform/http/proxiedrequest.h"

#include "doubles/memorysecretstore.h"
#include "platform/http/networkhttptransport.h"
#include "platform/http/qtoauthendpoint.h"
#include "support/eventually.h"
#include "support/httpserver.h"
#include "support/testproxy.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QLoggingCategory>
#include <QSslConfiguration>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Mood = TestProxy::Mood;
using Kind = TransportError::Kind;
using Answer = Result<HttpResponse>;

namespace {

QStringList logged; // by keepLog
void keepLog(QtMsgType, const QMessageLogContext &, const QString &message) {
    logged.append(message);
}

TransportError errorOf(const Answer &answer) {
    const auto *error = answer ? nullptr : std::get_if<TransportError>(&answer.error());
    TransportError none;
    none.kind = Kind(-1);
    return error ? *error : none;
}

HttpRequest request(const QString &url = u"https://provider.test/x"_s) {
    HttpRequest request;
    request.url = QUrl(url);
    return request;
}

ProxyCredentials right() {
    return {u"ada"_s, Secret("open sesame")};
}

} // namespace

Q_DECLARE_METATYPE(TestProxy::Mood)

class TestProxiedRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        identity_ = makeTlsIdentity();
        provider_.emplace(identity_);
        provider_->on("/x", jsonReply(200, "{}"));
        trust({identity_.certificate});
    }

    void init() {
        trust({identity_.certificate});
        proxy_.emplace();
        proxy_->hosts.insert("provider.test", quint16(provider_->url({}).port()));
        store_.emplace();
        answers_.clear();
        questions_.clear();
        timeout_ = 10s;
        setting_ = proxy_->address();
    }

    void proxyResolvesTheName() {
        const Answer answer = get();
        QVERIFY2(answer, qPrintable(answer ? QString() : toLogString(answer.error())));
        QCOMPARE(answer->status, 200);
        QCOMPARE(proxy_->tunnels.constLast(), "provider.test");
        QVERIFY(questions_.isEmpty());
        QVERIFY(store_->calls.isEmpty());
    }

    void forwardsAnUnencryptedRequest() {
        HttpServer plain;
        plain.on("/x", jsonReply(200, "{}"));
        proxy_->hosts.insert("plain.test", quint16(plain.url({}).port()));
        proxy_->mood = Mood::Basic;
        answers_ = {right()};
        const Answer answer = get(u"http://plain.test/x"_s);
        QVERIFY(answer);
        QCOMPARE(plain.requests().size(), 1);
        QCOMPARE(questions_.size(), 1);
    }

    void saysWhatTheProxySaid_data() {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, Mood mood, int status, Kind kind) {
            QTest::newRow(name) << mood << status << kind;
        };
        for (const int status : {400, 403, 404, 405, 429, 500, 502, 503, 504, 302}) {
            row(QByteArray::number(status).constData(), Mood::Status, status, Kind::ProxyRefused);
        }
        row("silent", Mood::Silent, 0, Kind::ProxyUnreachable);
        row("closes", Mood::Closes, 0, Kind::ProxyUnreachable);
        row("not a proxy", Mood::Garbles, 0, Kind::ProxyUnreachable);
        row("asks", Mood::Basic, 0, Kind::ProxyAuthenticationRequired);
        row("asks for Digest", Mood::Digest, 0, Kind::ProxyAuthenticationRequired);
        row("NTLM without a challenge", Mood::NtlmMute, 0, Kind::ProxyAuthenticationUnsupported);
        row("Negotiate", Mood::Negotiate, 0, Kind::ProxyAuthenticationUnsupported);
    }

    void saysWhatTheProxySaid() {
        QFETCH(const Mood, mood);
        QFETCH(const int, status);
        QFETCH(const Kind, kind);
        proxy_->mood = mood;
        proxy_->status = status;
        timeout_ = mood == Mood::Silent ? 200ms : 10s;
        const TransportError error = errorOf(get());
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.proxy, proxy_->name());
        QCOMPARE(error.url, QUrl(u"https://provider.test/x"_s));
        QCOMPARE(isTransient(error),
                 kind == Kind::ProxyUnreachable || status >= 500 || status == 429);
        QVERIFY(proxy_->heads.size() <= 4); // no handshake goes round
    }

    /// After requests that went well, so nobody asks the proxy before.
    void explainsALaterFailure_data() { saysWhatTheProxySaid_data(); }

    void explainsALaterFailure() {
        QFETCH(const Mood, mood);
        QFETCH(const int, status);
        QFETCH(const Kind, kind);
        if (mood == Mood::NtlmMute) {
            QSKIP("Qt goes round until the timeout; see boundsALaterHandshake");
        }
        const auto access = proxies();
        NetworkHttpTransport first(timeout_, access);
        QVERIFY(await(first.send(request())));
        proxy_->mood = mood;
        proxy_->status = status;
        NetworkHttpTransport second(mood == Mood::Silent ? 200ms : 10s, access);
        const TransportError error = errorOf(await(second.send(request())));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.proxy, proxy_->name());
    }

    void boundsALaterHandshake() {
        const auto access = proxies();
        NetworkHttpTransport first(timeout_, access);
        QVERIFY(await(first.send(request())));
        proxy_->mood = Mood::NtlmMute;
        NetworkHttpTransport second(300ms, access);
        const TransportError error = errorOf(await(second.send(request())));
        QCOMPARE(error.kind, Kind::ProxyAuthenticationUnsupported);
        QCOMPARE(error.detail, u"NTLM"_s);
    }

    void reportsAProxyThatIsNotThere() {
        proxy_.emplace();
        setting_ = proxy_->address();
        const QString name = proxy_->name();
        proxy_.reset();
        const TransportError error = errorOf(get());
        QCOMPARE(error.kind, Kind::ProxyUnreachable);
        QCOMPARE(error.proxy, name);
        setting_ = u"socks5://"_s + name;
        QCOMPARE(errorOf(get()).kind, Kind::ProxyUnreachable);
    }

    void asksOnceAndKeepsTheAnswer_data() {
        QTest::addColumn<Mood>("mood");
        QTest::newRow("Basic") << Mood::Basic;
        QTest::newRow("Digest") << Mood::Digest;
    }

    void asksOnceAndKeepsTheAnswer() {
        QFETCH(const Mood, mood);
        proxy_->mood = mood;
        answers_ = {right()};
        QVERIFY(get());
        QCOMPARE(questions_,
                 (QList{ProxyQuestion{proxy_->name(), ProxyQuestion::Reason::Required}}));
        QTRY_COMPARE(store_->entries.size(), 1);
        const QString key = store_->entries.constBegin().key();
        QVERIFY2(key.startsWith(ProxyAccess::keyPrefix), qPrintable(key));

        QVERIFY(get()); // of another run
        QCOMPARE(questions_.size(), 1);
    }

    void asksAgainForWrongCredentials() {
        proxy_->mood = Mood::Basic;
        answers_ = {ProxyCredentials{u"ada"_s, Secret("wrong")}, right()};
        QVERIFY(get());
        QCOMPARE(questions_.size(), 2);
        QCOMPARE(questions_.constLast().reason, ProxyQuestion::Reason::Refused);
        QTRY_COMPARE(store_->entries.size(), 1);
        QVERIFY(store_->entries.constBegin()->reveal().contains("open sesame"));
    }

    void givesUpAfterThreeWrongAnswers() {
        proxy_->mood = Mood::Basic;
        answers_.fill(ProxyCredentials{u"ada"_s, Secret("wrong")}, 10);
        for (int i = 0; i < answers_.size(); ++i) {
            answers_[i].password = Secret("wrong " + QByteArray::number(i));
        }
        const TransportError error = errorOf(get());
        QCOMPARE(error.kind, Kind::ProxyAuthenticationRefused);
        QVERIFY(questions_.size() <= 4);
        QVERIFY(proxy_->attempts() <= 4);
        QVERIFY(store_->entries.isEmpty());
    }

    void asksWhenTheKeychainIsOutOfDate() {
        proxy_->mood = Mood::Basic;
        answers_ = {right()};
        QVERIFY(get());
        QTRY_COMPARE(store_->entries.size(), 1);
        proxy_->password = "changed";
        answers_ = {ProxyCredentials{u"ada"_s, Secret("changed")}};
        QVERIFY(get());
        QCOMPARE(questions_.size(), 2);
        QCOMPARE(questions_.constLast().reason, ProxyQuestion::Reason::Refused);
        QTRY_VERIFY(store_->entries.constBegin()->reveal().contains("changed"));
    }

    void keepsNothingUnasked() {
        proxy_->mood = Mood::Basic;
        ProxyCredentials credentials = right();
        credentials.keep = ProxyCredentials::Keep::InMemory;
        answers_ = {credentials};
        QVERIFY(get());
        QVERIFY(store_->entries.isEmpty());
    }

    void failsWhenTheUserDeclines() {
        proxy_->mood = Mood::Basic;
        QCOMPARE(errorOf(get()).kind, Kind::ProxyAuthenticationRequired);
        QCOMPARE(questions_.size(), 1);
    }

    void takesCredentialsFromTheAddress() {
        proxy_->mood = Mood::Basic;
        setting_.replace(u"http://"_s, u"http://ada:open%20sesame@"_s);
        QVERIFY(get());
        QVERIFY(questions_.isEmpty());
        QVERIFY(store_->entries.isEmpty());
        proxy_->password = "changed";
        const TransportError error = errorOf(get());
        QCOMPARE(error.kind, Kind::ProxyAuthenticationRefused);
        QCOMPARE(error.proxy, proxy_->name());
    }

    void reportsARefusalBehindThePassword() {
        proxy_->mood = Mood::Denies;
        proxy_->status = 403;
        setting_.replace(u"http://"_s, u"http://ada:open%20sesame@"_s);
        const TransportError error = errorOf(get());
        QCOMPARE(error.kind, Kind::ProxyRefused);
        QCOMPARE(error.httpStatus, 403);
    }

    void sharesOneQuestion() {
        proxy_->mood = Mood::Basic;
        answers_ = {right()};
        NetworkHttpTransport transport(timeout_, proxies());

        const auto first = transport.send(request());
        const auto second = transport.send(request());
        QVERIFY(await(first));
        QVERIFY(await(second));
        QCOMPARE(questions_.size(), 1);
    }

    void tokenRequestArrivesOnce() {
        provider_->on("/token", jsonReply(200, "{}"));
        proxy_->mood = Mood::Basic;
        answers_ = {ProxyCredentials{u"ada"_s, Secret("wrong")}, right()};
        const auto before = provider_->requests().size();
        QtOAuthEndpoint endpoint(timeout_, proxies());
        const TokenRequest request{.grant = Grant::RefreshToken,
                                   .url = QUrl(u"https://provider.test/token"_s),
                                   .parameters = {{u"refresh_token"_s, u"once"_s}},
                                   .authorizationHeader = {}};
        QVERIFY(await(endpoint.requestToken(request)));
        QCOMPARE(provider_->requests().size(), before + 1);
        QCOMPARE(provider_->requests().constLast().body, QByteArray("refresh_token=once"));
    }

    void providerNeverGetsThePassword() {
        provider_->on("/nosy",
                      HttpServer::Reply{407, {}, {{"Proxy-Authenticate", "Basic realm=\"corp\""}}});
        proxy_->mood = Mood::Basic;
        answers_ = {right(), right(), right(), right()};
        NetworkHttpTransport transport(timeout_, proxies());
        const auto before = provider_->requests().size();
        QVERIFY(!await(transport.send(request(u"https://provider.test/nosy"_s))));
        QVERIFY(provider_->requests().size() > before);
        for (const auto &request : provider_->requests()) {
            QVERIFY(request.header("Proxy-Authorization").isEmpty());
        }
    }

    void namesTheIssuerOfAnUntrustedCertificate() {
        trust({});
        const TransportError error = errorOf(get());
        QCOMPARE(error.kind, Kind::TlsUntrusted);
        QCOMPARE(error.certificateIssuer, u"Bifrost test server"_s);
        QCOMPARE(error.proxy, proxy_->name());
    }

    void logsNoPassword() {
        QLoggingCategory::setFilterRules(u"bifrost.*=true"_s);
        const auto previous = qInstallMessageHandler(keepLog);
        proxy_->mood = Mood::Basic;
        answers_ = {ProxyCredentials{u"ada"_s, Secret("wrong")}, right()};
        const bool isThere = get().has_value();
        qInstallMessageHandler(previous);
        QLoggingCategory::setFilterRules({});
        QVERIFY(isThere);
        QVERIFY(!logged.isEmpty());
        const QString log = logged.join(u'\n');
        for (const QString &secret :
             {u"open sesame"_s, u"wrong"_s,
              QString::fromLatin1(QByteArray("ada:open sesame").toBase64())}) {
            QVERIFY2(!log.contains(secret), qPrintable(log));
        }
    }

    void cancelsWhenDestroyed() {
        proxy_->mood = Mood::Silent;
        auto transport = std::make_unique<NetworkHttpTransport>(timeout_, proxies());
        const auto future = transport->send(request());
        QTRY_COMPARE(proxy_->heads.size(), 1);
        transport.reset();
        QVERIFY(future.isCanceled());
    }

private:
    static void trust(const QList<QSslCertificate> &authorities) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authorities);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    std::shared_ptr<ProxyAccess> proxies() {
        const auto ask = [this](const ProxyQuestion &question) {
            questions_.append(question);
            return ready<std::optional<ProxyCredentials>>(
                answers_.isEmpty() ? std::nullopt : std::optional(answers_.takeFirst()));
        };
        return std::make_shared<ProxyAccess>(ProxyAccess::Settings{setting_, ask}, &*store_);
    }

    Answer await(const QFuture<Answer> &future) {
        return eventually([&] { return future.isFinished(); }, 20s) && !future.isCanceled()
                   ? future.result()
                   : Answer(failure(UserAgentError{}));
    }

    /// With everything anew but the keychain.
    Answer get(const QString &url = u"https://provider.test/x"_s) {
        NetworkHttpTransport transport(timeout_, proxies());
        Answer answer = await(transport.send(request(url)));
        eventually([] { return true; });
        return answer;
    }

    TlsIdentity identity_;
    std::optional<HttpServer> provider_;
    std::optional<TestProxy> proxy_;
    std::optional<MemorySecretStore> store_;
    QString setting_;
    std::chrono::milliseconds timeout_{};
    QList<ProxyCredentials> answers_;
    QList<ProxyQuestion> questions_;
};

BIFROST_TEST(TestProxiedRequest, QCoreApplication)
#include "tst_proxiedrequest.moc"
