// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Button;

/// Replaces the content of a page while no user is signed in.
class SignInPrompt : public QWidget {
    Q_OBJECT
public:
    explicit SignInPrompt(QWidget *parent = nullptr);

    [[nodiscard]] Button *button() const { return button_; }

Q_SIGNALS:
    void signInRequested();

private:
    Button *button_;
};
