// SPDX-License-Identifier: Apache-2.0
#include "pages/sessionboundpage.h"

#include "widgets/banner.h"
#include "widgets/controls/button.h"
#include "widgets/signinprompt.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

SessionBoundPage::SessionBoundPage(const QString &heading, QWidget *parent)
    : Page(parent), banners_(new BannerStack(this)) {
    column()->addWidget(new TextLabel(TypeRole::Title, heading));
    column()->addWidget(banners_);
    column()->addStretch(1);
    connect(banners_, &BannerStack::actionRequested, this, &Page::actionRequested);
}

void SessionBoundPage::apply(const ViewState &state) {
    if (state.session) {
        banners_->setNotices(withoutAction(state.notices, ownActions()));
        showContent(state);
    } else {
        banners_->setNotices(withoutAction(state.notices, {Action::SignIn}));
        showPrompt();
        prompt_->button()->setEnabled(!state.isSigningIn() && !state.isSigningOut());
    }
}

void SessionBoundPage::showContent(const ViewState &state) {
    if (!content_) {
        content_ = makeContent();
        column()->insertWidget(column()->count() - 1, content_);
    }
    showSession(state);
    content_->show();
    if (prompt_) {
        prompt_->hide();
    }
}

void SessionBoundPage::showPrompt() {
    if (!prompt_) {
        prompt_ = new SignInPrompt(this);
        column()->insertWidget(column()->count() - 1, prompt_);
        connect(prompt_, &SignInPrompt::signInRequested, this,
                [this] { Q_EMIT actionRequested(Action::SignIn); });
    }
    prompt_->show();
    if (content_) {
        content_->hide();
    }
}

QWidget *SessionBoundPage::initialFocus() {
    return prompt_ && !prompt_->isHidden() ? prompt_->button() : nullptr;
}
