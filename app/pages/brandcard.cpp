// SPDX-License-Identifier: Apache-2.0
#include "pages/brandcard.h"

#include "notices/configurationtext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/text/valuelabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static const QString brandOn = u"on"_s;
static const QString brandOff = u"off"_s;

BrandCard::BrandCard(QWidget *parent)
    : Card(parent),
      summary_(new ValueLabel(TypeRole::Body, {}, this)),
      notes_(new ValueLabel(TypeRole::Caption, {}, this)),
      fromProvider_(new SegmentedControl(this)),
      sourceNote_(new TextLabel(TypeRole::Caption, {}, this)) {
    notes_->hide();
    sourceNote_->setTone(role::MutedText);
    fromProvider_->addChoice(1, tr("From the provider"));
    fromProvider_->addChoice(0, tr("Bifrost's own"));
    fromProvider_->setAccessibleName(tr("Your organization's look"));
    column()->setSpacing(metrics::grid);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{summary_, notes_, fromProvider_, sourceNote_}) {
        column()->addWidget(widget);
    }
    connect(fromProvider_, &SegmentedControl::chosen, this, [this](int id) {
        Q_EMIT saveRequested({{Setting::BrandFromProvider, id == 1 ? brandOn : brandOff}});
    });
}

void BrandCard::showConfiguration(const Configuration &configuration) {
    fromProvider_->setChoice(configuration.value(Setting::BrandFromProvider).text == brandOff ? 0
                                                                                              : 1);
    const bool isOverridden = configuration.isOverridden(Setting::BrandFromProvider);
    fromProvider_->setEnabled(!isOverridden);
    sourceNote_->setText(
        isOverridden
            ? tr("Set %1; can't be changed here.")
                  .arg(sourceNote(configuration.value(Setting::BrandFromProvider).source))
            : tr("A name, a color, and a logo can be set in the settings file, below [Branding]."));
}

void BrandCard::showBrand(const BrandView &view) {
    const Brand &brand = view.brand;
    QStringList parts;
    if (!brand.name.isEmpty()) {
        parts.append(brand.name);
    }
    if (brand.accent) {
        parts.append(QColor::fromRgb(*brand.accent).name());
    }
    if (!brand.logo.isNull()) {
        parts.append(tr("a logo"));
    }
    summary_->setText(parts.isEmpty() ? tr("Your organization has set no look of its own.")
                                      : tr("In use: %1").arg(parts.join(u" · "_s)));
    notes_->setText(view.notes.join(u' '));
    notes_->setVisible(!view.notes.isEmpty());
    fromProvider_->setVisible(view.isPublished);
}
