// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/viewstate.h"

#include <QJsonArray>

/// Names that a provider, or a user who can edit their own profile there, may supply.
namespace hostile {

struct Text {
    const char *name;
    QString text;
};

inline QList<Text> texts() {
    using namespace Qt::StringLiterals;
    return {
        {"image", u"<img src=\"file:///dev/zero\">"_s},
        {"image on a share", u"<img src='//203.0.113.1/share/a.png'>Ada"_s},
        {"link", u"<a href=\"https://evil.example\">Ada</a>"_s},
        {"bold", u"<b>Ada</b>"_s},
        {"document", u"<!DOCTYPE html><html><body><h1>Ada</h1></body></html>"_s},
        {"Qt's mark", u"<qt>Ada"_s},
        {"escaped", u"&lt;img src=x&gt; &amp;"_s},
        {"mnemonics", u"&Ada && &Sons &"_s},
        {"line breaks", u"Ada\nSigned in\r\n\u2028Bifrost\u2029\u0085x\ty\vz"_s},
        {"right-to-left override", u"Ada \u202Egnp.exe\u202C"_s},
        {"isolates and marks", u"\u2066Ada\u2069 \u2067x\u200E\u200F\u061C\u2068"_s},
        {"NUL", u"Ada"_s + QChar(u'\0') + u"Lovelace"_s},
        {"terminal", u"\u001B[31mAda\u0007\u007F\u009B0m"_s},
        {"lone surrogates", QString(QChar(0xDC00)) + u"Ada"_s + QChar(0xD800)},
        {"hidden letters", u"Ada\U000E0041\U000E0042\u00AD\uFEFF\u200B"_s},
        {"nothing to see", u"\u202E\u200B\u2060"_s},
        {"one long word", QString(2000, u'W')},
        {"many words", u"Ada Lovelace "_s.repeated(160)},
        {"many combining marks", u"A"_s + QString(2000, QChar(0x0301))},
        {"a fifth of a megabyte", QString(200 * 1000, u'x')},
    };
}

/// Those that take much room.
inline QList<Text> longTexts() {
    QList<Text> found = texts();
    found.removeIf([](const Text &text) { return text.text.size() < 1000; });
    return found;
}

/// All that is short, as one: as markup if anything makes it that, and with every character that
/// disrupts.
inline Text mixture() {
    QString all;
    for (const Text &text : texts()) {
        all += text.text.size() < 1000 ? text.text : QString();
    }
    return {"all at once", all};
}

/// `state` with `text` in every place that shows external text.
inline ViewState in(ViewState state, const QString &text) {
    using namespace Qt::StringLiterals;
    state.providerName = text;
    if (state.session) {
        for (const QString &name : {u"sub"_s, u"given_name"_s, u"family_name"_s, u"name"_s,
                                    u"email"_s, u"username"_s, u"preferred_username"_s}) {
            state.session->claims.insert(name, text);
        }
        state.session->claims.insert(text, QJsonArray{text});
        state.session->idTokenClaims.insert(text, text);
        state.session->idTokenHeader.insert(u"kid"_s, text);
        state.session->issuer = state.session->clientId = state.session->subject = text;
        state.session->scopes = {text};
    }
    if (state.notices.isEmpty()) {
        state.notices.append(Notice());
    }
    for (Notice &notice : state.notices) {
        notice.title = notice.text = notice.details = text;
    }
    if (state.phase == ViewState::Phase::SignedOut && state.receipt.isEmpty()) {
        state.receipt.append(ReceiptLine());
    }
    for (ReceiptLine &line : state.receipt) {
        line.text = line.reason = text;
    }
    state.api.origin = state.api.mistakes.address = state.api.mistakes.headers = text;
    state.api.examples.append({text, text, text});
    state.api.history.append({{"GET", text, text, text}, text});
    state.api.allowedOrigins.append(text);
    if (state.api.result) {
        auto result = std::make_shared<ApiResult>(*state.api.result);
        result->problem.title = result->problem.text = result->problem.details = text;
        result->text = text;
        if (result->response) {
            result->response->headers = {{"X-Text", text.toUtf8()}};
        }
        state.api.result = result;
    }
    for (AccountLine &line : state.accounts.lines) {
        line.name = line.detail = line.organization = line.initials = line.subject = text;
    }
    for (bifrost::Organization &organization : state.accounts.organizations.list) {
        organization.name = organization.handle = text;
    }
    if (!state.accounts.organizations.problem.isEmpty()) {
        state.accounts.organizations.problem = text;
    }
    QList<CheckLine::Section> sections; // one line of each: the others look the same
    state.checkLines.removeIf([&](const CheckLine &line) {
        const bool isKnown = sections.contains(line.section);
        sections.append(line.section);
        return isKnown;
    });
    for (CheckLine &line : state.checkLines) {
        line.what = line.result = line.advice = text;
        line.facts = {{text, text}};
    }
    for (bifrost::ProtocolStep &step : state.requests.steps) {
        step.id += qHash(text); // another step: one that is finished doesn't change
        for (auto *fields : {&step.request, &step.response}) {
            for (bifrost::ProtocolStep::Field &field : *fields) {
                field.name = field.value = field.clause = text;
            }
        }
        for (bifrost::ProtocolStep::Check &check : step.checks) {
            check.member = text;
        }
    }
    state.requests.revision += qHash(text); // it is what views are compared by
    return state;
}

} // namespace hostile
