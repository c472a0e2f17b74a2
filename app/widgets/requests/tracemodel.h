// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/protocolstep.h>

#include <QAbstractListModel>

/// Recorded steps as rows, with a heading above those of each operation, which cannot be selected.
class TraceModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        ResultRole, ///< what stands below the title
        RouteRole,  ///< a `bifrost::ProtocolStep::Route`
        FailedRole,
        PendingRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Appends what is new, so that the selection stays, or starts over if other steps have come.
    void setSteps(const QList<bifrost::ProtocolStep> &steps);
    /// Null for a heading.
    [[nodiscard]] const bifrost::ProtocolStep *step(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        quint64 id = 0;     ///< of the step; of the operation, for a heading
        qsizetype step = 0; ///< its index; of the first one of the operation, for a heading
        bool isHeading = false;
        friend bool operator==(const Row &a, const Row &b) {
            return a.id == b.id && a.isHeading == b.isHeading;
        }
    };
    [[nodiscard]] QVariant headingData(const Row &row, int role) const;

    QList<bifrost::ProtocolStep> steps_;
    QList<Row> rows_;
};
