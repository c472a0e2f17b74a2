// SPDX-License-Identifier: Apache-2.0
// How long a provider's data blocks the event loop: for each response, the worst case that its size
// limit allows is parsed, stored, and displayed. A user begins to notice at 100 ms.
#include "app/pageset.h"
#include "app/samples.h"
#include "bench/hostiledocuments.h"
#include "bench/table.h"
#include "core/httpmessage.h"
#include "doubles/signingkey.h"
#include "idtoken/idtokenvalidator.h"
#include "lib/session/samplesession.h"
#include "protocol/providermetadata.h"
#include "protocol/tokenresponse.h"
#include "protocol/userinforesponse.h"
#include "session/sessionserializer.h"
#include "theme/style.h"

#include <bifrost/presentation/pictureloader.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <functional>

using namespace bifrost;
using namespace Qt::StringLiterals;
using bifrost::test::IdTokenFactory;
using bifrost::test::SigningKey;

namespace {

const qsizetype answerSize = maximumAnswerSize;
double worst = 0; // ms
QByteArray worstName;

void note(const QByteArray &name, const std::vector<double> &times) {
    const double median = bench::row(name.constData(), times, "ms");
    if (median > worst) {
        worst = median;
        worstName = name;
    }
}

void measure(const QByteArray &name, const std::function<void()> &step) {
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        step();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    note(name, times);
}

HttpResponse answer(const QByteArray &body) {
    HttpResponse response;
    response.status = 200;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

void measureMetadata() {
    const Issuer issuer = *Issuer::fromInput(u"https://op.example"_s);
    const QByteArray members = R"("issuer":"https://op.example",)"
                               R"("authorization_endpoint":"https://op.example/a",)"
                               R"("token_endpoint":"https://op.example/t",)"
                               R"("jwks_uri":"https://op.example/k")";
    for (const auto &[name, document] : bench::documents(answerSize, members)) {
        measure(QByteArray("metadata: ") + name, [&] {
            if (!ProviderMetadata::parse(document, issuer)) {
                qFatal("metadata that is to be taken was refused");
            }
        });
    }
}

QJsonObject rsaKey(int bits, int number) {
    QByteArray modulus(bits / 8, '\xff');
    modulus.replace(8, 4, bench::bigEndian(quint32(number)));
    return {{u"kty"_s, u"RSA"_s},
            {u"n"_s, QString::fromLatin1(test::base64Url(modulus))},
            {u"e"_s, QString::fromLatin1(test::base64Url(QByteArray(8, '\xff')))}};
}

void measureKeys() {
    QMap<const char *, QList<QJsonObject>> sets;
    for (int i = 0; i < 100; ++i) {
        sets["100 keys, RSA 4096"].append(rsaKey(4096, i));
    }
    for (const char *curve : {"P-384", "P-521"}) {
        const QJsonObject key = SigningKey::ec(curve).publicJwk();
        sets[qstrcmp(curve, "P-384") == 0 ? "100 keys, P-384" : "100 keys, P-521"] =
            QList<QJsonObject>(100, key);
    }
    for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
        const QByteArray document = test::jwkSet(*set);
        measure(set.key(), [&] { static_cast<void>(JwkSet::parse(document)); });
    }
    for (const auto &[name, document] : bench::documents(answerSize, R"("keys":[])")) {
        measure(QByteArray("keys: ") + name, [&] { static_cast<void>(JwkSet::parse(document)); });
    }
}

/// Ten candidate keys without `kid`, none of which is the signer and none of which is cached.
void measureVerification() {
    const auto verify = [](const char *name, const QByteArray &algorithm, qsizetype signatureSize,
                           const std::function<QJsonObject(int)> &key) {
        QList<QJsonObject> keys;
        for (int i = 0; i < 10; ++i) {
            keys.append(key(i));
        }
        const QByteArray document = test::jwkSet(keys);
        const QByteArray compact = test::base64Url("{\"alg\":\"" + algorithm + "\"}") + '.' +
                                   test::base64Url("{\"x\":\"" + QByteArray(40000, 'x') + "\"}") +
                                   '.' +
                                   test::base64Url('\1' + QByteArray(signatureSize - 1, '\x5a'));
        measure(name, [&] {
            const auto set = JwkSet::parse(document);
            if (Jws::parse(compact)->verify(*set)) {
                qFatal("a forged signature was taken");
            }
        });
    };
    verify("token: ten keys, RSA 4096", "RS256", 512, [](int i) { return rsaKey(4096, i); });
    verify("token: one key tried, RSA 4096", "PS512", 512,
           [](int i) { return i == 0 ? rsaKey(4096, i) : QJsonObject(); });
    verify("token: ten keys, P-384", "ES384", 96,
           [](int) { return SigningKey::ec("P-384").publicJwk(); });
    verify("token: ten keys, P-521", "ES512", 132,
           [](int) { return SigningKey::ec("P-521").publicJwk(); });
}

void measureTokens() {
    const QByteArray members = R"("access_token":"a","token_type":"Bearer","id_token":"a.b.c")";
    for (const auto &[name, document] : bench::documents(answerSize, members)) {
        measure(QByteArray("token response: ") + name, [&] {
            if (!processTokenResponse(answer(document), Grant::AuthorizationCode)) {
                qFatal("a token response that is to be taken was refused");
            }
        });
    }
}

void show(const QByteArray &name, PageFrame::Kind kind, const QJsonObject &claims) {
    ViewState state;
    state.phase = ViewState::Phase::SignedIn;
    state.session = samples::sessionWithClaims(claims);
    measure(name, [&] {
        PageFrame frame(kind);
        frame.resize(960, 640);
        frame.apply(state);
        frame.show();
        QCoreApplication::sendPostedEvents();
        frame.repaint();
    });
}

void measureUserInfo() {
    const QByteArray members = "\"sub\":\"248289761001\"";
    for (const auto &[name, document] : bench::documents(answerSize, members)) {
        const auto read = [response = answer(document)] {
            return processUserInfoResponse(response).and_then([](const UserInfoResponse &userInfo) {
                return userInfoClaims(userInfo.text, u"248289761001"_s);
            });
        };
        const auto claims = read();
        if (!claims) {
            qFatal("claims that are to be taken were refused");
        }
        measure(QByteArray("userinfo: ") + name, [&] { static_cast<void>(read()); });
        auto data = test::sampleSessionData();
        for (auto claim = claims->constBegin(); claim != claims->constEnd(); ++claim) {
            data.claims.insert(claim.key(), claim.value());
        }
        const Session session = SessionBuilder::build(data);
        measure(QByteArray("written for the keychain: ") + name,
                [&] { static_cast<void>(SessionSerializer::serialize(session)); });
        const Secret record = SessionSerializer::serialize(session);
        measure(QByteArray("read from the keychain: ") + name,
                [&] { static_cast<void>(SessionSerializer::deserialize(record)); });
        show(QByteArray("Home: ") + name, PageFrame::Kind::Home, *claims);
        show(QByteArray("Session: ") + name, PageFrame::Kind::Session, *claims);
    }
    for (const auto kind :
         {PageFrame::Kind::Home, PageFrame::Kind::Profile, PageFrame::Kind::Session}) {
        const QString name(answerSize / 2, u'W');
        show(QByteArray(PageFrame::name(kind)) + ": name and address of half an answer", kind,
             {{u"name"_s, name}, {u"email"_s, name}});
    }
}

/// The longest time between two iterations of the event loop while the picture is loading.
void measurePictures() {
    for (const auto &[name, picture] : bench::pictures()) {
        const QString uri = u"data:image/png;base64,"_s + QString::fromLatin1(picture.toBase64());
        std::vector<double> longest;
        for (int run = 0; run < 3; ++run) {
            PictureLoader loader;
            QEventLoop loop;
            QElapsedTimer turn;
            double gap = 0;
            QTimer heartbeat;
            QObject::connect(&heartbeat, &QTimer::timeout, &loop, [&] {
                gap = qMax(gap, double(turn.nsecsElapsed()) / 1e6);
                turn.start();
                if (!loader.isLoading()) {
                    loop.quit();
                }
            });
            turn.start();
            loader.load(uri, u"https://op.example"_s);
            heartbeat.start(0);
            loop.exec();
            longest.push_back(gap);
        }
        note(QByteArray("picture: ") + name, longest);
    }
}

} // namespace

int main(int argc, char **argv) {
    QApplication::setStyle(new Style);
    const QApplication application(argc, argv);
    measureMetadata();
    measureKeys();
    measureVerification();
    measureTokens();
    measureUserInfo();
    measurePictures();
    std::printf("the worst holds the event loop for %.1f ms: %s\n", worst, worstName.constData());
    return 0;
}
