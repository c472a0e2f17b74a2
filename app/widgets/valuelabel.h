// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/textlabel.h"

/// A value of the person or the provider: breaks anywhere when one word is wider than the column,
/// so that no address is ever cut. Its context menu copies it.
class ValueLabel : public TextLabel {
    Q_OBJECT
public:
    explicit ValueLabel(TypeRole typeRole, const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int flagsFor(int width) const;
};
