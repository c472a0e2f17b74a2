// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/sessionboundpage.h"

#include <bifrost/session.h>

class CodeView;
class DetailList;

/// Details for developers: times, the session as JSON, the decoded ID token.
class SessionPage : public SessionBoundPage {
    Q_OBJECT
public:
    explicit SessionPage(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QWidget *makeContent() override;
    void showSession(const ViewState &state) override;

private:
    [[nodiscard]] QWidget *makeSignOutHere();
    [[nodiscard]] static QString bindingText(const SessionSnapshot &session);

    DetailList *times_ = nullptr;
    CodeView *session_ = nullptr;
    CodeView *idToken_ = nullptr;
    int signedInRow_ = 0;
    int renewedRow_ = 0;
    int validRow_ = 0;
    int bindingRow_ = 0;
    int refreshRow_ = 0;
    int issuedRow_ = 0;
    int expiresRow_ = 0;
};
