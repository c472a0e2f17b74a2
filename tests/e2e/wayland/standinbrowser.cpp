// SPDX-License-Identifier: Apache-2.0
#include "standinbrowser.h"

#include "support/scriptedbrowser.h"
#include "system/waylandactivation.h"
#include "system/windowactivation.h"

#include <QApplication>
#include <QDir>
#include <QEnterEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSaveFile>
#include <QUrl>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace bifrost::test {
namespace {

void write(const QString &name, const QString &text) {
    QSaveFile file(QDir(qEnvironmentVariable("STANDIN")).filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
        file.commit();
    }
}

class Tab final : public QWidget {
public:
    Tab(const QUrl &url, const QString &token) : url_(url), token_(token) {
        setWindowTitle(u"Tab"_s);
        resize(200, 100);
    }

protected:
    /// A window that is not on the screen yet cannot come to the front.
    void paintEvent(QPaintEvent *) override {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!token_.isEmpty()) {
                    activateWithToken(*this, std::exchange(token_, {}));
                }
            },
            Qt::QueuedConnection);
    }
    void keyPressEvent(QKeyEvent *event) override {
        if (event->key() == Qt::Key_S) {
            browser_.visit(url_);
        } else if (event->key() == Qt::Key_T) {
            issueToken();
        }
    }
    void enterEvent(QEnterEvent *) override { write(u"entered"_s, u"by the pointer"_s); }
    void mouseReleaseEvent(QMouseEvent *) override { issueToken(); }

private:
    void issueToken() {
        activation_.requestToken().then(this,
                                        [](const QString &token) { write(u"issued"_s, token); });
    }

    QUrl url_;
    QString token_;
    ScriptedBrowser browser_;
    WaylandActivation activation_;
};

} // namespace

int standInBrowser(int argc, char **argv) {
    const QString token = takeActivationToken();
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"browser"_s);
    write(u"given"_s, token);
    Tab tab(QUrl(QCoreApplication::arguments().constLast()), token);
    tab.show();
    return QApplication::exec();
}

} // namespace bifrost::test
