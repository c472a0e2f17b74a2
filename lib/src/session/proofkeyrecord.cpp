// SPDX-License-Identifier: Apache-2.0
#include "session/proofkeyrecord.h"

#include "jose/base64url.h"

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

std::optional<ProofKey> readHardwareKey(const QJsonObject &record) {
    const auto point = decodeBase64Url(record.value("publicPoint"_L1).toString().toLatin1());
    const QString hardware = record.value("hardware"_L1).toString();
    const QString handle = record.value("handle"_L1).toString();
    return point && !hardware.isEmpty() && !handle.isEmpty()
               ? ProofKey::inHardware({hardware, Secret(handle.toUtf8()), *point})
               : std::nullopt;
}

} // namespace

void insertProofKey(const ProofKey &key, QJsonObject &record) {
    if (const PrivateKey *ours = key.privateKey()) {
        record.insert("key"_L1, QString::fromUtf8(ours->toPem().reveal()));
    } else if (const HardwareKey *held = key.hardwareKey()) {
        record.insert("hardwareKey"_L1,
                      QJsonObject{{u"hardware"_s, held->hardware},
                                  {u"handle"_s, QString::fromUtf8(held->handle.reveal())},
                                  {u"publicPoint"_s,
                                   QString::fromLatin1(encodeBase64Url(held->publicPoint))}});
    }
}

std::optional<ProofKey> readProofKey(const QJsonObject &record) {
    if (record.contains("hardwareKey"_L1)) {
        return readHardwareKey(record.value("hardwareKey"_L1).toObject());
    }
    auto key = PrivateKey::fromPem(Secret(record.value("key"_L1).toString().toUtf8()));
    return key ? std::optional<ProofKey>(std::move(*key)) : std::nullopt;
}

} // namespace bifrost
