// SPDX-License-Identifier: Apache-2.0
#include "pages/accounts/addaccountcard.h"

#include "configuration/configuration.h"
#include "pages/providerfields.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "widgets/controls/button.h"
#include "widgets/controls/copyfield.h"
#include "widgets/controls/field.h"
#include "widgets/flowlayout.h"
#include "widgets/text/textlabel.h"

#include <bifrost/account.h>
#include <bifrost/issuer.h>

#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddAccountCard::AddAccountCard(QWidget *parent)
    : Card(parent),
      note_(new TextLabel(TypeRole::Body, {}, this)),
      add_(new Button(Button::Kind::Primary, tr("&Add an account"), this)),
      cancel_(new Button(Button::Kind::Secondary, tr("Cancel"), this)),
      elsewhere_(new Button(Button::Kind::Quiet, tr("Use another provider"), this)) {
    add_->setIconName(u"add"_s);
    column()->setSpacing(metrics::grid);
    auto *buttons = new FlowLayout(Qt::AlignLeft, metrics::grid);
    for (Button *button : {add_, cancel_, elsewhere_}) {
        buttons->addWidget(button);
    }
    column()->addWidget(note_);
    column()->addLayout(buttons);
    connect(add_, &QPushButton::clicked, this,
            [this] { Q_EMIT accountRequested({.kind = AccountRequest::Kind::Add}); });
    connect(cancel_, &QPushButton::clicked, this, &AddAccountCard::cancelRequested);
    connect(elsewhere_, &QPushButton::clicked, this, &AddAccountCard::showForm);
}

void AddAccountCard::apply(const ViewState &state) {
    const bool isConfigured = state.phase != ViewState::Phase::NotConfigured;
    isBusy_ = state.isSigningIn() || state.isSigningOut() || state.accounts.isSigningOutAll;
    issuer_ = state.accounts.issuer;
    redirectUri_ = state.accounts.redirectUri;
    if (state.accounts.isAdding) {
        note_->setText(tr("Sign in with your browser to add the account."));
    } else if (isConfigured) {
        note_->setText(tr("Signs somebody else in with %1. Nobody is signed out.")
                           .arg(plainLine(state.providerName, 100)));
    } else {
        note_->setText(tr("No provider is set up yet."));
    }
    add_->setVisible(isConfigured);
    add_->setEnabled(!isBusy_);
    cancel_->setVisible(state.accounts.isAdding);
    if (submit_) {
        submit_->setEnabled(!isBusy_);
        showRedirectUri();
    }
}

void AddAccountCard::showForm() {
    if (!form_) {
        form_ = makeForm();
        column()->addWidget(form_);
        showRedirectUri();
    }
    form_->setVisible(form_->isHidden());
    if (!form_->isHidden()) {
        provider_->firstEditable()->setFocus();
    }
}

QWidget *AddAccountCard::makeForm() {
    auto *form = new QWidget(this);
    form->hide();
    provider_ = new ProviderFields(form);
    provider_->showConfiguration({});
    clientId_ = new Field(tr("Client ID"), form);
    clientId_->setHint(tr("The provider displays it when you register the application."));
    redirect_ = new CopyField(tr("Redirect URL for this provider"), form);
    auto *use = new TextLabel(TypeRole::Caption,
                              tr("Register exactly this redirect URL with the provider."), form);
    use->setTone(role::MutedText);
    submit_ = new Button(Button::Kind::Secondary, tr("Sign in with this provider"), form);
    submit_->setEnabled(!isBusy_);
    auto *lines = new QVBoxLayout(form);
    lines->setContentsMargins(0, metrics::grid, 0, 0);
    lines->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{provider_, clientId_, use, redirect_}) {
        lines->addWidget(widget);
        widget->raise(); // screen readers read in the order of the children
    }
    lines->addWidget(submit_);
    submit_->raise();
    connect(provider_, &ProviderFields::edited, this, &AddAccountCard::showRedirectUri);
    connect(provider_, &ProviderFields::submitted, this, &AddAccountCard::submit);
    connect(clientId_, &Field::submitted, this, &AddAccountCard::submit);
    connect(submit_, &QPushButton::clicked, this, &AddAccountCard::submit);
    return form;
}

/// Each provider has a redirect URI of its own (RFC 8252 §8.10).
void AddAccountCard::showRedirectUri() {
    const auto issuer = bifrost::Issuer::fromInput(provider_->issuer());
    const auto configured = bifrost::Issuer::fromInput(issuer_);
    QUrl uri(redirectUri_);
    if (issuer && (!configured || issuer->value() != configured->value())) {
        uri.setPath(bifrost::accountRedirectPath(uri.path(), issuer->value()));
    }
    redirect_->setValue(uri.toString());
}

void AddAccountCard::submit() {
    QWidget *wrong = provider_->findMistakes();
    if (clientId_->text().isEmpty()) {
        clientId_->showMistake(tr("Enter the client ID."));
        wrong = wrong ? wrong : clientId_->edit();
    }
    if (wrong) {
        wrong->setFocus();
        return;
    }
    if (isBusy_) {
        return;
    }
    const auto profile = provider_->profile();
    Q_EMIT accountRequested({.kind = AccountRequest::Kind::AddElsewhere,
                             .issuer = provider_->issuer(),
                             .clientId = clientId_->text(),
                             .provider = profile ? profile->id() : QString()});
}
