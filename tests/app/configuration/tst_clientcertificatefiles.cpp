// SPDX-License-Identifier: Apache-2.0
#include "configuration/configurationvalues.h"
#include "support/testroom.h"

#include <bifrost/client.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestClientCertificateFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void certificateIsReadFromItsFiles();
    void unreadableCertificateIsNotIgnored();

private:
    const QTemporaryDir folder_;
};

void TestClientCertificateFiles::certificateIsReadFromItsFiles() {
    const QString certificate = folder_.filePath(u"client.pem"_s);
    const QString key = folder_.filePath(u"client.key"_s);
    write(certificate, "the certificate");
    write(key, "the key");
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner));
    Configuration configuration;
    Layer layer;
    layer.values = {{Setting::Issuer, u"acme"_s},
                    {Setting::ClientId, u"abc"_s},
                    {Setting::ClientCertificate, certificate},
                    {Setting::ClientCertificateKey, key}};
    configuration.setLayer(Source::User, layer);
    QList<ConfigurationProblem> problems;
    auto client = clientConfiguration(configuration, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(client->clientAuthentication, bifrost::ClientAuthentication::TlsClientAuth);
    QCOMPARE(client->clientCertificate->chain, QByteArray("the certificate"));
    QCOMPARE(client->clientCertificate->key.reveal(), QByteArray("the key"));

    layer.values.remove(Setting::ClientCertificateKey); // both in one file, and that is open
    layer.values.insert(Setting::ClientAuthentication, u"self_signed_tls_client_auth"_s);
    QVERIFY(QFile::setPermissions(certificate, QFile::ReadOwner | QFile::ReadOther));
    configuration.setLayer(Source::User, layer);
    client = clientConfiguration(configuration, problems);
    QCOMPARE(client->clientAuthentication, bifrost::ClientAuthentication::SelfSignedTlsClientAuth);
    QCOMPARE(client->clientCertificate->key.reveal(), QByteArray("the certificate"));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().kind, ConfigurationProblem::Kind::KeyExposed);
    QCOMPARE(problems.first().path, certificate);
}

/// Nobody signs in without it by accident.
void TestClientCertificateFiles::unreadableCertificateIsNotIgnored() {
    Configuration configuration;
    Layer layer;
    layer.values = {{Setting::Issuer, u"acme"_s},
                    {Setting::ClientId, u"abc"_s},
                    {Setting::ClientCertificate, u"/no/such/file"_s}};
    configuration.setLayer(Source::User, layer);
    QList<ConfigurationProblem> problems;
    const auto client = clientConfiguration(configuration, problems);
    QCOMPARE(problems.first().kind, ConfigurationProblem::Kind::CertificateUnreadable);
    QVERIFY(client->clientCertificate.has_value());
    const auto made = bifrost::Client::create(*client);
    QVERIFY(!made);
    QCOMPARE(std::get<bifrost::ValidationError>(made.error()).rule,
             bifrost::Rule::ClientCertificateIsUsable);
}

BIFROST_TEST(TestClientCertificateFiles, QCoreApplication)
#include "tst_clientcertificatefiles.moc"
