// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/deviceauthorization.h>

#include <QWidget>

class CopyField;
class QBoxLayout;
class QrCode;
class TextLabel;

/// What the user needs in order to continue a sign-in on another device: a QR code, an address, and
/// the code to enter or to compare there.
class DeviceCode : public QWidget {
    Q_OBJECT
public:
    explicit DeviceCode(QWidget *parent = nullptr);

    void show(const bifrost::DeviceAuthorization &authorization, const QDateTime &now);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using QWidget::show;

    QBoxLayout *line_;
    QrCode *picture_;
    TextLabel *how_;
    CopyField *address_;
    TextLabel *code_;
    TextLabel *expiry_;
};
