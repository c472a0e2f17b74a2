// SPDX-License-Identifier: Apache-2.0
#include "notices/ruletext.h"

#include "notices/errortext.h"
#include "notices/metadatatext.h"
#include "notices/rulesentences.h"

#include <QCoreApplication>

using bifrost::Rule;
using bifrost::ValidationError;

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

/// Rules whose violation calls for the same action by the user.
enum class Family {
    Configuration,
    Provider,
    Tenant,
    Requirement,
    Registration,
    TokenBinding,
    BrowserAnswer,
    Clock,
    Identity,
    Renewal,
    Profile,
    Organizations,
    SignOut,
};

Family family(Rule rule) {
    switch (rule) {
    case Rule::IdTokenIsNotExpired:
    case Rule::IdTokenIssuedAtIsPlausible:
    case Rule::IdTokenIsAlreadyValid:
        return Family::Clock;
    case Rule::IdTokenAuthenticationIsRecent:
        return Family::BrowserAnswer;
    case Rule::EndSessionStateMatches:
        return Family::SignOut;
    case Rule::OrganizationListIsUsable:
        return Family::Organizations;
    case Rule::MetadataIssuerIsNoTemplate:
        return Family::Tenant;
    case Rule::PushedAuthorizationResponseRequestUriIsUsable:
    case Rule::DeviceAuthorizationResponseDeviceCodeIsPresent:
    case Rule::DeviceAuthorizationResponseUserCodeIsUsable:
    case Rule::DeviceAuthorizationResponseVerificationUriIsUsable:
        return Family::Provider;
    case Rule::MetadataRequiresNoSignedRequests:
    case Rule::MetadataSupportsCodeFlow:
    case Rule::MetadataSupportsS256:
    case Rule::MetadataSupportsDpop:
    case Rule::MetadataOffersPushedRequests:
    case Rule::MetadataSendsResponseIssuer:
    case Rule::MetadataSupportsProfileAlgorithms:
    case Rule::MetadataBindsTokens:
        return Family::Requirement;
    case Rule::TokenResponseTokenTypeIsDpop:
        return Family::TokenBinding;
    case Rule::TokenResponseTokenTypeIsBearer:
    case Rule::JwsIsNotEncrypted:
        return Family::Registration;
    default:
        break;
    }
    if (rule <= Rule::ApiOriginIsUsable) {
        return Family::Configuration;
    }
    if (rule <= Rule::MetadataBindsTokens) {
        return Family::Provider;
    }
    if (rule <= Rule::ResponseIsAtRedirectUri) {
        return Family::BrowserAnswer;
    }
    if (rule >= Rule::RefreshedIssuerMatches && rule <= Rule::RefreshedNonceMatches) {
        return Family::Renewal;
    }
    return rule >= Rule::UserInfoIsJsonObject && rule <= Rule::MappedClaimIsUsable
               ? Family::Profile
               : Family::Identity;
}

struct Advice {
    QString title;
    QString whatToDo;
    Action action;
};

Advice advice(Family family) {
    switch (family) {
    case Family::Configuration:
        return {RuleText::tr("The settings need correcting"),
                RuleText::tr("Correct it in Settings or, if it's set there, on the command line "
                             "or in the environment."),
                Action::OpenSettings};
    case Family::Provider:
        return {RuleText::tr("This provider cannot be used as it is"),
                RuleText::tr("Check the organization or issuer. If it's correct, contact the "
                             "provider's administrator."),
                Action::OpenSettings};
    case Family::Tenant:
        return {RuleText::tr("The issuer doesn't name your tenant"), {}, Action::OpenSettings};
    case Family::Requirement:
        return {RuleText::tr("Bifrost can't sign in with this provider yet"),
                RuleText::tr("Then try again."), Action::TryAgain};
    case Family::Registration:
        return {RuleText::tr("The application's registration needs a change"),
                RuleText::tr("You weren't signed in. Switch this off in the application's "
                             "registration with the provider, then sign in again."),
                Action::SignIn};
    case Family::TokenBinding:
        return {RuleText::tr("The provider doesn't bind tokens to this computer"),
                RuleText::tr("You weren't signed in. Switch it on in the application's "
                             "registration with the provider, or set DPoP to auto."),
                Action::SignIn};
    case Family::BrowserAnswer:
        return {
            RuleText::tr("The browser's response was not accepted"),
            RuleText::tr(
                "You weren't signed in. Close any old browser tabs and sign in again from here."),
            Action::SignIn};
    case Family::Clock:
        return {RuleText::tr("The clocks don't agree"),
                RuleText::tr(
                    "Check the date, time, and time zone of this computer, then sign in again."),
                Action::SignIn};
    case Family::Renewal:
        return {RuleText::tr("The session was not renewed"),
                RuleText::tr("For your safety, it was ended. Sign in again."), Action::SignIn};
    case Family::Profile:
        return {RuleText::tr("Your profile couldn't be read"),
                RuleText::tr("Nothing of it is used. Read it again; if the problem persists, send "
                             "the details to the provider's administrator."),
                Action::ReadProfile};
    case Family::Organizations:
        return {RuleText::tr("Your organizations couldn't be read"),
                RuleText::tr("None of it is used. Try again; if the problem persists, send the "
                             "details to the provider's administrator."),
                Action::None};
    case Family::SignOut:
        return {RuleText::tr("The sign-out was not confirmed"),
                RuleText::tr("You are signed out here. To be safe, close the browser."),
                Action::None};
    case Family::Identity:
        break;
    }
    return {RuleText::tr("The sign-in was not accepted"),
            RuleText::tr("You weren't signed in. Try again; if the problem persists, send the "
                         "details to the provider's administrator."),
            Action::SignIn};
}

/// `exp` is missing, or isn't a date: no clock is to blame.
bool isWithoutExpiry(const ValidationError &violation) {
    return violation.rule == Rule::IdTokenIsNotExpired && !violation.expected.isEmpty() &&
           violation.actual.isEmpty();
}

QString sentence(const ValidationError &violation) {
    if (isWithoutExpiry(violation)) {
        return RuleText::tr("The ID token doesn't say until when it is valid.");
    }
    const QString naming = namingSentence(violation);
    return naming.isEmpty() ? ruleSentence(violation) : naming;
}

} // namespace

Notice describeRule(const ValidationError &violation) {
    if (!violation.suggestion.isEmpty()) {
        return describeStatedIssuer(violation);
    }
    const Advice given =
        advice(isWithoutExpiry(violation) ? Family::Identity : family(violation.rule));
    Notice notice;
    notice.tone = Notice::Tone::Danger;
    notice.title = given.title;
    const QString what = sentence(violation);
    notice.text = what.isEmpty() ? QString() : (what + u' ' + given.whatToDo).trimmed();
    notice.action = given.action;
    return notice;
}

QString describeMistake(const bifrost::Error &error) {
    const auto *violation = std::get_if<ValidationError>(&error);
    return violation ? sentence(*violation) : describe(error).text;
}
