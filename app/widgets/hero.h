// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/actionrow.h"
#include "widgets/liveregion.h"
#include "widgets/pictures/bridgeview.h"

class TextLabel;
class ValueLabel;

/// The upper half of Home and of the sign-out page: the bridge, a title, a sentence, the buttons,
/// and a line of small print. Its parts keep their positions when the state changes, and screen
/// readers say what the title and the sentence have become.
class Hero : public LiveRegion {
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
    QString words_; ///< that were announced
};
