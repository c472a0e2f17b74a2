// SPDX-License-Identifier: Apache-2.0
#include "forget.h"

#include "appstate.h"
#include "configuration/configurationstore.h"
#include "errortext.h"
#include "person.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &line) {
    std::printf("%s\n", qPrintable(plainLine(line))); // a terminal obeys control characters
    std::fflush(stdout);
}

void print(const Notice &notice) {
    print(notice.title + u". "_s + notice.text);
}

/// On a terminal a control character is a command.
QString printable(QString text) {
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
}

QString clientOf(const StoredSession &stored) {
    return u"%1 (client ID %2)"_s.arg(printable(stored.issuer), printable(stored.clientId));
}

QString description(const StoredSession &stored) {
    const bool isSession = stored.content == StoredSession::Content::Session;
    if (stored.problem) {
        const QString what = isSession ? u"a session"_s : u"an unfinished sign-out"_s;
        const QString where = stored.issuer.isEmpty() ? QString() : u" with "_s + clientOf(stored);
        return stored.problem->kind == StorageError::Kind::NewerVersion
                   ? u"%1%2, written by a newer Bifrost"_s.arg(what, where)
                   : u"%1%2, damaged"_s.arg(what, where);
    }
    return isSession
               ? u"the session of %1 with %2"_s.arg(
                     printable(Person::fromClaims(stored.claims).displayName), clientOf(stored))
               : u"a sign-out with %1 that is not finished"_s.arg(clientOf(stored));
}

bool isSameClient(const StoredSession &a, const StoredSession &b) {
    return a.issuer == b.issuer && a.clientId == b.clientId;
}

/// Empties the keychain: client by client, each signed out before it is removed.
class Forgetting : public QObject {
public:
    Forgetting(const ForgetWays &ways, ClientConfiguration configuration)
        : ways_(ways), configuration_(std::move(configuration)) {}

    void start() {
        look([this](const QList<StoredSession> &found) {
            for (const StoredSession &stored : found) {
                print(u"Found "_s + description(stored) + u'.');
            }
            if (found.isEmpty()) {
                print(u"Looked in the keychain: nothing of Bifrost was found."_s);
                finish(true);
                return;
            }
            waiting_ = found;
            endNext();
        });
    }
    [[nodiscard]] bool keychainIsClear() const { return keychainIsClear_; }

private:
    void look(const std::function<void(const QList<StoredSession> &)> &then) {
        ways_.stored.list(configuration_)
            .then(this, [this, then](const Result<QList<StoredSession>> &found) {
                if (found) {
                    then(*found);
                    return;
                }
                print(u"The keychain could not be searched."_s);
                print(describe(found.error()));
                finish(false);
            });
    }

    void endNext() {
        client_.reset();
        if (waiting_.isEmpty()) {
            look([this](const QList<StoredSession> &left) {
                for (const StoredSession &stored : left) {
                    print(u"Still there: "_s + description(stored) + u'.');
                }
                if (left.isEmpty()) {
                    print(u"The keychain holds nothing of Bifrost."_s);
                }
                finish(left.isEmpty());
            });
            return;
        }
        current_ = {waiting_.takeFirst()};
        if (current_.first().problem) {
            removeNext(); // nobody can be signed out with it
            return;
        }
        takeRestOfClient();
        auto client = ways_.makeClient(current_.first().configuration(configuration_));
        if (!client) {
            leaveUnlessConfirmed(client.error());
            return;
        }
        client_ = std::move(*client);
        client_->restoreSession().then(client_.get(), [this](const Result<void> &restored) {
            if (client_->session()) {
                signOut();
            } else if (restored || invalidatesSession(restored.error())) {
                finishSignOut();
            } else {
                leaveUnlessConfirmed(restored.error());
            }
        });
    }
    void takeRestOfClient() {
        for (auto stored = waiting_.begin(); stored != waiting_.end();) {
            const bool isOfIt = !stored->problem && isSameClient(*stored, current_.first());
            if (isOfIt) {
                current_.append(*stored);
            }
            stored = isOfIt ? waiting_.erase(stored) : stored + 1;
        }
    }
    void signOut() {
        print(u"Signing out at %1. The browser may ask you to confirm it."_s.arg(
            clientOf(current_.first())));
        client_->signOut(SignOutScope::LocalAndProvider)
            .then(client_.get(), [this](const Result<SignOutReceipt> &receipt) {
                if (!receipt) {
                    leaveUnlessConfirmed(receipt.error());
                    return;
                }
                const auto notice = describe(*receipt);
                notice ? print(*notice) : print(u"Signed out."_s);
                finishSignOut();
            });
    }
    void finishSignOut() {
        client_->finishSignOut().then(client_.get(), [this](const Result<void> &finished) {
            finished ? removeNext() : leaveUnlessConfirmed(finished.error());
        });
    }
    void leaveUnlessConfirmed(const Error &error) {
        print(describe(error));
        const QString question =
            u"%1 could not be told, so tokens stay valid there. Delete them here even so?"_s.arg(
                clientOf(current_.first()));
        if (ways_.confirm(question)) {
            removeNext();
        } else {
            endNext();
        }
    }
    void removeNext() {
        if (current_.isEmpty()) {
            endNext();
            return;
        }
        ways_.stored.remove(configuration_, current_.takeFirst())
            .then(this, [this](const Result<void> &removed) {
                if (!removed) {
                    print(describe(removed.error()));
                }
                removeNext();
            });
    }
    void finish(bool isClear) {
        keychainIsClear_ = isClear;
        QCoreApplication::quit();
    }

    const ForgetWays &ways_;
    ClientConfiguration configuration_;
    QList<StoredSession> waiting_;
    QList<StoredSession> current_; ///< all that is stored of one client
    std::unique_ptr<AuthenticationClient> client_;
    bool keychainIsClear_ = false;
};

bool emptyKeychain(const ForgetWays &ways, const ClientConfiguration &configuration) {
    Forgetting forgetting(ways, configuration);
    // In the loop, which it ends: an answer may be there at once.
    QMetaObject::invokeMethod(
        &forgetting, [&forgetting] { forgetting.start(); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    return forgetting.keychainIsClear();
}

} // namespace

ForgetPlaces ForgetPlaces::standard(const QString &applicationId) {
    const QString settings = ConfigurationPlaces::standard().personFile;
    const QString state = AppState::standardPath();
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    const QString sessions = data.filePath(applicationId);
    ForgetPlaces places;
    places.filePatterns = {settings,
                           settings + u".unusable-*"_s,
                           state,
                           sessions + u"/stored-*"_s,
                           sessions + u"/removal-*"_s,
                           sessions + u"/session*.lock"_s,
                           sessions + u"/index.lock"_s};
    places.folders = {QFileInfo(settings).absolutePath(), QFileInfo(state).absolutePath(),
                      sessions};
    return places;
}

QStringList removeFiles(const ForgetPlaces &places) {
    QStringList left;
    for (const QString &pattern : places.filePatterns) {
        const QFileInfo info(pattern);
        const QDir folder(info.absolutePath());
        for (const QString &name :
             folder.entryList({info.fileName()}, QDir::Files | QDir::Hidden)) {
            const QString path = folder.filePath(name);
            if (QFile::remove(path)) {
                print(u"Removed %1"_s.arg(QDir::toNativeSeparators(path)));
            } else {
                left.append(path);
            }
        }
    }
    for (const QString &folder : places.folders) {
        QDir().rmdir(folder); // only when it is empty
    }
    return left;
}

int runForget(const ForgetWays &ways, const ClientConfiguration &configuration,
              const ForgetPlaces &places) {
    // The files say what the keychain may hold: while that is not settled they are needed.
    if (!emptyKeychain(ways, configuration)) {
        print(u"The settings were kept until nothing is left in the keychain. "
              u"Solve that, then run 'bifrost --forget' again."_s);
        return EXIT_FAILURE;
    }
    const QStringList left = removeFiles(places);
    for (const QString &path : left) {
        print(u"Still there: %1"_s.arg(QDir::toNativeSeparators(path)));
    }
    if (left.isEmpty()) {
        print(u"Bifrost has forgotten everything on this computer."_s);
    }
    return left.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}
