// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"
#include "doctor/exchangelog.h"
#include "flow/providerdiscovery.h"

namespace bifrost {

/// The examination of a provider, step by step; a later step needs what an earlier one has found.
/// Destroying it cancels the pending step.
class ProviderExamination final : public QObject {
public:
    /// `http` and `clock` must outlive this object.
    ProviderExamination(HttpTransport &http, Clock &clock, const Issuer &issuer,
                        ClientConfiguration configuration);

    QFuture<Findings> metadata();
    QFuture<Findings> keys();
    /// Of the responses so far.
    [[nodiscard]] Finding clock() const;
    /// Asks for each port, three at most, see `redirectQuestion()`.
    QFuture<Findings> redirectUris();

private:
    Findings judgeMetadata(const Result<ProviderMetadata> &metadata) const;
    [[nodiscard]] QByteArray document() const;
    void ask(QList<quint16> ports, const std::shared_ptr<Deferred<Findings>> &done,
             const Findings &found);

    ExchangeLog http_;
    Issuer issuer_;
    ClientConfiguration configuration_;
    ProviderDiscovery discovery_;
};

} // namespace bifrost
