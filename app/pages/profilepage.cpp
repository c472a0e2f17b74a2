// SPDX-License-Identifier: Apache-2.0
#include "pages/profilepage.h"

#include "person.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/detaillist.h"
#include "widgets/valuelabel.h"

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

QWidget *ProfilePage::makeContent() {
    auto *content = new QWidget(this);
    avatar_ = new Avatar(pictureSize, content);
    avatar_->setPicture(picture_);
    name_ = new ValueLabel(TypeRole::Heading);
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
    details_ = new DetailList(content);
    emailRow_ = details_->addRow(tr("Email"));
    firstNameRow_ = details_->addRow(tr("First Name"));
    lastNameRow_ = details_->addRow(tr("Last Name"));
    explanation_ = new TextLabel(
        TypeRole::Caption,
        tr("A missing value is no mistake of yours: tick the attribute in the Asgardeo "
           "console under User Attributes and request the scope profile (email for the "
           "address), then sign in again."));
    explanation_->setTone(role::MutedText);
    auto *signOut = new Button(Button::Kind::Secondary, tr("&Sign Out"), content);
    signOut->setIconName(u"signout"_s);
    connect(signOut, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::SignOut); });
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::grid, 0, 0);
    column->setSpacing(3 * metrics::grid);
    column->addLayout(head);
    column->addWidget(details_);
    column->addWidget(explanation_);
    column->addWidget(signOut);
    return content;
}

void ProfilePage::showValue(int row, const QString &value) {
    if (value.isEmpty()) {
        details_->setExplanation(row, tr("not shared by the provider"));
    } else {
        details_->setValue(row, value);
    }
}

void ProfilePage::showSession(const ViewState &state) {
    const Person person = Person::fromClaims(state.session->claims);
    avatar_->setInitials(person.initials);
    name_->setText(person.displayName);
    provider_->setText(state.providerName);
    showValue(emailRow_, person.email);
    showValue(firstNameRow_, person.givenName);
    showValue(lastNameRow_, person.familyName);
    explanation_->setVisible(person.email.isEmpty() || person.givenName.isEmpty() ||
                             person.familyName.isEmpty());
}
