// SPDX-License-Identifier: Apache-2.0
#include "notices/codetext.h"

#include "notices/makenotice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct CodeSentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

std::optional<Notice> describeCode(const OAuthErrorResponse &error,
                                   std::span<const CodeText> rows) {
    const auto row = std::ranges::find_if(
        rows, [&](const CodeText &candidate) { return candidate.code == error.error; });
    if (row == rows.end()) {
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
