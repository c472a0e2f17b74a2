// SPDX-License-Identifier: Apache-2.0
// bifrost_gallery FOLDER [FILTER]: every page in every state, light and dark, as PNG files. The
// scale is QT_SCALE_FACTOR's. People look at them; continuous integration keeps them.
#include "pageset.h"
#include "samples.h"
#include "theme/palette.h"
#include "theme/style.h"
#include "translations.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char *name;
    const Tokens &tokens;
    QSize size;
};

bool save(PageFrame::Kind kind, const samples::NamedState &sample, const Look &look,
          const QDir &folder) {
    PageFrame frame(kind);
    frame.setPalette(makePalette(look.tokens));
    frame.resize(look.size);
    frame.apply(sample.state);
    frame.show();
    QWidget *focus = frame.page()->initialFocus();
    (focus ? focus : frame.page())->setFocus();
    QCoreApplication::processEvents();
    const QString name =
        u"%1-%2-%3.png"_s.arg(QLatin1StringView(PageFrame::name(kind)),
                              QLatin1StringView(sample.name), QLatin1StringView(look.name));
    return frame.grab().save(folder.filePath(name));
}

} // namespace

int main(int argc, char **argv) {
    QApplication::setStyle(new Style);
    QApplication application(argc, argv);
    Translations translations;
    translations.install(application);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        std::fputs("usage: bifrost_gallery FOLDER [FILTER]\n", stderr);
        return EXIT_FAILURE;
    }
    const QString filter = arguments.value(2);
    const QList<Look> looks{{"light", lightTokens, {960, 640}},
                            {"dark", darkTokens, {960, 640}},
                            {"small", lightTokens, {640, 480}}};
    for (const auto &sample : samples::states()) {
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
