// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

class BannerStack;
class SignInPrompt;

/// A page that has content only while a user is signed in. The content is created when first
/// needed.
class SessionBoundPage : public Page {
    Q_OBJECT
public:
    void apply(const ViewState &state) final;
    [[nodiscard]] QWidget *initialFocus() override;

protected:
    SessionBoundPage(const QString &heading, QWidget *parent);

    [[nodiscard]] virtual QWidget *makeContent() = 0;
    /// Called only if `state` has a session.
    virtual void showSession(const ViewState &state) = 0;
    /// The actions that the content has buttons for.
    [[nodiscard]] virtual QList<Action> ownActions() const { return {}; }
    [[nodiscard]] bool hasContent() const { return content_ != nullptr; }

private:
    void showContent(const ViewState &state);
    void showPrompt();

    BannerStack *banners_;
    QWidget *content_ = nullptr;
    SignInPrompt *prompt_ = nullptr;
};
