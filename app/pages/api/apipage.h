// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/sessionboundpage.h"

class ApiForm;
class ApiResponseView;
class Button;
class ButtonList;
class Card;
class TextLabel;
class ValueLabel;

/// Calls an API with the access token of the session, and shows what it responds.
class ApiPage : public SessionBoundPage {
    Q_OBJECT
public:
    explicit ApiPage(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *initialFocus() override;

Q_SIGNALS:
    void sendRequested(const ApiInput &input);
    /// This server is no longer to get the access token.
    void disallowRequested(const QString &origin);

protected:
    [[nodiscard]] QWidget *makeContent() override;
    void showSession(const ViewState &state) override;

private:
    [[nodiscard]] QWidget *makeQuestion();
    void showLists();
    void orderTabStops();

    ApiView view_;
    ApiForm *form_ = nullptr;
    Card *question_ = nullptr;
    ValueLabel *questionTitle_ = nullptr;
    Button *decline_ = nullptr;
    ApiResponseView *response_ = nullptr;
    ButtonList *history_ = nullptr;
    ButtonList *origins_ = nullptr;
    TextLabel *originsNote_ = nullptr;
};
