// SPDX-License-Identifier: Apache-2.0
#include "pages/profilepage.h"

#include "notices/profiletext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/controls/button.h"
#include "widgets/flowlayout.h"
#include "widgets/pictures/avatar.h"
#include "widgets/text/detaillist.h"
#include "widgets/text/valuelabel.h"

#include <bifrost/presentation/person.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int pictureSize = 88;

ProfilePage::ProfilePage(QWidget *parent) : SessionBoundPage(tr("Profile Page"), parent) {}

void ProfilePage::setPicture(const QPixmap &picture) {
    picture_ = picture;
    if (avatar_) {
        avatar_->setPicture(picture);
    }
}

QLayout *ProfilePage::makeHead() {
    avatar_ = new Avatar(pictureSize);
    avatar_->setPicture(picture_);
    name_ = new ValueLabel(TypeRole::Heading);
    name_->setMaximumLines(2);
    provider_ = new ValueLabel(TypeRole::Caption);
    provider_->setTone(role::MutedText);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::grid / 2);
    words->addStretch(1);
    words->addWidget(name_);
    words->addWidget(provider_);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(3 * metrics::grid);
    head->addWidget(avatar_);
    head->addLayout(words, 1);
    return head;
}

QLayout *ProfilePage::makeButtons() {
    auto *signOut = new Button(Button::Kind::Secondary, tr("&Sign Out"));
    readAgain_ = new Button(Button::Kind::Secondary, tr("&Read again"));
    signOut->setIconName(u"signout"_s);
    connect(signOut, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::SignOut); });
    connect(readAgain_, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::ReadProfile); });
    auto *buttons = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->addWidget(signOut);
    buttons->addWidget(readAgain_);
    return buttons;
}

QWidget *ProfilePage::makeContent() {
    auto *content = new QWidget(this);
    details_ = new DetailList(content);
    nameRow_ = details_->addRow(tr("Name"));
    emailRow_ = details_->addRow(tr("Email"));
    firstNameRow_ = details_->addRow(tr("First Name"));
    lastNameRow_ = details_->addRow(tr("Last Name"));
    distributedRow_ = details_->addRow(tr("Left out"));
    aggregatedRow_ = details_->addRow(tr("Left out"));
    explanation_ = new TextLabel(TypeRole::Caption);
    explanation_->setTone(role::MutedText);
    readState_ = new TextLabel(TypeRole::Caption);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(3 * metrics::grid);
    column->addLayout(makeHead());
    column->addWidget(details_);
    column->addWidget(readState_);
    column->addWidget(explanation_);
    column->addLayout(makeButtons());
    return content;
}

void ProfilePage::showValue(int row, const QString &value, const SessionSnapshot &session,
                            QLatin1StringView claim) {
    if (!value.isEmpty()) {
        details_->setValue(row, value);
    } else if (bifrost::isUnreadable(session.claims, claim)) {
        details_->setExplanation(row, tr("sent in a form that Bifrost can't show"));
    } else if (hasFailed(session.userInfo)) {
        details_->setExplanation(row, tr("could not be read"));
    } else {
        details_->setExplanation(row, tr("not shared by the provider"));
    }
}

/// A provider that sends the whole name only doesn't withhold its parts.
void ProfilePage::showNames(const SessionSnapshot &session) {
    const bifrost::Person person = bifrost::Person::fromClaims(session.claims);
    const bool hasParts = !person.givenName.isEmpty() && !person.familyName.isEmpty();
    details_->setRowShown(nameRow_, hasParts ? QString() : person.name);
    if (person.name.isEmpty()) {
        showValue(firstNameRow_, person.givenName, session, "given_name"_L1);
        showValue(lastNameRow_, person.familyName, session, "family_name"_L1);
    } else {
        details_->setRowShown(firstNameRow_, person.givenName);
        details_->setRowShown(lastNameRow_, person.familyName);
    }
}

void ProfilePage::showDetails(const SessionSnapshot &session) {
    const bifrost::Person person = bifrost::Person::fromClaims(session.claims);
    showValue(emailRow_, person.email, session, "email"_L1);
    showNames(session);
    details_->setRowShown(distributedRow_, distributedClaimsText(session.distributedClaims));
    details_->setRowShown(aggregatedRow_, aggregatedClaimsText(session.aggregatedClaims));
    const bool hasName =
        !person.name.isEmpty() || (!person.givenName.isEmpty() && !person.familyName.isEmpty());
    explanation_->setText(missingValuesText(session.issuer));
    explanation_->setVisible((person.email.isEmpty() || !hasName) && !hasFailed(session.userInfo));
}

void ProfilePage::showSession(const ViewState &state) {
    const SessionSnapshot &session = *state.session;
    const bifrost::Person person = bifrost::Person::fromClaims(session.claims);
    avatar_->setInitials(person.initials);
    name_->setText(person.displayName);
    name_->setVisible(!person.displayName.isEmpty());
    provider_->setText(state.providerName);
    showDetails(session);
    const QString text = profileStateText(
        session.userInfo, session.canRefresh() ? Renewal::Automatic : Renewal::None);
    readState_->setText(text);
    readState_->setTone(hasFailed(session.userInfo) ? role::Text : role::MutedText);
    readState_->setVisible(!text.isEmpty());
    using Outcome = bifrost::UserInfoState::Outcome;
    readAgain_->setVisible(session.userInfo.outcome != Outcome::NotOffered);
    readAgain_->setEnabled(!state.isReadingProfile);
}
