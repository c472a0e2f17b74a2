// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "conformance/modules.h"
#include "notices/errortext.h"
#include "support/outcome.h"
#include "support/relyingparty.h"

namespace bifrost::test {

using Change = std::function<void(HttpProvider &)>;

/// What is missing in the description of an error for the user: a heading, a sentence, and in the
/// details the rule with its clause. Empty when it is complete.
inline QString missingText(const Error &error) {
    const Notice notice = describe(error);
    if (notice.title.isEmpty() || notice.text.size() < 40) {
        return QStringLiteral("no sentence");
    }
    const auto *broken = std::get_if<ValidationError>(&error);
    const bool isNamed = broken == nullptr || (notice.details.contains(name(broken->rule)) &&
                                               notice.details.contains(clause(broken->rule)));
    return isNamed ? QString() : QStringLiteral("no rule in the details");
}

/// Who plays a module.
struct Stage {
    std::function<std::unique_ptr<HttpProvider>()> provider = [] {
        return std::make_unique<HttpProvider>();
    };
    std::function<void(ClientConfiguration &)> configure = [](ClientConfiguration &) {};
};

/// Runs a sign-in with a provider that `change` has modified, once with an empty keychain and once
/// with an older session in it. Returns which of outcome, page and keychain is wrong; empty when
/// all are right.
inline QString playSignIn(const char *module, const Change &change, const Stage &stage = {}) {
    for (const bool hasOlderSession : {false, true}) {
        const auto provider = stage.provider();
        RelyingParty party(*provider);
        stage.configure(party.configuration);
        if (hasOlderSession && !party.signIn()) {
            return QStringLiteral("the older session failed");
        }
        const QMap<QString, Secret> stored = party.store.entries;
        const qsizetype pages = party.browser.pages.size();
        party.store.calls.clear();
        party.restart(); // forgets metadata and keys
        change(*provider);
        const Result<Session> session = party.signIn();
        if (outcome(session) != expectedOutcome(module)) {
            return outcome(session);
        }
        if (session) {
            return party.shownOutcome() == BrowserOutcome::SignedIn &&
                           party.storeChanges() == QStringList{QStringLiteral("write session")}
                       ? QString()
                       : QStringLiteral("not told, or not stored");
        }
        const bool isTold =
            party.browser.pages.size() == pages || party.shownOutcome() == BrowserOutcome::Failed;
        const bool isUnchanged = party.storeChanges().isEmpty() && party.store.entries == stored;
        if (!isTold || !isUnchanged || party.client().session()) {
            return QStringLiteral("page, keychain or session are wrong");
        }
        if (const QString missing = missingText(session.error()); !missing.isEmpty()) {
            return missing;
        }
    }
    return {};
}

[[nodiscard]] inline Change changeIdToken(const std::function<void(IdTokenFactory &)> &change) {
    return [change](HttpProvider &provider) { provider.changeIdToken = change; };
}

/// The changed character is not the last one, whose bits are not all used.
[[nodiscard]] inline QByteArray withBrokenSignature(QByteArray compact) {
    const qsizetype at = compact.size() - 10;
    compact[at] = compact[at] == 'A' ? 'B' : 'A';
    return compact;
}

[[nodiscard]] inline QByteArray withoutSignature(const QByteArray &compact) {
    return base64Url(R"({"alg":"none"})") + '.' + compact.split('.').at(1) + '.';
}

/// A row of a table: a module, and the function that runs it and returns what went wrong.
struct Row {
    const char *module;
    std::function<QString(const char *)> play;
};

[[nodiscard]] inline Row spoilt(const char *module, const Change &change) {
    return {module, [change](const char *name) { return playSignIn(name, change); }};
}

} // namespace bifrost::test
