// SPDX-License-Identifier: Apache-2.0
#include "flow/userinfo/profilereader.h"

#include "core/logging.h"
#include "flow/userinfo/userinfoclaims.h"
#include "flow/userinfo/userinfofetch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// A longer Retry-After is taken for a mistake.
constexpr std::chrono::seconds longestUserInfoPause = 5min;

} // namespace

ProfileReader::ProfileReader(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                             CurrentSession &current)
    : seams_(seams), settings_(std::move(settings)), discovery_(discovery), current_(current) {
    connect(&current_, &CurrentSession::sessionChanged, this, &ProfileReader::follow);
}

void ProfileReader::follow() {
    const auto &session = current_.session();
    if (!session) {
        seen_.reset();
        return;
    }
    const auto before = std::exchange(seen_, Seen{session->signedInAt(), session->refreshedAt()});
    const bool isSameSignIn = before && before->signedInAt == session->signedInAt();
    const bool isRefreshed = isSameSignIn && before->refreshedAt != session->refreshedAt();
    const bool isOverdue =
        !isSameSignIn && session->userInfo().outcome == UserInfoState::Outcome::TimedOut;
    if ((isRefreshed || isOverdue) && !isPausing()) {
        read();
    }
}

bool ProfileReader::isPausing() const {
    // Long before `notBefore_` the clock was set back, which must not block requests for ever.
    const QDateTime now = seams_.clock.now();
    return notBefore_ && now < *notBefore_ &&
           now.addSecs(longestUserInfoPause.count()) >= *notBefore_;
}

QFuture<Result<Session>> ProfileReader::read() {
    return flight_.run(this, [this] { return fetch(); });
}

QFuture<Result<Session>> ProfileReader::fetch() {
    if (!current_.session()) {
        return failed<Session>(SessionError{SessionError::Kind::SignedOut});
    }
    const auto token = heldToken(*current_.session());
    if (!token) {
        return failed<Session>(token.error());
    }
    const auto query = [token = *token,
                        subject = current_.session()->subject()](const QUrl &endpoint) {
        return UserInfoQuery{endpoint, token, subject};
    };
    const auto continued =
        [this, query, revision = current_.revision()](const Result<ProviderMetadata> &metadata) {
            if (!metadata) {
                return keep(failure(metadata.error()), revision);
            }
            const auto &endpoint = metadata->userInfoEndpoint();
            if (!endpoint) {
                return keepThatNoneIsOffered(revision);
            }
            return whenDone(
                fetchUserInfo(seams_, settings_, discovery_, query(*endpoint), this), this,
                [this, revision](const Result<QJsonObject> &said) { return keep(said, revision); });
        };
    return whenDone(discovery_.metadata(), this, continued);
}

QFuture<Result<Session>> ProfileReader::keep(const Result<QJsonObject> &userInfo,
                                             quint64 revision) {
    const QDateTime now = seams_.clock.now();
    notBefore_.reset();
    if (!userInfo) {
        qCWarning(lcAuthorization).noquote()
            << "UserInfo could not be read again:" << toLogString(userInfo.error());
        if (const auto pause = retryAfter(userInfo.error())) {
            notBefore_ = now.addSecs(std::min(*pause, longestUserInfoPause).count());
        }
    }
    const auto change = [userInfo, now](const Session &session) {
        return withUserInfo(session, userInfo, now);
    };
    return andThen(current_.amend(change, revision), this,
                   [userInfo](const Session &session) -> Result<Session> {
                       return userInfo ? Result<Session>(session) : failure(userInfo.error());
                   });
}

QFuture<Result<Session>> ProfileReader::keepThatNoneIsOffered(quint64 revision) {
    return andThen(
        current_.amend(&withoutUserInfo, revision), this, [](const Session &) -> Result<Session> {
            return failure(ValidationError{
                Rule::MetadataEndpointIsPresent, QStringLiteral("userinfo_endpoint"), {}});
        });
}

} // namespace bifrost
