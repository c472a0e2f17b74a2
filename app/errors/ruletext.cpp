// SPDX-License-Identifier: Apache-2.0
#include "errors/ruletext.h"

#include "errors/rulesentences.h"

#include <QCoreApplication>

using bifrost::Rule;

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

/// Rules whose violation asks the same thing of the person.
enum class Family { Configuration, Provider, BrowserAnswer, Clock, Identity, Renewal, SignOut };

Family family(Rule rule) {
    switch (rule) {
    case Rule::IdTokenIsNotExpired:
    case Rule::IdTokenIssuedAtIsPlausible:
    case Rule::IdTokenIsAlreadyValid:
        return Family::Clock;
    case Rule::IdTokenAuthenticationIsRecent:
    case Rule::IdTokenAuthenticationContextMatches:
        return Family::BrowserAnswer;
    case Rule::EndSessionStateMatches:
        return Family::SignOut;
    default:
        break;
    }
    if (rule <= Rule::RedirectPathIsUsable) {
        return Family::Configuration;
    }
    if (rule <= Rule::MetadataSupportsS256) {
        return Family::Provider;
    }
    if (rule <= Rule::ResponseHasCodeOrError) {
        return Family::BrowserAnswer;
    }
    if (rule >= Rule::RefreshedIssuerMatches && rule <= Rule::RefreshedNonceMatches) {
        return Family::Renewal;
    }
    return Family::Identity;
}

struct Advice {
    QString title;
    QString whatToDo;
    Action action;
};

Advice advice(Family family) {
    switch (family) {
    case Family::Configuration:
        return {RuleText::tr("The settings need a correction"),
                RuleText::tr("Correct it in Settings."), Action::OpenSettings};
    case Family::Provider:
        return {
            RuleText::tr("This provider cannot be used as it is"),
            RuleText::tr(
                "Check the organisation or issuer in Settings. If it is right, ask the provider's "
                "administrator."),
            Action::OpenSettings};
    case Family::BrowserAnswer:
        return {
            RuleText::tr("The browser's answer was not accepted"),
            RuleText::tr(
                "Nothing was signed in. Close the old browser tabs and sign in again from here."),
            Action::SignIn};
    case Family::Clock:
        return {RuleText::tr("The clocks do not agree"),
                RuleText::tr(
                    "Check the date, time and time zone of this computer, then sign in again."),
                Action::SignIn};
    case Family::Renewal:
        return {RuleText::tr("The session was not renewed"),
                RuleText::tr("For your safety it was ended. Sign in again."), Action::SignIn};
    case Family::SignOut:
        return {RuleText::tr("The sign-out was not confirmed"),
                RuleText::tr("You are signed out here. Close the browser to be sure."),
                Action::None};
    case Family::Identity:
        break;
    }
    return {
        RuleText::tr("The sign-in was not accepted"),
        RuleText::tr(
            "Nothing was signed in. Try once more; if it happens again, send the details to the "
            "provider's administrator."),
        Action::SignIn};
}

} // namespace

Notice describeRule(Rule rule) {
    const Advice given = advice(family(rule));
    Notice notice;
    notice.tone = Notice::Tone::Danger;
    notice.title = given.title;
    const QString what = ruleSentence(rule);
    notice.text = what.isEmpty() ? QString() : what + u' ' + given.whatToDo;
    notice.action = given.action;
    return notice;
}
