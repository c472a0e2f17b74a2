// SPDX-License-Identifier: Apache-2.0
// A program that uses Bifrost::Bifrost and takes commands from standard input, for tests that kill,
// stop, or restrict it:
//     fault_client --issuer URL --client-id ID --application ID --data DIRECTORY
//     [--keychain-timeout SECONDS] ...
// Commands, one per line: restore, refresh SECONDS, profile, sign-in, sign-out, sign-out-here,
// finish-sign-out, store-again, state, arm (before|after|never) NUMBER (kill|stop), effects. Prints
// one line of JSON for each.
#include "effects.h"

#include <bifrost/client.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

void say(const QJsonObject &answer) {
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonObject described(const Error &error) {
    return {{u"text"_s, toLogString(error)},
            {u"endsSession"_s, invalidatesSession(error)},
            {u"transient"_s, isTransient(error)},
            {u"storage"_s, std::holds_alternative<StorageError>(error)}};
}

QJsonValue described(const std::optional<Session> &session) {
    if (!session) {
        return QJsonValue::Null;
    }
    // Tokens of a fictional user, for the test to use at the provider.
    return QJsonObject{{u"subject"_s, session->subject()},
                       {u"accessToken"_s, QString::fromLatin1(session->accessToken().reveal())},
                       {u"expiresAt"_s, session->accessTokenExpiresAt().toString(Qt::ISODate)}};
}

QJsonArray described(const SignOutReceipt &receipt) {
    static const QStringList status{u"done"_s, u"failed"_s, u"skipped"_s};
    QJsonArray steps;
    for (const auto &entry : receipt.entries) {
        steps.append(status.value(static_cast<int>(entry.status)));
    }
    return steps;
}

QJsonArray described(const std::vector<fault::Effect> &effects) {
    QJsonArray list;
    for (const auto &effect : effects) {
        list.append(QJsonObject{{u"at"_s, double(effect.microseconds)},
                                {u"what"_s, QString::fromStdString(effect.what)},
                                {u"counts"_s, effect.counts}});
    }
    return list;
}

class Servant : public QObject {
public:
    explicit Servant(Client &client) : client_(client) {
        connect(&input_, &QSocketNotifier::activated, this, [this] { read(); });
    }

private:
    void read() {
        std::array<char, 4096> piece{};
        const ssize_t size = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (size <= 0) {
            QCoreApplication::exit(0); // end of commands
            return;
        }
        buffered_.append(piece.data(), size);
        for (auto end = buffered_.indexOf('\n'); end >= 0; end = buffered_.indexOf('\n')) {
            const QByteArray line = buffered_.first(end);
            buffered_.remove(0, end + 1);
            obey(line.split(' '));
        }
    }

    void obey(const QByteArrayList &words) {
        const QByteArray &command = words.first();
        if (command == "restore") {
            tell(command, client_.restoreSession());
        } else if (command == "refresh") {
            tell(command, client_.freshSession(std::chrono::seconds(words.value(1).toInt())));
        } else if (command == "profile") {
            tell(command, client_.reloadProfile());
        } else if (command == "sign-in") {
            tell(command, client_.signIn());
        } else if (command == "sign-out") {
            tell(command, client_.signOut());
        } else if (command == "sign-out-here") {
            tell(command, client_.signOut(SignOutScope::LocalOnly));
        } else if (command == "finish-sign-out") {
            tell(command, client_.finishSignOut());
        } else if (command == "store-again") {
            tell(command, client_.storeAgain());
        } else if (command == "arm") {
            arm(words);
        } else if (command == "effects") {
            finish(command, {{u"effects"_s, described(fault::disarm())}});
        } else {
            finish(command, {});
        }
    }

    void arm(const QByteArrayList &words) {
        using fault::When;
        const QByteArray &when = words.value(1);
        finish("arm", {}); // first, so that the response is not counted as an effect
        fault::arm(when == "before"  ? When::Before
                   : when == "after" ? When::After
                                     : When::Never,
                   words.value(2).toInt(),
                   words.value(3) == "stop" ? fault::Blow::Stop : fault::Blow::Kill);
    }

    template<typename T>
    void tell(const QByteArray &command, const QFuture<Result<T>> &future) {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, command, watcher] {
            watcher->deleteLater();
            QJsonObject answer;
            if (!watcher->future().isResultReadyAt(0)) {
                answer[u"error"_s] = QJsonObject{{u"text"_s, u"abandoned"_s}};
            } else if (const auto result = watcher->result(); !result) {
                answer[u"error"_s] = described(result.error());
            } else if constexpr (std::is_same_v<T, SignOutReceipt>) {
                answer[u"receipt"_s] = described(*result);
            }
            finish(command, answer);
        });
        watcher->setFuture(future);
    }

    void finish(const QByteArray &command, QJsonObject answer) {
        answer[u"command"_s] = QString::fromLatin1(command);
        answer[u"session"_s] = described(client_.session());
        if (const auto problem = client_.storageProblem()) {
            answer[u"storageProblem"_s] = described(*problem);
        }
        say(answer);
    }

    Client &client_;
    QSocketNotifier input_{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray buffered_;
};

ClientConfiguration configuration(const QCoreApplication &app) {
    QCommandLineParser parser;
    for (const auto *name :
         {"issuer", "client-id", "application", "data", "keychain-timeout", "request-timeout"}) {
        const QString text = QString::fromLatin1(name);
        parser.addOption({text, {}, text});
    }
    parser.process(app);
    const auto seconds = [&](const QString &name, int otherwise) {
        return std::chrono::seconds(parser.isSet(name) ? parser.value(name).toInt() : otherwise);
    };
    ClientConfiguration result;
    result.issuer = parser.value(u"issuer"_s);
    result.clientId = parser.value(u"client-id"_s);
    result.applicationId = parser.value(u"application"_s);
    result.dataDirectory = parser.value(u"data"_s);
    result.keychainHelper = qEnvironmentVariable("E2E_KEYCHAIN_HELPER");
    result.keychainTimeout = seconds(u"keychain-timeout"_s, 20);
    result.requestTimeout = seconds(u"request-timeout"_s, 20);
    return result;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    const auto client = Client::create(configuration(app));
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 64;
    }
    const Servant servant(**client);
    say({{u"ready"_s, true}});
    return QCoreApplication::exec();
}
