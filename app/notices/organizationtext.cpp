// SPDX-License-Identifier: Apache-2.0
#include "notices/organizationtext.h"

#include "notices/codetext.h"
#include "notices/errortext.h"
#include "notices/makenotice.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct OrganizationText {
    Q_DECLARE_TR_FUNCTIONS(OrganizationText)
};

Notice organizationWarning(const QString &title, const QString &text,
                           Action action = Action::None) {
    return makeNotice(Notice::Tone::Warning, title, text, action);
}

Notice describeListRefusal(const ApiError &error) {
    if (error.kind == ApiError::Kind::InsufficientScope && !error.missingScopes.isEmpty()) {
        return organizationWarning(
            OrganizationText::tr("Your organizations need another permission"),
            OrganizationText::tr("The access token lacks: %1. Add it to the scopes in Settings, "
                                 "then sign in again.")
                .arg(error.missingScopes.join(", "_L1)),
            Action::OpenSettings);
    }
    return organizationWarning(
        OrganizationText::tr("The provider doesn't list your organizations"),
        OrganizationText::tr("It refuses this to the application. Ask the provider's administrator "
                             "to allow it."));
}

/// RFC 6749 §5.2: what each code means for a switch.
Notice describeSwitchRefusal(const OAuthErrorResponse &error) {
    const QString title = OrganizationText::tr("You stay with your own account");
    const auto because = [&](const QString &text) {
        return organizationWarning(title, withProvidersWords(text, error));
    };
    if (error.error == "unauthorized_client"_L1 || error.error == "unsupported_grant_type"_L1) {
        return because(
            OrganizationText::tr("The provider doesn't let this application switch organizations. "
                                 "Allow the grant Organization Switch in its registration, and "
                                 "share the application with the organization."));
    }
    if (error.error == "access_denied"_L1 || error.error == "invalid_grant"_L1) {
        return because(OrganizationText::tr("The provider doesn't admit you to this organization. "
                                            "Ask its administrator for access."));
    }
    if (error.error == "invalid_request"_L1) {
        return because(
            OrganizationText::tr("The provider can't switch to this organization: it may be "
                                 "disabled, or the application isn't shared with it."));
    }
    if (isTransient(error)) {
        return because(OrganizationText::tr("The provider is busy. Try again in a few minutes."));
    }
    return because(OrganizationText::tr("The provider rejected the switch with the code %1.")
                       .arg(error.error));
}

Notice withOrganizationDetails(Notice notice, const Error &error) {
    if (notice.action == Action::TryAgain) {
        notice.action = Action::None; // the list of organizations is right there
    }
    notice.details = toLogString(error);
    return notice;
}

} // namespace

Notice describeOrganizationList(const Error &error) {
    Notice notice = describe(error);
    if (const auto *refusal = std::get_if<ApiError>(&error)) {
        notice = describeListRefusal(*refusal);
    } else if (const auto *violation = std::get_if<ValidationError>(&error);
               violation && violation->rule == Rule::MetadataEndpointIsPresent) {
        notice = organizationWarning(
            OrganizationText::tr("There are no organizations here"),
            OrganizationText::tr("Bifrost doesn't know that this provider has any."));
    }
    return withOrganizationDetails(std::move(notice), error);
}

Notice describeOrganizationSwitch(const Error &error) {
    Notice notice = describe(error);
    if (const auto *refusal = std::get_if<OAuthErrorResponse>(&error)) {
        notice = describeSwitchRefusal(*refusal);
    } else if (std::holds_alternative<ValidationError>(error)) {
        notice = organizationWarning(
            OrganizationText::tr("You stay with your own account"),
            OrganizationText::tr("The provider's response to the switch can't be used. Send the "
                                 "details to the provider's administrator."));
    }
    return withOrganizationDetails(std::move(notice), error);
}
