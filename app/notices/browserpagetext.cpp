// SPDX-License-Identifier: Apache-2.0
#include "notices/browserpagetext.h"

#include <QCoreApplication>

// The texts stand in the library, where lupdate doesn't look. A test compares both lists.
[[maybe_unused]] static constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("BrowserPage", "Signing out"),
    QT_TRANSLATE_NOOP("BrowserPage", "Your browser is opening the provider's page, which ends your "
                                     "session there. If nothing happens, press the button."),
    QT_TRANSLATE_NOOP("BrowserPage", "Sign out"),
    QT_TRANSLATE_NOOP("BrowserPage", "the application"),
    QT_TRANSLATE_NOOP("BrowserPage", "You are signed in"),
    QT_TRANSLATE_NOOP("BrowserPage", "You can close this tab and return to {{name}}. This page "
                                     "can't be loaded again."),
    QT_TRANSLATE_NOOP("BrowserPage", "You are signed out"),
    QT_TRANSLATE_NOOP("BrowserPage", "{{name}} did not accept this sign-in"),
    QT_TRANSLATE_NOOP(
        "BrowserPage",
        "{{message}} Nobody is signed in. You can close this tab and return to {{name}}."),
    QT_TRANSLATE_NOOP("BrowserPage", "The request was declined"),
    QT_TRANSLATE_NOOP("BrowserPage",
                      "Nothing has changed. You can close this tab and try again in {{name}}."),
    QT_TRANSLATE_NOOP("BrowserPage", "Something went wrong"),
    QT_TRANSLATE_NOOP(
        "BrowserPage",
        "You can close this tab. See {{name}} for what happened and what to do next."),
    QT_TRANSLATE_NOOP("BrowserPage", "This page is out of date"),
    QT_TRANSLATE_NOOP("BrowserPage", "No sign-in or sign-out is waiting for it anymore. You can "
                                     "close this tab and start again in {{name}}."),
    QT_TRANSLATE_NOOP("BrowserPage", "This response could not be matched"),
    QT_TRANSLATE_NOOP("BrowserPage",
                      "It doesn't say which sign-in it belongs to, so {{name}} ignored it and is "
                      "still waiting. See {{name}} for what to do next. You can close this tab."),
    QT_TRANSLATE_NOOP("BrowserPage", "This sign-in expects another address"),
    QT_TRANSLATE_NOOP(
        "BrowserPage",
        "{{name}} asked for a different name of this computer: localhost, 127.0.0.1, and [::1] "
        "aren't the same here. See {{name}} for what to do next. You can close this tab."),
    QT_TRANSLATE_NOOP("BrowserPage", "This link has been used"),
    QT_TRANSLATE_NOOP("BrowserPage",
                      "Press \"Open the browser again\" in {{name}}. You can close this tab."),
};

bifrost::BrowserPageLanguage browserPageLanguage(const QLocale &locale) {
    return {locale, [](const QString &english) {
                return QCoreApplication::translate("BrowserPage", english.toUtf8().constData());
            }};
}
