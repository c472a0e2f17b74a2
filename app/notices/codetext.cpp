// SPDX-License-Identifier: Apache-2.0
#include "notices/codetext.h"

#include "notices/makenotice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct CodeSentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// RFC 6749 §4.1.2.1 and §5.2: the same at each endpoint, unless its table says otherwise.
constexpr std::array commonCodes{
    CodeText{
        "unauthorized_client"_L1,
        QT_TRANSLATE_NOOP("ErrorText", "The provider doesn't allow this client"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The application isn't allowed to sign in this way. In its registration "
                          "with the provider, allow the Code grant and Refresh Token."),
        Action::OpenSettings},
    CodeText{
        "invalid_scope"_L1, QT_TRANSLATE_NOOP("ErrorText", "The provider rejected the scopes"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "At least one scope is unknown there or not allowed. Correct the scopes in Settings."),
        Action::OpenSettings},
    CodeText{"server_error"_L1, QT_TRANSLATE_NOOP("ErrorText", "The provider reported a problem"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "Something went wrong on the provider's side. Try again later."),
             Action::TryAgain},
    CodeText{"temporarily_unavailable"_L1, QT_TRANSLATE_NOOP("ErrorText", "The provider is busy"),
             QT_TRANSLATE_NOOP("ErrorText", "It can't accept requests right now. Try again later."),
             Action::TryAgain},
};

const CodeText *findCode(std::span<const CodeText> rows, const QString &code) {
    const auto row = std::ranges::find_if(
        rows, [&code](const CodeText &candidate) { return candidate.code == code; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

std::optional<Notice> describeCode(const OAuthErrorResponse &error,
                                   std::span<const CodeText> rows) {
    const CodeText *own = findCode(rows, error.error);
    const CodeText *row = own != nullptr ? own : findCode(commonCodes, error.error);
    if (row == nullptr) {
        return std::nullopt;
    }
    // The user may have declined on purpose.
    const auto tone = row->code == "access_denied"_L1 ? Notice::Tone::Info : Notice::Tone::Danger;
    return makeNotice(tone, CodeSentences::tr(row->title),
                      withProvidersWords(CodeSentences::tr(row->text), error), row->action);
}

Notice describeUnknownCode(const OAuthErrorResponse &error) {
    const QString text =
        CodeSentences::tr(
            "It gave the reason \"%1\", which Bifrost doesn't know. Try again; if the problem "
            "persists, send the details to the provider's administrator.")
            .arg(error.error);
    return makeNotice(Notice::Tone::Danger, CodeSentences::tr("The provider reported an error"),
                      withProvidersWords(text, error), Action::SignIn);
}

QString providersWords(const QString &explanation) {
    QString words = explanation.trimmed();
    while (words.endsWith(u'.')) {
        words.chop(1);
    }
    return words.isEmpty() ? QString() : CodeSentences::tr("The provider says: \"%1\".").arg(words);
}

QString providersWords(const OAuthErrorResponse &error) {
    return providersWords(error.errorDescription);
}

QString withProvidersWords(const QString &text, const OAuthErrorResponse &error) {
    const QString words = providersWords(error);
    return words.isEmpty() ? text : words + u' ' + text;
}
