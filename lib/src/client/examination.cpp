// SPDX-License-Identifier: Apache-2.0
// The composition root of an examination: its steps, in their order.
#include "client/applicationstore.h"
#include "core/async.h"
#include "core/findings.h"
#include "doctor/providerexamination.h"
#include "flow/clientsettings.h"
#include "platform/examination/browserfinding.h"
#include "platform/examination/certificatetrial.h"
#include "platform/examination/keychaintrial.h"
#include "platform/examination/listenercheck.h"
#include "platform/examination/networkcheck.h"
#include "platform/examination/sandboxcheck.h"
#include "platform/examination/signingkeytrial.h"
#include "platform/examination/tlscheck.h"
#include "platform/http/networkhttptransport.h"
#include "platform/keychain/storedmarker.h"
#include "platform/signingkeys/threadedkeystore.h"
#include "platform/systemclock.h"
#include "session/storekey.h"

#include <QCoreApplication>
#include <QQueue>

#include <algorithm>

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::seconds longestStep = 10s;
constexpr std::chrono::seconds longestExamination = 2min;

/// Whether a marker says that a session is stored. The keychain is not asked.
Finding storedSession(const ClientConfiguration &configuration, const Issuer &issuer) {
    const StoredMarker marker(
        dataDirectory(configuration.dataDirectory, configuration.applicationId));
    const QString shared = StoreKey::shared(StoreKey::Kind::Session); // of earlier builds
    const QString own = StoreKey{StoreKey::Kind::Session, issuer.value(),
                                 configuration.clientId.trimmed(), configuration.account}
                            .toString();
    const QString key = marker.isSet(own) ? own : shared;
    Finding finding =
        fine(Check::StoredSession, {{u"stored"_s, marker.isSet(key) ? u"yes"_s : u"no"_s}});
    if (!marker.isSet(key)) {
        finding.verdict = Finding::Verdict::Note;
    } else if (const QString keychain = marker.keychain(key); !keychain.isEmpty()) {
        finding.facts.append({u"keychain"_s, keychain});
    }
    return finding;
}

/// One examination. Deletes itself at the end, and when its future is canceled.
class ExaminationRun final : public QObject {
public:
    ExaminationRun(ClientConfiguration configuration, ExaminationScope scope)
        : QObject(QCoreApplication::instance()), configuration_(std::move(configuration)) {
        configuration_.proxyCredentials = {};
        timeout_ = std::min(configuration_.requestTimeout, longestStep);
        if (scope != ExaminationScope::Provider) {
            addComputer();
        }
        if (scope != ExaminationScope::Computer) {
            addProvider();
        }
    }

    QFuture<Finding> start() {
        promise_.start();
        auto *watcher = new QFutureWatcher<Finding>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
        watcher->setFuture(promise_.future());
        QTimer::singleShot(longestExamination, this, [this] { finish(); });
        next();
        return promise_.future();
    }

private:
    using Step = std::function<QFuture<Findings>()>;

    /// What the steps about one provider share.
    struct Provider {
        Provider(const Issuer &identifier, const ClientConfiguration &configuration,
                 std::chrono::seconds timeout)
            : issuer(identifier),
              store(configuration),
              proxies(proxyAccess(configuration, store)),
              http(timeout, proxies, ClientIdentity({}, configuration.securityProfile)),
              examination(http, clock, identifier, configuration) {}
        Issuer issuer;
        ApplicationStore store; ///< for the password of a proxy
        std::shared_ptr<ProxyAccess> proxies;
        SystemClock clock;
        NetworkHttpTransport http;
        ProviderExamination examination;
    };

    void addComputer() {
        steps_.enqueue([this] { return ready(examineListener(configuration_)); });
        steps_.enqueue(
            [this] { return examineLocalhost(configuration_.redirectHost, timeout_, this); });
        steps_.enqueue([this] { return examineTls(this); });
        steps_.enqueue([this] { return examineBrowser(this); });
        steps_.enqueue([this] { return KeychainTrial::start(configuration_); });
        steps_.enqueue([this] {
            return trySigningKeys(configuration_, std::make_shared<ThreadedKeyStore>(timeout_),
                                  this);
        });
        steps_.enqueue([] { return ready(Findings{examineSandbox()}); });
    }

    void addProvider() {
        const auto issuer = Issuer::fromInput(configuration_.issuer);
        if (!issuer) {
            const Finding finding = configuration_.issuer.trimmed().isEmpty()
                                        ? notChecked(Check::Metadata)
                                        : broken(Check::Metadata, issuer.error());
            steps_.enqueue([finding] { return ready(Findings{finding}); });
            return;
        }
        provider_ = std::make_unique<Provider>(*issuer, configuration_, timeout_);
        steps_.enqueue([this] {
            return examineProxy(url(), explainProxy(url(), configuration_.proxy, readVariable),
                                timeout_, this);
        });
        steps_.enqueue([this] { return examineName(url(), route(), timeout_, this); });
        // First, because it may find the password of a proxy; its findings come after the
        // network's.
        steps_.enqueue([this] { return holdBack(provider_->examination.metadata()); });
        steps_.enqueue([this] { return CertificateTrial::start(url(), route(), timeout_, this); });
        steps_.enqueue([this] { return ready(std::exchange(heldBack_, {})); });
        steps_.enqueue([this] { return provider_->examination.keys(); });
        steps_.enqueue([this] { return ready(Findings{provider_->examination.clock()}); });
        steps_.enqueue([this] { return provider_->examination.redirectUris(); });
        steps_.enqueue(
            [this] { return ready(Findings{storedSession(configuration_, provider_->issuer)}); });
    }

    QFuture<Findings> holdBack(const QFuture<Findings> &findings) {
        const auto done = std::make_shared<Deferred<Findings>>();
        const auto future = done->future();
        watchFuture(findings, this, [this, done](const QFuture<Findings> &found) {
            heldBack_ = found.isResultReadyAt(0) ? found.result() : Findings();
            done->finish({});
        });
        return future;
    }

    [[nodiscard]] QUrl url() const { return provider_->issuer.metadataUrl(); }
    [[nodiscard]] Proxy route() const { return provider_->proxies->route(url()); }

    /// From the event loop, so that a step blocks nothing but itself.
    void next() {
        if (steps_.isEmpty()) {
            finish();
            return;
        }
        const Step step = steps_.dequeue();
        watchFuture(step(), this, [this](const QFuture<Findings> &done) {
            const Findings found = done.isResultReadyAt(0) ? done.result() : Findings();
            for (const Finding &finding : found) {
                promise_.addResult(finding);
            }
            next();
        });
    }

    void finish() {
        promise_.finish();
        deleteLater();
    }

    ClientConfiguration configuration_;
    std::chrono::seconds timeout_{};
    std::unique_ptr<Provider> provider_;
    Findings heldBack_;
    QPromise<Finding> promise_;
    QQueue<Step> steps_;
};

} // namespace

QFuture<Finding> examine(const ClientConfiguration &configuration, ExaminationScope scope) {
    auto *run = new ExaminationRun(configuration, scope);
    return run->start();
}

Result<void> validate(const ClientConfiguration &configuration) {
    const auto settings = ClientSettings::from(configuration);
    return settings ? Result<void>() : failure(settings.error());
}

} // namespace bifrost
