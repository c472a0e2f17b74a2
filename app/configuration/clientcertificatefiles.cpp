// SPDX-License-Identifier: Apache-2.0
#include "configuration/clientcertificatefiles.h"

#include "configuration/settingsfile.h"

#include <QFile>

namespace {

constexpr qint64 maximumFileSize = qint64{64} * 1024;

QByteArray read(const SettingValue &file, QList<ConfigurationProblem> &problems) {
    QFile opened(file.text);
    if (!opened.open(QIODevice::ReadOnly)) {
        problems.append({ConfigurationProblem::Kind::CertificateUnreadable, file.source, file.text,
                         opened.errorString(), file.place});
        return {};
    }
    return opened.read(maximumFileSize);
}

} // namespace

std::optional<bifrost::ClientCertificate>
readClientCertificate(const Configuration &configuration, QList<ConfigurationProblem> &problems) {
    const SettingValue file = configuration.value(Setting::ClientCertificate);
    if (file.text.isEmpty()) {
        return std::nullopt;
    }
    const SettingValue named = configuration.value(Setting::ClientCertificateKey);
    const SettingValue &keyFile = named.text.isEmpty() ? file : named;
    bifrost::ClientCertificate certificate;
    certificate.chain = read(file, problems);
    certificate.key =
        bifrost::Secret(keyFile.text == file.text ? certificate.chain : read(keyFile, problems));
    if (isExposed(keyFile.text)) {
        problems.append({ConfigurationProblem::Kind::KeyExposed,
                         keyFile.source,
                         keyFile.text,
                         {},
                         keyFile.place});
    }
    return certificate;
}
