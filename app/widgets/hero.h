// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/actionrow.h"
#include "widgets/bridgeview.h"

#include <QWidget>

class TextLabel;
class ValueLabel;

/// The upper half of Home and of the sign-out page: the bridge, a title, a sentence, the buttons,
/// and a line of small print. Its parts keep their places while the state changes.
class Hero : public QWidget {
    Q_OBJECT
public:
    explicit Hero(QWidget *parent = nullptr);

    [[nodiscard]] BridgeView *bridge() const { return bridge_; }
    [[nodiscard]] ActionRow *actions() const { return actions_; }
    void setWords(const QString &title, const QString &sentence);
    void setSmallPrint(const QString &text); ///< empty: its place is given up

private:
    BridgeView *bridge_;
    ValueLabel *title_; ///< holds the name of a person, which may be an address
    TextLabel *sentence_;
    ActionRow *actions_;
    TextLabel *smallPrint_;
};
