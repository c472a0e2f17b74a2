// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/proxy.h>

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>

/// The name and password of a proxy: asked of the user once, for every client of this program. The
/// library keeps them in the keychain; here they are kept while the program runs.
class ProxyLogin : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// For `bifrost::ClientConfiguration::proxyCredentials`. This object must outlive the clients.
    [[nodiscard]] bifrost::ProxyCredentialsProvider provider();

    /// What the window asks at the moment; one proxy at a time.
    [[nodiscard]] std::optional<bifrost::ProxyQuestion> question() const;
    /// The user's answer to `question()`.
    void answer(const bifrost::ProxyCredentials &credentials);
    /// The user declines: the question is not asked again before `reconsider()`.
    void decline();
    /// The user has requested something that needs the network: declined questions may be asked
    /// again.
    void reconsider() { declined_.clear(); }

Q_SIGNALS:
    /// `question()` has changed.
    void changed();

private:
    using Answer = std::optional<bifrost::ProxyCredentials>;
    struct Waiting {
        bifrost::ProxyQuestion question;
        std::shared_ptr<QPromise<Answer>> promise;
    };

    QFuture<Answer> ask(const bifrost::ProxyQuestion &question);
    void finish(const QString &proxy, const Answer &answer);

    QList<Waiting> waiting_;
    QHash<QString, bifrost::ProxyCredentials> answers_; ///< by the name of the proxy
    QSet<QString> declined_;
};
