// SPDX-License-Identifier: Apache-2.0
#include "cli/accountchoice.h"
#include "cli/commands/commands.h"
#include "cli/context.h"

#include <bifrost/presentation/person.h>
#include <bifrost/then.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

QString bindingName(TokenBinding binding) {
    switch (binding) {
    case TokenBinding::Dpop:
        return u"dpop"_s;
    case TokenBinding::Certificate:
        return u"certificate"_s;
    case TokenBinding::None:
    case TokenBinding::Refused:
        break;
    }
    return u"bearer"_s;
}

QJsonObject statusObject(const ClientConfiguration &client, const std::optional<Session> &session) {
    QJsonObject object{{u"issuer"_s, session ? session->issuer() : client.issuer},
                       {u"clientId"_s, client.clientId},
                       {u"signedIn"_s, session.has_value()}};
    if (session) {
        const Person person = Person::fromClaims(session->claims());
        object[u"sub"_s] = session->subject();
        object[u"name"_s] = person.displayName;
        object[u"email"_s] = person.email;
        object[u"scopes"_s] = QJsonArray::fromStringList(session->scopes());
        object[u"signedInAt"_s] = session->signedInAt().toString(Qt::ISODate);
        object[u"accessTokenExpiresAt"_s] = session->accessTokenExpiresAt().toString(Qt::ISODate);
        object[u"canBeRefreshed"_s] = session->refreshToken().has_value();
        object[u"tokenBinding"_s] = bindingName(session->tokenBinding());
    }
    return object;
}

bool writeLines(const QStringList &lines) {
    return std::ranges::all_of(lines, [](const QString &line) { return Output::writeLine(line); });
}

bool writeStatus(const Session &session) {
    const Person person = Person::fromClaims(session.claims());
    const QString name = person.displayName.isEmpty() ? session.subject() : person.displayName;
    const bool isNamed = person.email.isEmpty() || person.email == name;
    const QString expiry =
        session.accessTokenExpiresAt().toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return writeLines(
        {u"Signed in as %1%2"_s.arg(name, isNamed ? QString() : u" <%1>"_s.arg(person.email)),
         u"Provider: %1"_s.arg(session.issuer()), u"Client ID: %1"_s.arg(session.clientId()),
         u"Scopes: %1"_s.arg(session.scopes().join(u' ')),
         u"Access token: valid until %1, %2"_s.arg(
             expiry, session.refreshToken() ? u"then renewed"_s : u"and not renewed"_s),
         u"Token binding: %1"_s.arg(bindingName(session.tokenBinding()))});
}

void showStatus(CommandContext &context, const Client &client) {
    const auto session = client.session();
    const ExitStatus status = session ? ExitStatus::Done : ExitStatus::SignedOut;
    bool isWritten = true;
    if (context.invocation().isSet(u"json"_s)) {
        isWritten = Output::writeData(
            QJsonDocument(statusObject(client.configuration(), session)).toJson());
    } else if (session) {
        isWritten = writeStatus(*session);
    } else {
        isWritten = Output::writeLine(u"Nobody is signed in."_s);
    }
    context.finish(isWritten ? status : ExitStatus::Failed);
}

} // namespace

ExitStatus runStatus(CommandContext &context) {
    withClient(context, [&context](Client &client) {
        then(client.restoreSession(), &context,
             [&context, &client](const Result<std::optional<Session>> &restored) {
                 if (restored) {
                     showStatus(context, client);
                 } else {
                     context.fail(restored.error());
                 }
             });
    });
    return context.exec();
}
