// SPDX-License-Identifier: Apache-2.0
#include "pages/sessionpage.h"

#include "notices/timetext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/card.h"
#include "widgets/controls/button.h"
#include "widgets/text/codeview.h"
#include "widgets/text/detaillist.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SessionPage::SessionPage(QWidget *parent) : SessionBoundPage(tr("Session"), parent) {}

QWidget *SessionPage::makeContent() {
    auto *content = new QWidget(this);
    times_ = new DetailList(content);
    signedInRow_ = times_->addRow(tr("Signed in"));
    renewedRow_ = times_->addRow(tr("Renewed"));
    validRow_ = times_->addRow(tr("Access token expires"));
    bindingRow_ = times_->addRow(tr("Token protection"));
    refreshRow_ = times_->addRow(tr("Refresh token"));
    issuedRow_ = times_->addRow(tr("ID token issued"));
    expiresRow_ = times_->addRow(tr("ID token expires"));
    session_ = new CodeView(tr("Session as JSON"), tr("Copy session"), content);
    idToken_ = new CodeView(tr("Decoded ID token"), tr("Copy ID token"), content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(3 * metrics::grid);
    column->addWidget(times_);
    column->addWidget(session_);
    column->addWidget(idToken_);
    column->addWidget(makeSignOutHere());
    return content;
}

QWidget *SessionPage::makeSignOutHere() {
    auto *card = new Card;
    auto *note = new TextLabel(
        TypeRole::Caption,
        tr("Removes the session from this computer without telling the provider: its tokens stay "
           "valid until they expire, and the browser stays signed in with the provider."));
    note->setTone(role::MutedText);
    auto *button = new Button(Button::Kind::Secondary, tr("Sign out &here only"));
    card->column()->addWidget(button, 0, Qt::AlignLeft | Qt::AlignTop); // may have two lines
    card->column()->addWidget(note);
    connect(button, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::SignOutHere); });
    return card;
}

/// What the access token is worth to somebody who copies it.
QString SessionPage::bindingText(const SessionSnapshot &session) {
    switch (session.tokenBinding) {
    case bifrost::TokenBinding::Dpop:
        if (session.hasHardwareKey) {
            return tr("bound to this computer's TPM: useless to anybody who copies it, even with "
                      "the keychain (DPoP)");
        }
        return tr("bound to this computer: useless to anybody who copies it (DPoP)");
    case bifrost::TokenBinding::Refused:
        return tr("not bound to this computer, although Bifrost asked the provider for it (DPoP)");
    case bifrost::TokenBinding::Certificate:
        return tr("bound to the client certificate: useless to anybody who copies it (mutual TLS)");
    case bifrost::TokenBinding::None:
        break;
    }
    return tr("none: whoever copies the access token can use it until it expires (Bearer)");
}

// A NumericDate claim (RFC 7519 §2) that has been validated.
static QString claimTime(const SessionSnapshot &session, QLatin1StringView name) {
    const QJsonValue value = session.idTokenClaims.value(name);
    constexpr double milliseconds = 1000; // it may have a fraction, which toInteger() refuses
    return value.isDouble() ? exactMomentText(QDateTime::fromMSecsSinceEpoch(
                                  qint64(value.toDouble() * milliseconds)))
                            : QString();
}

void SessionPage::showSession(const ViewState &state) {
    const SessionSnapshot &session = *state.session;
    times_->setValue(signedInRow_, exactMomentText(session.signedInAt));
    const bool renewed = session.refreshedAt != session.signedInAt;
    times_->setRowShown(renewedRow_, renewed ? exactMomentText(session.refreshedAt) : QString());
    times_->setValue(validRow_, exactMomentText(session.accessTokenExpiresAt));
    times_->setValue(bindingRow_, bindingText(session));
    times_->setRowShown(refreshRow_, session.canRefresh()
                                         ? QString()
                                         : tr("none was issued, so the session can't be renewed"));
    times_->setRowShown(issuedRow_, claimTime(session, "iat"_L1));
    times_->setRowShown(expiresRow_, claimTime(session, "exp"_L1));
    session_->setCode(sessionJson(session));
    idToken_->setCode(idTokenJson(session));
}
