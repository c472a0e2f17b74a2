// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "session/brand/brand.h"
#include "widgets/card.h"

class SegmentedControl;
class TextLabel;
class ValueLabel;

/// The look of the organization: what it consists of, what was changed of it, and whether the
/// provider is asked for it.
class BrandCard : public Card {
    Q_OBJECT
public:
    explicit BrandCard(QWidget *parent = nullptr);

    void showConfiguration(const Configuration &configuration);
    void showBrand(const BrandView &view);

Q_SIGNALS:
    void saveRequested(const QMap<Setting, QString> &values);

private:
    ValueLabel *summary_;
    ValueLabel *notes_;
    SegmentedControl *fromProvider_;
    TextLabel *sourceNote_;
};
