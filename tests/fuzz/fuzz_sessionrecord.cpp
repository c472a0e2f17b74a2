// SPDX-License-Identifier: Apache-2.0
// A record from the keychain.
#include "fuzzing.h"

#include "session/sessionserializer.h"

using namespace bifrost;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray record = fuzz::bytes(data, size);
    const Result<Session> session = SessionSerializer::deserialize(Secret(record));
    if (!session) {
        const auto *error = std::get_if<StorageError>(&session.error());
        require(error != nullptr, "a bad record is a matter of the keychain");
        require(error->kind == StorageError::Kind::Corrupt ||
                    error->kind == StorageError::Kind::NewerVersion,
                "a bad record is corrupt, or newer");
        return 0;
    }
    require(!session->issuer().isEmpty() && !session->clientId().isEmpty(), "it is somebody's");
    require(!session->subject().isEmpty(), "somebody is signed in");
    require(!session->accessToken().isEmpty(), "there is an access token");
    require(session->accessTokenExpiresAt().isValid(), "it expires");
    require(session->idTokenClaims().subject() == session->subject(), "both say the same");
    const Secret written = SessionSerializer::serialize(*session);
    const Result<Session> again = SessionSerializer::deserialize(written);
    require(again.has_value(), "what we write, we can read");
    require(SessionSerializer::serialize(*again) == written, "and it stays as it is");
    return 0;
}
