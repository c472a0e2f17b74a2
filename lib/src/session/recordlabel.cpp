// SPDX-License-Identifier: Apache-2.0
#include "session/recordlabel.h"

#include <QUrl>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 100;
constexpr qsizetype longestHost = 90;

/// Claims come from outside, and a label is shown by other programs.
QString plain(QString text, qsizetype longest) {
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text.simplified().left(longest);
}

/// Empty without a name: `sub` identifies the user to the provider, and tells a reader nothing.
QString nameOf(const Session &session) {
    for (const auto claim : {"email"_L1, "preferred_username"_L1, "username"_L1, "name"_L1}) {
        const QString text = session.claims().value(claim).toString();
        const QString name = text == session.subject() && !text.contains(u'@')
                                 ? QString()
                                 : plain(text, longestName);
        if (!name.isEmpty()) {
            return name;
        }
    }
    return {};
}

QString hostOf(const QString &issuer) {
    return plain(QUrl(issuer).host(), longestHost);
}

} // namespace

QString recordLabel(const Session &session) {
    const QString name = nameOf(session);
    return u"%1 at %2"_s.arg(name.isEmpty() ? u"session"_s : name, hostOf(session.issuer()));
}

QString unrevokedTokensLabel(const QString &issuer) {
    return u"sign-out to finish at %1"_s.arg(hostOf(issuer));
}

} // namespace bifrost
