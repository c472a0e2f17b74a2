// SPDX-License-Identifier: Apache-2.0
#include "cli/bearertoken.h"

#include "cli/accountchoice.h"
#include "cli/context.h"
#include "cli/duration.h"
#include "cli/rejectedtoken.h"
#include "cli/terminal.h"

#include <bifrost/then.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace bifrost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = qsizetype{64} * 1024;

/// Longer than the rest of its life, so that a refresh is due.
std::chrono::seconds beyond(const QDateTime &expiresAt) {
    const qint64 rest = QDateTime::currentDateTimeUtc().secsTo(expiresAt);
    return std::chrono::seconds(std::max<qint64>(0, rest) + 1);
}

bool isIdTokenValid(const Session &session, std::chrono::seconds minValidity) {
    return QDateTime::currentDateTimeUtc().addSecs(minValidity.count()) <
           session.idTokenClaims().expiresAt();
}

/// A provider may issue tokens with a shorter lifetime than is wanted; see
/// `Client::freshSession()`.
bool isOfUse(CommandContext &context, const TokenWish &wish, const Session &session) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!session.isFresh(now, 0s)) {
        context.fail(ExitStatus::Failed,
                     u"The access token has expired, and it is too early to ask the provider for "
                     "another one. Try again in a moment."_s);
        return false;
    }
    if (!session.isFresh(now, wish.minValidity)) {
        context.output().say(
            u"The provider issues no access tokens that are valid for %1 seconds; this one is for "
            "%2."_s.arg(wish.minValidity.count())
                .arg(now.secsTo(session.accessTokenExpiresAt())));
    }
    return true;
}

void useBearerToken(CommandContext &context, const TokenWish &wish, const Session &session,
                    const std::function<void(const Session &)> &next) {
    const QString reason = whyNotBearer(session, wish.audience);
    if (!reason.isEmpty()) {
        context.fail(ExitStatus::Refused, reason);
    } else if (isOfUse(context, wish, session)) {
        next(session);
    }
}

/// After a refresh that was only for the sake of the token, whatever its outcome says.
template<typename Next>
void refreshBeyond(CommandContext &context, Client &client, const QDateTime &expiresAt, Next next) {
    then(client.freshSession(beyond(expiresAt)), &context,
         [&context, next](const Result<Session> &fresh) {
             if (fresh) {
                 next(*fresh);
             } else {
                 context.fail(fresh.error());
             }
         });
}

} // namespace

std::optional<TokenWish> tokenWish(CommandContext &context) {
    TokenWish wish;
    const Invocation &invocation = context.invocation();
    if (invocation.isSet(u"min-validity"_s)) {
        const auto validity = parseDuration(invocation.value(u"min-validity"_s));
        if (!validity) {
            context.fail(ExitStatus::Usage,
                         u"--min-validity takes a time such as 90s, 5m or 1h."_s);
            return std::nullopt;
        }
        wish.minValidity = *validity;
    }
    wish.audience = invocation.value(u"audience"_s);
    return wish;
}

QStringList audienceOf(const Secret &token) {
    const QByteArray &text = token.reveal();
    const QByteArrayList parts = text.size() > longestToken ? QByteArrayList() : text.split('.');
    if (parts.size() != 3) { // RFC 7519 §3.1
        return {};
    }
    const auto claims = QByteArray::fromBase64Encoding(
        parts[1], QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonValue audience =
        QJsonDocument::fromJson(claims.decoded).object().value("aud"_L1); // RFC 7519 §4.1.3
    QStringList names;
    for (const auto &name : audience.isArray() ? audience.toArray() : QJsonArray{audience}) {
        if (name.isString()) {
            names.append(name.toString());
        }
    }
    return names;
}

QString whyNotBearer(const Session &session, const QString &audience) {
    switch (session.tokenBinding()) {
    case TokenBinding::Dpop:
        return u"The access token is bound to a key of this session (DPoP), so no other program "
               "can use it. Use 'bifrostctl api', or sign in again with --dpop off."_s;
    case TokenBinding::Certificate:
        return u"The access token is bound to the client's TLS certificate, so no other program "
               "can use it. Use 'bifrostctl api'."_s;
    case TokenBinding::None:
    case TokenBinding::Refused:
        break;
    }
    if (audience.isEmpty() || audienceOf(session.accessToken()).contains(audience)) {
        return {};
    }
    const QStringList audiences = audienceOf(session.accessToken());
    const QString found =
        audiences.isEmpty()
            ? u"The access token doesn't say which API it is for."_s
            : u"The access token is for %1, not for %2."_s.arg(audiences.join(u", "_s), audience);
    return found + u" Sign in for it with 'bifrostctl login --audience %1'."_s.arg(audience);
}

void withBearerToken(CommandContext &context, const TokenWish &wish,
                     const std::function<void(const Session &)> &next) {
    withSession(context, wish.minValidity,
                [&context, wish, next](Client &client, const Session &session) {
                    const RejectedToken rejected(client.configuration().applicationId);
                    const bool isRejected = rejected.is(session.accessToken());
                    if (!isRejected || !session.refreshToken()) {
                        useBearerToken(context, wish, session, next);
                        return;
                    }
                    refreshBeyond(context, client, session.accessTokenExpiresAt(),
                                  [&context, wish, next](const Session &fresh) {
                                      useBearerToken(context, wish, fresh, next);
                                  });
                });
}

void withIdToken(CommandContext &context, std::chrono::seconds minValidity,
                 const std::function<void(const Session &)> &next) {
    const auto use = [&context, minValidity, next](const Session &session) {
        if (isIdTokenValid(session, minValidity)) {
            next(session);
        } else {
            context.fail(ExitStatus::SignedOut,
                         u"The ID Token has expired, and the provider doesn't renew it. Run "
                         "'bifrostctl login'."_s);
        }
    };
    withSession(context, 0s, [&context, minValidity, use](Client &client, const Session &session) {
        if (isIdTokenValid(session, minValidity) || !session.refreshToken()) {
            use(session);
        } else {
            refreshBeyond(context, client, session.accessTokenExpiresAt(), use);
        }
    });
}

void printToken(CommandContext &context, const QByteArray &text) {
    if (isTerminal(stdout) && !context.invocation().isSet(u"show"_s)) {
        context.fail(
            ExitStatus::NeedsPerson,
            u"A token isn't printed on a terminal, where it can be read and stays. Send it "
            "to a file or a program, or give --show."_s);
        return;
    }
    context.finishWith(text);
}
