// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

#include <bifrost/proxy.h>

#include <optional>

class Button;
class Field;
class SegmentedControl;
class TextLabel;

/// Asks for the name and password of a proxy, in place of Home, while a request waits for them.
class ProxyPage : public Page {
    Q_OBJECT
public:
    explicit ProxyPage(QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;

Q_SIGNALS:
    void answered(const bifrost::ProxyCredentials &credentials);

private:
    void submit();

    std::optional<bifrost::ProxyQuestion> question_; ///< that waits for an answer
    QString nameIsFor_;                              ///< the proxy whose name was typed
    TextLabel *intro_;
    Field *name_;
    Field *password_;
    SegmentedControl *keep_;
};
