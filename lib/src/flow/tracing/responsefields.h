// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "core/types.h"
#include "trace/fieldmaker.h"

#include <bifrost/issuer.h>
#include <bifrost/protocolstep.h>

namespace bifrost {

/// The header fields that a response is read for.
[[nodiscard]] QList<ProtocolStep::Field> headerFields(FieldMaker &maker,
                                                      const HttpResponse &response);
/// The members of a JSON body; anything else is one hidden field.
[[nodiscard]] QList<ProtocolStep::Field>
bodyFields(FieldMaker &maker, ProtocolStep::Field::Part part, const HttpResponse &response);
/// The header and the claims of a JWS that may be anything, and is not verified.
[[nodiscard]] QList<ProtocolStep::Field> tokenFields(FieldMaker &maker, const QByteArray &compact);

/// \name Fields, checks and error of a response
/// As processing the response says, which depends on nothing else.
/// @{
void fillMetadata(FieldMaker &maker, ProtocolStep &step, const Issuer &issuer,
                  const HttpResponse &response);
void fillKeySet(FieldMaker &maker, ProtocolStep &step, const HttpResponse &response);
void fillPushedAuthorization(FieldMaker &maker, ProtocolStep &step, const HttpResponse &response);
void fillDeviceAuthorization(FieldMaker &maker, ProtocolStep &step, const HttpRequest &request,
                             const HttpResponse &response);
void fillTokenResponse(FieldMaker &maker, ProtocolStep &step, const TokenRequest &request,
                       const HttpResponse &response);
void fillRevocation(FieldMaker &maker, ProtocolStep &step, const HttpResponse &response);
void fillOrganizations(FieldMaker &maker, ProtocolStep &step, const HttpRequest &request,
                       const HttpResponse &response);
/// Without checks: they need the subject.
void fillUserInfo(FieldMaker &maker, ProtocolStep &step, const HttpResponse &response);
/// @}

} // namespace bifrost
