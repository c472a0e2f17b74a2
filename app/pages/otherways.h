// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/viewstate.h"
#include "widgets/card.h"

class BannerStack;
class Button;
class DeviceCode;
class RedirectEntry;

/// How to continue a sign-in that waits without the browser on this computer: with a code on
/// another device, or with an address that is copied from another browser.
class OtherWays : public Card {
    Q_OBJECT
public:
    explicit OtherWays(QWidget *parent = nullptr);

    void apply(const ViewState &state, const QDateTime &now);
    /// For the next sign-in.
    void reset();

Q_SIGNALS:
    void actionRequested(Action action);
    void addressEntered(const QString &address);
    /// It shows more than before, at the user's request.
    void grown();

private:
    Button *device_;
    Button *paste_;
    BannerStack *problem_;
    DeviceCode *code_;
    RedirectEntry *entry_;
};
