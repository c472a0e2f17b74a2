// SPDX-License-Identifier: Apache-2.0
// The yardstick: the least a Qt Widgets program can be. The application is measured as a multiple of it.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(960, 640);
    window.show();
    return QApplication::exec();
}
