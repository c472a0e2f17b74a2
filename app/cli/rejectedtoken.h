// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QString>

/// The access token that a server has rejected last, as far as Git says so, although it hasn't
/// expired. Whoever needs a token then refreshes the session first. The file holds a hash of the
/// token, from which nobody gets the token.
class RejectedToken {
public:
    explicit RejectedToken(const QString &applicationId);

    [[nodiscard]] bool is(const bifrost::Secret &token) const;
    /// False if the file can't be written.
    [[nodiscard]] bool remember(const bifrost::Secret &token) const;

private:
    QString path_;
};
