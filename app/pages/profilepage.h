// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/sessionboundpage.h"

#include <QPixmap>

class Avatar;
class DetailList;
class TextLabel;
class ValueLabel;

/// Who is signed in: picture, Email, First Name, Last Name.
class ProfilePage : public SessionBoundPage {
    Q_OBJECT
public:
    explicit ProfilePage(QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture);

protected:
    [[nodiscard]] QWidget *makeContent() override;
    void showSession(const ViewState &state) override;
    [[nodiscard]] QList<Action> ownActions() const override { return {Action::SignOut}; }

private:
    void showValue(int row, const QString &value);

    QPixmap picture_;
    Avatar *avatar_ = nullptr;
    ValueLabel *name_ = nullptr;
    ValueLabel *provider_ = nullptr;
    DetailList *details_ = nullptr;
    TextLabel *explanation_ = nullptr;
    int emailRow_ = 0;
    int firstNameRow_ = 0;
    int lastNameRow_ = 0;
};
