// SPDX-License-Identifier: Apache-2.0
// The WWW-Authenticate field of an API, which may be anybody.
#include "fuzzing.h"

#include "api/challenge.h"
#include "api/httptoken.h"
#include "api/tokenproblem.h"

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

bool isVisible(const QString &word) {
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

void checkChallenge(const Challenge &challenge) {
    require(isToken(challenge.scheme) && challenge.scheme == challenge.scheme.toLower(),
            "a scheme is a token in lower case");
    require(challenge.token68.isEmpty() || challenge.parameters.isEmpty(),
            "token68 and parameters exclude each other");
    for (const auto &[name, value] : challenge.parameters) {
        require(isToken(name) && name == name.toLower(), "a name is a token in lower case");
        require(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'),
                "no value has a line break");
        require(challenge.parameter(name) == value, "no name occurs twice");
    }
}

void checkProblem(const ApiError &problem) {
    require(problem.errorDescription.size() <= 200, "what the API says is short");
    require(problem.missingScopes.size() <= 64 && problem.acrValues.size() <= 64,
            "lists are short");
    require(std::all_of(problem.missingScopes.begin(), problem.missingScopes.end(), isVisible) &&
                std::all_of(problem.acrValues.begin(), problem.acrValues.end(), isVisible),
            "a request can carry every word");
    require(!problem.missingScopes.contains(u"openid"_s), "a granted scope is not missing");
    require(!problem.maxAge || problem.maxAge->count() >= 0, "an age is not negative");
    const QString line = toLogString(problem);
    require(!line.contains(u'\n') && !line.contains(u'\r'), "nobody writes lines into our log");
}

/// Written down again, in the strictest form.
QByteArray written(const QList<Challenge> &challenges) {
    QByteArray field;
    for (const Challenge &challenge : challenges) {
        field += field.isEmpty() ? "" : ", ";
        field += challenge.scheme;
        field += challenge.token68.isEmpty() ? QByteArray() : ' ' + challenge.token68;
        const char *separator = " ";
        for (const auto &[name, value] : challenge.parameters) {
            QByteArray quoted = value;
            quoted.replace('\\', "\\\\").replace('"', "\\\"");
            field += separator + name + "=\"" + quoted + '"';
            separator = ", ";
        }
    }
    return field;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray field = fuzz::bytes(data, size);
    const QList<Challenge> challenges = parseChallenges(field);
    std::for_each(challenges.begin(), challenges.end(), checkChallenge);
    if (const QByteArray again = written(challenges); again.size() < 8000) {
        require(written(parseChallenges(again)) == again, "reading and writing are inverse");
    }
    for (const int status : {200, 401, 403}) {
        if (const auto problem = tokenProblem(status, field, {u"openid"_s})) {
            require(status != 200, "a success has no problem");
            checkProblem(*problem);
        }
    }
    return 0;
}
