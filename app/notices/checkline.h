// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <utility>

/// One line of an examination, for the page Check and for `bifrost --doctor`: what was examined,
/// what was found, and what to do.
struct CheckLine {
    enum class Verdict {
        Ok,
        Note, ///< nothing to do
        Warning,
        Failed,
        NotChecked, ///< because something else failed, or because it can't be asked
    };
    enum class Section { Configuration, Computer, Network, Provider, Session }; ///< in this order

    /// Does not change and is not translated, for example `provider.metadata`. Several lines have
    /// the same one where there is one for each port, rule or key.
    QString id;
    Section section{};
    Verdict verdict{};
    QString what;
    QString result;
    QString advice; ///< empty: there is nothing to do
    /// Names and values for the details and for JSON, not translated. As everything in a line, they
    /// hold no secret; values may be from outside, and are to be shown as plain text.
    QList<std::pair<QString, QString>> facts;

    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};
