// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pageset.h"
#include "samples.h"
#include "widgets/controls/button.h"
#include "widgets/requests/tracedetails.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

/// Shows a page and finds what the user sees on it.
namespace shownpage {

using Kind = PageFrame::Kind;

inline QString spoken(QWidget *widget) {
    auto *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

template<typename T>
QList<T *> visible(QWidget &root) {
    QList<T *> found = root.findChildren<T *>();
    found.removeIf([](T *widget) { return !widget->isVisible(); });
    return found;
}

inline Button *button(QWidget &root, const QString &name) {
    for (auto *candidate : visible<Button>(root)) {
        if (spoken(candidate) == name) {
            return candidate;
        }
    }
    return nullptr;
}

inline QLineEdit *field(QWidget &root, const QString &name) {
    for (auto *candidate : visible<QLineEdit>(root)) {
        if (spoken(candidate) == name) {
            return candidate;
        }
    }
    return nullptr;
}

inline bool shows(QWidget &root, const QString &text) {
    const auto labels = visible<QLabel>(root);
    return std::any_of(labels.begin(), labels.end(),
                       [&](QLabel *label) { return label->text() == text; });
}

inline ViewState sample(const char *name) {
    const auto all = samples::states();
    return std::find_if(all.begin(), all.end(),
                        [name](const auto &s) { return qstrcmp(s.name, name) == 0; })
        ->state;
}

inline void show(PageFrame &frame, const ViewState &state, QSize size) {
    frame.resize(size);
    frame.apply(state);
    frame.show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&frame);
    for (const auto *details : frame.findChildren<TraceDetails *>()) {
        QTRY_VERIFY(details->isComplete());
    }
    QCoreApplication::processEvents(); // lays out the rows that came last
}

inline std::unique_ptr<PageFrame> shown(Kind kind, const ViewState &state,
                                        QSize size = {960, 640}) {
    auto frame = std::make_unique<PageFrame>(kind);
    show(*frame, state, size);
    return frame;
}

/// A page that checks providers with `check`.
inline std::unique_ptr<PageFrame> shown(Kind kind, const ViewState &state,
                                        const ProviderCheck &check) {
    auto frame = std::make_unique<PageFrame>(kind, check);
    show(*frame, state, {960, 640});
    return frame;
}

} // namespace shownpage
