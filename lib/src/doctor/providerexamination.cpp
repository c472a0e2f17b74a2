// SPDX-License-Identifier: Apache-2.0
#include "doctor/providerexamination.h"

#include "doctor/keyfindings.h"
#include "doctor/metadatafindings.h"
#include "doctor/redirectquestion.h"
#include "flow/documentrequest.h"
#include "flow/securityprofile.h"
#include "flow/servertime.h"
#include "protocol/discoveryrequest.h"

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using Done = std::shared_ptr<Deferred<Findings>>;

constexpr qsizetype mostQuestions = 3;

QString shown(const QUrl &url) {
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

ProviderExamination::ProviderExamination(HttpTransport &http, Clock &clock, const Issuer &issuer,
                                         ClientConfiguration configuration)
    : http_(http, clock),
      issuer_(issuer),
      configuration_(std::move(configuration)),
      discovery_(http_, clock, issuer) {}

QFuture<Findings> ProviderExamination::metadata() {
    const Done done = std::make_shared<Deferred<Findings>>();
    const auto future = done->future();
    watch(discovery_.metadata(), this, [this, done](const Result<ProviderMetadata> &metadata) {
        done->finish(judgeMetadata(metadata));
    });
    return future;
}

/// The first response with a document is that of the configured issuer.
QByteArray ProviderExamination::document() const {
    for (const auto &exchange : http_.exchanges()) {
        if (!unusableJson(exchange.response)) {
            return exchange.response.body;
        }
    }
    return {};
}

Findings ProviderExamination::judgeMetadata(const Result<ProviderMetadata> &metadata) const {
    const auto &exchanges = http_.exchanges();
    const Facts facts{{u"url"_s, shown(exchanges.isEmpty() ? issuer_.metadataUrl()
                                                           : exchanges.constLast().response.url)}};
    if (!metadata && !std::holds_alternative<ValidationError>(metadata.error())) {
        return {broken(Check::Metadata, metadata.error(), facts)};
    }
    Findings findings{metadata ? fine(Check::Metadata, facts)
                               : broken(Check::Metadata, metadata.error(), facts)};
    findings += ruleFindings(document(), issuer_,
                             configuration_.clientKey ? RequestSigning::Available
                                                      : RequestSigning::Unavailable);
    if (metadata) {
        const auto keys = ClientKeys::from(configuration_).value_or(ClientKeys());
        findings += ruleFindings(checkProfile(configuration_, keys, *metadata));
        findings.append(featureFinding(*metadata, document(), configuration_));
    }
    return findings;
}

QFuture<Findings> ProviderExamination::keys() {
    const auto metadata = discovery_.knownMetadata();
    if (!metadata) {
        return ready(Findings{notChecked(Check::KeySet)});
    }
    const Done done = std::make_shared<Deferred<Findings>>();
    const auto future = done->future();
    const QUrl url = metadata->jwksUri();
    watch(fetchDocument(http_, keySetRequest(url), this), this,
          [done, url](const Result<HttpResponse> &response) {
              const auto unusable = response ? unusableJson(*response) : std::nullopt;
              if (!response || unusable) {
                  done->finish(
                      {broken(Check::KeySet, response ? Error(*unusable) : response.error(),
                              {{u"url"_s, shown(url)}})});
              } else {
                  done->finish(keyFindings(response->body, url));
              }
          });
    return future;
}

Finding ProviderExamination::clock() const {
    const auto &exchanges = http_.exchanges();
    for (auto exchange = exchanges.crbegin(); exchange != exchanges.crend(); ++exchange) {
        const auto offset = clockOffset(exchange->response, exchange->sentAt, exchange->receivedAt);
        if (!offset) {
            continue;
        }
        Finding finding =
            fine(Check::Clock, {{u"seconds"_s, QString::number(offset->middle().count())}});
        const auto distance = std::chrono::abs(offset->middle());
        if (distance >= ServerTime::unfollowed) {
            finding.verdict = Finding::Verdict::Failed;
        } else if (distance >= ServerTime::negligible) {
            finding.verdict = Finding::Verdict::Warning;
        }
        return finding;
    }
    return notChecked(Check::Clock);
}

QFuture<Findings> ProviderExamination::redirectUris() {
    const Done done = std::make_shared<Deferred<Findings>>();
    const auto future = done->future();
    ask(configuration_.redirectPorts.first(
            std::min(mostQuestions, configuration_.redirectPorts.size())),
        done, {});
    return future;
}

void ProviderExamination::ask(QList<quint16> ports, const Done &done, const Findings &found) {
    if (ports.isEmpty()) {
        done->finish(found);
        return;
    }
    AuthorizationRequest request;
    request.clientId = configuration_.clientId.trimmed();
    request.redirectUri = QUrl(u"http://%1:%2%3"_s.arg(hostName(configuration_.redirectHost))
                                   .arg(ports.takeFirst())
                                   .arg(configuration_.redirectPath));
    request.scopes = configuration_.scopes;
    request.options.additionalParameters = configuration_.additionalParameters;
    const auto metadata = discovery_.knownMetadata();
    const Facts facts{{u"redirectUri"_s, request.redirectUri.toString(QUrl::FullyEncoded)},
                      {u"registered"_s, u"notAsked"_s}};
    // FAPI 2.0 SP §5.3.3.2 (2) and (6): no request is sent but a pushed one.
    const bool mayAsk = configuration_.securityProfile != SecurityProfile::Fapi2;
    if (!metadata || request.clientId.isEmpty() || !mayAsk) {
        ask(ports, done, found + Findings{notChecked(Check::RedirectUri, facts)});
        return;
    }
    watch(http_.send(redirectQuestion(metadata->authorizationEndpoint(), request)), this,
          [this, ports, done, found, request, facts](const Result<HttpResponse> &response) {
              Finding finding = response ? redirectFinding(*response, request)
                                         : notChecked(Check::RedirectUri, facts);
              if (!response) {
                  finding.error = response.error();
              }
              ask(ports, done, found + Findings{finding});
          });
}

} // namespace bifrost
