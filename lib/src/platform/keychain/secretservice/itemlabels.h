// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QDBusObjectPath>
#include <QFuture>
#include <QList>
#include <QMap>
#include <QObject>
#include <QTimer>

namespace bifrost {

/// The labels of a Secret Service's items: what its own window shows. QtKeychain gives every item
/// the service name as its label, at each write.
///
/// KeePassXC gets them four seconds after the last change. It saves its database after each change
/// and counts as saved what was changed while it did (seen with 2.7.4; 2.7.9 has the same code): an
/// entry that follows another one within a second or two may never reach its disk. One more change,
/// after the save, has everything saved.
class ItemLabels final : public QObject {
public:
    ItemLabels();

    /// Finishes when the label is written, or is to be written later. A failure is logged: a label
    /// is not worth more.
    QFuture<Result<void>> write(const QList<QDBusObjectPath> &items, const QString &label);

private:
    QFuture<Result<void>> writeNow(const QDBusObjectPath &item, const QString &label);
    void writePending();

    QMap<QString, QString> pending_; ///< label by path
    QTimer quiet_;
};

} // namespace bifrost
