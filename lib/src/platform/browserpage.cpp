// SPDX-License-Identifier: Apache-2.0
#include <bifrost/browserpage.h>

#include <QFile>
#include <QString>

// In a static library the linker drops a resource that nobody names. Outside any namespace, because
// the macro declares a function of the global one.
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
                "You can close this tab and return to {{name}}."};
    case BrowserOutcome::SignedOut:
        return {"success", "signed-out.svg", "You are signed out",
                "You can close this tab and return to {{name}}."};
    case BrowserOutcome::Declined:
        return {"warning", "declined.svg", "The request was declined",
                "Nothing has changed. You can close this tab and try again in {{name}}."};
    case BrowserOutcome::Failed:
        return {"danger", "failed.svg", "Something went wrong",
                "You can close this tab. {{name}} tells you what happened and what to do next."};
    case BrowserOutcome::OutOfDate:
        break;
    }
    return {"warning", "out-of-date.svg", "This page is out of date",
            "Nothing waits for it any more. You can close this tab and start again in {{name}}."};
}

QByteArray resource(const char *name) {
    QFile file(QLatin1String(":/bifrost_browser/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The picture without the licence line above it, to stand inside a document.
QByteArray picture(const char *name) {
    const QByteArray svg = resource(name);
    return svg.sliced(qMax<qsizetype>(0, svg.indexOf("<svg"))).trimmed();
}

} // namespace

BrowserPageRenderer defaultBrowserPages(const QString &applicationName) {
    initializeBrowserResources();
    const QByteArray name = applicationName.isEmpty() ? QByteArrayLiteral("the application")
                                                      : applicationName.toHtmlEscaped().toUtf8();
    return [name](BrowserOutcome outcome) {
        const Words words = wordsFor(outcome);
        const QByteArray app = picture("app.svg");
        QByteArray page = resource("page.html");
        page.replace("{{tone}}", words.tone);
        page.replace("{{heading}}", words.heading);
        page.replace("{{sentence}}", words.sentence);
        page.replace("{{icon}}", picture(words.icon));
        page.replace("{{app}}", app);
        page.replace("{{favicon}}", app.toBase64());
        return page.replace("{{name}}", name); // last, so that a name is never taken for a template
    };
}

} // namespace bifrost
