// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession/sharedrecord.h"

#include "core/async.h"
#include "core/logging.h"

namespace bifrost {

bool isDamaged(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && storage->kind == StorageError::Kind::Corrupt;
}

bool isLeftAlone(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::ForeignClient ||
                       storage->kind == StorageError::Kind::NewerVersion);
}

void SharedRecord::remember(const Stored &stored) {
    if (stored) {
        lastSeen_ = *stored;
    }
}

Result<Place> SharedRecord::placeOf(const Session &mine, const Session &predecessor,
                                    const Stored &stored) const {
    if (!stored) {
        return isDamaged(stored.error()) ? Result<Place>(Place::Free) : failure(stored.error());
    }
    if (isLost(stored)) {
        return Place::Free;
    }
    return bifrost::placeOf(mine, predecessor, lastSeen_, *stored);
}

QFuture<Result<void>> SharedRecord::write(const Session &session) {
    return whenDone(store_.save(session), this, [this, session](Result<void> saved) {
        if (saved) {
            lastSeen_ = session;
        }
        return saved;
    });
}

QFuture<Result<void>> SharedRecord::removeIf(const Stored &stored, const Matches &matches) {
    const bool isAnother = stored ? *stored && !matches(**stored) : isLeftAlone(stored.error());
    if (!stored && !isAnother && !isDamaged(stored.error())) {
        return failed<void>(stored.error());
    }
    if (isAnother) {
        qCInfo(lcSession) << "another session is stored; it is kept";
        return ready<Result<void>>({});
    }
    return whenDone(store_.remove(), this, [this](Result<void> removed) {
        if (removed) {
            lastSeen_.reset();
        }
        return removed;
    });
}

} // namespace bifrost
