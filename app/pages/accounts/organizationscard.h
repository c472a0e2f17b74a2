// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountsview.h"
#include "widgets/card.h"

class Button;
class ButtonList;
class TextLabel;

/// The organizations of the user of the current account, to switch to.
class OrganizationsCard : public Card {
    Q_OBJECT
public:
    explicit OrganizationsCard(QWidget *parent = nullptr);

    void apply(const AccountsView &accounts);

Q_SIGNALS:
    void accountRequested(const AccountRequest &request);

private:
    QList<bifrost::Organization> organizations_; ///< that the buttons are for
    TextLabel *current_;
    TextLabel *progress_;
    TextLabel *problem_;
    ButtonList *list_;
    Button *read_;
};
