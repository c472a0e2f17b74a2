// SPDX-License-Identifier: Apache-2.0
// bifrost_gallery FOLDER [FILTER]: every page in every state, light and dark, as PNG files.
// For visual review; continuous integration keeps the files. QT_SCALE_FACTOR sets the scale,
// BIFROST_GALLERY_LANGUAGE the language (and with it the direction), and BIFROST_GALLERY_LOOKS
// names some of light, dark, small, tall, contrast-light and contrast-dark; usually the first
// three.
#include "pages/accountchip.h"
#include "pages/setuppage.h"
#include "pageset.h"
#include "samples.h"
#include "system/translations.h"
#include "theme/brand.h"
#include "theme/palette.h"
#include "theme/style.h"
#include "widgets/provider/providerpicker.h"
#include "widgets/requests/tracedetails.h"
#include "widgets/requests/traceview.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char *name;
    const Tokens *tokens;
    QSize size;
};

/// Lets everything be laid out, and the rows of a request be added.
void settle(const PageFrame &frame) {
    QCoreApplication::processEvents();
    for (const auto *details : frame.findChildren<TraceDetails *>()) {
        while (!details->isComplete()) {
            QCoreApplication::processEvents();
        }
    }
    QCoreApplication::processEvents();
}

/// The list of providers, as it opens with a click.
bool saveList(const samples::NamedState &sample, const Look &look, const QDir &folder) {
    PageFrame frame(PageFrame::Kind::Setup);
    frame.setPalette(makePalette(*look.tokens));
    frame.resize(look.size);
    frame.apply(sample.state);
    frame.show();
    auto *picker = frame.findChild<ProviderEdit *>();
    picker->setFocus();
    Q_EMIT picker->listRequested();
    QCoreApplication::processEvents();
    return frame.grab().save(
        folder.filePath(u"setup-with-list-%1.png"_s.arg(QLatin1StringView(look.name))));
}

/// The set-up page, high enough to be seen whole, with a provider of each kind.
bool saveSetup(const samples::NamedState &sample, const Look &look, const QDir &folder) {
    for (const char *provider : {"google", "entra", "cognito", "apple", "roblox"}) {
        PageFrame frame(PageFrame::Kind::Setup);
        frame.setPalette(makePalette(*look.tokens));
        frame.resize(look.size.width(), 1280);
        frame.apply(sample.state);
        Configuration configuration;
        Layer person;
        person.values.insert(Setting::Provider, QString::fromLatin1(provider));
        configuration.setLayer(Source::User, person);
        qobject_cast<SetupPage *>(frame.page())->showConfiguration(configuration);
        frame.show();
        QCoreApplication::processEvents();
        const QString name = u"setup-with-%1-%2.png"_s.arg(QLatin1StringView(provider),
                                                           QLatin1StringView(look.name));
        if (!frame.grab().save(folder.filePath(name))) {
            return false;
        }
    }
    return true;
}

/// The page Requests, high enough to be seen whole, with the step that says most.
bool saveRequests(const Look &look, const QDir &folder) {
    PageFrame frame(PageFrame::Kind::Requests);
    frame.setPalette(makePalette(*look.tokens));
    frame.resize(look.size.width(), 1600);
    ViewState state;
    state.requests = samples::requests();
    frame.apply(state);
    frame.show();
    constexpr int tokenRequest = 7;
    auto *list = frame.findChild<TraceView *>();
    list->setCurrentIndex(list->model()->index(tokenRequest, 0));
    settle(frame);
    return frame.grab().save(
        folder.filePath(u"requests-whole-%1.png"_s.arg(QLatin1StringView(look.name))));
}

/// What the account chip opens, for one account, for a few, and for many.
bool saveSwitcher(const samples::NamedState &sample, const Look &look, const QDir &folder) {
    for (const int count : {1, 4, 50}) {
        PageFrame frame(PageFrame::Kind::Home);
        frame.setPalette(makePalette(*look.tokens));
        frame.resize(look.size);
        ViewState state = sample.state;
        state.accounts.lines = samples::accounts(count);
        for (qsizetype i = 2; i < state.accounts.lines.size(); ++i) {
            state.accounts.lines[i].state = static_cast<AccountLine::State>(i % 3);
        }
        frame.apply(state);
        frame.show();
        frame.findChild<AccountChip *>()->click();
        QCoreApplication::processEvents();
        const QString name = u"switcher-%1-%2.png"_s.arg(count).arg(QLatin1StringView(look.name));
        if (!frame.grab().save(folder.filePath(name))) {
            return false;
        }
    }
    return true;
}

/// A square in the accent, and a bar, on nothing.
QImage sampleLogo(QRgb accent) {
    QImage logo(260, 64, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    painter.fillRect(0, 8, 48, 48, QColor::fromRgb(accent));
    painter.fillRect(64, 24, 190, 16, QColor::fromRgb(accent));
    painter.end();
    return readableLogo(logo);
}

/// The look of organizations that were not chosen for contrast.
bool saveBranded(samples::NamedState sample, const Look &look, const QDir &folder) {
    const std::array<std::pair<const char *, QRgb>, 3> accents{
        {{"yellow", 0xFFFFE600}, {"near-white", 0xFFFDFDF8}, {"blue", 0xFF0B3D91}}};
    for (const auto &[name, accent] : accents) {
        sample.state.brand.brand = {u"Acme Robotics"_s, accent, accent, sampleLogo(accent)};
        for (const auto kind : {PageFrame::Kind::Home, PageFrame::Kind::Settings}) {
            PageFrame frame(kind);
            frame.setPalette(makePalette(branded(*look.tokens, accent).tokens));
            frame.resize(look.size);
            frame.apply(sample.state);
            frame.show();
            QCoreApplication::processEvents();
            const QString file = u"branded-%1-%2-%3.png"_s.arg(
                QLatin1StringView(name), QLatin1StringView(PageFrame::name(kind)),
                QLatin1StringView(look.name));
            if (!frame.grab().save(folder.filePath(file))) {
                return false;
            }
        }
    }
    return true;
}

bool save(PageFrame::Kind kind, const samples::NamedState &sample, const Look &look,
          const QDir &folder) {
    PageFrame frame(kind);
    frame.setPalette(makePalette(*look.tokens));
    frame.resize(look.size);
    frame.apply(sample.state);
    frame.show();
    QWidget *focus = frame.page()->initialFocus();
    (focus ? focus : frame.page())->setFocus();
    settle(frame);
    const QString name =
        u"%1-%2-%3.png"_s.arg(QLatin1StringView(PageFrame::name(kind)),
                              QLatin1StringView(sample.name), QLatin1StringView(look.name));
    return frame.grab().save(folder.filePath(name));
}

QList<Look> chosenLooks() {
    QList<Look> looks{{"light", &lightTokens, {960, 640}},
                      {"dark", &darkTokens, {960, 640}},
                      {"small", &lightTokens, {640, 480}},
                      {"tall", &lightTokens, {960, 2400}},
                      {"contrast-light", &contrastLightTokens, {960, 640}},
                      {"contrast-dark", &contrastDarkTokens, {960, 640}}};
    const QStringList names =
        qEnvironmentVariable("BIFROST_GALLERY_LOOKS", u"light,dark,small"_s).split(u',');
    looks.removeIf([&](const Look &look) { return !names.contains(QLatin1StringView(look.name)); });
    return looks;
}

} // namespace

int main(int argc, char **argv) {
    QApplication::setStyle(new Style);
    QApplication application(argc, argv);
    Translations translations;
    const QString language = qEnvironmentVariable("BIFROST_GALLERY_LANGUAGE");
    language.isEmpty() ? translations.install(application)
                       : translations.choose(application, language);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        std::fputs("usage: bifrost_gallery FOLDER [FILTER]\n", stderr);
        return EXIT_FAILURE;
    }
    const QString filter = arguments.value(2);
    const QList<Look> looks = chosenLooks();
    for (const Look &look : looks) {
        if (u"setup-with"_s.contains(filter) &&
            !(saveSetup(samples::states().constFirst(), look, QDir(arguments[1])) &&
              saveList(samples::states().constFirst(), look, QDir(arguments[1])))) {
            return EXIT_FAILURE;
        }
    }
    for (const Look &look : looks) {
        if (u"requests-whole"_s.contains(filter) && !saveRequests(look, QDir(arguments[1]))) {
            return EXIT_FAILURE;
        }
    }
    const auto all = samples::states();
    const auto signedIn = std::ranges::find_if(
        all, [](const auto &sample) { return qstrcmp(sample.name, "signed-in") == 0; });
    for (const Look &look : looks) {
        if (u"switcher"_s.contains(filter) && !saveSwitcher(*signedIn, look, QDir(arguments[1]))) {
            return EXIT_FAILURE;
        }
    }
    const auto signedOut = std::ranges::find_if(
        all, [](const auto &sample) { return qstrcmp(sample.name, "signed-out") == 0; });
    for (const Look &look : looks) {
        if (u"branded"_s.contains(filter) && !saveBranded(*signedOut, look, QDir(arguments[1]))) {
            return EXIT_FAILURE;
        }
    }
    for (const auto &sample : all) {
        for (const auto kind : PageFrame::kindsFor(sample.state)) {
            for (const Look &look : looks) {
                const QString name =
                    u"%1-%2-%3"_s.arg(QLatin1StringView(PageFrame::name(kind)),
                                      QLatin1StringView(sample.name), QLatin1StringView(look.name));
                if (name.contains(filter) && !save(kind, sample, look, QDir(arguments[1]))) {
                    return EXIT_FAILURE;
                }
            }
        }
    }
    return EXIT_SUCCESS;
}
