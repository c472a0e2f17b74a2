// SPDX-License-Identifier: Apache-2.0
#include "doctor/redirectquestion.h"

#include "core/formencoding.h"
#include "protocol/formquery.h"
#include "protocol/oautherror.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using Pattern = QRegularExpression;

constexpr qsizetype longestWords = 200;
constexpr qsizetype longestPage = qsizetype{64} * 1024;

Pattern ignoringCase(const QString &pattern) {
    return Pattern(pattern, Pattern::CaseInsensitiveOption);
}

/// How providers name a redirect URI, and a client, that they refuse.
const Pattern &redirectWords() {
    static const Pattern words =
        ignoringCase(u"redirect[ _-]?ur[il]|redirection ur[il]|callback|reply (url|address)"_s);
    return words;
}

const Pattern &clientWords() {
    static const Pattern words =
        ignoringCase(u"invalid_client|unauthorized_client|client[ _]?(id)?[^.]{0,40}"
                     "(not found|unknown|invalid|not exist|not registered)|"
                     "(unknown|invalid)[^.]{0,20}client|application[^.]{0,40}not found"_s);
    return words;
}

/// The text that a page shows, more or less.
QString textOfPage(const QByteArray &body) {
    static const Pattern hidden(u"<(script|style|head)\\b.*?</\\1>|<[^>]*>"_s,
                                Pattern::CaseInsensitiveOption |
                                    Pattern::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(body.left(longestPage)).replace(hidden, u" "_s);
    for (const auto &[reference, character] :
         {std::pair("&quot;", "\""), std::pair("&#39;", "'"), std::pair("&lt;", "<"),
          std::pair("&gt;", ">"), std::pair("&amp;", "&")}) {
        text.replace(QLatin1StringView(reference), QLatin1StringView(character));
    }
    return text;
}

/// The part of `text` around `match`, printable and bounded, without what our request holds.
QString wordsAround(const QString &text, const QRegularExpressionMatch &match,
                    const AuthorizationRequest &request) {
    constexpr qsizetype before = 80;
    const qsizetype start = std::max<qsizetype>(0, match.capturedStart() - before);
    QString words = text.mid(start, longestWords * 2);
    if (start > 0) { // not within a word
        words = words.mid(words.indexOf(QRegularExpression(u"\\s"_s)) + 1);
    }
    for (const QByteArray &ours : {request.state.reveal(), request.nonce.reveal()}) {
        words.replace(QString::fromLatin1(ours), u"..."_s);
    }
    words.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace() && !c.isSurrogate(); });
    return words.simplified().left(longestWords);
}

/// What the parameters of an error page's address say, such as `oauthErrorMsg`.
QString wordsOfAddress(const QUrl &address) {
    static const Pattern telling = ignoringCase(u"error|message|msg|description|reason"_s);
    const auto parameters = parseFormQuery(address.query(QUrl::FullyEncoded).toLatin1());
    QStringList words;
    for (const auto &[name, value] : parameters.value_or(Parameters())) {
        if (name.contains(telling)) {
            words.append(value);
        }
    }
    return words.join(u' ');
}

bool isAddressOf(const QUrl &target, const QUrl &redirectUri) {
    return target.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment) == redirectUri;
}

/// Errors that say nothing but that nobody is signed in (OIDC Core §3.1.2.6).
bool isExpected(const QString &error) {
    return error == "login_required"_L1 || error == "interaction_required"_L1 ||
           error == "consent_required"_L1 || error == "account_selection_required"_L1;
}

Finding unknown(Facts facts) {
    facts.append({u"registered"_s, u"unknown"_s});
    return notChecked(Check::RedirectUri, facts);
}

Finding judgeRedirect(const QUrl &target, const AuthorizationRequest &request, Facts facts) {
    const auto parameters =
        parseFormQuery(target.query(QUrl::FullyEncoded).toLatin1()).value_or(Parameters());
    const QString state = findParameter(parameters, u"state"_s).value_or(QString());
    if (state.toLatin1() != request.state.reveal()) {
        return unknown(facts);
    }
    facts.append({u"registered"_s, u"yes"_s});
    const auto error = oauthErrorIn(parameters, OAuthErrorResponse::Endpoint::Authorization);
    if (!error || isExpected(error->error)) {
        return fine(Check::RedirectUri, facts);
    }
    return {.check = Check::RedirectUri,
            .verdict = Finding::Verdict::Warning,
            .facts = facts,
            .error = *error};
}

Finding judgeWords(const QString &text, const AuthorizationRequest &request, Facts facts) {
    const auto aboutRedirect = redirectWords().match(text);
    const auto aboutClient = clientWords().match(text);
    const auto &match = aboutRedirect.hasMatch() ? aboutRedirect : aboutClient;
    if (!match.hasMatch()) {
        return unknown(facts);
    }
    facts.append({u"registered"_s, aboutRedirect.hasMatch() ? u"no"_s : u"unknown"_s});
    facts.append({u"refused"_s, aboutRedirect.hasMatch() ? u"redirectUri"_s : u"client"_s});
    facts.append({u"words"_s, wordsAround(text, match, request)});
    return {.check = Check::RedirectUri, .verdict = Finding::Verdict::Failed, .facts = facts};
}

} // namespace

HttpRequest redirectQuestion(const QUrl &authorizationEndpoint,
                             const AuthorizationRequest &request) {
    Parameters asked = parameters(request);
    asked.removeIf([](const auto &parameter) { return parameter.first == "prompt"_L1; });
    asked.append({u"prompt"_s, u"none"_s});
    QByteArray query = authorizationEndpoint.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty()) {
        query += '&';
    }
    HttpRequest question;
    question.url = authorizationEndpoint;
    question.url.setQuery(QString::fromLatin1(query + encodeFormQuery(asked)), QUrl::StrictMode);
    question.headers = {{"Accept", "text/html"}};
    return question;
}

Finding redirectFinding(const HttpResponse &response, const AuthorizationRequest &request) {
    const Facts facts{{u"redirectUri"_s, request.redirectUri.toString(QUrl::FullyEncoded)}};
    if (response.status >= 300 && response.status < 400) {
        const QUrl target = response.url.resolved(QUrl::fromEncoded(response.location));
        return isAddressOf(target, request.redirectUri)
                   ? judgeRedirect(target, request, facts)
                   : judgeWords(wordsOfAddress(target), request, facts);
    }
    return response.status >= 400 ? judgeWords(textOfPage(response.body), request, facts)
                                  : unknown(facts);
}

} // namespace bifrost
