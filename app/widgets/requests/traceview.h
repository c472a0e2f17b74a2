// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/requests/tracemodel.h"

#include <QListView>

/// The recorded steps as a list whose rows form a sequence diagram between the application, the
/// browser and the provider. The list says in words what the diagram shows, so it's for screen
/// readers too. New steps appear at the end, which stays in view as long as the last one is.
class TraceView : public QListView {
    Q_OBJECT
public:
    explicit TraceView(QWidget *parent = nullptr);

    void setSteps(const QList<bifrost::ProtocolStep> &steps);
    /// The selected step; null if none is.
    [[nodiscard]] const bifrost::ProtocolStep *selectedStep() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Keeps the heading above a step in view.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void stepSelected();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] int rowsHeight() const;

    TraceModel model_;
};

/// The names of the lanes, above the list.
class LaneHeader : public QWidget {
    Q_OBJECT
public:
    explicit LaneHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
