// SPDX-License-Identifier: Apache-2.0
#include "forget.h"

#include "appstate.h"
#include "configuration/configurationstore.h"
#include "errortext.h"
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

/// Signs out, then empties the keychain.
class Forgetting : public QObject {
public:
    Forgetting(std::unique_ptr<AuthenticationClient> client,
               std::function<QFuture<Result<void>>()> removeStoredSession)
        : client_(std::move(client)), remove_(std::move(removeStoredSession)) {}

    void start() {
        client_->restoreSession().then(this, [this](const Result<void> &) {
            // A stored session that cannot be read cannot be signed out: only removed.
            client_->session() ? signOut() : removeStoredSession();
        });
    }
    [[nodiscard]] bool keychainIsClear() const { return keychainIsClear_; }

private:
    void signOut() {
        print(u"Signing out. The browser may ask you to confirm it."_s);
        client_->signOut(SignOutScope::LocalAndProvider)
            .then(this, [this](const Result<SignOutReceipt> &receipt) {
                const auto notice = receipt ? describe(*receipt) : describe(receipt.error());
                print(notice ? notice->title + u". "_s + notice->text : u"Signed out."_s);
                removeStoredSession();
            });
    }
    void removeStoredSession() {
        remove_().then(this, [this](const Result<void> &removed) {
            keychainIsClear_ = removed.has_value();
            if (removed) {
                print(u"The keychain holds nothing of Bifrost."_s);
            } else {
                const Notice notice = describe(removed.error());
                print(notice.title + u". "_s + notice.text);
            }
            QCoreApplication::quit();
        });
    }

    std::unique_ptr<AuthenticationClient> client_;
    std::function<QFuture<Result<void>>()> remove_;
    bool keychainIsClear_ = false;
};

bool emptyKeychain(const ForgetWays &ways,
                   const std::optional<ClientConfiguration> &configuration) {
    if (!configuration) {
        return true; // never set up: nobody can have signed in
    }
    auto client = ways.makeClient(*configuration);
    if (!client) {
        print(describe(client.error()).text);
        return false;
    }
    Forgetting forgetting(std::move(*client),
                          [&] { return ways.removeStoredSession(*configuration); });
    forgetting.start();
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
    places.filePatterns = {settings, settings + u".unusable-*"_s, state, sessions + u"/stored-*"_s,
                           sessions + u"/session*.lock"_s};
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

int runForget(const ForgetWays &ways, const std::optional<ClientConfiguration> &configuration,
              const ForgetPlaces &places) {
    // The settings say whose session the keychain holds: while it is there they are needed.
    if (!emptyKeychain(ways, configuration)) {
        print(u"The settings were kept, because the keychain still needs them. "
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
