// SPDX-License-Identifier: Apache-2.0
#include "widgets/signin/devicecode.h"

#include "notices/timetext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/controls/copyfield.h"
#include "widgets/pictures/qrcode.h"
#include "widgets/text/textlabel.h"

#include <QBoxLayout>

/// Below this width the picture stands above the text.
static constexpr int wide = 420;

DeviceCode::DeviceCode(QWidget *parent)
    : QWidget(parent),
      line_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      picture_(new QrCode(this)),
      how_(new TextLabel(TypeRole::Body, {}, this)),
      address_(new CopyField(tr("Address for the other device"), this)),
      code_(new TextLabel(TypeRole::Title, {}, this)),
      expiry_(new TextLabel(TypeRole::Caption, {}, this)) {
    picture_->setAccessibleName(tr("QR code of the address for the other device"));
    code_->setWeight(TypeWeight::Strong);
    code_->setSelectable();
    expiry_->setTone(role::MutedText);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::grid);
    words->addWidget(how_);
    words->addWidget(address_);
    words->addWidget(code_);
    words->addWidget(expiry_);
    words->addStretch(1);
    line_->setContentsMargins(0, 0, 0, 0);
    line_->setSpacing(2 * metrics::grid);
    line_->addWidget(picture_, 0, Qt::AlignTop | Qt::AlignHCenter);
    line_->addLayout(words, 1);
}

void DeviceCode::show(const bifrost::DeviceAuthorization &authorization, const QDateTime &now) {
    // Encoded, so that no letter of another script passes for one of the provider's name.
    const auto text = [](const QUrl &url) { return url.toString(QUrl::FullyEncoded); };
    picture_->setText(text(authorization.verificationUriComplete));
    picture_->setVisible(!picture_->isEmpty());
    how_->setText(picture_->isEmpty()
                      ? tr("Open this address on your phone or another computer, and enter the "
                           "code there:")
                      : tr("Scan the QR code with your phone, or open this address on another "
                           "computer. Check or enter the code there:"));
    address_->setValue(text(authorization.verificationUri));
    code_->setText(authorization.userCode);
    expiry_->setText(tr("Valid for another %1.").arg(countdownText(authorization.expiresAt, now)));
}

void DeviceCode::resizeEvent(QResizeEvent *event) {
    const auto direction = width() < wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (line_->direction() != direction) {
        line_->setDirection(direction);
        updateGeometry(); // it needs another height
    }
    QWidget::resizeEvent(event);
}
