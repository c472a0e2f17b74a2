// SPDX-License-Identifier: Apache-2.0
// Compiles the examples in the comments of the headers (../client/headerexamples.cmake). They are
// member functions of a window, and never run.
#include <bifrost/presentation/person.h>
#include <bifrost/presentation/pictureloader.h>
#include <bifrost/presentation/problemtext.h>
#include <bifrost/widgets/accountbutton.h>
#include <bifrost/widgets/signinbutton.h>

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>

namespace {

class WidgetsExamples : public QMainWindow {
public:
    using QMainWindow::QMainWindow;
#include "widgetsexamples.inc"

private:
    std::unique_ptr<bifrost::Client> client_;
};

class PresentationExamples : public QMainWindow {
public:
    using QMainWindow::QMainWindow;
#include "presentationexamples.inc"

private:
    std::unique_ptr<bifrost::Client> client_;
    bifrost::Error error;
};

} // namespace

// Used, so that no compiler takes them for dead.
std::unique_ptr<QMainWindow> widgetsExamples() {
    return std::make_unique<WidgetsExamples>();
}
std::unique_ptr<QMainWindow> presentationExamples() {
    return std::make_unique<PresentationExamples>();
}
