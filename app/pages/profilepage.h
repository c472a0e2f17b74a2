// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/sessionboundpage.h"

#include <QPixmap>

class Avatar;
class Button;
class DetailList;
class QLayout;
class TextLabel;
class ValueLabel;

/// The user's picture, email, first name, and last name, and how they were read.
class ProfilePage : public SessionBoundPage {
    Q_OBJECT
public:
    explicit ProfilePage(QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture);

protected:
    [[nodiscard]] QWidget *makeContent() override;
    void showSession(const ViewState &state) override;
    [[nodiscard]] QList<Action> ownActions() const override {
        return {Action::SignOut, Action::ReadProfile};
    }

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeButtons();
    void showDetails(const SessionSnapshot &session);
    void showValue(int row, const QString &value, const SessionSnapshot &session,
                   QLatin1StringView claim);
    void showNames(const SessionSnapshot &session);

    QPixmap picture_;
    Avatar *avatar_ = nullptr;
    ValueLabel *name_ = nullptr;
    ValueLabel *provider_ = nullptr;
    DetailList *details_ = nullptr;
    TextLabel *explanation_ = nullptr;
    TextLabel *readState_ = nullptr;
    Button *readAgain_ = nullptr;
    int emailRow_ = 0;
    int nameRow_ = 0;
    int firstNameRow_ = 0;
    int lastNameRow_ = 0;
    int distributedRow_ = 0;
    int aggregatedRow_ = 0;
};
