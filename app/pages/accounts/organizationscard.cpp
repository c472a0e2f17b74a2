// SPDX-License-Identifier: Apache-2.0
#include "pages/accounts/organizationscard.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "widgets/buttonlist.h"
#include "widgets/controls/button.h"
#include "widgets/flowlayout.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using OrganizationsProgress = AccountsView::Organizations::Progress;

static constexpr qsizetype longestOrganization = 120;

/// Its name, with the handle if another one is called the same.
static QString organizationLabel(const bifrost::Organization &organization,
                                 const QList<bifrost::Organization> &all) {
    const QString name = plainLine(organization.name, longestOrganization);
    const QString handle = plainLine(organization.handle, longestOrganization);
    const auto namesakes = std::ranges::count(all, organization.name, &bifrost::Organization::name);
    if (name.isEmpty() || handle.isEmpty()) {
        const QString other = handle.isEmpty() ? organization.id : handle;
        return name.isEmpty() ? plainLine(other, longestOrganization) : name;
    }
    return namesakes > 1 ? OrganizationsCard::tr("%1 (%2)").arg(name, handle) : name;
}

static QString currentOrganization(const AccountsView &accounts) {
    const auto current = std::ranges::find_if(accounts.lines, &AccountLine::isCurrent);
    return current == accounts.lines.end() ? QString() : current->organization;
}

OrganizationsCard::OrganizationsCard(QWidget *parent)
    : Card(parent),
      current_(new TextLabel(TypeRole::Body, {}, this)),
      progress_(new TextLabel(TypeRole::Caption, {}, this)),
      problem_(new TextLabel(TypeRole::Body, {}, this)),
      list_(new ButtonList(tr("Switch to"), this)),
      read_(new Button(Button::Kind::Secondary, {}, this)) {
    progress_->setTone(role::MutedText);
    problem_->setTone(role::Danger);
    column()->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{current_, progress_, problem_, list_}) {
        column()->addWidget(widget);
    }
    auto *buttons = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->addWidget(read_);
    column()->addLayout(buttons);
    connect(read_, &QPushButton::clicked, this,
            [this] { Q_EMIT accountRequested({.kind = AccountRequest::Kind::ListOrganizations}); });
    connect(list_, &ButtonList::chosen, this, [this](int index) {
        Q_EMIT accountRequested({.kind = AccountRequest::Kind::SwitchOrganization,
                                 .organization = organizations_[index]});
    });
}

static QString progressText(const AccountsView::Organizations &organizations) {
    switch (organizations.progress) {
    case OrganizationsProgress::Asking:
        return OrganizationsCard::tr("Asking the provider...");
    case OrganizationsProgress::Known:
        return organizations.list.isEmpty()
                   ? OrganizationsCard::tr("You aren't a member of an organization.")
                   : QString();
    case OrganizationsProgress::NotAsked:
    case OrganizationsProgress::Failed:
        break;
    }
    return {};
}

void OrganizationsCard::apply(const AccountsView &accounts) {
    const AccountsView::Organizations &view = accounts.organizations;
    const QString current = currentOrganization(accounts);
    current_->setText(
        current.isEmpty()
            ? tr("You are signed in without an organization.")
            : tr("You are signed in to %1.").arg(plainLine(current, longestOrganization)));
    const QString progress = progressText(view);
    progress_->setText(progress);
    progress_->setVisible(!progress.isEmpty());
    problem_->setText(view.problem);
    problem_->setVisible(!view.problem.isEmpty());
    organizations_ = view.list;
    if (!current.isEmpty()) {
        organizations_.removeIf(
            [&](const bifrost::Organization &one) { return one.name == current; });
    }
    QStringList labels;
    for (const bifrost::Organization &organization : std::as_const(organizations_)) {
        labels.append(organizationLabel(organization, view.list));
    }
    list_->setTexts(labels);
    list_->setEnabled(view.progress != OrganizationsProgress::Asking);
    read_->setText(view.progress == OrganizationsProgress::NotAsked ? tr("Show my &organizations")
                                                                    : tr("&Read again"));
    read_->setEnabled(view.progress != OrganizationsProgress::Asking);
}
