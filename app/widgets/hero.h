// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/actionrow.h"
#include "widgets/pictures/bridgeview.h"

#include <QWidget>

class TextLabel;
class ValueLabel;

/// The upper half of Home and of the sign-out page: the bridge, a title, a sentence, the buttons,
/// and a line of small print. Its parts keep their positions when the state changes.
class Hero : public QWidget {
    Q_OBJECT
public:
    explicit Hero(QWidget *parent = nullptr);

    [[nodiscard]] BridgeView *bridge() const { return bridge_; }
    [[nodiscard]] ActionRow *actions() const { return actions_; }
    void setTexts(const QString &title, const QString &sentence);
    void setSmallPrint(const QString &text); ///< empty hides it

private:
    BridgeView *bridge_;
    ValueLabel *title_; ///< contains the user's name, which may be a long address
    ValueLabel *sentence_;
    ActionRow *actions_;
    TextLabel *smallPrint_;
};
