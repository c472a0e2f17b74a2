// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QString>

namespace bifrost {

/// What an error means to the user, and what to do: two sentences in the language of the
/// application (`installTranslation()`). They quote nothing but the application's own
/// `SignInRejection::message`. `toLogString()` has the details, for whoever helps.
struct ProblemText {
    QString title; ///< what happened; empty if the user, or the application, has canceled
    QString text;  ///< what to do
};

/// \code
/// const auto problem = bifrost::problemText(error);
/// if (!problem.title.isEmpty()) {
///     QMessageBox::warning(this, problem.title, problem.text);
/// }
/// \endcode
[[nodiscard]] ProblemText problemText(const Error &error);

} // namespace bifrost
