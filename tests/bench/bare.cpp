// SPDX-License-Identifier: Apache-2.0
// The baseline: a minimal Qt Widgets program. The application is measured as a multiple of it. With
// --text, the window shows one line of text, which is the minimum for any program with text,
// because the first letter loads the fonts. Like the application, it logs each frame.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

namespace {

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] { qDebug("painted"); });
    }
};

} // namespace

int main(int argc, char **argv) {
    const QApplication app(argc, argv);
    Window window;
    if (QApplication::arguments().contains(QStringLiteral("--text"))) {
        window.setCentralWidget(new QLabel(QStringLiteral("Bifrost")));
    }
    window.resize(960, 640);
    window.show();
    return QApplication::exec();
}
