// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

class Hero;

/// The first page of all, while nothing is configured: what this application does, and the way to
/// the set-up.
class WelcomePage : public Page {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void apply(const ViewState & /*state*/) override {}
    [[nodiscard]] QWidget *initialFocus() override;

private:
    Hero *hero_;
};
