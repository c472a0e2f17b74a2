// SPDX-License-Identifier: Apache-2.0
#include "cli/accountchoice.h"
#include "cli/allowedservers.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/input.h"
#include "session/api/apicall.h"

#include <bifrost/apiclient.h>
#include <bifrost/then.h>

using namespace bifrost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The body that --data names. No value, after a complaint, if it can't be read.
std::optional<QByteArray> requestBody(CommandContext &context) {
    const QString data = context.invocation().value(u"data"_s);
    if (data != "-"_L1 && !data.startsWith(u'@')) {
        return data.toUtf8();
    }
    auto bytes = data == "-"_L1 ? readInput() : readInputFile(data.mid(1));
    if (!bytes) {
        context.fail(ExitStatus::Usage, u"Couldn't read the data for the request."_s);
    }
    return bytes;
}

std::optional<ApiCall> requestedCall(CommandContext &context) {
    const Invocation &invocation = context.invocation();
    ApiMistakes mistakes;
    ApiCall call = readApiInput({.method = invocation.arguments[0].toUpper().toLatin1(),
                                 .address = invocation.arguments[1],
                                 .headers = invocation.options.value(u"header"_s).join(u'\n'),
                                 .body = u"?"_s}, // so that a Content-Type is kept
                                mistakes);
    if (mistakes.any()) {
        context.fail(ExitStatus::Usage,
                     mistakes.address.isEmpty() ? mistakes.headers : mistakes.address);
        return std::nullopt;
    }
    call.body.clear();
    if (!invocation.isSet(u"data"_s)) {
        call.contentType.clear();
        return call;
    }
    const auto body = requestBody(context);
    if (!body) {
        return std::nullopt;
    }
    call.body = *body;
    if (call.contentType.isEmpty()) { // a method that rarely has a body
        call.contentType = "application/json";
    }
    return call;
}

QStringList originsFor(CommandContext &context, const ApiCall &call) {
    QStringList origins = allowedOrigins(context.configuration());
    const QString origin = originOf(call.url);
    if (context.invocation().isSet(u"allow"_s) && !origins.contains(origin)) {
        origins.append(origin);
    }
    return origins;
}

QByteArray responseHead(const ApiResponse &response) {
    QByteArray head = "HTTP " + QByteArray::number(response.status) + '\n';
    for (const auto &[name, value] : response.headers) {
        head += name + ": " + value + '\n';
    }
    return head + '\n';
}

void showResponse(CommandContext &context, const ApiResponse &response) {
    QByteArray bytes = response.body;
    if (context.invocation().isSet(u"include"_s)) {
        bytes.prepend(responseHead(response));
    }
    if (!response.isSuccess() && Output::writeData(bytes)) {
        context.fail(ExitStatus::HttpStatus,
                     u"The server responded with the status %1."_s.arg(response.status));
        return;
    }
    context.finishWith(bytes);
}

void send(CommandContext &context, ApiClient &api, const ApiCall &call) {
    const ApiBody body =
        call.contentType.isEmpty() ? ApiBody() : ApiBody::bytes(call.body, call.contentType);
    ApiOptions options;
    options.headers = call.headers;
    then(api.send(call.method, call.url, body, options), &context,
         [&context](const Result<ApiResponse> &response) {
             if (response) {
                 showResponse(context, *response);
             } else {
                 context.fail(response.error());
             }
         });
}

} // namespace

ExitStatus runApi(CommandContext &context) {
    const auto call = requestedCall(context);
    if (!call) {
        return context.exec();
    }
    const QStringList origins = originsFor(context, *call);
    if (!origins.contains(originOf(call->url))) {
        context.fail(
            ExitStatus::Refused,
            u"%1 may not have your access token yet. Give --allow to let it have the token "
            "this time. "_s.arg(originOf(call->url)) +
                howToAllow(call->url));
        return context.exec();
    }
    std::unique_ptr<ApiClient> api; // lives until the command has finished
    withSession(context, 0s, [&](Client &client, const Session &) {
        auto created = ApiClient::create(client, {.origins = origins});
        if (!created) {
            context.fail(created.error());
            return;
        }
        api = std::move(*created);
        send(context, *api, *call);
    });
    return context.exec();
}
