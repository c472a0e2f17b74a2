// SPDX-License-Identifier: Apache-2.0
#include "environment/browseragent.h"

#include <QMetaObject>
#include <QUrlQuery>

namespace bifrost::testing {

using namespace Qt::StringLiterals;

static QString sent(const BrowserRequest &request, const QString &name) {
    return request.form.isEmpty() ? QUrlQuery(request.url).queryItemValue(name, QUrl::FullyDecoded)
                                  : test::parameter(request.form, name);
}

BrowserAgent::BrowserAgent(test::FakeRedirectListenerFactory &listeners,
                           const test::FakeOAuthEndpoint &oauth, TestProvider::Data &provider)
    : listeners_(listeners), oauth_(oauth), provider_(provider) {}

QFuture<Result<void>> BrowserAgent::open(const QUrl &url) {
    opened.append(url);
    if (!isInstalled) {
        return failed<void>(UserAgentError{UserAgentError::Kind::NoBrowser, {}});
    }
    const auto listener = listeners_.records.constLast();
    const qsizetype number = url.path().section(u'/', -1).toInt(); // see FakeRedirectListener
    page_ = [this, listener, request = listener->targets.value(number - 1)](bool approves) {
        if (const QByteArray query = answerTo(request, approves); !query.isEmpty()) {
            listener->redirect(query);
        }
    };
    QMetaObject::invokeMethod(
        &context_, [this] { act(user); }, Qt::QueuedConnection);
    return ready<Result<void>>({});
}

void BrowserAgent::act(TestBrowser::User decision) {
    if (decision != TestBrowser::User::Hesitates) {
        if (const auto page = std::exchange(page_, nullptr)) {
            page(decision == TestBrowser::User::Approves);
        }
    }
}

const Parameters &BrowserAgent::authorizationParameters() const {
    return oauth_.authorizationParameters;
}

/// The query with which the browser returns; empty if it stays on the provider's page.
QByteArray BrowserAgent::answerTo(const BrowserRequest &request, bool approves) {
    const auto endpoint = [&](QLatin1StringView name) {
        return QUrl(provider_.provider.metadata.value(name).toString()).path();
    };
    if (request.url.path() == endpoint("authorization_endpoint"_L1)) {
        return approves ? provider_.provider.approval()
                        : provider_.provider.refusal("access_denied");
    }
    if (!approves || request.url.path() != endpoint("end_session_endpoint"_L1)) {
        return {};
    }
    ++provider_.signOuts;
    if (sent(request, u"post_logout_redirect_uri"_s).isEmpty()) {
        return {};
    }
    return "state=" + sent(request, u"state"_s).toLatin1(); // RP-Initiated Logout §3
}

} // namespace bifrost::testing
