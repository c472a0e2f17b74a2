// SPDX-License-Identifier: Apache-2.0
#include "session/proxylogin.h"

#include <utility>

using namespace bifrost;

ProxyCredentialsProvider ProxyLogin::provider() {
    return [this](const ProxyQuestion &question) { return ask(question); };
}

std::optional<ProxyQuestion> ProxyLogin::question() const {
    return waiting_.isEmpty() ? std::nullopt : std::optional(waiting_.constFirst().question);
}

QFuture<std::optional<ProxyCredentials>> ProxyLogin::ask(const ProxyQuestion &question) {
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto future = promise->future();
    if (question.reason == ProxyQuestion::Reason::Refused) {
        answers_.remove(question.proxy);
    }
    const bool isAnswered = answers_.contains(question.proxy);
    if (isAnswered || declined_.contains(question.proxy)) {
        promise->addResult(isAnswered ? Answer(answers_.value(question.proxy)) : Answer());
        promise->finish();
        return future;
    }
    waiting_.append({question, promise});
    Q_EMIT changed();
    return future;
}

void ProxyLogin::answer(const ProxyCredentials &credentials) {
    if (const auto asked = question()) {
        answers_.insert(asked->proxy, credentials);
        finish(asked->proxy, credentials);
    }
}

void ProxyLogin::decline() {
    if (const auto asked = question()) {
        declined_.insert(asked->proxy);
        finish(asked->proxy, {});
    }
}

void ProxyLogin::finish(const QString &proxy, const Answer &answer) {
    for (const Waiting &waiting : std::exchange(waiting_, {})) {
        if (waiting.question.proxy != proxy) {
            waiting_.append(waiting);
            continue;
        }
        waiting.promise->addResult(answer);
        waiting.promise->finish();
    }
    Q_EMIT changed();
}
