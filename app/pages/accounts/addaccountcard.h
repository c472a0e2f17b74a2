// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/viewstate.h"
#include "widgets/card.h"

class Button;
class CopyField;
class Field;
class ProviderFields;
class TextLabel;

/// The two ways to add an account: at the configured provider, and at another one, for which the
/// redirect URL has to be registered first.
class AddAccountCard : public Card {
    Q_OBJECT
public:
    explicit AddAccountCard(QWidget *parent = nullptr);

    void apply(const ViewState &state);

Q_SIGNALS:
    void accountRequested(const AccountRequest &request);
    void cancelRequested(); ///< of the sign-in that adds an account

private:
    [[nodiscard]] QWidget *makeForm();
    void showForm();
    void showRedirectUri();
    void submit();

    QString issuer_;      ///< of the configured provider
    QString redirectUri_; ///< that it knows
    TextLabel *note_;
    Button *add_;
    Button *cancel_;
    Button *elsewhere_;
    QWidget *form_ = nullptr; ///< created when it is first shown
    ProviderFields *provider_ = nullptr;
    Field *clientId_ = nullptr;
    CopyField *redirect_ = nullptr;
    Button *submit_ = nullptr;
    bool isBusy_ = false;
};
