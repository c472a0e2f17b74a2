// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

/// A part of a page whose changes screen readers say at once, wherever the focus is: an error, or
/// what the application waits for.
class LiveRegion : public QWidget {
    Q_OBJECT
public:
    explicit LiveRegion(QWidget *parent = nullptr);

Q_SIGNALS:
    void announced(const QString &text); ///< this is being said

protected:
    /// Has `text` said, which is also the name of this region from now on. Does nothing more while
    /// the region does not show.
    void announce(const QString &text);
};
