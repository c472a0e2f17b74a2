// SPDX-License-Identifier: Apache-2.0
#include "widgets/provider/providerlist.h"

#include "notices/providerprofiletext.h"

#include <algorithm>

using bifrost::ProviderProfile;
using namespace Qt::StringLiterals;

namespace {

struct OtherWords {
    const char *id;
    const char *words;
};
/// What people call a provider, beside its name.
constexpr OtherWords otherWords[] = {
    {"adfs", "adfs active directory federation services microsoft"},
    {"asgardeo", "wso2"},
    {"azure-ad-b2c", "active directory microsoft"},
    {"cognito", "aws"},
    {"entra", "azure active directory aad office 365 live outlook"},
    {"entra-external-id", "azure ciam"},
    {"google", "gmail workspace"},
    {"identity-server4", "duende identity server"},
    {"nextcloud", "h2ck"},
    {"ory-hydra", "oryhydra"},
    {"passage", "1password"},
    {"ping", "ping identity pingidentity"},
    {"thunder", "wso2 thunderid asgardeo"},
    {"wso2-is", "carbon"},
};

/// Without case and accents.
QString folded(const QString &text) {
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.toCaseFolded();
}

QString searchedText(const ProviderProfile &profile) {
    QString text = profile.name() + u' ' + profile.id();
    const auto other = std::ranges::find_if(
        otherWords, [&](const OtherWords &row) { return profile.id() == QLatin1String(row.id); });
    if (other != std::end(otherWords)) {
        text += u' ' + QLatin1String(other->words);
    }
    return folded(text);
}

/// How well the provider fits what was typed: the lower, the better.
int rank(const ProviderProfile &profile, const QString &typed) {
    const QString name = folded(profile.name());
    if (profile.id() == typed || name == typed) {
        return 0;
    }
    return name.startsWith(typed) ? 1 : 2;
}

} // namespace

ProviderList::ProviderList(QObject *parent)
    : QAbstractListModel(parent), found_(ProviderProfile::all()) {}

void ProviderList::search(const QString &text) {
    const QString typed = folded(text).simplified();
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    found_ = ProviderProfile::all();
    found_.removeIf([&](const ProviderProfile &profile) {
        const QString searched = searchedText(profile);
        return !std::ranges::all_of(words,
                                    [&](const QString &word) { return searched.contains(word); });
    });
    std::ranges::stable_sort(found_, {}, [&](const ProviderProfile &profile) {
        return typed.isEmpty() ? 0 : rank(profile, typed);
    });
    endResetModel();
}

int ProviderList::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(found_.size()) + 1;
}

QVariant ProviderList::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() > found_.size()) {
        return {};
    }
    const bool isOther = index.row() == found_.size();
    const QString id = isOther ? QString() : found_[index.row()].id();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return providerLabel(id);
    case IdRole:
        return id;
    case LetterRole:
        return providerLetter(id);
    case NoteRole:
    case Qt::AccessibleDescriptionRole:
        return isOther ? otherProviderNote() : shortUseText(found_[index.row()].use());
    default:
        return {};
    }
}

QString providerLabel(const QString &id) {
    const auto profile = ProviderProfile::find(id);
    return profile ? profile->name() : otherProviderText();
}

QString providerLetter(const QString &id) {
    const auto profile = ProviderProfile::find(id);
    return profile ? profile->letter() : u"+"_s;
}
