// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/tlscheck.h"

#include <QPromise>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThreadPool>

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

} // namespace

QFuture<Findings> examineTls() {
    const auto promise = std::make_shared<QPromise<Findings>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(Findings{tlsFinding()});
        promise->finish();
    });
    return promise->future();
}

} // namespace bifrost
