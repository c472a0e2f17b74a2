// SPDX-License-Identifier: Apache-2.0
// Step 1 of the guide: an application that knows nobody.
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

int main(int argc, char **argv) {
    const QApplication app(argc, argv);

    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(QStringLiteral("Home")));
    window.resize(480, 320);
    window.show();
    return QApplication::exec();
}
