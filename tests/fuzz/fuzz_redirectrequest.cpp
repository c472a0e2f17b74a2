// SPDX-License-Identifier: Apache-2.0
// The head of a request as the loopback socket receives it, in any number of segments.
#include "fuzzing.h"

#include "platform/loopback/requesthead.h"

#include <algorithm>

using namespace bifrost;
using fuzz::require;

namespace {

bool isGraphic(const QByteArray &text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

bool isOneLine(const QByteArray &text) {
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

void checkHead(const RequestHead &head) {
    require(!head.method.isEmpty() && isGraphic(head.method), "the method is a token");
    require(head.path.startsWith('/') && isGraphic(head.path), "the path is absolute");
    require(!head.path.contains('?') && !head.path.contains('#'), "the path has no query");
    require(isGraphic(head.query) && !head.query.contains('#'), "the query is printable");
    for (const QByteArray &value :
         {head.host, head.origin, head.fetchSite, head.fetchMode, head.fetchDest, head.purpose}) {
        require(isOneLine(value), "a field value is one line");
    }
}

void checkRefusal(const RequestHead &head) {
    const int status = refusalStatus(head, "/callback", "127.0.0.1:27421");
    require(status == 0 || (status >= 400 && status < 600), "a refusal is an error status");
    if (status == 0) {
        require(head.method == "GET", "only GET is served");
        require(head.host == "127.0.0.1:27421", "only our own host is served");
        require(head.path == "/callback", "only the exact path is served");
        require(head.origin.isEmpty(), "no script is served");
        require(head.fetchMode.isEmpty() || head.fetchMode == "navigate", "only a visit is served");
    }
}

/// The result must not depend on how the bytes are split into segments.
void checkSegments(const QByteArray &received, const ParsedHead &whole) {
    const qsizetype end = received.indexOf("\r\n\r\n");
    const qsizetype step = std::max<qsizetype>(1, received.size() / 64);
    for (qsizetype size = 0; size < received.size(); size += step) {
        const HeadState state = parseRequestHead(received.first(size)).state;
        require(state != HeadState::TooLarge || size >= maximumHeadSize, "a short head is short");
        if (whole.state == HeadState::Complete) {
            const auto expected = size < end + 4 ? HeadState::Incomplete : HeadState::Complete;
            require(state == expected, "a head is complete exactly when its last byte is there");
        }
        require(state != HeadState::Malformed || whole.state == HeadState::Malformed,
                "what is malformed stays malformed");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray received = fuzz::bytes(data, size);
    const ParsedHead parsed = parseRequestHead(received);
    if (parsed.state == HeadState::Complete) {
        checkHead(parsed.head);
        checkRefusal(parsed.head);
    }
    checkSegments(received, parsed);
    return 0;
}
