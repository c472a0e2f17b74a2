// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/tlscheck.h"

#include <QPromise>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThread>

#include <memory>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

Finding unusable(TransportError::Kind kind, const QString &detail) {
    return broken(Check::Tls,
                  TransportError{.kind = kind, .url = {}, .retryAfter = {}, .detail = detail});
}

Finding tlsFinding() {
    if (!QSslSocket::supportsSsl()) {
        return unusable(TransportError::Kind::TlsFailed, u"no TLS back end can be loaded"_s);
    }
    const qsizetype authorities = QSslConfiguration::systemCaCertificates().size();
    if (authorities == 0) {
        return unusable(TransportError::Kind::TlsUntrusted,
                        u"the system's store has no certificate authority"_s);
    }
    return fine(Check::Tls, {{u"backend"_s, QSslSocket::activeBackend()},
                             {u"library"_s, QSslSocket::sslLibraryVersionString()},
                             {u"authorities"_s, QString::number(authorities)}});
}

/// A thread that ends before its context does, which may have to wait for it.
class Examiner : public QObject {
public:
    explicit Examiner(QObject *context)
        : QObject(context), thread_(QThread::create([promise = promise_] {
              promise->addResult(Findings{tlsFinding()});
              promise->finish();
          })) {
        promise_->start();
        thread_->start();
    }
    ~Examiner() override { thread_->wait(); }
    Q_DISABLE_COPY_MOVE(Examiner)

    [[nodiscard]] QFuture<Findings> future() const { return promise_->future(); }

private:
    std::shared_ptr<QPromise<Findings>> promise_ = std::make_shared<QPromise<Findings>>();
    std::unique_ptr<QThread> thread_;
};

} // namespace

QFuture<Findings> examineTls(QObject *context) {
    return (new Examiner(context))->future();
}

} // namespace bifrost
