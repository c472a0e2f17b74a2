// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/signingkeytrial.h"

#include "core/async.h"

#include <QElapsedTimer>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// What came of a trial; for a failure, what it means with this configuration.
Finding signingKeyFinding(const Result<Finding> &outcome, HardwareKeyUse use) {
    if (outcome) {
        return *outcome;
    }
    Finding finding = broken(Check::SigningKeys, outcome.error());
    if (use == HardwareKeyUse::Auto) {
        finding.verdict = Finding::Verdict::Note;
    }
    return finding;
}

} // namespace

QFuture<Findings> trySigningKeys(const ClientConfiguration &configuration,
                                 std::shared_ptr<SigningKeyStore> hardware, QObject *context) {
    const HardwareKeyUse use = configuration.hardwareKeys;
    if (use == HardwareKeyUse::Off) {
        Finding finding = fine(Check::SigningKeys, {{u"use"_s, u"off"_s}});
        finding.verdict = Finding::Verdict::Note;
        return ready(Findings{finding});
    }
    const auto sign = [hardware, context](const HardwareKey &key) {
        QElapsedTimer elapsed;
        elapsed.start();
        return andThen(hardware->sign(key, "trial"), context,
                       [elapsed, kind = key.hardware](const QByteArray &) -> Result<Finding> {
                           return fine(Check::SigningKeys,
                                       {{u"hardware"_s, kind},
                                        {u"milliseconds"_s, QString::number(elapsed.elapsed())}});
                       });
    };
    const auto findings = std::make_shared<Deferred<Findings>>();
    const auto future = findings->future();
    watch(andThen(hardware->generate(use), context, sign), context,
          [findings, use, hardware](const Result<Finding> &outcome) {
              findings->finish({signingKeyFinding(outcome, use)});
          });
    return future;
}

} // namespace bifrost
