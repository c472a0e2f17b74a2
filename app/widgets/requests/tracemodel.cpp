// SPDX-License-Identifier: Apache-2.0
#include "widgets/requests/tracemodel.h"

#include "notices/steptext.h"

#include <QLocale>

#include <algorithm>

using bifrost::ProtocolStep;
using namespace Qt::StringLiterals;

void TraceModel::setSteps(const QList<ProtocolStep> &steps) {
    QList<Row> rows;
    quint64 operation = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].operationNumber != operation) {
            operation = steps[i].operationNumber;
            rows.append({operation, i, true});
        }
        rows.append({steps[i].id, i, false});
    }
    const bool continues =
        rows.size() >= rows_.size() && std::equal(rows_.begin(), rows_.end(), rows.begin());
    if (!continues || rows_.isEmpty()) {
        beginResetModel();
        steps_ = steps;
        rows_ = rows;
        endResetModel();
        return;
    }
    const int before = int(rows_.size());
    steps_ = steps;
    if (rows.size() > before) {
        beginInsertRows({}, before, int(rows.size()) - 1);
        rows_ = rows;
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0), index(before - 1));
}

const ProtocolStep *TraceModel::step(const QModelIndex &index) const {
    const bool isStep =
        index.isValid() && index.row() < rows_.size() && !rows_[index.row()].isHeading;
    return isStep ? &steps_[rows_[index.row()].step] : nullptr;
}

int TraceModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant TraceModel::headingData(const Row &row, int role) const {
    const ProtocolStep &first = steps_[row.step];
    switch (role) {
    case Qt::DisplayRole:
        return operationTitle(first.operation);
    case ResultRole:
        return QLocale().toString(first.started.toLocalTime().time(), u"HH:mm:ss"_s);
    case IsHeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant TraceModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rows_.size()) {
        return {};
    }
    const ProtocolStep *shown = step(index);
    if (shown == nullptr) {
        return headingData(rows_[index.row()], role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return stepTitle(shown->kind);
    case Qt::AccessibleTextRole:
        return stepSentence(*shown);
    case ResultRole:
        return stepResult(*shown);
    case RouteRole:
        return int(route(shown->kind));
    case FailedRole:
        return hasFailed(*shown);
    case PendingRole:
        return shown->isPending;
    case IsHeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags TraceModel::flags(const QModelIndex &index) const {
    return step(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}
