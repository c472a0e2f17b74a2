// SPDX-License-Identifier: Apache-2.0
#include "session/sessionbuilder.h"

namespace bifrost {

namespace {

/// A copy that holds the values of now alone. Qt keeps those that were replaced, too: the claims of
/// a session that is refreshed for weeks would grow with each refresh.
QJsonObject compacted(const QJsonObject &claims) {
    QJsonObject copy;
    for (auto claim = claims.constBegin(); claim != claims.constEnd(); ++claim) {
        copy.insert(claim.key(), claim.value());
    }
    return copy;
}

} // namespace

Session SessionBuilder::build(Data data) {
    data.claims = compacted(data.claims);
    return Session(std::make_shared<const Data>(std::move(data)));
}

const SessionBuilder::Data &SessionBuilder::data(const Session &session) {
    return *session.data_;
}

} // namespace bifrost
