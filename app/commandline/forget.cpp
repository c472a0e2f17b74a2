// SPDX-License-Identifier: Apache-2.0
#include "commandline/forget.h"

#include "commandline/console.h"
#include "notices/errortext.h"

#include <bifrost/presentation/person.h>
#include <bifrost/then.h>

#include <QCoreApplication>
#include <QDir>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

void printNotice(const Notice &notice) {
    printLine(notice.title + u". "_s + notice.text);
}

/// Removes control characters, which a terminal would execute.
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
                   ? u"%1%2, written by a newer version of Bifrost"_s.arg(what, where)
                   : u"%1%2, damaged"_s.arg(what, where);
    }
    if (!isSession) {
        return u"an unfinished sign-out with %1"_s.arg(clientOf(stored));
    }
    const QString name = printable(Person::fromClaims(stored.claims).displayName);
    return name.isEmpty() ? u"a session with %1"_s.arg(clientOf(stored))
                          : u"the session of %1 with %2"_s.arg(name, clientOf(stored));
}

bool isSameClient(const StoredSession &a, const StoredSession &b) {
    return a.issuer == b.issuer && a.clientId == b.clientId && a.account == b.account;
}

/// Empties the keychain, account by account. Each is signed out before it is removed.
class Forgetting : public QObject {
public:
    Forgetting(const ForgetWays &ways, ClientConfiguration configuration)
        : ways_(ways), configuration_(std::move(configuration)) {}

    void start() {
        search([this](const QList<StoredSession> &found) {
            for (const StoredSession &stored : found) {
                printLine(u"Found "_s + description(stored) + u'.');
            }
            if (found.isEmpty()) {
                forgetList(u"The keychain contains no Bifrost data."_s);
                return;
            }
            remaining_ = found;
            forgetNext();
        });
    }
    [[nodiscard]] bool keychainIsClear() const { return keychainIsClear_; }

private:
    void search(const std::function<void(const QList<StoredSession> &)> &next) {
        then(ways_.stored.list(configuration_), this,
             [this, next](const Result<QList<StoredSession>> &found) {
                 if (found) {
                     next(*found);
                     return;
                 }
                 printLine(u"Couldn't search the keychain."_s);
                 printNotice(describe(found.error()));
                 finish(false);
             });
    }

    void forgetNext() {
        client_.reset();
        if (remaining_.isEmpty()) {
            search([this](const QList<StoredSession> &left) {
                for (const StoredSession &stored : left) {
                    printLine(u"Not removed: "_s + description(stored) + u'.');
                }
                if (!left.isEmpty()) {
                    finish(false);
                    return;
                }
                forgetList(u"The keychain no longer contains any Bifrost data."_s);
            });
            return;
        }
        current_ = {remaining_.takeFirst()};
        if (current_.first().problem) {
            removeNext(); // a damaged record cannot be signed out
            return;
        }
        takeRestOfClient();
        auto client = ways_.makeClient(current_.first().configuration(configuration_));
        if (!client) {
            keepUnlessConfirmed(client.error());
            return;
        }
        client_ = std::move(*client);
        then(client_->restoreSession(), client_.get(), [this](const Result<void> &restored) {
            if (client_->session()) {
                signOut();
            } else if (restored || invalidatesSession(restored.error())) {
                finishSignOut();
            } else {
                keepUnlessConfirmed(restored.error());
            }
        });
    }
    void takeRestOfClient() {
        for (auto stored = remaining_.begin(); stored != remaining_.end();) {
            const bool isOfIt = !stored->problem && isSameClient(*stored, current_.first());
            if (isOfIt) {
                current_.append(*stored);
            }
            stored = isOfIt ? remaining_.erase(stored) : stored + 1;
        }
    }
    void signOut() {
        printLine(u"Signing out of %1. The browser may ask you to confirm."_s.arg(
            clientOf(current_.first())));
        then(client_->signOut(SignOutScope::LocalAndProvider), client_.get(),
             [this](const Result<SignOutReceipt> &receipt) {
                 if (!receipt) {
                     keepUnlessConfirmed(receipt.error());
                     return;
                 }
                 const auto notice = describe(*receipt);
                 notice ? printNotice(*notice) : printLine(u"Signed out."_s);
                 finishSignOut();
             });
    }
    void finishSignOut() {
        then(client_->finishSignOut(), client_.get(), [this](const Result<void> &finished) {
            finished ? removeNext() : keepUnlessConfirmed(finished.error());
        });
    }
    void keepUnlessConfirmed(const Error &error) {
        printNotice(describe(error));
        const QString question =
            u"Couldn't notify %1, so tokens stay valid there. Delete them here anyway?"_s.arg(
                clientOf(current_.first()));
        if (ways_.confirm(question)) {
            removeNext();
        } else {
            forgetNext();
        }
    }
    void removeNext() {
        if (current_.isEmpty()) {
            forgetNext();
            return;
        }
        then(ways_.stored.remove(configuration_, current_.takeFirst()), this,
             [this](const Result<void> &removed) {
                 if (!removed) {
                     printNotice(describe(removed.error()));
                 }
                 removeNext();
             });
    }
    /// The names of those who are signed out, then `sentence` is true.
    void forgetList(const QString &sentence) {
        if (!ways_.stored.removeAccountList) {
            forgetProxies(sentence);
            return;
        }
        then(ways_.stored.removeAccountList(configuration_), this,
             [this, sentence](const Result<void> &result) {
                 if (result) {
                     forgetProxies(sentence);
                     return;
                 }
                 printLine(u"Couldn't remove the list of accounts."_s);
                 printNotice(describe(result.error()));
                 finish(false);
             });
    }
    void forgetProxies(const QString &sentence) {
        if (!ways_.stored.removeProxyCredentials) {
            printLine(sentence);
            finish(true);
            return;
        }
        then(ways_.stored.removeProxyCredentials(configuration_), this,
             [this, sentence](const Result<void> &result) {
                 if (result) {
                     printLine(sentence);
                 } else {
                     printLine(u"Couldn't remove the passwords of proxies."_s);
                     printNotice(describe(result.error()));
                 }
                 finish(result.has_value());
             });
    }
    void finish(bool isClear) {
        keychainIsClear_ = isClear;
        QCoreApplication::quit();
    }

    const ForgetWays &ways_;
    ClientConfiguration configuration_;
    QList<StoredSession> remaining_;
    QList<StoredSession> current_; ///< everything that is stored of one account
    std::unique_ptr<AuthenticationClient> client_;
    bool keychainIsClear_ = false;
};

bool emptyKeychain(const ForgetWays &ways, const ClientConfiguration &configuration) {
    Forgetting forgetting(ways, configuration);
    forgetting.start();
    QCoreApplication::exec();
    return forgetting.keychainIsClear();
}

} // namespace

int runForget(const ForgetWays &ways, const ClientConfiguration &configuration,
              const ForgetPlaces &places) {
    // The files name what the keychain may hold, so they are needed until it is empty.
    if (!emptyKeychain(ways, configuration)) {
        printLine(u"The settings were kept because the keychain may still contain Bifrost data. "
                  u"Fix the problem, then run 'bifrost --forget' again."_s);
        return EXIT_FAILURE;
    }
    if (ways.disableAutostart) {
        ways.disableAutostart();
    }
    const QStringList left = removeFiles(places);
    for (const QString &path : left) {
        printLine(u"Couldn't delete %1"_s.arg(QDir::toNativeSeparators(path)));
    }
    if (left.isEmpty()) {
        printLine(u"Bifrost has removed all of its data from this computer."_s);
    }
    return left.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}
