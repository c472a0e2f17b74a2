// SPDX-License-Identifier: Apache-2.0
// The organizations of the current user, page by page.
#include "session/sessionbuilder.h"
#include "support/processfixture.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString listPath = u"/t/acme/api/users/v1/me/organizations"_s;

QJsonArray entries(int first, int count) {
    QJsonArray list;
    for (int i = first; i < first + count; ++i) {
        list.append(QJsonObject{{u"id"_s, u"org-%1"_s.arg(i)}, {u"name"_s, u"Org %1"_s.arg(i)}});
    }
    return list;
}

HttpResponse listPage(const QJsonArray &organizations, const QString &next = {}) {
    QJsonObject body{{u"organizations"_s, organizations}};
    if (!next.isEmpty()) {
        body.insert(u"links"_s, QJsonArray{QJsonObject{{u"rel"_s, u"next"_s}, {u"href"_s, next}}});
    }
    return jsonResponse(QJsonDocument(body).toJson());
}

int afterIn(const QUrl &url) {
    return QUrlQuery(url).queryItemValue(u"after"_s).toInt();
}

} // namespace

class TestOrganizationList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        world_->configuration.provider = u"wso2-is"_s;
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->signIn());
    }
    void cleanup() {
        process_.reset();
        world_.reset();
    }

    void readsEveryPageWithTheToken() {
        answer([](const QUrl &url) {
            const int after = afterIn(url);
            return after < 6 ? listPage(entries(after, 2), link(after + 2))
                             : listPage(entries(after, 1));
        });
        const auto list = read();
        QCOMPARE(outcome(list), u"ok"_s);
        QCOMPARE(list->size(), 7);
        QCOMPARE(list->constLast().id, u"org-6"_s);
        QCOMPARE(requests(), 4);
        for (const HttpRequest &request : std::as_const(world_->http.requests)) {
            if (request.url.path() == listPath) {
                QVERIFY(request.headers.contains(
                    std::pair<QByteArray, QByteArray>("Authorization", "Bearer access-1")));
            }
        }
    }

    void refreshesFirst() {
        answer([](const QUrl &) { return listPage(entries(0, 1)); });
        world_->pass(2h);
        QCOMPARE(outcome(read()), u"ok"_s);
        QVERIFY(world_->http.requests.constLast().headers.contains(
            std::pair<QByteArray, QByteArray>("Authorization", "Bearer access-2")));
    }

    void listsFiveHundredAtMost() {
        answer([](const QUrl &url) {
            const int after = afterIn(url);
            return listPage(entries(after, 90), link(after + 90));
        });
        const auto list = read();
        QCOMPARE(list->size(), 500);
        QCOMPARE(requests(), 6);
    }

    void asksForFiftyPagesAtMost() {
        answer([](const QUrl &url) { return listPage({}, link(afterIn(url) + 1)); });
        QVERIFY(read()->isEmpty());
        QCOMPARE(requests(), 50);
    }

    void stopsWhereThePagesRunInACircle() {
        answer([](const QUrl &url) {
            return listPage(entries(0, 3), link(afterIn(url) == 1 ? 2 : 1));
        });
        QCOMPARE(read()->size(), 3); // each once
        QCOMPARE(requests(), 3);
    }

    void sendsTheTokenToNobodyElse() {
        answer([](const QUrl &) {
            return listPage(entries(0, 1), u"https://evil.example"_s + listPath);
        });
        QCOMPARE(outcome(read()), u"OrganizationListIsUsable"_s);
        QCOMPARE(requests(), 1);
    }

    void followsNoRedirect() {
        answer([](const QUrl &) {
            HttpResponse response = jsonResponse({}, 302);
            response.location = "https://evil.example/";
            return response;
        });
        const auto list = read();
        QCOMPARE(errorAs<TransportError>(list)->kind, TransportError::Kind::Redirected);
        QCOMPARE(requests(), 1);
    }

    void showsTheCertificateThatATokenIsBoundTo() {
        answer([](const QUrl &) { return listPage(entries(0, 1)); });
        SessionBuilder::Data data = SessionBuilder::data(*process_->client.session());
        for (const ClientTls tls : {ClientTls::Anonymous, ClientTls::Certificate}) {
            data.tls = tls;
            const auto list = listOrganizations(world_->seams(), world_->settings(),
                                                SessionBuilder::build(data), this);
            QVERIFY(finished(list));
            QCOMPARE(world_->http.requests.constLast().tls, tls);
        }
    }

    void saysWhichScopeIsMissing() {
        answer([](const QUrl &) { return jsonResponse("{}", 403); });
        const auto list = read();
        QCOMPARE(errorAs<ApiError>(list)->kind, ApiError::Kind::InsufficientScope);
        QCOMPARE(errorAs<ApiError>(list)->missingScopes, QStringList{u"internal_login"_s});
    }

    void doesNotKnowWhyAScopeThatWasGrantedIsNotEnough() {
        process_.reset();
        world_ = std::make_unique<FlowWorld>();
        world_->configuration.provider = u"wso2-is"_s;
        world_->configuration.scopes.append(u"internal_login"_s);
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->signIn());
        answer([](const QUrl &) { return jsonResponse("{}", 403); });
        QCOMPARE(errorAs<ApiError>(read())->missingScopes, QStringList());
    }

    void aProviderWithoutAListIsNotAsked() {
        process_.reset();
        world_ = std::make_unique<FlowWorld>();
        world_->configuration.provider = u"auth0"_s;
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->signIn());
        const qsizetype before = world_->http.requests.size();
        QCOMPARE(outcome(read()), u"MetadataEndpointIsPresent"_s);
        QCOMPARE(world_->http.requests.size(), before);
    }

    void callsMadeMeanwhileShareTheList() {
        answer([](const QUrl &) { return listPage(entries(0, 2)); });
        const auto first = organizations().list();
        const auto second = organizations().list();
        QVERIFY(finished(first) && finished(second));
        QCOMPARE(first.result()->size(), 2);
        QCOMPARE(second.result()->size(), 2);
        QCOMPARE(requests(), 1);
    }

    void nobodyIsSignedIn() {
        QVERIFY(process_->signOut());
        const auto list = read();
        QCOMPARE(errorAs<SessionError>(list)->kind, SessionError::Kind::SignedOut);
    }

private:
    static QString link(int after) {
        return listPath + u"?limit=100&recursive=false&after=%1"_s.arg(after);
    }
    void answer(const std::function<HttpResponse(const QUrl &)> &make) {
        world_->http.answers[listPath] =
            [make](const HttpRequest &request) -> Result<HttpResponse> {
            HttpResponse response = make(request.url);
            response.url = request.url;
            return response;
        };
    }
    [[nodiscard]] Organizations &organizations() {
        return ClientPrivate::of(process_->client).organizations;
    }
    Result<QList<Organization>> read() {
        const auto list = organizations().list();
        return finished(list) ? list.result()
                              : Result<QList<Organization>>(failure(SessionError{}));
    }
    [[nodiscard]] qsizetype requests() const { return world_->http.countOf(listPath); }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProcessFixture> process_;
};

BIFROST_TEST(TestOrganizationList, QCoreApplication)
#include "tst_organizationlist.moc"
