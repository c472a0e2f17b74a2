// SPDX-License-Identifier: Apache-2.0
#include "session/desktoplines.h"

#include "system/windowsystem.h"

#include <QGuiApplication>
#include <QImageReader>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

struct DesktopLineText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

CheckLine windowLine() {
    CheckLine line;
    line.id = u"computer.windows"_s;
    line.section = CheckLine::Section::Computer;
    line.what = DesktopLineText::tr("Window system");
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        const QScreen *screen = QGuiApplication::primaryScreen();
        const QSize size = screen ? screen->size() : QSize();
        line.result = u"%1, %2x%3"_s.arg(QGuiApplication::platformName())
                          .arg(size.width())
                          .arg(size.height());
        return line;
    }
    const QString problem = windowSystemProblem();
    line.result = problem.isEmpty() ? DesktopLineText::tr("Windows can be opened") : problem;
    if (!problem.isEmpty()) {
        line.verdict = CheckLine::Verdict::Failed;
        line.advice = DesktopLineText::tr(
            "Start Bifrost in a desktop session with all the packages it depends on.");
    }
    return line;
}

CheckLine imageLine() {
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    QStringList missing;
    for (const auto *needed : {"svg", "png", "jpeg"}) {
        if (!formats.contains(needed)) {
            missing.append(QString::fromLatin1(needed));
        }
    }
    CheckLine line;
    line.id = u"computer.images"_s;
    line.section = CheckLine::Section::Computer;
    line.what = DesktopLineText::tr("Image formats");
    line.result = QString::fromLatin1(formats.join(' '));
    if (!missing.isEmpty()) {
        line.verdict = CheckLine::Verdict::Failed;
        line.result = DesktopLineText::tr("Missing: %1").arg(missing.join(u' '));
        line.advice =
            DesktopLineText::tr("Icons and pictures can't be displayed. Install Qt's image "
                                "plugins (qt6-svg-plugins).");
    }
    return line;
}

} // namespace

QList<CheckLine> desktopLines() {
    return {windowLine(), imageLine()};
}
