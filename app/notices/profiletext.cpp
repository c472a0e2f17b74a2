// SPDX-License-Identifier: Apache-2.0
#include "notices/profiletext.h"

#include "notices/codetext.h"
#include "notices/providername.h"
#include "notices/timetext.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Outcome = UserInfoState::Outcome;

namespace {

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(ProfileText)
};

QString statusText(int httpStatus) {
    switch (httpStatus) {
    case 404:
        return ProfileText::tr("Your profile couldn't be read: the provider has nothing at the "
                               "address that it publishes for it (status 404).");
    case 429:
        return ProfileText::tr("Your profile couldn't be read: the provider is limiting requests.");
    default:
        return ProfileText::tr(
                   "Your profile couldn't be read: the provider reported a problem (status %1).")
            .arg(httpStatus);
    }
}

QString refusedText(int httpStatus) {
    return httpStatus == 401 || httpStatus == 403
               ? ProfileText::tr("Your profile couldn't be read: the provider refused the request "
                                 "(status %1). It may not allow this application to read it.")
                     .arg(httpStatus)
               : ProfileText::tr("Your profile couldn't be read: the provider refused the "
                                 "request. It may not allow this application to read it.");
}

QString problemText(const UserInfoState &state) {
    switch (state.outcome) {
    case Outcome::TimedOut:
        return ProfileText::tr("Your profile couldn't be read: the provider didn't respond in "
                               "time.");
    case Outcome::Unreachable:
        return ProfileText::tr("Your profile couldn't be read: the connection to the provider "
                               "failed.");
    case Outcome::Refused:
        return refusedText(state.httpStatus);
    case Outcome::Failed:
        return statusText(state.httpStatus);
    case Outcome::Encrypted:
        return ProfileText::tr("Your profile couldn't be read: the provider encrypts it. Have "
                               "encrypted UserInfo turned off in the application's registration "
                               "there.");
    case Outcome::NotVerified:
        return ProfileText::tr("Your profile couldn't be read: it is signed in a way that can't be "
                               "verified with the provider's keys, so nothing of it is used.");
    case Outcome::OtherSubject:
        return ProfileText::tr("Your profile couldn't be read: the provider sent that of another "
                               "person, and nothing of it is used. Tell the provider's "
                               "administrator.");
    default:
        return ProfileText::tr("Your profile couldn't be read: the provider's response isn't a "
                               "profile.");
    }
}

QString shownInstead(const UserInfoState &state) {
    return state.readAt ? ProfileText::tr("This is what it said %1.").arg(momentText(*state.readAt))
                        : ProfileText::tr("This is what the sign-in itself said.");
}

} // namespace

QString profileStateText(const UserInfoState &state, Renewal renewal) {
    if (!hasFailed(state)) {
        return state.outcome == Outcome::Read && state.readAt
                   ? ProfileText::tr("Read from the provider %1.").arg(momentText(*state.readAt))
                   : QString();
    }
    QStringList sentences{problemText(state), providersWords(state.providerMessage),
                          shownInstead(state)};
    if (renewal == Renewal::Automatic) {
        sentences += ProfileText::tr("Bifrost reads it again when the session is renewed.");
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString missingValuesText(const QString &issuer) {
    return isAsgardeo(issuer)
               ? ProfileText::tr("If a value is missing, select the attribute under User "
                                 "Attributes in the Asgardeo console and request the scope profile "
                                 "(email for the address), then sign in again.")
               : ProfileText::tr("If a value is missing, the provider may not have it, or may not "
                                 "release it to this application: its administrator can tell. The "
                                 "scopes profile and email, which Settings shows, ask for it.");
}

QString distributedClaimsText(const QStringList &names) {
    return names.isEmpty() ? QString()
                           : ProfileText::tr("%1: kept elsewhere by the provider, not fetched")
                                 .arg(names.join(u", "_s));
}

QString aggregatedClaimsText(const QStringList &names) {
    return names.isEmpty()
               ? QString()
               : ProfileText::tr("%1: signed by another party, not used").arg(names.join(u", "_s));
}
