// SPDX-License-Identifier: Apache-2.0
#include "pages/redirectcard.h"

#include "configuration/configurationvalues.h"
#include "notices/configurationtext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/controls/copyfield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

using bifrost::RedirectHost;

RedirectCard::RedirectCard(QWidget *parent)
    : Card(parent),
      url_(new CopyField(tr("Redirect URL"), this)),
      host_(new SegmentedControl(this)),
      note_(new TextLabel(TypeRole::Caption, {}, this)) {
    auto *use = new TextLabel(
        TypeRole::Caption,
        tr("Register exactly this URL with the provider. If it lists sign-out (post-logout) "
           "URLs separately, register it there, too."));
    auto *name = new TextLabel(TypeRole::Body, tr("Redirect host"));
    use->setTone(role::MutedText);
    name->setWeight(TypeWeight::Strong);
    note_->setTone(role::MutedText);
    for (const auto host :
         {RedirectHost::Ipv4Literal, RedirectHost::Localhost, RedirectHost::Ipv6Literal}) {
        host_->addChoice(int(host), hostName(host));
    }
    host_->setAccessibleName(name->text());
    column()->setSpacing(metrics::grid);
    for (QWidget *widget :
         {static_cast<QWidget *>(url_), static_cast<QWidget *>(use), static_cast<QWidget *>(name),
          static_cast<QWidget *>(host_), static_cast<QWidget *>(note_)}) {
        column()->addWidget(widget);
        widget->raise(); // screen readers read in the order of the children
    }
    connect(host_, &SegmentedControl::chosen, this, [this](int id) {
        Q_EMIT saveRequested({{Setting::RedirectHost, hostName(static_cast<RedirectHost>(id))}});
    });
}

void RedirectCard::showConfiguration(const Configuration &configuration) {
    url_->setValue(redirectAddress(configuration));
    host_->setChoice(int(configuredRedirectHost(configuration)));
    overridden_ = configuration.isOverridden(Setting::RedirectHost)
                      ? sourceNote(configuration.value(Setting::RedirectHost).source)
                      : QString();
    updateLock();
}

void RedirectCard::setLockedBecause(const QString &reason) {
    lock_ = reason;
    updateLock();
}

void RedirectCard::updateLock() {
    host_->setEnabled(lock_.isEmpty() && overridden_.isEmpty());
    if (!overridden_.isEmpty()) {
        note_->setText(tr("Set %1; can't be changed here.").arg(overridden_));
    } else {
        note_->setText(lock_.isEmpty()
                           ? tr("127.0.0.1 unless the provider accepts only another one.")
                           : lock_);
    }
}
