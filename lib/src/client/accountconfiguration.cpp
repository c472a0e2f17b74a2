// SPDX-License-Identifier: Apache-2.0
#include "client/accountconfiguration.h"

#include "flow/clientsettings.h"

#include <bifrost/issuer.h>
#include <bifrost/storedsession.h>

#include <QCryptographicHash>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestRedirectPath = 256; ///< see `Rule::RedirectPathIsUsable`

bool isIssuerOf(const ClientConfiguration &application, const QString &issuer) {
    const auto configured = Issuer::fromInput(application.issuer);
    return configured && configured->value() == issuer;
}

bool isConfigured(const ClientConfiguration &application, const Account &account) {
    return isIssuerOf(application, account.issuer) &&
           application.clientId.trimmed() == account.clientId;
}

/// One segment of a path (RFC 3986 §3.3), of host, port and path of `issuer`. No host contains a
/// '_', so that of one issuer can't be taken for host and path of another.
QString segmentOf(const QString &issuer) {
    const QString place = issuer.section("://"_L1, 1);
    QString segment;
    for (const QChar c : place) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || u".-"_s.contains(c));
        segment += isPlain ? c : QChar(u'_');
    }
    while (segment.endsWith(u'_') || segment.endsWith(u'.')) {
        segment.chop(1);
    }
    while (segment.startsWith(u'_') || segment.startsWith(u'.')) {
        segment.remove(0, 1);
    }
    return segment;
}

QString digestOf(const QString &issuer) {
    const QByteArray digest = QCryptographicHash::hash(issuer.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(12));
}

/// An account at a provider of its own. `application` is for another one.
ClientConfiguration elsewhere(ClientConfiguration configuration, const Account &account,
                              const ClientConfiguration &application) {
    if (!isIssuerOf(application, account.issuer)) {
        configuration.provider = account.provider;
        // An account without a name was there before there were several.
        configuration.redirectPath =
            account.account.isEmpty()
                ? application.redirectPath
                : accountRedirectPath(application.redirectPath, account.issuer);
    }
    if (!account.redirectPath.isEmpty()) {
        configuration.redirectPath = account.redirectPath;
    }
    if (!account.scopes.isEmpty()) {
        configuration.scopes = account.scopes;
    }
    return configuration;
}

} // namespace

QString accountRedirectPath(const QString &configured, const QString &issuer) {
    const auto parsed = Issuer::fromInput(issuer);
    if (!parsed) {
        return configured;
    }
    QString segment = segmentOf(parsed->value());
    const qsizetype room = longestRedirectPath - configured.size() - 1;
    if (segment.size() > room) {
        const QString digest = digestOf(parsed->value());
        segment = segment.left(std::max<qsizetype>(room - digest.size() - 1, 0)) + u'_' + digest;
    }
    return configured + u'/' + segment;
}

ClientConfiguration accountConfiguration(const ClientConfiguration &application,
                                         const Account &account) {
    const StoredSession named{
        .issuer = account.issuer, .clientId = account.clientId, .account = account.account};
    ClientConfiguration configuration = named.configuration(application);
    return isConfigured(application, account) ? configuration
                                              : elsewhere(configuration, account, application);
}

Result<Account> accountAt(const ClientConfiguration &application, const AccountPlace &place) {
    const auto issuer =
        Issuer::fromInput(place.issuer.isEmpty() ? application.issuer : place.issuer);
    if (!issuer) {
        return failure(issuer.error());
    }
    const QString &clientId = place.clientId.isEmpty() ? application.clientId : place.clientId;
    Account account{.issuer = issuer->value(), .clientId = clientId.trimmed()};
    if (!isConfigured(application, account)) {
        const bool isElsewhere = !isIssuerOf(application, account.issuer);
        account.provider = place.provider;
        account.redirectPath = place.redirectPath.isEmpty() && isElsewhere
                                   ? accountRedirectPath(application.redirectPath, account.issuer)
                                   : place.redirectPath;
        account.scopes = place.scopes;
    }
    return account;
}

Result<void> checkApplication(ClientConfiguration application) {
    application.account.clear();
    if (application.issuer.trimmed().isEmpty()) {
        application.issuer = u"https://none.invalid"_s; // RFC 6761 §6.4
    }
    if (application.clientId.trimmed().isEmpty()) {
        application.clientId = u"none"_s;
    }
    return ClientSettings::from(std::move(application)).map([](const ClientSettings &) {});
}

SignInOptions optionsFor(const Account &account) {
    SignInOptions options;
    for (const auto claim : {"email"_L1, "preferred_username"_L1, "username"_L1}) {
        const QString hint = account.claims.value(claim).toString();
        if (options.loginHint.isEmpty()) {
            options.loginHint = hint;
        }
    }
    if (account.organization) {
        options.additionalParameters =
            organizationParameters(OrganizationBy::Id, account.organization->id);
    }
    return options;
}

} // namespace bifrost
