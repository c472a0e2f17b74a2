// SPDX-License-Identifier: Apache-2.0
#include <bifrost/signindecision.h>

#include <bifrost/session.h>

#include <QJsonArray>
#include <QPromise>

#include <algorithm>

namespace bifrost {

namespace {

QFuture<SignInDecision> decided(const SignInDecision &decision) {
    QPromise<SignInDecision> promise;
    promise.start();
    promise.addResult(decision);
    promise.finish();
    return promise.future();
}

/// Accepts if `condition` holds.
template<typename Condition>
SignInDecider require(const QString &message, Condition condition) {
    return [message, condition = std::move(condition)](const Session &session) {
        return decided(condition(session.claims()) ? SignInDecision::accept()
                                                   : SignInDecision::reject(message));
    };
}

/// `future`, and after an acceptance the rest of `deciders`.
QFuture<SignInDecision> askFrom(const QList<SignInDecider> &deciders, qsizetype next,
                                const Session &session) {
    while (next < deciders.size() && !deciders[next]) {
        ++next;
    }
    if (next == deciders.size()) {
        return decided(SignInDecision::accept());
    }
    return deciders[next](session)
        .then([deciders, next, session](const SignInDecision &decision) {
            return decision.isAccepted() ? askFrom(deciders, next + 1, session) : decided(decision);
        })
        .unwrap();
}

} // namespace

SignInDecision::SignInDecision(bool isAccepted, QString message)
    : isAccepted_(isAccepted), message_(std::move(message)) {}

SignInDecision SignInDecision::accept() {
    return SignInDecision(true, {});
}

SignInDecision SignInDecision::reject(QString message) {
    return SignInDecision(false, std::move(message));
}

SignInDecider requireEmailDomain(const QStringList &domains, const QString &message) {
    return require(message, [domains](const QJsonObject &claims) {
        const QString email = claims.value(QLatin1String("email")).toString();
        const qsizetype at = email.lastIndexOf(u'@');
        const bool isVerified = claims.value(QLatin1String("email_verified")) == QJsonValue(true);
        return isVerified && at > 0 && domains.contains(email.mid(at + 1), Qt::CaseInsensitive);
    });
}

SignInDecider requireGroup(const QString &group, const QString &message, const QString &claim) {
    return require(message, [group, claim](const QJsonObject &claims) {
        const QJsonValue value = claims.value(claim);
        return value.isArray() ? value.toArray().contains(group) : value == QJsonValue(group);
    });
}

SignInDecider requireClaim(const QString &claim, const QJsonValue &value, const QString &message) {
    return require(message, [claim, value](const QJsonObject &claims) {
        return claims.contains(claim) && claims.value(claim) == value;
    });
}

SignInDecider requireAll(const QList<SignInDecider> &deciders) {
    return [deciders](const Session &session) { return askFrom(deciders, 0, session); };
}

} // namespace bifrost
