// SPDX-License-Identifier: Apache-2.0
#include <bifrost/diagnostics.h>

#include "core/async.h"
#include "platform/browsercheck.h"
#include "platform/keychain/keychainsecretstore.h"
#include "platform/loopbackredirectlistener.h"

#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>

namespace bifrost {
namespace {

using Outcome = Result<QString>;

Outcome tryLoopback(const ClientConfiguration &configuration) {
    LoopbackRedirectListenerFactory factory([](BrowserOutcome) { return QByteArray(); },
                                            configuration.redirectPath);
    const auto listener = factory.listen(configuration.redirectPorts);
    if (!listener) {
        return failure(listener.error());
    }
    const QString redirectUri = (*listener)->redirectUri().toString();
    return (*listener)->isOnConfiguredPort()
               ? redirectUri
               : redirectUri + QStringLiteral(", because every configured port is taken");
}

Outcome tryTls() {
    using Kind = TransportError::Kind;
    const auto failed = [](Kind kind, const QString &detail) {
        return failure(TransportError{.kind = kind, .url = {}, .retryAfter = {}, .detail = detail});
    };
    if (!QSslSocket::supportsSsl()) {
        return failed(Kind::TlsFailed, QStringLiteral("no TLS back end can be loaded"));
    }
    const auto authorities = QSslConfiguration::systemCaCertificates().size();
    if (authorities == 0) {
        return failed(Kind::TlsUntrusted,
                      QStringLiteral("the system's store has no certificate authority"));
    }
    return QStringLiteral("%1, %2, %3 certificate authorities")
        .arg(QSslSocket::activeBackend(), QSslSocket::sslLibraryVersionString())
        .arg(authorities);
}

/// Also the context of the whole diagnosis: it lives until the last answer is there.
class KeychainTrial final : public QObject {
public:
    explicit KeychainTrial(const ClientConfiguration &configuration)
        : store_({.applicationId = configuration.applicationId,
                  .dataDirectory = configuration.dataDirectory,
                  .timeout = configuration.keychainTimeout,
                  .helper = configuration.keychainHelper}) {}

    QFuture<Outcome> start() {
        const auto done = steps(this, this, store_.write(key(), trial_))
                              .andThen([this] { return store_.read(key()); })
                              .andThen([this](const std::optional<Secret> &read) {
                                  readBack_ = read == trial_;
                                  return store_.remove(key());
                              })
                              .whenDone(&KeychainTrial::judge)
                              .future();
        return done;
    }

private:
    static QString key() { return QStringLiteral("self-test"); }
    static QByteArray randomBytes() {
        QByteArray bytes(32, Qt::Uninitialized);
        QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
        return bytes.toHex();
    }

    Outcome judge(const Result<void> &removed) {
        if (!removed) {
            return failure(removed.error());
        }
        if (!readBack_) {
            return failure(StorageError{StorageError::Kind::Failed,
                                        QStringLiteral("the keychain gave back something else")});
        }
        return QStringLiteral("wrote, read and removed an entry");
    }

    KeychainSecretStore store_;
    Secret trial_{randomBytes()};
    bool readBack_ = false;
};

} // namespace

QFuture<QList<Diagnosis>> diagnose(const ClientConfiguration &configuration) {
    auto done = std::make_shared<Deferred<QList<Diagnosis>>>();
    auto *trial = new KeychainTrial(configuration);
    QList<Diagnosis> diagnoses{
        {Facility::Loopback, tryLoopback(configuration)},
        {Facility::Tls, tryTls()},
    };
    watch(findBrowser(), trial, [trial, done, diagnoses](const Outcome &browser) mutable {
        diagnoses.append({Facility::Browser, browser});
        watch(trial->start(), trial, [trial, done, diagnoses](const Outcome &keychain) mutable {
            diagnoses.append({Facility::Keychain, keychain});
            trial->deleteLater();
            done->finish(diagnoses);
        });
    });
    return done->future();
}

} // namespace bifrost
