// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/formpage.h"

#include <QFile>
#include <QRegularExpression>
#include <QString>

#include <array>

// In a static library the linker omits a resource that is not referenced. Outside any namespace,
// because the macro declares a function in the global namespace.
static void initializeBrowserResources() {
    Q_INIT_RESOURCE(bifrost_browser);
}

namespace bifrost {
namespace {

struct Words {
    const char *tone; // a class of page.html
    const char *icon; // a file beside it
    const char *heading;
    const char *sentence; // {{name}} is the application
};

Words wordsFor(BrowserOutcome outcome) {
    switch (outcome) {
    case BrowserOutcome::SignedIn:
        return {"success", "signed-in.svg", "You are signed in",
                "You can close this tab and return to {{name}}. This page can't be loaded again."};
    case BrowserOutcome::SignedOut:
        return {"success", "signed-out.svg", "You are signed out",
                "You can close this tab and return to {{name}}. This page can't be loaded again."};
    case BrowserOutcome::Rejected:
        return {"warning", "declined.svg", "{{name}} did not accept this sign-in",
                "{{message}} Nobody is signed in. You can close this tab and return to {{name}}."};
    case BrowserOutcome::Declined:
        return {"warning", "declined.svg", "The request was declined",
                "Nothing has changed. You can close this tab and try again in {{name}}."};
    case BrowserOutcome::Failed:
        return {"danger", "failed.svg", "Something went wrong",
                "You can close this tab. See {{name}} for what happened and what to do next."};
    case BrowserOutcome::Unmatched:
        return {"warning", "out-of-date.svg", "This response could not be matched",
                "It doesn't say which sign-in it belongs to, so {{name}} ignored it and is still "
                "waiting. See {{name}} for what to do next. You can close this tab."};
    case BrowserOutcome::OtherHost:
        return {"warning", "out-of-date.svg", "This sign-in expects another address",
                "{{name}} asked for a different name of this computer: localhost, 127.0.0.1, and "
                "[::1] aren't the same here. See {{name}} for what to do next. You can close this "
                "tab."};
    case BrowserOutcome::LinkUsed:
        return {"warning", "link-used.svg", "This link has been used",
                "Press \"Open the browser again\" in {{name}}. You can close this tab."};
    case BrowserOutcome::OutOfDate:
        break;
    }
    return {"warning", "out-of-date.svg", "This page is out of date",
            "No sign-in or sign-out is waiting for it anymore. You can close this tab and start "
            "again in {{name}}."};
}

QByteArray resource(const char *name) {
    QFile file(QLatin1String(":/bifrost_browser/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The picture without the license line above it, to be embedded in a document.
QByteArray picture(const char *name) {
    const QByteArray svg = resource(name);
    return svg.sliced(qMax<qsizetype>(0, svg.indexOf("<svg"))).trimmed();
}

constexpr Words forwardingWords{
    "neutral", "leaving.svg", "Signing out",
    "Your browser is opening the provider's page, which ends your session there. If nothing "
    "happens, press the button."};
constexpr const char *forwardingButton = "Sign out";
constexpr const char *namelessApplication = "the application";

QByteArray inLanguage(const BrowserPageLanguage &language, const char *english) {
    const QString translated =
        language.translate ? language.translate(QString::fromUtf8(english)) : QString();
    return translated.isEmpty() ? QByteArray(english) : translated.toHtmlEscaped().toUtf8();
}

QByteArray nameOnPage(const QString &applicationName, const BrowserPageLanguage &language) {
    const QByteArray name = applicationName.isEmpty() ? inLanguage(language, namelessApplication)
                                                      : applicationName.toHtmlEscaped().toUtf8();
    // In text from right to left the name keeps its own direction.
    return language.locale.textDirection() == Qt::RightToLeft ? "\u2068" + name + "\u2069" : name;
}

/// With a space behind it; without a brace, so that nothing in it is taken for a placeholder.
QByteArray messageOnPage(const QString &message) {
    return message.isEmpty() ? QByteArray()
                             : message.toHtmlEscaped().toUtf8().replace("{", "&#123;") + ' ';
}

/// `#rrggbb` mixed with a background, as the style sheet mixes its own accent.
QByteArray mixed(const QString &color, const std::array<int, 3> &background, int percent) {
    QByteArray result("#");
    for (int i = 0; i < 3; ++i) {
        const int channel = color.mid(1 + 2 * i, 2).toInt(nullptr, 16);
        const int value = (channel * percent + background[size_t(i)] * (100 - percent)) / 100;
        result += QByteArray::number(value, 16).rightJustified(2, '0');
    }
    return result;
}

QByteArray arcs(const QString &accent, const std::array<int, 3> &background) {
    static const QRegularExpression hex(
        QRegularExpression::anchoredPattern(QStringLiteral("#[0-9a-fA-F]{6}")));
    constexpr int inner = 14;
    constexpr int outer = 8;
    return hex.match(accent).hasMatch()
               ? ":root { --arc-inner: " + mixed(accent, background, inner) +
                     "; --arc-outer: " + mixed(accent, background, outer) + "; }\n"
               : QByteArray();
}

/// Style rules that replace those of the page.
QByteArray rulesOf(const BrowserLook &look) {
    const QByteArray light = arcs(look.accent, {0xfb, 0xfa, 0xf8});
    const QByteArray dark = arcs(look.darkAccent, {0x1a, 0x17, 0x15});
    return dark.isEmpty() ? light : light + "@media (prefers-color-scheme: dark) { " + dark + "}\n";
}

QByteArray markOf(const BrowserLook &look) {
    constexpr qsizetype largest = qsizetype{256} * 1024;
    const bool isUsable = look.logo.startsWith("\x89PNG\r\n\x1a\n") && look.logo.size() <= largest;
    return isUsable ? "<img alt=\"\" src=\"data:image/png;base64," + look.logo.toBase64() + "\">"
                    : QByteArray();
}

/// The page without the form and the name: they are inserted last, so that their text is not taken
/// for a placeholder.
QByteArray pageWith(const Words &words, const BrowserPageLanguage &language,
                    const BrowserLook &look = {}) {
    const QByteArray app = picture("app.svg");
    const QByteArray logo = markOf(look);
    const bool isMirrored = language.locale.textDirection() == Qt::RightToLeft;
    QByteArray page = resource("page.html");
    page.replace("{{lang}}", language.locale.bcp47Name().toHtmlEscaped().toUtf8());
    page.replace("{{dir}}", isMirrored ? "rtl" : "ltr");
    page.replace("{{tone}}", words.tone);
    page.replace("{{heading}}", inLanguage(language, words.heading));
    page.replace("{{sentence}}", inLanguage(language, words.sentence));
    page.replace("{{icon}}", picture(words.icon));
    page.replace("{{look}}", rulesOf(look));
    page.replace("{{app}}", logo.isEmpty() ? app : logo);
    return page.replace("{{favicon}}", app.toBase64());
}

QByteArray attribute(const QString &value) {
    return '"' + value.toHtmlEscaped().toUtf8() + '"';
}

} // namespace

BrowserPageRenderer defaultBrowserPages(const QString &applicationName,
                                        const BrowserPageLanguage &language) {
    return brandedBrowserPages({.applicationName = applicationName}, language);
}

BrowserPageRenderer brandedBrowserPages(const BrowserLook &look,
                                        const BrowserPageLanguage &language) {
    initializeBrowserResources();
    return [look, language](const BrowserPage &page) {
        return pageWith(wordsFor(page.outcome), language, look)
            .replace("{{form}}", "")
            .replace("{{message}} ", messageOnPage(page.message))
            .replace("{{name}}", nameOnPage(look.applicationName, language));
    };
}

QStringList browserPageTexts() {
    QStringList texts{QLatin1String(forwardingWords.heading),
                      QLatin1String(forwardingWords.sentence), QLatin1String(forwardingButton),
                      QLatin1String(namelessApplication)};
    for (int i = 0; i <= int(BrowserOutcome::LinkUsed); ++i) {
        const Words words = wordsFor(static_cast<BrowserOutcome>(i));
        texts << QLatin1String(words.heading) << QLatin1String(words.sentence);
    }
    texts.removeDuplicates();
    return texts;
}

QByteArray formPage(const PageIdentity &identity, const BrowserRequest &request) {
    initializeBrowserResources();
    QByteArray form =
        "<form method=\"post\" action=" + attribute(request.url.toString(QUrl::FullyEncoded)) +
        ">\n";
    for (const auto &[name, value] : request.form) {
        form +=
            "<input type=\"hidden\" name=" + attribute(name) + " value=" + attribute(value) + ">\n";
    }
    form += "<button>" + inLanguage(identity.language, forwardingButton) +
            "</button>\n</form>\n"
            "<script>document.forms[0].submit()</script>\n";
    const QByteArray page = pageWith(forwardingWords, identity.language);
    const QByteArray name = nameOnPage(identity.applicationName, identity.language);
    const qsizetype place = page.indexOf("{{form}}");
    return page.first(place).replace("{{name}}", name) + form +
           page.sliced(place + qsizetype(sizeof "{{form}}" - 1)).replace("{{name}}", name);
}

} // namespace bifrost
