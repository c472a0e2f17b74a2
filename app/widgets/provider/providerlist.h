// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/providerprofile.h>

#include <QAbstractListModel>

/// The providers to choose from, Asgardeo first; at the end 'Other', which a search never hides.
class ProviderList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< of the profile; empty: other
        LetterRole,
        NoteRole, ///< in few words what to know before; empty: nothing
    };

    explicit ProviderList(QObject *parent = nullptr);

    /// Leaves the providers whose name, ID or vendor has every word of `text`, whatever its case
    /// and accents; first the one that is called so, then those that begin so.
    void search(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<bifrost::ProviderProfile> found_;
};

/// The name to show for the provider `id`; empty: that of 'Other'.
[[nodiscard]] QString providerLabel(const QString &id);
/// One letter or two, for its mark.
[[nodiscard]] QString providerLetter(const QString &id);
